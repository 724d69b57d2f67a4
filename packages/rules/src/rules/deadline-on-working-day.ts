import { plainText } from '@dorozhnik/model'
import { parseIso, weekday } from '@dorozhnik/russian'
import { stretchOf, within } from '../context/place-in.js'
import { datesInText, deadlinesInText } from '../words/dates-in-text.js'
import { dayOutside } from '../words/day-outside.js'
import { publicHoliday } from '../words/public-holidays.js'
import { russianDay } from '../words/russian-day.js'
import { planText, planFiles, registryText, row, weekOrder } from '../example.js'
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
      name: { ru: 'воскресенье в пункте приказа', en: 'a Sunday in a clause' },
      files: {
        'dorozhnik.yaml': registryText,
        'order.md': weekOrder('1. Директорам школ сдать отчёты до 16.11.2025.'),
      },
      says: [
        { at: 'order.md:11:36-11:46', ru: 'Срок 16.11.2025 — воскресенье.', en: 'The day 2025-11-16 is a Sunday.' },
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
        const off = dayOff(end)
        if (off === undefined) continue
        const exact = written.find(({ day }) => day === end)
        const at = Math.max(0, term.indexOf(text))
        const [from, to] = exact === undefined ? [at, at + text.length] : [exact.start, exact.end]
        const { place } = within(plan.workspace, places.at(activity, 'term'), term, from, to)
        report(place, off.message, { day: end, ...off })
      }
    }
  },
  checkOrder({ order, clauses, written, workspace }, report) {
    const nodes = new Set<object>(clauses.map(({ clause }) => clause))
    for (const text of written.texts) {
      if (!nodes.has(text.holder.node)) continue
      for (const { day, start, end } of deadlinesInText(text.value)) {
        const off = dayOff(day)
        // Of a deadline that had passed before the order tells `clause-deadline-after-date`.
        if (off === undefined || day < (order.date ?? '')) continue
        report(stretchOf(workspace, text, start, end).place, off.message, { day, ...off })
      }
    }
  },
})

interface DayOff {
  message: 'weekend' | 'holiday'
  name: string
  english: string
}

/** Why nobody works on a day; nothing for a working day. */
function dayOff(day: string): DayOff | undefined {
  const holiday = publicHoliday(day)
  if (holiday !== undefined) return { message: 'holiday', name: holiday, english: holiday }
  const date = parseIso(day)
  const number = date === undefined ? 1 : weekday(date)
  if (number < 6) return undefined
  return number === 6
    ? { message: 'weekend', name: 'суббота', english: 'Saturday' }
    : { message: 'weekend', name: 'воскресенье', english: 'Sunday' }
}
