import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { profileOptions, profilePaths } from './profile-options.js'
import { profileValue } from './profile-value.js'
import { gost2016, gost2025 } from './profiles.js'
import { readProfile } from './read-profile.js'
import { readValue } from './read-value.js'

const messages = (override: unknown): [string, string, string][] =>
  readProfile(override, gost2025).problems.map(({ path, message, help }) => [path.join('.'), message.ru, help.ru])

describe('a profile of an organisation', () => {
  it('is a name, or some options over a base', () => {
    expect(readProfile('gost-r-7.0.97-2016', gost2025)).toEqual({ profile: gost2016, problems: [] })
    const { profile, problems } = readProfile(
      {
        base: 'gost-r-7.0.97-2016',
        text: { font: 'PT Astra Serif', size: '13', lineSpacing: '1,5' },
        operativeWord: { form: 'capitals' },
        table: { columnNumbers: 'true', widths: { term: { least: '20', most: '30' } } },
        signature: { widths: ['0.5', '0.2', '0.3'] },
      },
      gost2025,
    )
    expect(problems).toEqual([])
    expect(profile.text).toEqual({ ...gost2016.text, font: 'PT Astra Serif', size: 13, lineSpacing: 1.5 })
    expect(profile.operativeWord).toEqual({ ...gost2016.operativeWord, form: 'capitals' })
    expect(profile.table.columnNumbers).toBe(true)
    expect(profile.table.widths).toEqual({ ...gost2016.table.widths, term: { least: 20, most: 30 } })
    expect(profile.signature.widths).toEqual([0.5, 0.2, 0.3])
    expect(profile.appendixMark.form).toBe('mark-and-stamp')
  })

  it('stands over the profile that is given when it names no base', () => {
    expect(readProfile({ kind: { bold: false } }, gost2016).profile).toEqual({
      ...gost2016,
      kind: { ...gost2016.kind, bold: false },
    })
  })

  it('has the rest of it when one option is wrong, with the nearest name or the range', () => {
    const { profile } = readProfile({ text: { sise: 13, font: 'Tinos' } }, gost2025)
    expect(profile.text).toEqual({ ...gost2025.text, font: 'Tinos' })
    expect(messages({ text: { sise: 13 } })).toEqual([
      ['text.sise', 'Настройки «text.sise» у профиля нет, она не прочитана.', 'Возможно, имелось в виду «size».'],
    ])
    expect(messages({ page: { portrait: { left: '500' } } })).toEqual([
      ['page.portrait.left', 'Значение «500» не подходит и не прочитано.', 'Здесь нужно число от 5 до 60 мм.'],
    ])
    expect(messages({ firstLineIndent: 10 })).toEqual([
      [
        'firstLineIndent',
        'Настройки «firstLineIndent» у профиля нет, она не прочитана.',
        'Возможно, имелось в виду «text.firstLineIndent».',
      ],
    ])
    expect(messages({ words: { date: 'words' } })[0]?.[2]).toBe('Возможно, имелось в виду «word».')
    expect(messages({ text: 'Arial' })[0]).toEqual([
      'text',
      '«text» – раздел настроек, а не одна настройка.',
      'Ниже с отступом напишите настройки: font, size, lineSpacing, firstLineIndent, align.',
    ])
    expect(messages({ base: 'gost-r-7.0.97-2052' })[0]?.[2]).toBe('Возможно, имелось в виду «gost-r-7.0.97-2025».')
  })

  it('leaves room for the text', () => {
    const { page } = gost2025
    const narrow = { page: { width: 105, portrait: { left: 40, right: 20 } } }
    expect(messages(narrow)).toEqual([
      ['page.portrait', 'Поля оставляют для текста 45 мм ширины.', 'Уменьшите поля: тексту нужно не меньше 80 мм.'],
    ])
    expect(readProfile(narrow, gost2025).profile.page.portrait).toEqual(page.portrait)
  })

  it('never throws and never holds what no option allows, whatever it is made of', () => {
    const path = fc.constantFrom(...profilePaths, 'text', 'page.portrait', '__proto__.x', 'constructor', 'base')
    const value = fc.oneof(
      fc.jsonValue(),
      fc.integer({ min: -1000, max: 1000 }),
      fc.constantFrom('true', '1,5', '12pt', 'left', 'center', 'keep', 'Arial', ''),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(path, value), { maxLength: 8 }), (entries) => {
        const override: Record<string, unknown> = {}
        for (const [name, written] of entries) put(override, name.split('.'), written)
        const { profile } = readProfile(override, gost2025)
        for (const option of profilePaths) {
          const held = profileValue(profile, option)
          expect(readValue(profileOptions[option], held, profile, option)).toEqual({ value: held })
        }
        expect(Object.keys(profile)).toEqual(Object.keys(gost2025))
      }),
    )
  })
})

function put(holder: Record<string, unknown>, [step = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    Object.defineProperty(holder, step, { value, enumerable: true, configurable: true, writable: true })
    return
  }
  const inner = Object.hasOwn(holder, step) ? holder[step] : undefined
  const next = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? inner : {}
  Object.defineProperty(holder, step, { value: next, enumerable: true, configurable: true, writable: true })
  put(next as Record<string, unknown>, rest, value)
}
