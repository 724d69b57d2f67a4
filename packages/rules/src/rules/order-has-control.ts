import { plainText } from '@dorozhnik/model'
import { isControl, isOfSeveralClauses } from '../words/control-clause.js'
import { orderFiles, weekOrder } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const orderHasControl: Rule = rule({
  id: 'order-has-control',
  family: 'order',
  scope: 'file',
  severity: 'info',
  title: {
    ru: 'Последний пункт говорит, кто следит за исполнением',
    en: 'The last clause says who controls the execution',
  },
  why: {
    ru: 'Приказ без пункта о контроле исполняют по доброй воле: спросить о нём некому.',
    en: 'An order without control is carried out at will: nobody asks about it.',
  },
  source: { ru: 'пункт о контроле стоит последним', en: 'the clause on control stands last', grade: 'practice' },
  messages: {
    missing: () => ({
      ru: 'В приказе нет пункта о контроле за исполнением.',
      en: 'The order has no clause on the control of its execution.',
      help: {
        ru: 'Добавьте последним: «Контроль за исполнением приказа оставляю за собой.»',
        en: 'Add it at the end: “Контроль за исполнением приказа оставляю за собой.”',
      },
    }),
    early: ({ number }: { number: string }) => ({
      ru: `Пункт ${number} о контроле стоит не последним.`,
      en: `Clause ${number} on control is not the last one.`,
      help: { ru: 'Перенесите его в конец приказа.', en: 'Move it to the end of the order.' },
    }),
  },
  examples: [
    {
      name: { ru: 'контроля нет', en: 'no control' },
      files: orderFiles(
        weekOrder(
          '1. Провести неделю профориентации.',
          '2. Руководителям школ представить отчёты.',
          '3. Опубликовать итоги на сайте.',
        ).replace('ПРИКАЗЫВАЮ', 'В целях развития профориентационной работы\n\nПРИКАЗЫВАЮ'),
      ),
      says: [
        {
          at: 'order.md:15:4-15:32',
          ru: 'В приказе нет пункта о контроле за исполнением.',
          en: 'The order has no clause on the control of its execution.',
        },
      ],
    },
    {
      name: { ru: 'контроль последним пунктом', en: 'control in the last clause' },
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
    if (!isOfSeveralClauses(order)) return
    const { clauses } = order
    const index = clauses.findLastIndex(({ content }) => isControl(plainText(content)))
    const clause = clauses[index]
    const last = clauses.at(-1)
    if (last !== undefined && clause === undefined) report(places.at(last, 'content'), 'missing', undefined)
    else if (clause !== undefined && index < clauses.length - 1)
      report(places.at(clause, 'content'), 'early', { number: String(index + 1) })
  },
})
