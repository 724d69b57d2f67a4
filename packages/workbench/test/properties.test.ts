import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { howOften, usualSeed, whichSeed } from '../properties/which-seed.js'

describe('the seed of properties', () => {
  it('is the same in every run unless one asks for another', () => {
    expect(whichSeed(undefined)).toBe(usualSeed)
    expect(whichSeed('')).toBe(usualSeed)
    expect(whichSeed('random')).toBeUndefined()
    expect(whichSeed('-17')).toBe(-17)
    expect(() => whichSeed('any')).toThrow('DOROZHNIK_SEED')
  })

  it('is set for every test', () => {
    expect(fc.readConfigureGlobal()?.seed).toBe(whichSeed(process.env['DOROZHNIK_SEED']))
  })

  it('leaves the number of runs to the test', () => {
    const seen: number[] = []
    const property = fc.property(fc.integer(), (value) => void seen.push(value))
    fc.assert(property, { numRuns: 3 })
    expect(seen).toHaveLength(3 * howOften(process.env['DOROZHNIK_RUNS']))
  })
})

describe('the number of runs', () => {
  it('is multiplied by a whole number', () => {
    expect(howOften(undefined)).toBe(1)
    expect(howOften('20')).toBe(20)
    for (const wrong of ['0', '-1', '1.5', 'many']) expect(() => howOften(wrong)).toThrow('DOROZHNIK_RUNS')
  })
})
