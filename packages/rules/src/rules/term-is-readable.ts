import { plainText } from '@dorozhnik/model'
import { goodPlan, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { type NodeName, quoted } from '../words/name-of.js'

export const termIsReadable: Rule = rule({
  id: 'term-is-readable',
  severity: 'warning',
  title: { ru: 'Срок понятен программе', en: 'A term can be understood' },
  why: {
    ru: 'Понятый срок можно проверить и напомнить о нём; непонятый будет только напечатан.',
    en: 'A term that is understood can be checked and reminded of; another can only be printed.',
  },
  messages: {
    unknown: ({ term, name }: { term: NodeName; name: NodeName }) => ({
      ru: `Срок ${term.ru} мероприятия ${name.ru} не удалось понять.`,
      en: `The term ${term.en} of activity ${name.en} could not be understood.`,
      help: {
        ru: 'Понятны, например, «октябрь – ноябрь 2025 г.», «до 1 декабря», «ежеквартально», «в течение учебного года», «по отдельному графику».',
        en: 'Understood are, for example, «октябрь – ноябрь 2025 г.», «до 1 декабря», «ежеквартально», «в течение учебного года».',
      },
    }),
    noSuchDay: ({ term, name }: { term: NodeName; name: NodeName }) => ({
      ru: `В сроке ${term.ru} мероприятия ${name.ru} назван день, которого нет в календаре.`,
      en: `The term ${term.en} of activity ${name.en} names a day that does not exist.`,
    }),
  },
  examples: [
    {
      name: { ru: 'словами о времени это не назовёшь', en: 'hardly words about time' },
      files: { 'dorozhnik.yaml': registryText, 'plan.md': goodPlan.replace('ноябрь 2025 г.', 'как договоримся') },
      says: [],
    },
    {
      name: { ru: '31 ноября', en: '31 November' },
      files: { 'dorozhnik.yaml': registryText, 'plan.md': goodPlan.replace('ноябрь 2025 г.', 'до 31 ноября 2025 г.') },
      says: [],
    },
    {
      name: { ru: 'срок без даты тоже понятен', en: 'a term without a date is understood too' },
      files: { 'dorozhnik.yaml': registryText, 'plan.md': goodPlan.replace('ноябрь 2025 г.', 'по мере необходимости') },
      says: [],
    },
  ],
  checkPlan(plan, report, places) {
    for (const activity of plan.activities) {
      const reading = plan.term(activity)
      if (reading === undefined) continue
      const values = { term: quoted(plainText(activity.term ?? '')), name: plan.nameOf(activity) }
      const place = places.at(activity, 'term')
      if (reading.statements.some(({ assumed }) => assumed.some(({ code }) => code === 'no-such-date')))
        report(place, 'noSuchDay', values)
      else if (reading.statements.some(({ kind }) => kind === 'unknown')) report(place, 'unknown', values)
    }
  },
})
