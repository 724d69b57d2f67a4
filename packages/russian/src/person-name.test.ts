import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { initials } from './initials.js'
import type { PersonName } from './person-name.js'
import { parseName, sexOf } from './person-name.js'

describe('parseName', () => {
  it.each<[string, PersonName]>([
    ['Лебедева Марина Олеговна', { surname: 'Лебедева', given: 'Марина', patronymic: 'Олеговна' }],
    ['Марина Олеговна Лебедева', { surname: 'Лебедева', given: 'Марина', patronymic: 'Олеговна' }],
    ['Лебедева М.О.', { surname: 'Лебедева', given: 'М.', patronymic: 'О.' }],
    ['Лебедева М. О.', { surname: 'Лебедева', given: 'М.', patronymic: 'О.' }],
    ['М.О. Лебедева', { surname: 'Лебедева', given: 'М.', patronymic: 'О.' }],
    ['М. О. Лебедева', { surname: 'Лебедева', given: 'М.', patronymic: 'О.' }],
    ['М.О.Лебедева', { surname: 'Лебедева', given: 'М.', patronymic: 'О.' }],
    ['Лебедева\u00a0М.О.', { surname: 'Лебедева', given: 'М.', patronymic: 'О.' }],
    ['Ким А.', { surname: 'Ким', given: 'А.' }],
    ['Ким Алия', { surname: 'Ким', given: 'Алия' }],
    ['Лебедева', { surname: 'Лебедева' }],
    ['Гасанов Эльдар Тофик оглы', { surname: 'Гасанов', given: 'Эльдар', patronymic: 'Тофик оглы' }],
    ['Гасанова Лейла Тофик кызы', { surname: 'Гасанова', given: 'Лейла', patronymic: 'Тофик кызы' }],
    ['Романович Олег Янович', { surname: 'Романович', given: 'Олег', patronymic: 'Янович' }],
    ['фон Берг Анна Петровна', { surname: 'фон Берг', given: 'Анна', patronymic: 'Петровна' }],
    ['Белова-Кудряшова Ия Львовна', { surname: 'Белова-Кудряшова', given: 'Ия', patronymic: 'Львовна' }],
    ['', { surname: '' }],
  ])('takes «%s» apart', (full, expected) => {
    expect(parseName(full)).toEqual(expected)
  })

  it('never throws and loses no letter of a name in words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(typeof parseName(text).surname).toBe('string')
        expect(typeof initials(text)).toBe('string')
      }),
    )
    const word = fc.stringMatching(/^[А-Я][а-я]{2,9}$/u)
    fc.assert(
      fc.property(word, word, word, (...parts) => {
        const { surname, given, patronymic } = parseName(parts.join(' '))
        expect([surname, given, patronymic].toSorted()).toEqual(parts.toSorted())
      }),
    )
  })
})

describe('sexOf', () => {
  it.each([
    ['Лебедева Марина Олеговна', 'female'],
    ['Соколов Игорь Петрович', 'male'],
    ['Никитина Алла Ильинична', 'female'],
    ['Громов Пётр Ильич', 'male'],
    ['Гасанов Эльдар Тофик оглы', 'male'],
    ['Гасанова Лейла Тофик кызы', 'female'],
  ] as const)('tells it of %s by the patronymic', (name, sex) => {
    expect(sexOf(name)).toBe(sex)
  })

  it.each(['Лебедева М.О.', 'Лебедева Марина', 'Ким Саша', 'Лебедева'])('does not guess it of %s', (name) => {
    expect(sexOf(name)).toBeUndefined()
  })
})

describe('initials', () => {
  it('stand before the surname, joined to it by a no-break space', () => {
    expect(initials('Лебедева Марина Олеговна')).toBe('М.О.\u00a0Лебедева')
    expect(initials('Лебедева М. О.')).toBe('М.О.\u00a0Лебедева')
  })

  it('stand after the surname when asked', () => {
    expect(initials('Лебедева Марина Олеговна', { order: 'after' })).toBe('Лебедева\u00a0М.О.')
  })

  it('are one letter without a patronymic and none without a given name', () => {
    expect(initials('Ким Алия')).toBe('А.\u00a0Ким')
    expect(initials('Ким')).toBe('Ким')
  })

  it('keep both parts of a double given name and leave «оглы» out', () => {
    expect(initials('Штерн Анна-Мария Львовна')).toBe('А.-М.Л.\u00a0Штерн')
    expect(initials('Гасанов Эльдар Тофик оглы')).toBe('Э.Т.\u00a0Гасанов')
  })
})
