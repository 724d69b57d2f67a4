import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseHandlebars } from './parse-handlebars.js'

describe('the language of expressions', () => {
  it('is text and calls with ids, quoted texts and numbers', () => {
    expect(parseHandlebars('Приказ {{дата "2025-08-26" @lebedeva-2 7}}.')).toEqual([
      { type: 'characters', value: 'Приказ ' },
      {
        type: 'call',
        name: 'дата',
        arguments: [
          { type: 'text', value: '2025-08-26' },
          { type: 'party', id: 'lebedeva-2' },
          { type: 'text', value: '7' },
        ],
      },
      { type: 'characters', value: '.' },
    ])
  })

  it('has no end that could be too far away', () => {
    expect(parseHandlebars(`{{вин ${'(вин '.repeat(5000)}`)).toHaveProperty('reason')
  })

  it('never throws, whatever stands in the braces', () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '{{{',
      '#',
      '/',
      '>',
      '@',
      '"',
      "'",
      '(',
      ')',
      '|',
      '=',
      '~',
      '.',
      'вин',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const read = parseHandlebars(pieces.join(''))
        expect(Array.isArray(read) || 'reason' in read).toBe(true)
      }),
    )
  })
})
