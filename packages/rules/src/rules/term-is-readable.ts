import type { Localized } from '@dorozhnik/diagnostics'
import { type Content, findParty, inlinesOf, mentionsIn, plainText } from '@dorozhnik/model'
import type { PlanContext } from '../context/context.js'
import { within } from '../context/place-in.js'
import { goodPlan, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { inSentence } from '../words/in-sentence.js'
import { leftMarks } from '../words/left-marks.js'
import { type NodeName, quoted } from '../words/name-of.js'

export const termIsReadable: Rule = rule({
  id: 'term-is-readable',
  family: 'terms',
  scope: 'record',
  severity: 'warning',
  title: { ru: 'Срок понятен программе', en: 'A term can be understood' },
  why: {
    ru: 'Понятый срок можно проверить и напомнить о нём; непонятый будет только напечатан.',
    en: 'A term that is understood can be checked and reminded of; another can only be printed.',
  },
  source: {
    ru: 'исполнение контролируют по календарю, поэтому срок — день, месяц или период',
    en: 'work is controlled by the calendar, so a term is a day, a month or a period',
    grade: 'practice',
  },
  messages: {
    unknown: ({ term, name }: { term: NodeName; name: NodeName }) => ({
      ru: `Срок ${term.ru} мероприятия ${name.ru} не удалось понять.`,
      en: `The term ${term.en} of activity ${name.en} could not be understood.`,
      help: {
        ru: 'Понятны, например, «октябрь – ноябрь 2025 г.», «до 1 декабря», «ежеквартально», «в течение учебного года», «по отдельному графику».',
        en: 'Understood are, for example, “октябрь – ноябрь 2025 г.”, “до 1 декабря”, “ежеквартально”, “в течение учебного года”.',
      },
    }),
    because: ({ term, name, reason }: { term: NodeName; name: NodeName; reason: Localized }) => ({
      ru: `Срок ${term.ru} мероприятия ${name.ru} не удалось понять: ${inSentence(reason.ru)}.`,
      en: `The term ${term.en} of activity ${name.en} could not be understood: ${inSentence(reason.en)}.`,
    }),
  },
  examples: [
    {
      name: { ru: 'словами о времени это не назовёшь', en: 'hardly words about time' },
      files: { 'dorozhnik.yaml': registryText, 'plan.md': goodPlan.replace('ноябрь 2025 г.', 'как договоримся') },
      says: [
        {
          at: 'plan.md:12:12-12:27',
          ru: 'Срок «как договоримся» мероприятия 1.1 «Мониторинг охвата профориентацией» не удалось понять.',
          en: 'The term “как договоримся” of activity 1.1 “Мониторинг охвата профориентацией” could not be understood.',
        },
      ],
    },
    {
      name: { ru: '29 февраля не в том году', en: '29 February in a wrong year' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': goodPlan.replace('ноябрь 2025 г.', '29 февраля 2026 г.'),
      },
      says: [
        {
          at: 'plan.md:12:12-12:30',
          ru: 'Срок «29 февраля 2026 г.» мероприятия 1.1 «Мониторинг охвата профориентацией» не удалось понять: такого дня в календаре нет.',
          en: 'The term “29 февраля 2026 г.” of activity 1.1 “Мониторинг охвата профориентацией” could not be understood: the calendar has no such day.',
        },
      ],
    },
    {
      name: { ru: 'срок без даты тоже понятен', en: 'a term without a date is understood too' },
      files: { 'dorozhnik.yaml': registryText, 'plan.md': goodPlan.replace('ноябрь 2025 г.', 'по мере необходимости') },
      says: [],
    },
  ],
  checkPlan(plan, report, places) {
    for (const activity of plan.activities) {
      const statement = plan.term(activity)?.statements.find(({ kind }) => kind === 'unknown')
      if (statement === undefined) continue
      if (hasOtherFault(plan, activity.term ?? '')) continue
      const term = plainText(activity.term ?? '')
      const start = Math.max(0, term.indexOf(statement.text))
      const { place } = within(plan.workspace, places.at(activity, 'term'), term, start, start + statement.text.length)
      const values = { term: quoted(statement.text), name: plan.nameOf(activity) }
      const [reason] = statement.assumed
      if (reason === undefined) report(place, 'unknown', values)
      else report(place, 'because', { ...values, reason })
    }
  },
})

/** True when a term holds what other rules report and what has to be mended first: marks of markup, ids that nobody has. */
function hasOtherFault({ workspace, records }: PlanContext, term: Content): boolean {
  if (typeof term === 'string') return hasLeftMarks(term)
  for (const { id } of mentionsIn(term)) if (findParty(workspace.registry, id) === undefined) return true
  for (const inline of inlinesOf(term)) {
    if (inline.type === 'text' && hasLeftMarks(inline.value)) return true
    if (inline.type === 'reference' && !records.has(inline.id)) return true
  }
  return false
}

function hasLeftMarks(text: string): boolean {
  return leftMarks(text).some((marks) => marks.length > 0)
}
