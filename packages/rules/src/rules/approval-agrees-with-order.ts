import { isIsoDate } from '@dorozhnik/model'
import { russianDay } from '../words/russian-day.js'
import { orderFiles, goodPlan, goodOrder } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const approvalAgreesWithOrder: Rule = rule({
  id: 'approval-agrees-with-order',
  family: 'order',
  scope: 'workspace',
  severity: 'warning',
  title: {
    ru: 'Гриф утверждения называет тот приказ, который утвердил план',
    en: 'An approval stamp names the order that approved the plan',
  },
  why: {
    ru: 'Если в грифе одна дата, а у приказа другая, план не утверждён ни одним из них.',
    en: 'Where the stamp has one date and the order another, the plan is approved by neither.',
  },
  source: {
    ru: 'ГОСТ Р 7.0.97, реквизит «гриф утверждения»: вид, дата и номер утвердившего акта',
    en: 'GOST R 7.0.97, the stamp of approval: the kind, date and number of the act that approves',
    url: 'https://bazanpa.ru/minfin-rossii-prikaz-n556-ot01122016-h3285970/instruktsiia/prilozhenie7/17',
    grade: 'seen',
  },
  messages: {
    date: ({ written, date }: { written: string; date: string }) => ({
      ru: `В грифе стоит дата ${russianDay(written)}, а приказ, к которому приложен план, — от ${russianDay(date)}.`,
      en: `The stamp has the date ${written}, but the order with this plan is of ${date}.`,
      help: {
        ru: 'Исправьте дату или сошлитесь на приказ: «order: …».',
        en: 'Mend the date, or refer to the order: “order: …”.',
      },
    }),
    number: ({ written, number }: { written: string; number: string }) => ({
      ru: `В грифе стоит номер ${written}, а у приказа, к которому приложен план, — ${number}.`,
      en: `The stamp has the number ${written}, but that of the order with this plan is ${number}.`,
      help: {
        ru: 'Исправьте номер или сошлитесь на приказ: «order: …».',
        en: 'Mend the number, or refer to the order: “order: …”.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'дата прошлого приказа', en: 'the date of the last order' },
      files: orderFiles(goodOrder, goodPlan.replace('period:', 'approval: { act: приказ, date: 2024-08-27 }\nperiod:')),
      says: [
        {
          at: 'plan.md:4:32-4:42',
          ru: 'В грифе стоит дата 27.08.2024, а приказ, к которому приложен план, — от 26.08.2025.',
          en: 'The stamp has the date 2024-08-27, but the order with this plan is of 2025-08-26.',
        },
      ],
    },
    {
      name: { ru: 'даты сходятся', en: 'the dates agree' },
      files: orderFiles(goodOrder, goodPlan.replace('period:', 'approval: { act: приказ, date: 2025-08-26 }\nperiod:')),
      says: [],
    },
  ],
  checkOrder({ order, plans }, report, places) {
    for (const { plan } of plans) {
      const { approval } = plan
      // An approval by another body has dates of its own, and so has one that refers to an order by its file.
      if (approval === undefined || approval.order !== undefined || !isOrder(approval.act)) continue
      if (approval.organization !== undefined && approval.organization !== order.organization) continue
      const { date, number } = approval
      if (
        date !== undefined &&
        order.date !== undefined &&
        isIsoDate(date) &&
        isIsoDate(order.date) &&
        date !== order.date
      )
        report(places.at(approval, 'date'), 'date', { written: date, date: order.date })
      else if (number !== undefined && order.number !== undefined && number.trim() !== order.number.trim())
        report(places.at(approval, 'number'), 'number', { written: number, number: order.number })
    }
  },
})

function isOrder(act: string | undefined): boolean {
  return act === undefined || /^приказ(?:ом)?$/iu.test(act.trim())
}
