import { isTextPlace } from '@dorozhnik/diagnostics'
import { readWorkspace } from '@dorozhnik/reader'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkWorkspace } from './check-workspace.js'
import { planText, row } from './example.js'
import { rules } from './rule-list.js'

const files = rules.flatMap(({ examples }) =>
  examples.flatMap((example) => ('files' in example ? [Object.entries(example.files)] : [])),
)

/** What a careless hand puts into a text, or takes out of it. */
const slip = fc.record({
  file: fc.nat(),
  at: fc.nat(),
  removed: fc.nat({ max: 12 }),
  put: fc.constantFrom(
    '',
    '\n',
    ' ',
    '- ',
    '**',
    '[[',
    '{{',
    '}}',
    '{#',
    '@',
    '|',
    ':',
    '#',
    '1. ',
    '2026. ',
    '\t',
    '—',
    'с',
    'c',
    '"',
    '\\',
    '&#8;',
    '> ',
    '__',
  ),
})

it('a text with slips in it is checked to the end, and every place lies inside its text', () => {
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.array(slip, { maxLength: 6 }), (entries, slips) => {
      const texts = entries.map(([path, bytes]) => ({ path, bytes }))
      for (const { file, at, removed, put } of slips) {
        const text = texts[file % texts.length]
        if (text === undefined) continue
        const start = at % (text.bytes.length + 1)
        text.bytes = text.bytes.slice(0, start) + put + text.bytes.slice(start + removed)
      }
      const { value } = readWorkspace(texts)
      if (value === undefined) throw new Error('the reader always gives a workspace')
      for (const { place, fixes, related } of checkWorkspace(value.workspace, value.places, value)) {
        const all = [place, ...(related ?? []).map((one) => one.place), ...(fixes ?? []).flatMap(({ edits }) => edits)]
        for (const one of all) {
          if (one === undefined || !isTextPlace(one)) continue
          const length = value.sources.get(one.file)?.text.length ?? -1
          expect(one.start).toBeGreaterThanOrEqual(0)
          expect(one.end).toBeGreaterThanOrEqual(one.start)
          expect(one.end).toBeLessThanOrEqual(length)
        }
      }
    }),
    { numRuns: 300 },
  )
})

it.each([
  '«(',
  ')»',
  'для ',
  '  , ',
  '2025–',
  'не менее ',
  'от 1.1.',
  'приказа отдела ',
  'Ан. ',
  '8 (9',
  'и др. ',
  '??? (',
])('a long text of %j is checked to the end', (piece) => {
  const long = piece.repeat(20_000)
  const { value } = readWorkspace([{ path: 'plan.md', bytes: planText(row(long, long, long, long), '', long) }])
  if (value === undefined) throw new Error('the reader always gives a workspace')
  expect(checkWorkspace(value.workspace, value.places, value)).toBeInstanceOf(Array)
})

it('a reference to an indicator without a name breaks nothing', () => {
  const plan = planText(row('Экскурсия', 'май 2026 г.', 'не менее 40 % обучающихся ([[trials]])')).replace(
    'period:',
    'indicators:\n  trials: { nme: Доля, unit: "%", values: { 2026: "50" } }\nperiod:',
  )
  const { value } = readWorkspace([{ path: 'plan.md', bytes: plan }])
  if (value === undefined) throw new Error('the reader always gives a workspace')
  expect(checkWorkspace(value.workspace, value.places, value)).toBeInstanceOf(Array)
})
