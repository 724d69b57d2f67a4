import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultOfFileName } from './file-name.js'

describe('the name of a file', () => {
  it.each([
    'plan.md',
    'план на 2025 год.md',
    'orders/2025/order-12.md',
    'конспект.md',
    'com10.md',
    'a.b.c.md',
    'я'.repeat(100),
  ])('may be %s', (name) => expect(faultOfFileName(name)).toBeUndefined())

  it.each([
    '',
    '/etc/passwd',
    'C:/plan.md',
    'c:plan.md',
    '../plan.md',
    'orders/../../plan.md',
    './plan.md',
    'orders//plan.md',
    'orders/',
    '\\\\server\\plan.md',
    'orders\\plan.md',
    'plan\u0000.md',
    'plan\n.md',
    'plan\u202e.md',
    'plan\u200b.md',
    'plan?.md',
    'a:b.md',
    'a|b.md',
    'a*b.md',
    'a<b>.md',
    'a"b.md',
    'plan.md.',
    'plan.md ',
    'orders /plan.md',
    'con',
    'CON.md',
    'nul.tar.md',
    'orders/aux/plan.md',
    'lpt1.md',
    'COM9',
  ])('may not be %j', (name) => {
    const fault = faultOfFileName(name)
    expect(fault?.message.ru).toMatch(/не прочитан: .+\.$/)
    expect(fault?.message.en).toMatch(/was not read: .+\.$/)
  })

  it('never shows a control character in a message, nor a long name in full', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const fault = faultOfFileName(name)
        if (!fault) return
        expect(fault.message.ru).not.toMatch(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/)
        expect(fault.message.ru.length).toBeLessThan(260)
      }),
    )
  })
})
