import { describe, expect, it } from 'vitest'
import { gost2025, profiles } from './profile.js'

describe('the default profile', () => {
  it('leaves the margins that the standard asks for', () => {
    const { portrait, landscape, header } = gost2025.page
    for (const margins of [portrait, landscape]) {
      expect(margins.left).toBeGreaterThanOrEqual(20)
      expect(margins.right).toBeGreaterThanOrEqual(10)
      expect(margins.top).toBeGreaterThanOrEqual(20)
      expect(margins.bottom).toBeGreaterThanOrEqual(20)
    }
    // Orders are kept for more than ten years: the bound edge is 30 mm, the upper one of a sheet that lies across.
    expect([portrait.left, landscape.top]).toEqual([30, 30])
    expect(header).toBeGreaterThanOrEqual(10)
  })

  it('gives a title room before it takes a sixth line of 28 characters', () => {
    expect(gost2025.subject.long?.characters).toBeLessThanOrEqual(5 * 28)
  })

  it('is found by its name', () => expect(profiles[gost2025.name]).toBe(gost2025))
})
