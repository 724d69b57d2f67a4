import { plainText } from '@dorozhnik/model'
import { initials } from '@dorozhnik/russian'
import { within } from '../context/place-in.js'
import { replacement } from '../fix.js'
import { planText, planFiles, row } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const responsibleById: Rule = rule({
  id: 'responsible-by-id',
  family: 'people',
  scope: 'workspace',
  severity: 'info',
  title: { ru: 'Люди из справочника названы через @имя', en: 'People of the registry are named by @id' },
  why: {
    ru: 'Имя, написанное рукой, не просклоняется, не исправится при смене человека и может разойтись со справочником.',
    en: 'A name typed by hand is not declined, does not change with the person, and may differ from the registry.',
  },
  source: {
    ru: 'Закон 152-ФЗ, статья 5: персональные данные точны и при необходимости обновляются',
    en: 'Law 152-ФЗ, article 5: personal data are exact and kept up to date',
    grade: 'known',
  },
  messages: {
    byHand: ({ name, id }: { name: string; id: string }) => ({
      ru: `«${name}» есть в справочнике: можно написать @${id}.`,
      en: `“${name}” is in the registry: @${id} will do.`,
    }),
  },
  examples: [
    {
      name: { ru: 'имя рукой', en: 'a name by hand' },
      files: planFiles(planText(row('Ярмарка профессий', 'май 2026 г.', 'отчёт', 'Соколов И.П., школы'))),
      says: [
        {
          at: 'plan.md:11:21-11:33',
          ru: '«Соколов И.П.» есть в справочнике: можно написать @sokolov.',
          en: '“Соколов И.П.” is in the registry: @sokolov will do.',
        },
      ],
    },
    {
      name: { ru: 'имя из справочника', en: 'a name of the registry' },
      files: planFiles(planText(row('Ярмарка профессий', 'май 2026 г.', 'отчёт', '@sokolov, школы'))),
      says: [],
    },
  ],
  checkWorkspace({ registry, plans, places: where, sources }, report, places) {
    const ids = new Map<string, string | undefined>()
    // Two people of one name and initials: nobody knows who is meant.
    for (const [id, { name }] of Object.entries(registry.people ?? {}))
      for (const form of new Set(
        [name, initials(name, { order: 'after' }), initials(name, { order: 'before' })].map(folded),
      ))
        if (form.includes('.') || form.includes(' ')) ids.set(form, ids.has(form) ? undefined : id)
    if (ids.size === 0) return
    for (const { activities } of plans)
      for (const activity of activities) {
        const { responsible } = activity
        if (responsible === undefined) continue
        const text = plainText(responsible)
        for (const match of text.matchAll(personName)) {
          const [name] = match
          const id = ids.get(folded(name))
          if (id === undefined) continue
          const { place, exact } = within(
            { places: where, sources },
            places.at(activity, 'responsible'),
            text,
            match.index,
            match.index + name.length,
          )
          report(place, 'byHand', { name, id }, { fixes: replacement(exact, `@${id}`) })
        }
      }
  },
})

/** «Соколов И.П.», «И. П. Соколов», «Соколов Игорь Петрович». */
const personName =
  /(?<![A-Za-zЀ-ӿ@])(?:[A-ZЀ-ЯҐ-ӿ][A-Za-zЀ-ӿ-]{1,30}[ \u00a0][A-ZЀ-ЯҐ-ӿ]\.[ \u00a0]?(?:[A-ZЀ-ЯҐ-ӿ]\.)?|[A-ZЀ-ЯҐ-ӿ]\.[ \u00a0]?(?:[A-ZЀ-ЯҐ-ӿ]\.[ \u00a0]?)?[A-ZЀ-ЯҐ-ӿ][A-Za-zЀ-ӿ-]{1,30}|[A-ZЀ-ЯҐ-ӿ][A-Za-zЀ-ӿ-]{1,30}[ \u00a0][A-ZЀ-ЯҐ-ӿ][a-zа-ӿ]{1,20}[ \u00a0][A-ZЀ-ЯҐ-ӿ][a-zа-ӿ]{1,20})(?![A-Za-zЀ-ӿ])/gu

function folded(name: string): string {
  const text = name.toLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ').trim()
  return text.replaceAll('. ', '.')
}
