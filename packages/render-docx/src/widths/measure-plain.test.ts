import { p } from '@dorozhnik/blocks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { widthsOf } from './character-width.js'
import { measure } from './measure.js'
import { measurePlain } from './measure-plain.js'

describe('the quick measure of a plain text', () => {
  it('is the measure of its paragraph, or none', () => {
    const character = fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...'абвЖЩ 12-–—.«»№\u00a0 ') },
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    )
    let quick = 0
    fc.assert(
      fc.property(fc.array(character, { maxLength: 40 }), fc.boolean(), (characters, bold) => {
        const text = characters.join('')
        const plain = measurePlain(text, widthsOf(bold))
        if (plain === undefined) return
        quick++
        const { longest, mass, lines } = measure([p(text)], bold, Infinity)
        expect({ longest, mass, lines }).toEqual({ ...plain, lines: 1 })
      }),
      { numRuns: 2000 },
    )
    expect(quick).toBeGreaterThan(100)
  })

  it('leaves line ends, soft hyphens and signs of two units to the full one', () => {
    for (const text of ['а\nб', 'а\tб', 'а\u00adб', '😀', '漢'])
      expect(measurePlain(text, widthsOf(false)), text).toBeUndefined()
  })
})
