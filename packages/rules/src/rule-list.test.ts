import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from './rule-list.js'

/** Rules stand in `rules/`, those about norms in the folder of their pack; other files of a pack are no rules. */
const files = [
  ...readdirSync(new URL('./rules/', import.meta.url)),
  ...readdirSync(new URL('./packs/', import.meta.url), { recursive: true })
    .map((path) => basename(String(path)))
    .filter((name) => /^(?:norm|cycle|lines|profminimum)-/.test(name) && !/^norm-(?:pack|rules)\.ts$/.test(name)),
].flatMap((name) => (name.endsWith('.ts') ? [name.replace(/\.ts$/, '')] : []))

describe('the list of rules', () => {
  it('holds every rule that has a file, once', () => {
    expect(rules.map(({ id }) => id).toSorted()).toEqual(files.toSorted())
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    'tells of %s in both languages',
    (_, { title, why, source, examples }) => {
      expect(source.url ?? 'https://').toMatch(/^https?:\/\//)
      // The page puts the stop itself.
      for (const text of [source.ru, source.en]) expect(text).not.toMatch(/\.$/)
      for (const text of [title, why, source, ...examples.flatMap(({ name, says }) => [name, ...says])]) {
        expect(text.ru).toMatch(/[а-яё]/)
        expect(text.en).toMatch(/[a-z]/)
      }
      // A title stands in a table and in a list; the sentences of the reason end as sentences do.
      expect(title.ru).not.toMatch(/\.$/)
      expect(why.ru).toMatch(/[.!?]$/)
      expect(why.en).toMatch(/[.!?]$/)
    },
  )
})
