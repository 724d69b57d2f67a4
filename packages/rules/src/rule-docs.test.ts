import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ruleDocs } from './rule-docs.js'
import { rules } from './rule-list.js'

const pages = [
  ['ru', fileURLToPath(new URL('../../../docs/ru/rules.md', import.meta.url))],
  ['en', fileURLToPath(new URL('../../../docs/rules.md', import.meta.url))],
] as const

describe('the pages about the rules', () => {
  it.each(pages)('are fresh in the language %s (UPDATE_DOCS=1 writes them anew)', (language, path) => {
    const page = ruleDocs(language)
    if (process.env.UPDATE_DOCS === '1') {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, page)
    }
    expect(readFileSync(path, 'utf8')).toBe(page)
  })

  it('tell of every rule, with a heading that a finding can point at', () => {
    for (const { id, title } of rules) {
      expect(ruleDocs('ru')).toContain(`\n### ${id}\n\n**${title.ru}.**`)
      expect(ruleDocs('en')).toContain(`\n### ${id}\n\n**${title.en}.**`)
    }
  })
})
