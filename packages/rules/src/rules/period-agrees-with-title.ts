import { within } from '../context/place-in.js'
import { inOrder, yearsInText } from '../words/years-in-text.js'
import { planFiles, goodPlan } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const periodAgreesWithTitle: Rule = rule({
  id: 'period-agrees-with-title',
  family: 'terms',
  scope: 'record',
  severity: 'warning',
  title: {
    ru: 'Годы в названии плана — годы его периода',
    en: 'The years in the title of a plan are those of its period',
  },
  why: {
    ru: 'По названию план утверждают, по периоду читают сроки: если годы разные, одно из двух списано с прошлого плана.',
    en: 'A plan is approved by its title and its terms are read by its period; where the years differ, one of the two was copied.',
  },
  source: {
    ru: 'годы действия плана стоят в его названии',
    en: 'the years of a plan stand in its title',
    grade: 'practice',
  },
  messages: {
    differs: ({ written, period }: { written: string; period: string }) => ({
      ru: `В названии плана — ${written}, а период в шапке — ${period}.`,
      en: `The title of the plan says ${written}, but the period in its head is ${period}.`,
      help: { ru: 'Исправьте название или строку «period».', en: 'Mend the title, or the line “period”.' },
    }),
  },
  examples: [
    {
      name: { ru: 'в названии остался прошлый год', en: 'the last year is left in the title' },
      files: planFiles(goodPlan.replace('по профориентации', 'по профориентации на 2024/25 учебный год')),
      says: [
        {
          at: 'plan.md:3:65-3:84',
          ru: 'В названии плана — 2024/25 учебный год, а период в шапке — 2025–2026.',
          en: 'The title of the plan says 2024/25 учебный год, but the period in its head is 2025–2026.',
        },
      ],
    },
    {
      name: { ru: 'годы сходятся', en: 'the years agree' },
      files: planFiles(goodPlan.replace('по профориентации', 'по профориентации на 2025/26 учебный год')),
      says: [],
    },
  ],
  checkPlan({ plan, period, workspace }, report, places) {
    const named = yearsInText(plan.title)
    const years = named.at(-1)
    // Years the wrong way round are told by `years-in-order`.
    if (period === undefined || years === undefined || !inOrder(years)) return
    const [first, last] = [Number(period.start.slice(0, 4)), Number(period.end.slice(0, 4))]
    // A plan may be made a little before the years that it names, and a school year be told by one of its two.
    const agrees = named.some(
      (one) => one.last === last && (one.first === first || one.first === first + 1 || one.bare),
    )
    if (agrees || (years.bare && first !== last && years.first >= first && years.first <= last)) return
    const { place } = within(workspace, places.at(plan, 'title'), plan.title, years.start, years.end)
    report(place, 'differs', {
      written: plan.title.slice(years.start, years.end),
      period: first === last ? String(first) : `${first}–${last}`,
    })
  },
})
