import { p, row, table } from '@dorozhnik/blocks'
import type { Block } from '@dorozhnik/blocks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PagePiece } from './plan-pages.js'
import { pagesOf } from './plan-pages.js'

const short: PagePiece = { blocks: [p('Коротко.')], orientation: undefined }
const long: PagePiece = { blocks: [p('слово '.repeat(300))], orientation: undefined }
const wide: PagePiece = { blocks: [table(['a'], ['А'])], orientation: 'landscape' }
const upright: PagePiece = { blocks: [p('Стоя.')], orientation: 'portrait' }

/** Orientations of the sections, with `+` where the numbers run on. */
function turns(...pieces: PagePiece[]): string {
  return pagesOf(pieces, { type: 'pageSection', role: 'document' })
    .map(({ orientation, continuesNumbering }) => orientation + (continuesNumbering === true ? '+' : ''))
    .join(' ')
}

describe('the pages of a plan', () => {
  it('are one section when everything fits upright, or when a few words stand around a wide table', () => {
    expect(turns(short, long, upright)).toBe('portrait')
    expect(turns(short, wide, short, wide, short)).toBe('landscape')
  })

  it('turn where a wide table follows a long text, and their numbers run on', () => {
    expect(turns(long, wide, long)).toBe('portrait landscape+ portrait+')
    expect(turns(short, short, short, wide, wide, long, short)).toBe('landscape portrait+')
  })

  it('do not turn for tables between two wide ones', () => {
    const narrow: PagePiece = { blocks: [table(['a'], [], row('слово '.repeat(300)))], orientation: undefined }
    expect(turns(narrow, wide)).toBe('portrait landscape+')
    expect(turns(wide, short, narrow, wide)).toBe('landscape')
    expect(turns(wide, narrow, long, wide)).toBe('landscape portrait+ landscape+')
  })

  it('lie as a part asks, whatever stands around it', () => {
    expect(turns(wide, upright, wide)).toBe('landscape portrait+ landscape+')
    expect(turns(upright, short)).toBe('portrait')
  })

  it('hold every block once and in its order', () => {
    const piece = fc.record({
      blocks: fc.array(
        fc.string().map((value): Block => p(value.repeat(200))),
        { maxLength: 3 },
      ),
      orientation: fc.constantFrom('portrait' as const, 'landscape' as const, undefined),
    })
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1 }), (pieces) => {
        const sections = pagesOf(pieces, { type: 'pageSection', role: 'document' })
        expect(sections.flatMap(({ children }) => children)).toEqual(pieces.flatMap(({ blocks }) => blocks))
        for (const [index, section] of sections.entries()) {
          expect(section.continuesNumbering === true).toBe(index > 0)
          expect(section.orientation).not.toBe(sections[index - 1]?.orientation)
        }
      }),
    )
  })
})
