import { describe, expect, it } from 'vitest'
import { departures } from './departures.js'
import { profileOptions, profilePaths } from './profile-options.js'
import { profileValue, withValue } from './profile-value.js'
import { gost2016, gost2025, profiles } from './profiles.js'
import { readValue } from './read-value.js'

describe('the profiles', () => {
  it('leave the margins that the standard asks for', () => {
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

  it('give a title room before it takes a sixth line of 28 characters', () => {
    expect(gost2025.subject.long.characters).toBeLessThanOrEqual(5 * 28)
  })

  it('are found by their names', () => {
    expect(profiles).toEqual({ 'gost-r-7.0.97-2025': gost2025, 'gost-r-7.0.97-2016': gost2016 })
  })

  it.each(Object.values(profiles))('$name leaves nothing that the standard asks for', (profile) => {
    expect(departures(profile)).toEqual([])
  })

  it('differ where the standards differ', () => {
    const different = profilePaths.filter((path) => profileValue(gost2025, path) !== profileValue(gost2016, path))
    expect(different).toEqual(['text.font', 'letterhead.cornerWidth', 'appendixMark.form'])
  })
})

describe('the table of options', () => {
  it('holds every value of a profile', () => {
    const { name: _name, ...rest } = gost2025
    expect(leafPaths(rest).toSorted()).toEqual(profilePaths.toSorted())
  })

  it.each(profilePaths)('%s is said in both languages and allows what the profiles have', (path) => {
    const { about, source } = profileOptions[path]
    for (const text of [about.ru, about.en, source.ru, source.en]) expect(text).not.toBe('')
    for (const profile of Object.values(profiles)) {
      const value = profileValue(profile, path)
      expect(readValue(profileOptions[path], value, profile, path)).toEqual({ value })
    }
  })
})

describe('a departure from the standard', () => {
  it('is told with its bounds', () => {
    expect(departures(withValue(gost2025, 'page.portrait.left', 15))).toEqual([
      { path: 'page.portrait.left', value: 15, least: 20 },
    ])
  })
})

function leafPaths(node: object, above = ''): string[] {
  return Object.entries(node).flatMap(([key, value]) => {
    const path = `${above}${key}`
    const whole = typeof value !== 'object' || Array.isArray(value) || path === 'table.widths'
    return whole ? [path] : leafPaths(value as object, `${path}.`)
  })
}
