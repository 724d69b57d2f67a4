import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { allExplanations } from './explanations.js'

const packages = fileURLToPath(new URL('../../../', import.meta.url))

const pattern = /(?:\bcode: |\breport\(\s*)'([a-z0-9]+(?:-[a-z0-9]+)+)'/g

/** Codes that stand in the sources as `code: 'some-code'` or `report('some-code', …)`. */
function codesIn(name: string): string[] {
  const folder = `${packages}${name}/src`
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.includes('testing'))
    .flatMap((path) => Array.from(readFileSync(`${folder}/${path}`, 'utf8').matchAll(pattern)))
    .map((match) => match[1] ?? '')
}

describe('explanations', () => {
  it('are whole: every code has a title and a reason in both languages', () => {
    for (const { code, title, why } of allExplanations()) {
      for (const text of [title.ru, why.ru]) expect(text, code).toMatch(/[а-яё]/i)
      for (const text of [title.en, why.en]) expect(text, code).not.toBe('')
      expect(why.ru, code).toMatch(/[.!?]$/)
      expect(code).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    }
  })

  it.each(['reader', 'views', 'render-docx', 'dorozhnik'])('cover every code that %s reports', (name) => {
    const explained = new Set(allExplanations().map(({ code }) => code))
    expect(codesIn(name).filter((code) => !explained.has(code))).toEqual([])
  })
})
