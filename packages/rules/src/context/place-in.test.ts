import type { Place, Source } from '@dorozhnik/diagnostics'
import { describe, expect, it } from 'vitest'
import { within } from './place-in.js'

const source = (text: string): ReadonlyMap<string, Source> =>
  new Map([['a.md', { name: 'a.md', text, toOriginal: (offset: number) => offset }]])
const places = { at: (): Place | undefined => undefined }

/** The words that the place of `value` from `start` to `end` covers in the source. */
function covered(text: string, value: string, start: number, end: number): string | undefined {
  const { exact } = within(
    { places, sources: source(text) },
    { file: 'a.md', start: 0, end: text.length },
    value,
    start,
    end,
  )
  return exact === undefined ? undefined : text.slice(exact.start, exact.end)
}

describe('the place of a part of a text', () => {
  it('is found behind quotes and before attributes', () => {
    expect(covered('"Пeтрова Анна"', 'Пeтрова Анна', 0, 7)).toBe('Пeтрова')
    expect(covered('Экскурсия в кoлледж {#tour}', 'Экскурсия в кoлледж', 12, 19)).toBe('кoлледж')
  })
  it('is the same one of several equal words in folded lines', () => {
    const text = 'раз слово\n   два слово\n   три слово'
    const value = 'раз слово два слово три слово'
    const whole = within({ places, sources: source(text) }, { file: 'a.md', start: 0, end: text.length }, value, 14, 19)
    expect(whole.exact).toEqual({ file: 'a.md', start: 17, end: 22 })
  })
  it('is that of the spaces themselves, not of an indent', () => {
    const text = '      число школ\n      с картой / общее   число школ\n'
    const value = 'число школ с картой / общее   число школ\n'
    const { exact } = within(
      { places, sources: source(text) },
      { file: 'a.md', start: 0, end: text.length },
      value,
      27,
      30,
    )
    expect(value.slice(27, 30)).toBe('   ')
    expect(exact).toEqual({ file: 'a.md', start: text.indexOf('   число школ\n', 30), end: text.lastIndexOf('число') })
  })
  it('is found behind quotes that were doubled, marks and entities', () => {
    expect(covered("'Доля школ с ''картой''  охвата'", "Доля школ с 'картой'  охвата", 20, 22)).toBe('  ')
    expect(covered('раз **слово** и *слово*', 'раз слово и слово', 12, 17)).toBe('слово')
    expect(covered('a&nbsp;слово **слово**', 'a\u00a0слово слово', 8, 13)).toBe('слово')
  })
  it('is not guessed where the source spells it with an escape', () => {
    expect(covered('см. \\*\\*примечание', 'см. **примечание', 4, 6)).toBeUndefined()
  })
  it('is taken letter by letter without the source, if the lengths agree', () => {
    const where = { places, sources: new Map() }
    expect(within(where, { file: 'a.md', start: 10, end: 14 }, 'срок', 1, 2).exact).toEqual({
      file: 'a.md',
      start: 11,
      end: 12,
    })
    expect(within(where, { file: 'a.md', start: 10, end: 15 }, 'срок', 1, 2).exact).toBeUndefined()
  })
  it('is the place of the value in data', () => {
    const where = { places, sources: new Map() }
    expect(within(where, { path: ['registry'] }, 'срок', 1, 2)).toEqual({ place: { path: ['registry'] } })
  })
})
