import { describe, expect, it } from 'vitest'
import { checkOutputNames, outputName } from './output-name.js'

describe('the name of an output', () => {
  it.each([
    ['order.md', 'order.docx'],
    ['orders/2025/order.md', 'orders/2025/order.docx'],
    ['План.MARKDOWN', 'План.docx'],
    ['data.yaml', 'data.docx'],
    ['plan', 'plan.docx'],
    ['order.v2.md', 'order.v2.docx'],
  ])('of %s is %s', (document, name) => expect(outputName(document, 'docx')).toBe(name))

  it('is shortened between letters and stays different', () => {
    const one = outputName(`${'ё'.repeat(130)}а.md`, 'docx')
    const other = outputName(`${'ё'.repeat(130)}б.md`, 'docx')
    expect(new TextEncoder().encode(one).length).toBeLessThanOrEqual(240)
    expect(one).toMatch(/^ё+-[0-9a-f]{8}\.docx$/)
    expect(one).not.toBe(other)
  })
})

describe('names of several outputs', () => {
  it('may be different', () => expect(checkOutputNames(['a.md', 'b/a.md'], 'docx')).toEqual([]))

  it.each([
    [['plan', 'plan.md']],
    [['a.md', 'a.markdown']],
    [['План.md', 'план.md']],
    [['и\u0306.md', 'й.md']],
    [['x/a.md', 'X/A.md']],
  ])('%j may not be the same', (documents) => {
    expect(checkOutputNames(documents, 'docx').map(({ code }) => code)).toEqual(['output-names-differ'])
  })

  it.each(['../plan', '/plan', 'a:b', 'nul', ''])('%j is no name for a file', (document) => {
    const codes = checkOutputNames([document], 'docx').map(({ code }) => code)
    expect(codes).toEqual(document === '' ? [] : ['output-name-portable'])
  })
})
