import type { Localized } from '@dorozhnik/diagnostics'
import { plainText } from '@dorozhnik/model'
import { goodPlan, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { inSentence } from '../words/in-sentence.js'
import { type NodeName, quoted } from '../words/name-of.js'

/**
 * Assumptions that nobody has to be told of: those of which other rules speak, and «в течение учебного
 * года» in a plan of several school years, which means each of them.
 */
const unremarkable: ReadonlySet<string> = new Set(['no-such-date', 'outside-period', 'school-year'])

export const termIsCertain: Rule = rule({
  id: 'term-is-certain',
  family: 'terms',
  scope: 'record',
  severity: 'info',
  title: { ru: 'Срок понимается однозначно', en: 'A term can be understood in one way only' },
  why: {
    ru: 'Если год или месяц пришлось додумать, исполнитель может додумать иначе.',
    en: 'Where a year or a month had to be assumed, whoever does the work may assume another.',
  },
  source: {
    ru: 'срок в плане пишут с годом, если период плана длиннее одного года',
    en: 'a term names its year where a plan lasts longer than a year',
    grade: 'practice',
  },
  messages: {
    assumed: ({ term, name, reason }: { term: NodeName; name: NodeName; reason: Localized }) => ({
      ru: `Срок ${term.ru} мероприятия ${name.ru} можно понять по-разному: ${inSentence(reason.ru)}.`,
      en: `The term ${term.en} of activity ${name.en} can be understood in more than one way: ${inSentence(reason.en)}.`,
      help: { ru: 'Допишите год или точную дату.', en: 'Add the year or an exact date.' },
    }),
  },
  examples: [
    {
      name: { ru: 'какой из двух годов?', en: 'which of two years?' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': goodPlan.replace('2026-08-31', '2027-08-31').replace('ноябрь 2025 г.', 'ноябрь'),
      },
      says: [
        {
          at: 'plan.md:12:12-12:18',
          ru: 'Срок «ноябрь» мероприятия 1.1 «Мониторинг охвата профориентацией» можно понять по-разному: год не указан, а в период плана попадает несколько таких дат; взята самая вероятная.',
          en: 'The term “ноябрь” of activity 1.1 “Мониторинг охвата профориентацией” can be understood in more than one way: the year is not given and several such dates lie in the period of the plan; the likeliest one was taken.',
        },
      ],
    },
    {
      name: { ru: 'план на несколько учебных лет', en: 'a plan of several school years' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': goodPlan.replace('2026-08-31', '2028-08-31').replace('ноябрь 2025 г.', 'в течение учебного года'),
      },
      says: [],
    },
    {
      name: { ru: 'год назван', en: 'the year is there' },
      files: { 'dorozhnik.yaml': registryText, 'plan.md': goodPlan },
      says: [],
    },
  ],
  checkPlan(plan, report, places) {
    for (const activity of plan.activities) {
      const assumed = plan
        .term(activity)
        ?.statements.flatMap((statement) => (statement.kind === 'unknown' ? [] : statement.assumed))
      const reason = assumed?.find(({ code }) => !unremarkable.has(code))
      if (reason === undefined) continue
      report(places.at(activity, 'term'), 'assumed', {
        term: quoted(plainText(activity.term ?? '')),
        name: plan.nameOf(activity),
        reason,
      })
    }
  },
})
