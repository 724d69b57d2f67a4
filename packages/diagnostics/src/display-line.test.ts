import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayLine } from './display-line.js'

/** Pieces of text with the columns that a terminal gives them. */
const pieces: readonly [text: string, columns: number][] = [
  ['слово', 5],
  [' ', 1],
  ['о\u0301', 1],
  ['и\u0306', 1],
  ['漢字', 4],
  ['한글', 4],
  ['Ａ', 2],
  ['👍🏽', 2],
  ['👨‍👩‍👧', 2],
  ['🇷🇺', 2],
  ['❤️', 2],
  ['1️⃣', 2],
  ['✔', 1],
  ['№', 1],
  ['\u00ad', 1],
  ['\u200b', 1],
  ['\u0007', 1],
]
const piece = fc.constantFrom(...pieces)

function join(list: readonly (readonly [string, number])[]): string {
  return list.map(([text]) => text).join('-')
}

describe('displayLine', () => {
  it('puts the underline under exactly the place, behind letters of every width', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }),
        piece,
        fc.array(piece, { maxLength: 4 }),
        (before, meant, after) => {
          const start = before.length === 0 ? '' : `${join(before)}-`
          const line = `${start}${meant[0]}${after.length === 0 ? '' : `-${join(after)}`}`
          const { underline } = displayLine(line, start.length, start.length + meant[0].length)
          const columns = before.reduce((sum, [, width]) => sum + width + 1, 0)
          expect(underline).toBe(`${' '.repeat(columns)}${'~'.repeat(meant[1])}`)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('counts tabs from the beginning of the line, also behind wide letters', () => {
    expect(displayLine('漢\t\tСрок', 3, 7)).toEqual({ text: `漢${' '.repeat(6)}Срок`, underline: '        ~~~~' })
    expect(displayLine('👍\tСрок\tмай', 8, 11)).toEqual({ text: '👍  Срок    май', underline: '            ~~~' })
  })

  it('underlines the whole letter when the place begins or ends inside it', () => {
    expect(displayLine('о\u0301н', 1, 2).underline).toBe('~')
    expect(displayLine('а 👨‍👩‍👧 б', 4, 6).underline).toBe('  ~~')
  })
})
