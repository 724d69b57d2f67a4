import { orderFiles, goodOrder } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const signatoryNotAcquainted: Rule = rule({
  id: 'signatory-not-acquainted',
  family: 'order',
  scope: 'record',
  severity: 'info',
  title: {
    ru: 'Подписавший приказ не знакомится с ним под подпись',
    en: 'Whoever signs an order is not acquainted with it',
  },
  why: {
    ru: 'Руководитель знает приказ, который подписал; лишняя строка в листе ознакомления выглядит ошибкой.',
    en: 'A head knows the order he has signed; a spare line among those to be acquainted looks like a slip.',
  },
  source: {
    ru: 'с приказом знакомят тех, кого он касается; подписавший его уже знает',
    en: 'those whom an order concerns are acquainted with it; whoever signs knows it already',
    url: 'https://morozova26.ru/vzyskaniya/2220-oznakomlenie-s-prikazom-pod-rospis-obrazec.html',
    grade: 'practice',
  },
  messages: {
    both: ({ id }: { id: string }) => ({
      ru: `${id} подписывает приказ и стоит среди тех, кого с ним знакомят.`,
      en: `${id} signs the order and is among those to be acquainted with it.`,
      help: { ru: 'Уберите имя из acquaint.', en: 'Take the id out of “acquaint”.' },
    }),
  },
  examples: [
    {
      name: { ru: 'подписал и ознакомлен', en: 'signed and acquainted' },
      files: orderFiles(goodOrder.replace('appendices:', 'acquaint: [lebedeva, sokolov]\nappendices:')),
      says: [
        {
          at: 'order.md:8:12-8:20',
          ru: 'lebedeva подписывает приказ и стоит среди тех, кого с ним знакомят.',
          en: 'lebedeva signs the order and is among those to be acquainted with it.',
        },
      ],
    },
    {
      name: { ru: 'знакомят других', en: 'others are acquainted' },
      files: orderFiles(goodOrder.replace('appendices:', 'acquaint: [sokolov]\nappendices:')),
      says: [],
    },
  ],
  checkOrder({ order }, report, places) {
    const { acquaint = [], signatory } = order
    const index = signatory === undefined ? -1 : acquaint.indexOf(signatory)
    if (index !== -1 && signatory !== undefined) report(places.at(acquaint, index), 'both', { id: signatory })
  },
})
