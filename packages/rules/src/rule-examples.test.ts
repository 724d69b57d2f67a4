import { type Diagnostic, isTextPlace, locate, type Source } from '@dorozhnik/diagnostics'
import { dataPlaces } from '@dorozhnik/model'
import { readWorkspace } from '@dorozhnik/reader'
import { describe, expect, it } from 'vitest'
import { checkWorkspace } from './check-workspace.js'
import type { Example, ExpectedFinding } from './example.js'
import type { Rule } from './rule.js'
import { rules } from './rule-list.js'

interface Checked {
  findings: ExpectedFinding[]
  read: readonly Diagnostic[]
}

function check(example: Example, by: readonly Rule[]): Checked {
  if ('workspace' in example) {
    const found = checkWorkspace(example.workspace, dataPlaces(example.workspace), { rules: by })
    return { findings: found.map((one) => finding(one, new Map())), read: [] }
  }
  const { value, diagnostics } = readWorkspace(Object.entries(example.files).map(([path, bytes]) => ({ path, bytes })))
  if (value === undefined) throw new Error('the reader always gives a workspace')
  const found = checkWorkspace(value.workspace, value.places, { ...value, rules: by })
  return { findings: found.map((one) => finding(one, value.sources)), read: diagnostics }
}

function finding({ place, message }: Diagnostic, sources: ReadonlyMap<string, Source>): ExpectedFinding {
  if (place === undefined) return { at: '', ...message }
  if (!isTextPlace(place)) return { at: place.path.join('/'), ...message }
  const found = locate(place, sources)
  if (found === undefined) throw new Error(`no source ${place.file}`)
  const { file, line, column, endLine, endColumn } = found
  return { at: `${file}:${line}:${column}-${endLine}:${endColumn}`, ...message }
}

for (const rule of rules)
  describe(rule.id, () => {
    it('has an example with findings and a clean one', () => {
      expect(rule.examples.some(({ says }) => says.length > 0)).toBe(true)
      expect(rule.examples.some(({ says }) => says.length === 0)).toBe(true)
    })
    for (const example of rule.examples) {
      it(`speaks rightly of: ${example.name.en}`, () => {
        const { findings, read } = check(example, [rule])
        expect(read).toEqual([])
        expect(findings).toEqual(example.says)
      })
      if (example.says.length === 0)
        it(`is not alone in being content with: ${example.name.en}`, () => {
          expect(check(example, rules).findings).toEqual([])
        })
    }
  })
