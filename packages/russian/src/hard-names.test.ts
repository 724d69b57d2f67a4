import { describe, expect, it } from 'vitest'
import { declineName } from './decline-name.js'
import type { GrammaticalCase } from './grammatical-case.js'
import { sexOf } from './person-name.js'

describe('endings that other tables get wrong', () => {
  it.each<[string, 'male' | 'female', string, string]>([
    ['Гуляй Иван', 'male', 'Гуляя Ивана', 'Гуляем Иваном'],
    ['Вэй Олег', 'male', 'Вэя Олега', 'Вэем Олегом'],
    ['Дэн Олег', 'male', 'Дэна Олега', 'Дэном Олегом'],
    ['Ткач Юрий', 'male', 'Ткача Юрия', 'Ткачом Юрием'],
    ['Пугач Юрий', 'male', 'Пугача Юрия', 'Пугачом Юрием'],
    ['Кулич Юрий', 'male', 'Кулича Юрия', 'Куличом Юрием'],
    ['Боец Марк', 'male', 'Бойца Марка', 'Бойцом Марком'],
    ['Стрелец Марк', 'male', 'Стрельца Марка', 'Стрельцом Марком'],
    ['Ёж Марк', 'male', 'Ежа Марка', 'Ежом Марком'],
    ['Семён Марк', 'male', 'Семёна Марка', 'Семёном Марком'],
    ['Пя Марк', 'male', 'Пя Марка', 'Пя Марком'],
    ['Орлов Эркки', 'male', 'Орлова Эркки', 'Орловым Эркки'],
    ['Орлов Франц', 'male', 'Орлова Франца', 'Орловым Францем'],
    ['Орлов Жан-Поль', 'male', 'Орлова Жан-Поля', 'Орловым Жан-Полем'],
    ['Ондар Айлан-оол', 'male', 'Ондара Айлан-оола', 'Ондаром Айлан-оолом'],
    ['Орлова Мия', 'female', 'Орловой Мии', 'Орловой Мией'],
  ])('%s (%s) is declined and certain', (name, sex, genitive, instrumental) => {
    expect(declineName(name, 'genitive', { sex })).toEqual({ form: genitive, certain: true })
    expect(declineName(name, 'instrumental', { sex })).toEqual({ form: instrumental, certain: true })
  })

  it.each<[string, 'male' | 'female', GrammaticalCase]>([
    ['Заец Марк', 'male', 'instrumental'],
    ['Лев Марк', 'male', 'genitive'],
    ['Лебедева М.О., Соколов И.П.', 'female', 'accusative'],
    ['Рейч Марк', 'male', 'instrumental'],
    ['Орлов Данило', 'male', 'genitive'],
    ['Орлова Ноа', 'female', 'genitive'],
    ['Очир-Горяев Санал', 'male', 'genitive'],
    ['Шенгелая Эльдар', 'male', 'genitive'],
    ['Семёнов-Тян-Шанский Пётр', 'male', 'genitive'],
  ])('%s (%s) in the %s is doubtful', (name, sex, grammaticalCase) => {
    expect(declineName(name, grammaticalCase, { sex }).certain).toBe(false)
  })

  it('a patronymic in -ыч and «-оглы» tell the sex', () => {
    expect(declineName('Нагорный Пётр Силыч', 'dative')).toEqual({ form: 'Нагорному Петру Силычу', certain: true })
    expect(declineName('Пётр Лукич Иванов', 'dative').form).toBe('Петру Лукичу Иванову')
    expect(sexOf('Рустамов Ильхам Гейдар-оглы')).toBe('male')
    expect(sexOf('Рустамова Севда Гейдар-кызы')).toBe('female')
  })

  it('the part of a double surname that tells is looked at', () => {
    expect(declineName('Ковалёва-Гончаренко О.П.', 'dative')).toMatchObject({
      form: 'Ковалёвой-Гончаренко\u00a0О.П.',
      certain: false,
    })
  })

  it.each([
    ['Лебедева, Марина Олеговна', 'Лебедевой Марине Олеговне'],
    ['Лебедева Марина Олеговна.', 'Лебедевой Марине Олеговне'],
    ['Лебедева (Соколова) Марина Олеговна', 'Лебедевой (Соколовой) Марине Олеговне'],
    ['Лебедева(Соколова) Марина Олеговна', 'Лебедевой (Соколовой) Марине Олеговне'],
    ['Лебедева–Соколова Марина Олеговна', 'Лебедевой-Соколовой Марине Олеговне'],
    ['Ла Коста Анна Ильинична', 'Ла Косте Анне Ильиничне'],
    ['Ван Дер Берг Олег Ильич', 'Ван Дер Бергу Олегу Ильичу'],
  ])('«%s», typed carelessly or not, is read', (name, dative) => {
    expect(declineName(name, 'dative')).toEqual({ form: dative, certain: true })
  })

  it.each(['Лебедева Марина Олегович', 'Лебедев Марина Олеговна', 'Дубровский Анна Олеговна'])(
    'in «%s» surname and patronymic contradict each other',
    (name) => {
      expect(declineName(name, 'dative').certain).toBe(false)
      expect(declineName(name, 'dative', { sex: 'female' }).certain).toBe(true)
    },
  )
})
