import { describe, expect, it } from 'vitest'
import { characterWidth } from './character-width.js'

const width = (character: string, bold = false): number => characterWidth(character.codePointAt(0) ?? 0, bold)

describe('the width of a character', () => {
  it('is the one of Times New Roman', () => {
    expect(width(' ')).toBe(512)
    expect(width('0')).toBe(1024)
    expect(width('–')).toBe(1024)
    expect(width('—')).toBe(2048)
    expect(width('Ш')).toBeGreaterThan(width('И'))
    expect(width('\u00a0')).toBe(width(' '))
  })

  it('is known for everything that official papers are written with', () => {
    for (const character of 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюяIVX«»„“”’…№§%°–—-/()[];:,.!?') {
      expect(width(character), character).toBeGreaterThan(300)
      expect(width(character), character).toBeLessThan(2200)
      expect(width(character, true), character).toBeGreaterThanOrEqual(width(character) * 0.85)
    }
  })

  it('is nothing for marks without width and an em for emoji', () => {
    expect(width('\u0301')).toBe(0)
    expect(width('\u200b')).toBe(0)
    expect(width('😀')).toBe(2048)
    expect(width('漢')).toBe(2048)
  })
})
