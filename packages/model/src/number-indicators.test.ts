import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indicatorNumbering, numberIndicators } from './number-indicators.js'
import type { IndicatorChild, IndicatorGroup, IndicatorNumbering, IndicatorRow } from './parts.js'
import { walkIndicators } from './walk.js'

const indicator = (changes: Partial<IndicatorRow> = {}): IndicatorRow => ({
  type: 'indicator',
  name: 'Доля',
  ...changes,
})
const group = (children: IndicatorChild[], changes: Partial<IndicatorGroup> = {}): IndicatorGroup => ({
  type: 'group',
  title: 'Группа',
  children,
  ...changes,
})

function numbers(numbering: IndicatorNumbering | undefined, children: IndicatorChild[]): string[] {
  const part = { children, ...(numbering !== undefined && { numbering }) }
  const found = numberIndicators(part)
  return [...walkIndicators(children)].map(({ node }) => (node.type === 'prose' ? 'prose' : (found.get(node) ?? '–')))
}

const table = (): IndicatorChild[] => [
  indicator(),
  group([indicator(), indicator({ unnumbered: true }), indicator()]),
  group([group([indicator()]), group([indicator()])]),
]

describe('the numbers of indicators', () => {
  it.each([
    ['hierarchical', ['1', '2', '2.1', '–', '2.2', '3', '3.1', '3.1.1', '3.2', '3.2.1']],
    ['continuous', ['1', '–', '2', '–', '3', '–', '–', '4', '–', '5']],
    ['per-section', ['1', '–', '1', '–', '2', '–', '–', '1', '–', '1']],
    ['groups', ['–', '1', '–', '–', '–', '–', '1', '–', '2', '–']],
    ['none', Array.from({ length: 10 }, () => '–')],
  ] as const)('are %s', (numbering, expected) => {
    expect(numbers(numbering, table())).toEqual(expected)
  })

  it('follow the groups when there are any and run on when there are none', () => {
    expect(indicatorNumbering({ children: [indicator()] })).toBe('continuous')
    expect(indicatorNumbering({ children: [indicator(), group([])] })).toBe('hierarchical')
    expect(numbers(undefined, [group([indicator()], { unnumbered: true }), group([indicator()])])).toEqual([
      '–',
      '1',
      '2',
      '2.1',
    ])
  })
})

const flag = (value: true | undefined): { unnumbered?: true } => (value === undefined ? {} : { unnumbered: value })

describe('the numbers of any table of indicators', () => {
  const unnumbered = fc.option(fc.constant(true as const), { nil: undefined, freq: 4 })
  const { children } = fc.letrec<{ children: IndicatorChild[]; child: IndicatorChild }>((tie) => ({
    children: fc.array(tie('child'), { maxLength: 4 }),
    child: fc.oneof(
      { maxDepth: 4 },
      unnumbered.map((value) => indicator(flag(value))),
      fc.constant<IndicatorChild>({ type: 'prose', content: [] }),
      fc.tuple(tie('children'), unnumbered).map(([inside, value]) => group(inside, flag(value))),
    ),
  }))
  const schemes: IndicatorNumbering[] = ['hierarchical', 'continuous', 'per-section', 'groups', 'none']

  it('never belong to what is unnumbered, and never come twice where they run through the table', () => {
    fc.assert(
      fc.property(children, fc.constantFrom(...schemes), (inside, numbering) => {
        const found = numberIndicators({ children: inside, numbering })
        for (const [node] of found) expect(node.unnumbered).toBeUndefined()
        const printed = [...found.values()]
        if (numbering === 'continuous') expect(printed).toEqual(printed.map((_, index) => String(index + 1)))
        if (numbering === 'hierarchical') expect(new Set(printed).size).toBe(printed.length)
      }),
    )
  })

  it('go on from the nearest numbered group when hierarchical', () => {
    fc.assert(
      fc.property(children, (inside) => {
        const found = numberIndicators({ children: inside, numbering: 'hierarchical' })
        for (const { node, parents } of walkIndicators(inside)) {
          if (node.type === 'prose' || node.unnumbered === true) continue
          const above = parents.findLast((parent) => parent.unnumbered !== true)
          const prefix = above === undefined ? '' : `${found.get(above)}.`
          expect(found.get(node)?.startsWith(prefix)).toBe(true)
          expect(found.get(node)?.slice(prefix.length)).toMatch(/^\d+$/)
        }
      }),
    )
  })
})
