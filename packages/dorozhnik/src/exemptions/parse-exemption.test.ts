import { describe, expect, it } from 'vitest'
import { ownComment, parseExemption } from './parse-exemption.js'

describe('parseExemption', () => {
  it.each<[string, string, string[], string]>([
    ['<!-- dorozhnik: не проверять a-b — так решено -->', 'next', ['a-b'], 'так решено'],
    ['<!-- dorozhnik: Не проверять a-b, c - так -->', 'next', ['a-b', 'c'], 'так'],
    ['   <!--dorozhnik: не проверять a-b c-->', 'next', ['a-b', 'c'], ''],
    ['<!-- dorozhnik: не проверять a-b — -->', 'next', ['a-b'], ''],
    [
      '<!-- dorozhnik: не проверять в файле a-b – к 1 сентября — исправим -->',
      'file',
      ['a-b'],
      'к 1 сентября — исправим',
    ],
    ['<!-- dorozhnik-disable-next a-b -- so be it -->', 'next', ['a-b'], 'so be it'],
    ['\t<!-- dorozhnik-disable-file a-b,c --  so -->  ', 'file', ['a-b', 'c'], 'so'],
  ])('reads %s', (line, reach, codes, reason) => {
    expect(ownComment.test(line)).toBe(true)
    expect(parseExemption(line)).toEqual({
      reach,
      codes: codes.map((code) => ({ code, at: line.indexOf(code) })),
      reason,
    })
  })

  it.each([
    '<!-- dorozhnik: не проверять -->',
    '<!-- dorozhnik: не проверять — причина -->',
    '<!-- dorozhnik: непроверять a-b — причина -->',
    '<!-- dorozhnik-disable a-b -- reason -->',
    '<!-- dorozhnik -->',
  ])('does not guess what %s means', (line) => {
    expect(ownComment.test(line)).toBe(true)
    expect(parseExemption(line)).toBeUndefined()
  })

  it.each([
    '<!-- заметка -->',
    'текст <!-- dorozhnik: не проверять a -->',
    '<!-- dorozhnikов -->',
    '<!-- dorozhnik: не проверять a',
  ])('leaves %s alone', (line) => {
    expect(ownComment.test(line)).toBe(false)
  })
})
