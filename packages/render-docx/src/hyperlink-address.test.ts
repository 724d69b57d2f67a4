import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hyperlinkAddress } from './hyperlink-address.js'

describe('the address of a link', () => {
  it.each([
    ['https://example.ru', 'https://example.ru'],
    ['http://example.ru:8080/a/b?c=d#e', 'http://example.ru:8080/a/b?c=d#e'],
    [' https://пример.рф/план?год=2025 ', 'https://пример.рф/%D0%BF%D0%BB%D0%B0%D0%BD?%D0%B3%D0%BE%D0%B4=2025'],
    ['https://a.ru/100%', 'https://a.ru/100%25'],
    ['https://a.ru/%D0%BF', 'https://a.ru/%D0%BF'],
    ['mailto:school-18@example.ru?subject=план', 'mailto:school-18@example.ru?subject=%D0%BF%D0%BB%D0%B0%D0%BD'],
  ])('%s may be written', (url, address) => {
    expect(hyperlinkAddress(url)).toBe(address)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///c:/x',
    'ftp://a.ru',
    '\\\\server\\share',
    '//a.ru',
    'plan.md',
    '#раздел',
    '',
    'https://',
    'https://[bad',
    'https://a.ru/a b',
    'https://a.ru/"onclick',
    'https://user:pass@a.ru',
    'mailto:',
    'mailto:a b@c.ru',
    'https://a.ru/\ud800',
    `https://a.ru/${'a'.repeat(3000)}`,
  ])('%j must not', (url) => {
    expect(hyperlinkAddress(url)).toBeUndefined()
  })

  it('is always one of the three schemes in plain characters after the host', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true })), (url) => {
        const address = hyperlinkAddress(url)
        if (address !== undefined) expect(address).toMatch(/^(https?:\/\/|mailto:)[^\s<>"]+$/i)
      }),
    )
  })
})
