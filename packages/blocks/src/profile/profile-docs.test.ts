import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { profileDocs } from './profile-docs.js'
import { profilePaths } from './profile-options.js'

const pages = [
  ['ru', fileURLToPath(new URL('../../../../docs/ru/profile.md', import.meta.url))],
  ['en', fileURLToPath(new URL('../../../../docs/profile.md', import.meta.url))],
] as const

describe('the pages about profiles', () => {
  it.each(pages)('are fresh in the language %s (UPDATE_DOCS=1 writes them anew)', (language, path) => {
    const page = profileDocs(language)
    if (process.env['UPDATE_DOCS'] === '1') writeFileSync(path, page)
    expect(readFileSync(path, 'utf8')).toBe(page)
  })

  it.each(['ru', 'en'] as const)('tell of every option in the language %s, in rows of six cells', (language) => {
    const rows = profileDocs(language)
      .split('\n')
      .filter((line) => line.startsWith('| `'))
    expect(rows.map((row) => row.split('`')[1])).toEqual(profilePaths)
    for (const row of rows) expect(row.split('|')).toHaveLength(8)
  })
})
