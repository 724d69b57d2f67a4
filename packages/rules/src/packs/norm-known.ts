import { nearest } from '@dorozhnik/diagnostics'
import { goodPlan, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const normKnown: Rule = rule({
  id: 'norm-known',
  family: 'norms',
  scope: 'workspace',
  severity: 'error',
  title: { ru: 'Выбранная норма существует', en: 'A chosen norm exists' },
  why: {
    ru: 'Из-за опечатки в имени план не проверяют вовсе, а все думают, что проверили.',
    en: 'With a slip in its name the plan is not checked at all, and everybody thinks that it was.',
  },
  source: {
    ru: 'норму называют её именем в dorozhnik.yaml; имена покажет dorozhnik coverage',
    en: 'a norm is called by its name in dorozhnik.yaml; dorozhnik coverage shows the names',
    grade: 'practice',
  },
  messages: {
    unknown: ({ id, near, known }: { id: string; near: string | undefined; known: readonly string[] }) => ({
      ru: `Нормы «${id}» нет.`,
      en: `There is no norm “${id}”.`,
      help:
        near === undefined
          ? { ru: `Есть такие: ${known.join(', ')}.`, en: `There are: ${known.join(', ')}.` }
          : { ru: `Возможно, имелось в виду «${near}».`, en: `Perhaps “${near}” was meant.` },
    }),
    twice: ({ id }: { id: string }) => ({
      ru: `Норма «${id}» выбрана дважды.`,
      en: `The norm “${id}” is chosen twice.`,
      help: { ru: 'Уберите повтор.', en: 'Take the second one out.' },
    }),
  },
  examples: [
    {
      name: { ru: 'имя с опечаткой', en: 'a name with a slip' },
      files: { 'dorozhnik.yaml': `${registryText}norms: [profminimum-2024]\n`, 'plan.md': goodPlan },
      says: [
        {
          at: 'dorozhnik.yaml:8:9-8:25',
          ru: 'Нормы «profminimum-2024» нет.',
          en: 'There is no norm “profminimum-2024”.',
        },
      ],
    },
    {
      name: { ru: 'норм не выбирали', en: 'no norm was chosen' },
      files: { 'dorozhnik.yaml': registryText, 'plan.md': goodPlan },
      says: [],
    },
  ],
  checkWorkspace({ registry, packs }, report, places) {
    const norms = registry.norms ?? []
    const known = packs.map(({ id }) => id)
    for (const [index, id] of norms.entries()) {
      const place = places.at(norms, index)
      if (!known.includes(id)) report(place, 'unknown', { id, near: nearest(id, known), known })
      else if (norms.indexOf(id) < index) report(place, 'twice', { id })
    }
  },
})
