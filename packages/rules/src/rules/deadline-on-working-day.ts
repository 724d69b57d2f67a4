import { plainText } from '@dorozhnik/model'
import { parseIso, weekday } from '@dorozhnik/russian'
import { within } from '../context/place-in.js'
import { datesInText } from '../words/dates-in-text.js'
import { dayOutside } from '../words/day-outside.js'
import { publicHoliday } from '../words/public-holidays.js'
import { russianDay } from '../words/russian-day.js'
import { planText, planFiles, row } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const deadlineOnWorkingDay: Rule = rule({
  id: 'deadline-on-working-day',
  family: 'terms',
  scope: 'record',
  severity: 'info',
  title: { ru: 'Точный срок не выпадает на выходной', en: 'An exact deadline is no day off' },
  why: {
    ru: 'Сведения, которые надо сдать в воскресенье или в праздник, сдадут в пятницу или после: лучше назвать рабочий день.',
    en: 'What is due on a Sunday or a holiday comes on Friday or after it; better name a working day.',
  },
  source: {
    ru: 'Трудовой кодекс РФ, статья 112 (праздники); переносы выходных, которые каждый год устанавливает Правительство, программе не известны',
    en: 'Labour Code of Russia, article 112 (holidays); days off that the Government moves every year are not known to the program',
    grade: 'known',
  },
  messages: {
    weekend: ({ day, name, english }: { day: string; name: string; english: string }) => ({
      ru: `Срок ${russianDay(day)} — ${name}.`,
      en: `The day ${day} is a ${english}.`,
    }),
    holiday: ({ day, name }: { day: string; name: string }) => ({
      ru: `Срок ${russianDay(day)} — праздник: ${name}.`,
      en: `The day ${day} is a public holiday: ${name}.`,
    }),
  },
  examples: [
    {
      name: { ru: 'воскресенье и праздник', en: 'a Sunday and a holiday' },
      files: planFiles(
        planText(row('Сбор отчётов школ', 'до 14 декабря 2025 г.'), row('Сводный отчёт', 'до 9 мая 2026 г.')),
      ),
      says: [
        { at: 'plan.md:10:15-10:30', ru: 'Срок 14.12.2025 — воскресенье.', en: 'The day 2025-12-14 is a Sunday.' },
        {
          at: 'plan.md:14:15-14:25',
          ru: 'Срок 09.05.2026 — праздник: День Победы.',
          en: 'The day 2026-05-09 is a public holiday: День Победы.',
        },
      ],
    },
    {
      name: { ru: 'рабочие дни', en: 'working days' },
      files: planFiles(
        planText(row('Сбор отчётов школ', 'до 15 декабря 2025 г.'), row('Ярмарка профессий', 'ноябрь 2025 г.')),
      ),
      says: [],
    },
  ],
  checkPlan(plan, report, places) {
    for (const activity of plan.activities) {
      const term = plainText(activity.term ?? '')
      const written = datesInText(term)
      const reading = plan.term(activity)
      // A term outside of the plan has to be mended first.
      if (reading === undefined || plan.period === undefined || dayOutside(reading, plan.period) !== undefined) continue
      for (const { kind, end, text } of reading.statements) {
        // A fair may well be held on a Saturday; only what has to be handed in by a day is looked at.
        if (kind !== 'deadline' || end === null || !/\d{1,2}(?:\.| [а-я])/iu.test(text)) continue
        const date = parseIso(end)
        const number = date === undefined ? 1 : weekday(date)
        const holiday = publicHoliday(end)
        if (number < 6 && holiday === undefined) continue
        const exact = written.find(({ day }) => day === end)
        const at = Math.max(0, term.indexOf(text))
        const [from, to] = exact === undefined ? [at, at + text.length] : [exact.start, exact.end]
        const { place } = within(plan.workspace, places.at(activity, 'term'), term, from, to)
        if (holiday !== undefined) report(place, 'holiday', { day: end, name: holiday })
        else report(place, 'weekend', { day: end, ...(number === 6 ? saturday : sunday) })
      }
    }
  },
})

const saturday = { name: 'суббота', english: 'Saturday' }
const sunday = { name: 'воскресенье', english: 'Sunday' }
