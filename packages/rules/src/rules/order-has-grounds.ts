import { isBlank } from '@dorozhnik/model'
import { isOfSeveralClauses } from '../words/control-clause.js'
import { orderFiles, weekOrder } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const orderHasGrounds: Rule = rule({
  id: 'order-has-grounds',
  family: 'order',
  scope: 'file',
  severity: 'info',
  title: { ru: 'Приказ называет основания или цель', en: 'An order names its grounds or its aim' },
  why: {
    ru: 'Без «В соответствии с …» или «В целях …» неясно, почему приказ издан и что проверить при его пересмотре.',
    en: 'Without “В соответствии с …” or “В целях …” nobody knows why the order was issued and what to look at when it is revised.',
  },
  source: {
    ru: 'текст приказа состоит из констатирующей и распорядительной частей',
    en: 'the text of an order has a part that states and a part that orders',
    grade: 'practice',
  },
  messages: {
    missing: () => ({
      ru: 'Перед распорядительным словом нет ни основания, ни цели.',
      en: 'There are neither grounds nor an aim before the operative word.',
      help: {
        ru: 'Начните с «В соответствии с …», «Во исполнение …» или «В целях …».',
        en: 'Begin with “В соответствии с …”, “Во исполнение …” or “В целях …”.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'сразу к делу', en: 'straight to the matter' },
      files: orderFiles(
        weekOrder(
          '1. Провести неделю профориентации.',
          '2. Руководителям школ представить отчёты.',
          '3. Контроль за исполнением приказа оставляю за собой.',
        ),
      ),
      says: [
        {
          at: 'order.md:9:1-9:12',
          ru: 'Перед распорядительным словом нет ни основания, ни цели.',
          en: 'There are neither grounds nor an aim before the operative word.',
        },
      ],
    },
    {
      name: { ru: 'цель названа', en: 'an aim' },
      files: orderFiles(
        weekOrder(
          '1. Провести неделю профориентации.',
          '2. Руководителям школ представить отчёты.',
          '3. Контроль за исполнением приказа оставляю за собой.',
        ).replace('ПРИКАЗЫВАЮ', 'В целях развития профориентационной работы\n\nПРИКАЗЫВАЮ'),
      ),
      says: [],
    },
  ],
  checkOrder({ order }, report, places) {
    if (isOfSeveralClauses(order) && isBlank(order.preamble))
      report(places.at(order, order.operative === undefined ? 'subject' : 'operative'), 'missing', undefined)
  },
})
