import { type Diagnostic, type Edit, isTextPlace } from '@dorozhnik/diagnostics'
import { readWorkspace } from '@dorozhnik/reader'
import { describe, expect, it } from 'vitest'
import { checkWorkspace } from './check-workspace.js'
import { rules } from './rule-list.js'

type Files = Readonly<Record<string, string>>

function check(files: Files): Diagnostic[] {
  const { value, diagnostics } = readWorkspace(Object.entries(files).map(([path, bytes]) => ({ path, bytes })))
  expect(diagnostics).toEqual([])
  return value === undefined ? [] : checkWorkspace(value.workspace, value.places, value)
}

function applied(files: Files, edits: readonly Edit[]): Files {
  const mended = { ...files }
  for (const { file, start, end, text } of [...edits].toSorted((one, other) => other.start - one.start))
    mended[file] = (mended[file] ?? '').slice(0, start) + text + (mended[file] ?? '').slice(end)
  return mended
}

const editsOf = (findings: readonly Diagnostic[]): Edit[] => findings.flatMap(({ fixes }) => fixes?.[0]?.edits ?? [])

describe('fixes', () => {
  const fixable = rules.flatMap(({ id, examples }) =>
    examples.flatMap((example) =>
      'files' in example && editsOf(check(example.files)).length > 0
        ? [[id, example.name.en, example.files] as const]
        : [],
    ),
  )

  it('are offered by the rules that can mend what they find', () => {
    expect([...new Set(fixable.map(([id]) => id))].toSorted()).toEqual([
      'according-to-dative',
      'approved-plan-is-appendix',
      'dash-between-words',
      'date-form',
      'label-known',
      'number-agrees',
      'one-script-in-word',
      'order-number-without-sign',
      'person-exists',
      'preposition-spelling',
      'record-exists',
      'responsible-by-id',
      'single-spaces',
      'spaces-around-signs',
      'subject-begins-with-about',
      'title-without-stop',
      'year-in-case',
    ])
  })

  it.each(fixable)('of %s leave nothing to fix in: %s', (id, _, files) => {
    const before = check(files)
    const after = check(applied(files, editsOf(before)))
    expect(editsOf(after)).toEqual([])
    const fixed = before.filter(({ fixes }) => fixes !== undefined)
    expect(after.filter(({ code }) => code === id)).toHaveLength(
      before.filter(({ code, fixes }) => code === id && fixes === undefined).length,
    )
    expect(fixed.every(({ place }) => place !== undefined && isTextPlace(place))).toBe(true)
  })

  it('turn a misspelt label into its field', () => {
    const files = rules.find(({ id }) => id === 'label-known')?.examples.find((example) => 'files' in example)
    if (files === undefined || !('files' in files)) throw new Error('the example is gone')
    expect(check(applied(files.files, editsOf(check(files.files))))).toEqual([])
  })
})
