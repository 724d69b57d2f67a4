import type { Localized } from '@dorozhnik/diagnostics'
import { plainText } from '@dorozhnik/model'
import { quoted } from '../words/name-of.js'
import { planFiles, planWithIndicators } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const indicatorIsServed: Rule = rule({
  id: 'indicator-is-served',
  family: 'indicators',
  scope: 'file',
  severity: 'info',
  title: {
    ru: 'К каждому показателю ведёт хотя бы одно мероприятие',
    en: 'At least one activity serves every indicator',
  },
  why: {
    ru: 'Показатель, на который не работает ни одна строка плана, сам не вырастет.',
    en: 'An indicator that no row of the plan works for does not grow by itself.',
  },
  source: {
    ru: 'рамка управленческого цикла: меры связаны с показателями',
    en: 'the management cycle: measures are tied to indicators',
    grade: 'known',
  },
  messages: {
    unserved: ({ name }: { name: Localized }) => ({
      ru: `На показатель ${name.ru} не ссылается ни одно мероприятие, хотя на другие ссылаются.`,
      en: `No activity refers to indicator ${name.en}, though some refer to others.`,
      help: {
        ru: 'Сошлитесь на него из результата мероприятия: [[имя]].',
        en: 'Refer to it from the result of an activity: [[id]].',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'забытый показатель', en: 'a forgotten indicator' },
      files: planFiles(
        planWithIndicators(
          'trials: { name: "Доля обучающихся, прошедших пробы", unit: "%" }',
          'clubs: { name: Число кружков, unit: единиц }',
        ).replace('справка', '[[trials]] – не менее 50 %'),
      ),
      says: [
        {
          at: 'plan.md:6:18-6:31',
          ru: 'На показатель «Число кружков» не ссылается ни одно мероприятие, хотя на другие ссылаются.',
          en: 'No activity refers to indicator “Число кружков”, though some refer to others.',
        },
      ],
    },
    {
      name: { ru: 'ссылок нет вовсе', en: 'no references at all' },
      files: planFiles(
        planWithIndicators(
          'trials: { name: "Доля обучающихся, прошедших пробы", unit: "%" }',
          'clubs: { name: Число кружков, unit: единиц }',
        ),
      ),
      says: [],
    },
  ],
  checkPlan({ written, records, indicators }, report, places) {
    const served = new Set<object>()
    for (const { inline } of written.references) {
      const record = records.get(inline.id)
      if (record?.kind === 'indicator') served.add(record.node)
      // A reference to a group serves all that it holds.
      if (record?.kind === 'group') served.add(record.node)
    }
    if (served.size === 0) return
    for (const { indicator, id, parents } of indicators)
      if (id !== undefined && !served.has(indicator) && !parents.some((group) => served.has(group)))
        report(places.at(indicator, 'name'), 'unserved', { name: quoted(plainText(indicator.name)) })
  },
})
