import { plainText } from '@dorozhnik/model'
import { orderFiles, goodOrder } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const orderHasOperative: Rule = rule({
  id: 'order-has-operative',
  family: 'order',
  scope: 'record',
  severity: 'warning',
  title: { ru: 'У приказа есть слово «ПРИКАЗЫВАЮ»', en: 'An order has its operative word' },
  why: {
    ru: 'Без распорядительного слова текст — сообщение, а не приказ.',
    en: 'Without its operative word a text informs but orders nothing.',
  },
  source: {
    ru: 'преамбула кончается словом «приказываю:»',
    en: 'the preamble ends with the word «приказываю:»',
    grade: 'practice',
  },
  messages: {
    missing: () => ({
      ru: 'В приказе есть пункты, но нет слова «ПРИКАЗЫВАЮ:».',
      en: 'The order has clauses but not the word “ПРИКАЗЫВАЮ:”.',
      help: {
        ru: 'Поставьте его отдельной строкой перед первым пунктом.',
        en: 'Put it on a line of its own before the first clause.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'слово пропущено', en: 'the word is missing' },
      files: orderFiles(goodOrder.replace('ПРИКАЗЫВАЮ:\n\n', 'В целях развития профориентационной работы\n\n')),
      says: [
        {
          at: 'order.md:13:4-13:58',
          ru: 'В приказе есть пункты, но нет слова «ПРИКАЗЫВАЮ:».',
          en: 'The order has clauses but not the word “ПРИКАЗЫВАЮ:”.',
        },
      ],
    },
    { name: { ru: 'слово на месте', en: 'the word is there' }, files: orderFiles(goodOrder), says: [] },
  ],
  checkOrder({ order }, report, places) {
    const [first] = order.clauses
    if (first === undefined || order.operative !== undefined) return
    // It may be a part of the preamble: «… в целях развития приказываю:».
    if (/приказыва(?:ю|ем)|п\s?р\s?и\s?к\s?а\s?з\s?ы\s?в\s?а\s?ю/iu.test(plainText(order.preamble).slice(-200))) return
    report(places.at(first, 'content'), 'missing', undefined)
  },
})
