import { gost2025 } from '@dorozhnik/blocks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from './clean-text.js'
import { handlers } from './handlers/index.js'
import { startWriting } from './writing.js'

function clean(value: string): { text: string; codes: string[] } {
  const writing = startWriting(gost2025, handlers)
  return { text: cleanText(value, undefined, writing), codes: writing.diagnostics.map(({ code }) => code) }
}

describe('clean text', () => {
  it('is the text itself when there is nothing wrong with it', () => {
    const value = 'Ёлка «5–10» №\u00a03\tтаб\nстрока 😀 👩‍👧 \u0301\ufffd'
    expect(clean(value)).toEqual({ text: value, codes: [] })
  })

  it('has line feeds for all line ends', () => {
    expect(clean('а\r\nб\rв').text).toBe('а\nб\nв')
  })

  it('names the character that it leaves out', () => {
    const writing = startWriting(gost2025, handlers)
    expect(cleanText('а\u0007б\uffff', undefined, writing)).toBe('аб')
    expect(writing.diagnostics[0]?.message.ru).toContain('U+0007')
  })

  it('keeps whole pairs and mends halves', () => {
    expect(clean('\ud83d\ude00\ud83d')).toEqual({ text: '😀\ufffd', codes: ['lone-surrogate'] })
    expect(clean('\ude00\ud83d')).toEqual({ text: '\ufffd\ufffd', codes: ['lone-surrogate'] })
  })

  it('holds nothing that XML forbids, and changes silently nothing but line ends', () => {
    const any = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) })
    fc.assert(
      fc.property(any, (value) => {
        const { text, codes } = clean(value)
        expect(text).toMatch(/^[\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u)
        if (codes.length === 0) expect(text).toBe(value.replace(/\r\n?/g, '\n'))
      }),
      { numRuns: 500 },
    )
  })
})
