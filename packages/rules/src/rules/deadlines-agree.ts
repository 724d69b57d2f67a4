import { plainText } from '@dorozhnik/model'
import { within } from '../context/place-in.js'
import { planFiles, planText, row } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { deadlinesInText } from '../words/dates-in-text.js'
import { russianDay } from '../words/russian-day.js'

export const deadlinesAgree: Rule = rule({
  id: 'deadlines-agree',
  family: 'terms',
  scope: 'record',
  severity: 'warning',
  title: {
    ru: 'Дата в тексте мероприятия не позже его срока',
    en: 'A deadline in the text of an activity is not after its term',
  },
  why: {
    ru: 'Если в названии один крайний срок, а в столбце «Срок» другой, исполнитель выберет поздний, а проверят по раннему.',
    en: 'With one deadline in the title and another in its column, the work is done by the later and checked by the earlier.',
  },
  source: {
    ru: 'контроль исполнения ведут по одному сроку',
    en: 'what is done is controlled by one deadline',
    grade: 'practice',
  },
  messages: {
    later: ({ day, end }: { day: string; end: string }) => ({
      ru: `Здесь сказано «до ${russianDay(day)}», а срок мероприятия кончается ${russianDay(end)}.`,
      en: `The deadline here is ${day}, but the term of the activity ends on ${end}.`,
      help: { ru: 'Оставьте один крайний срок.', en: 'Keep one deadline.' },
    }),
  },
  examples: [
    {
      name: { ru: 'два крайних срока', en: 'two deadlines' },
      files: planFiles(planText(row('Сдача отчётов школ до 30 апреля 2026 г.', 'до 15 апреля 2026 г.'))),
      says: [
        {
          at: 'plan.md:9:26-9:40',
          ru: 'Здесь сказано «до 30.04.2026», а срок мероприятия кончается 15.04.2026.',
          en: 'The deadline here is 2026-04-30, but the term of the activity ends on 2026-04-15.',
        },
      ],
    },
    {
      name: { ru: 'один крайний срок', en: 'one deadline' },
      files: planFiles(
        planText(
          row('Сдача отчётов школ до 15 апреля 2026 г.', 'до 15 апреля 2026 г.'),
          row('Приём заявок до 10 апреля 2026 г. и конкурс', 'апрель 2026 г.'),
        ),
      ),
      says: [],
    },
  ],
  checkPlan(plan, report, places) {
    for (const activity of plan.activities) {
      const reading = plan.term(activity)
      const end = reading?.end
      // Of what comes again every year one day says nothing.
      if (end === undefined || end === null || !reading?.confident) continue
      if (reading.kind !== 'deadline' && reading.kind !== 'range') continue
      for (const key of ['title', 'result'] as const) {
        const text = plainText(activity[key] ?? '')
        const date = deadlinesInText(text).find(({ day }) => day > end)
        if (date === undefined) continue
        const { place } = within(plan.workspace, places.at(activity, key), text, date.start, date.end)
        const term = places.at(activity, 'term')
        const message = { ru: 'Срок мероприятия стоит здесь.', en: 'The term of the activity stands here.' }
        report(place, 'later', { day: date.day, end }, term && { related: [{ message, place: term }] })
      }
    }
  },
})
