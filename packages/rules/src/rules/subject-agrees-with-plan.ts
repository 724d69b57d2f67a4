import { plainText } from '@dorozhnik/model'
import { within } from '../context/place-in.js'
import { approvalOfPlan } from '../words/appendix-words.js'
import { inOrder, yearsInText } from '../words/years-in-text.js'
import { orderFiles, goodOrder } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const subjectAgreesWithPlan: Rule = rule({
  id: 'subject-agrees-with-plan',
  family: 'order',
  scope: 'workspace',
  severity: 'warning',
  title: {
    ru: 'Годы в заголовке и пунктах приказа — годы его плана',
    en: 'The years in an order are those of its plan',
  },
  why: {
    ru: 'Приказ на 2025 год, который утверждает план на 2026-й, не утверждает ничего.',
    en: 'An order for 2025 that approves a plan for 2026 approves nothing.',
  },
  source: {
    ru: 'приказ называет план так, как назван сам план',
    en: 'an order calls a plan by its own name',
    grade: 'practice',
  },
  messages: {
    differs: ({ written, period }: { written: string; period: string }) => ({
      ru: `В приказе план назван на ${written}, а его период — ${period}.`,
      en: `The order speaks of a plan for ${written}, but its period is ${period}.`,
      help: { ru: 'Исправьте приказ или приложите другой план.', en: 'Mend the order, or attach the right plan.' },
    }),
  },
  examples: [
    {
      name: { ru: 'приказ переписан с прошлогоднего', en: "an order copied from last year's" },
      files: orderFiles(
        goodOrder.replace(
          'subject: Об утверждении плана мероприятий',
          'subject: Об утверждении плана мероприятий на 2024/25 учебный год',
        ),
      ),
      says: [
        {
          at: 'order.md:5:46-5:65',
          ru: 'В приказе план назван на 2024/25 учебный год, а его период — 2025–2026.',
          en: 'The order speaks of a plan for 2024/25 учебный год, but its period is 2025–2026.',
        },
      ],
    },
    {
      name: { ru: 'годы сходятся', en: 'the years agree' },
      files: orderFiles(
        goodOrder.replace(
          'subject: Об утверждении плана мероприятий',
          'subject: Об утверждении плана мероприятий на 2025/26 учебный год',
        ),
      ),
      says: [],
    },
  ],
  checkOrder({ order, clauses, plans, workspace }, report, places) {
    const [plan] = plans
    if (plans.length !== 1 || plan?.period === undefined) return
    const [first, last] = [Number(plan.period.start.slice(0, 4)), Number(plan.period.end.slice(0, 4))]
    const texts = [{ text: order.subject, whole: places.at(order, 'subject') }].concat(
      clauses.flatMap(({ clause }) => {
        const text = plainText(clause.content)
        return approvalOfPlan(text) === undefined ? [] : [{ text, whole: places.at(clause, 'content') }]
      }),
    )
    for (const { text, whole } of texts) {
      if (!/план|карт/iu.test(text)) continue
      const years = yearsInText(text).filter(
        (one) =>
          inOrder(one) &&
          /на[\s\u00a0]{1,3}(?:период[\s\u00a0]{1,3})?$/iu.test(text.slice(Math.max(0, one.start - 14), one.start)),
      )
      // A year inside the period, or the years of a plan that begins a little earlier, agree.
      const wrong = years.find((one) =>
        one.bare
          ? one.first < first || one.last > last
          : one.last !== last || one.first < first || one.first > first + 1,
      )
      if (wrong === undefined) continue
      const { place } = within(workspace, whole, text, wrong.start, wrong.end)
      report(place, 'differs', {
        written: text.slice(wrong.start, wrong.end),
        period: first === last ? String(first) : `${first}–${last}`,
      })
    }
  },
})
