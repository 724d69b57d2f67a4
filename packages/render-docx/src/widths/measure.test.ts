import { br, code, em, li, p, strong, ul } from '@dorozhnik/blocks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { characterWidth } from './character-width.js'
import { measure } from './measure.js'

function width(text: string, bold = false): number {
  return [...text].reduce((sum, character) => sum + characterWidth(character.codePointAt(0) ?? 0, bold), 0)
}

const measured = (...blocks: Parameters<typeof measure>[0]): ReturnType<typeof measure> =>
  measure(blocks, false, Infinity)

describe('measuring a cell', () => {
  it('finds the longest unbreakable token', () => {
    expect(measured(p('раз профориентация два')).longest).toBe(width('профориентация'))
  })

  it('does not break at a no-break space, breaks after hyphens and dashes', () => {
    expect(measured(p('5\u00a0сентября 2025\u00a0г.')).longest).toBe(width('5\u00a0сентября'))
    expect(measured(p('педагог-психолог')).longest).toBe(width('психолог'))
    expect(measured(p('2021–2024')).longest).toBe(width('2021–'))
    expect(measured(p('проф\u00adориентация')).longest).toBe(width('ориентация'))
    expect(measured(p('6\u201111')).longest).toBe(width('6\u201111'))
  })

  it('sees a word that changes its look in the middle as one word', () => {
    expect(measured(p('проф', strong('ориен'), em('тация'))).longest).toBe(
      width('проф') + width('ориен', true) + width('тация'),
    )
  })

  it('starts anew with a paragraph, a break and an item', () => {
    expect(measured(p('проф'), p('ориентация')).longest).toBe(width('ориентация'))
    expect(measured(p('проф', br(), 'ориентация')).longest).toBe(width('ориентация'))
    expect(measured(p('а', br(), 'б'), ul('в', li('г', 'д'))).lines).toBe(5)
  })

  it('takes bold letters for wider ones', () => {
    const header = measure([p('Ответственные')], true, Infinity)
    expect(header.longest).toBe(width('Ответственные', true))
    expect(header.longest).toBeGreaterThan(measured(p('Ответственные')).longest)
  })

  it('lists tokens that are wider than asked for, with the place of their text', () => {
    const origin = { file: 'план.md', start: 0, end: 9 }
    const { wide } = measure(
      [p('да ', { type: 'text', value: 'оченьдлинноеслово и', origin }, strong('ещёдлиннее'))],
      false,
      width('оченьдлинное'),
    )
    expect(wide).toEqual([{ text: 'оченьдлинноеслово', width: width('оченьдлинноеслово'), origin }])
  })

  it('is never less than any of its words and adds up all characters', () => {
    const word = fc.stringMatching(/^[а-яА-Я0-9.,«»№]{1,20}$/u)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
        const { longest, mass } = measured(p(words.join(' ')))
        expect(longest).toBe(Math.max(...words.map((one) => width(one))))
        expect(mass).toBe(width(words.join(' ')))
      }),
    )
  })

  it('counts code letter by letter', () => {
    expect(measured(code('один два')).longest).toBe(width('один'))
  })
})
