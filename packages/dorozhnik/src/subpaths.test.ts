import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { auditDocx } from './audit.js'
import { checkLetterhead } from './docx.js'
import { build, gost2025, openWorkspace } from './index.js'
import { declinePerson, formatTerm, readTerm } from './russian.js'
import { format, stringify } from './source.js'
import { workspace } from './testing/texts.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  exports: Record<string, string | { types: string; default: string }>
}
const entries = Object.entries(manifest.exports).flatMap(([path, entry]) =>
  typeof entry === 'string' ? [] : [[path, entry] as const],
)

describe('what other programs may import', () => {
  it.each(entries)('%s is a module with types', (_, { types, default: file }) => {
    expect(types).toBe(file.replace(/\.js$/u, '.d.ts'))
    expect(existsSync(root + file.replace('dist/', 'src/').replace(/\.js$/u, '.ts'))).toBe(true)
  })

  it('is all that the command uses', async () => {
    const period = { start: '2025-09-01', end: '2026-08-31' }
    const { files } = await build(openWorkspace(Object.entries(workspace).map(([path, bytes]) => ({ path, bytes }))))
    const bytes = files[0]?.bytes ?? new Uint8Array()
    expect(auditDocx(bytes, { profile: gost2025 }).value?.isOrder).toBe(true)
    expect(checkLetterhead({ name: 'order.docx', bytes }).usable).toBe(true)
    expect(formatTerm(readTerm('до 01.09.2025', { period }))).toContain('сентября')
    expect(typeof declinePerson).toBe('function')
    expect([typeof format, typeof stringify]).toEqual(['function', 'function'])
  })
})
