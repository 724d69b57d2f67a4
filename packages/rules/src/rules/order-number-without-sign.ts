import { within } from '../context/place-in.js'
import { replacement } from '../fix.js'
import { orderFiles, goodOrder } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const orderNumberWithoutSign: Rule = rule({
  id: 'order-number-without-sign',
  family: 'order',
  scope: 'record',
  severity: 'warning',
  title: { ru: 'Номер приказа записан без знака №', en: 'The number of an order is written without its sign' },
  why: {
    ru: 'Знак № печатается сам: с написанным рукой выйдет «№ № 412».',
    en: 'The sign is printed by itself: with a hand-written one it is “№ № 412”.',
  },
  source: {
    ru: 'ГОСТ Р 7.0.97-2025, реквизит «регистрационный номер документа»: знак № печатается один раз',
    en: 'GOST R 7.0.97-2025, the number of a document: the sign № is printed once',
    grade: 'known',
  },
  messages: {
    sign: ({ number }: { number: string }) => ({
      ru: `В номере «${number}» стоит знак №, который печатается сам.`,
      en: `The number “${number}” holds the sign №, which is printed by itself.`,
    }),
  },
  examples: [
    {
      name: { ru: 'знак в номере', en: 'the sign in the number' },
      files: orderFiles(goodOrder.replace('subject:', 'number: "№ 412"\nsubject:')),
      says: [
        {
          at: 'order.md:5:10-5:15',
          ru: 'В номере «№ 412» стоит знак №, который печатается сам.',
          en: 'The number “№ 412” holds the sign №, which is printed by itself.',
        },
      ],
    },
    {
      name: { ru: 'только номер', en: 'the number alone' },
      files: orderFiles(goodOrder.replace('subject:', 'number: "412"\nsubject:')),
      says: [],
    },
  ],
  checkOrder({ order, workspace }, report, places) {
    const { number = '' } = order
    const match = /^\s{0,9}(?:№|N(?![\p{L}\d])|No\.?)\s{0,9}/u.exec(number)
    if (match === null) return
    const { place, exact } = within(workspace, places.at(order, 'number'), number, 0, number.length)
    report(place, 'sign', { number }, { fixes: replacement(exact, number.slice(match[0].length)) })
  },
})
