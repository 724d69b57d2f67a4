import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aboutPreposition } from './about-preposition.js'
import { agreeApproved } from './agree-approved.js'
import { declineAct } from './decline-act.js'
import { grammaticalCases } from './grammatical-case.js'
import { ordinalFigure, ordinalWord } from './ordinal.js'

describe('agreeApproved', () => {
  it.each([
    ['Учебный план основного общего образования', 'УТВЕРЖДЁН'],
    ['Календарный учебный график', 'УТВЕРЖДЁН'],
    ['перечень мероприятий', 'УТВЕРЖДЁН'],
    ['Сводный отчёт', 'УТВЕРЖДЁН'],
    ['Муниципальная «дорожная карта»', 'УТВЕРЖДЕНА'],
    ['«Дорожная карта» развития', 'УТВЕРЖДЕНА'],
    ['Должностная инструкция', 'УТВЕРЖДЕНА'],
    ['циклограмма работы', 'УТВЕРЖДЕНА'],
    ['ведомость', 'УТВЕРЖДЕНА'],
    ['Штатное расписание', 'УТВЕРЖДЕНО'],
    ['Положение об отделе', 'УТВЕРЖДЕНО'],
    ['Распределение обязанностей', 'УТВЕРЖДЕНО'],
    ['Целевые показатели', 'УТВЕРЖДЕНЫ'],
    ['мероприятия по охране труда', 'УТВЕРЖДЕНЫ'],
    ['Сроки проведения', 'УТВЕРЖДЕНЫ'],
    ['сведения о доходах', 'УТВЕРЖДЕНЫ'],
    ['Порядок и условия проведения', 'УТВЕРЖДЕНЫ'],
    ['Двухнедельное меню', 'УТВЕРЖДЕНО'],
    ['Меню', 'УТВЕРЖДЕНО'],
    ['Портфель проектов', 'УТВЕРЖДЁН'],
    ['План и график', 'УТВЕРЖДЕНЫ'],
    ['Перечень показателей и методика их расчёта', 'УТВЕРЖДЕНЫ'],
    ['Состав комиссии и рабочая программа', 'УТВЕРЖДЕНЫ'],
    ['Положение о конкурсе «Школа и программа»', 'УТВЕРЖДЕНО'],
    ['План работы школы и детского сада', 'УТВЕРЖДЁН'],
  ])('reads «%s»', (title, expected) => {
    expect(agreeApproved(title)).toBe(expected)
  })
})

describe('aboutPreposition', () => {
  it('reads Latin letters and Roman numerals as they are spoken', () => {
    expect(['IT-кубе', 'XI слёте', 'II этапе', 'IX форуме', 'STEM-центре'].map(aboutPreposition)).toEqual([
      'Об',
      'Об',
      'О',
      'О',
      'О',
    ])
  })

  it('reads figures as they are spoken', () => {
    expect(['11-х классах', '5-м классе', '110 школах', '«Юности»'].map(aboutPreposition)).toEqual([
      'Об',
      'О',
      'О',
      'О',
    ])
  })
})

describe('ordinals', () => {
  it.each([
    [3, { grammaticalCase: 'nominative' }, '3-й', 'третий'],
    [3, { grammaticalCase: 'genitive', agreement: 'feminine' }, '3-й', 'третьей'],
    [3, { agreement: 'feminine' }, '3-я', 'третья'],
    [5, { grammaticalCase: 'genitive' }, '5-го', 'пятого'],
    [5, { grammaticalCase: 'dative' }, '5-му', 'пятому'],
    [5, { grammaticalCase: 'instrumental' }, '5-м', 'пятым'],
    [5, { grammaticalCase: 'accusative', agreement: 'feminine' }, '5-ю', 'пятую'],
    [5, { grammaticalCase: 'accusative', animate: true }, '5-го', 'пятого'],
    [2, { agreement: 'neuter' }, '2-е', 'второе'],
    [11, { grammaticalCase: 'prepositional', agreement: 'plural' }, '11-х', 'одиннадцатых'],
    [9, { grammaticalCase: 'instrumental', agreement: 'plural' }, '9-ми', 'девятыми'],
    [40, {}, '40-й', 'сороковой'],
    [21, { grammaticalCase: 'genitive' }, '21-го', 'двадцать первого'],
    [77, { grammaticalCase: 'prepositional' }, '77-м', 'семьдесят седьмом'],
    [100, { agreement: 'plural' }, '100-е', 'сотые'],
  ] as const)('%d with %j is %s', (number, options, figure, word) => {
    expect([ordinalFigure(number, options), ordinalWord(number, options)]).toEqual([figure, word])
  })

  it('have figures beyond a hundred and words up to it', () => {
    expect([ordinalFigure(103), ordinalFigure(200, { grammaticalCase: 'genitive' })]).toEqual(['103-й', '200-го'])
    expect([ordinalWord(0), ordinalWord(101), ordinalWord(1.5), ordinalFigure(-1)]).toEqual(Array(4).fill(undefined))
  })

  it('end as the word ends, whatever the case', () => {
    const agreement = fc.constantFrom('masculine', 'feminine', 'neuter', 'plural')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), agreement, fc.constantFrom(...grammaticalCases), (n, to, of) => {
        const options = { agreement: to as 'plural', grammaticalCase: of }
        const letters = ordinalFigure(n, options)?.split('-')[1] ?? ''
        expect(letters).toMatch(/^[а-я]{1,2}$/u)
        expect(ordinalWord(n, options)?.endsWith(letters)).toBe(true)
      }),
    )
  })
})

describe('declineAct', () => {
  const body = 'управление образования администрации Приозёрского муниципального округа'

  it.each([
    ['приказ', 'instrumental', 'приказом'],
    ['распоряжение', 'dative', 'распоряжению'],
    ['постановление', 'instrumental', 'постановлением'],
    ['решение', 'genitive', 'решения'],
    ['письмо', 'prepositional', 'письме'],
  ] as const)('puts «%s» into the %s and its body into the genitive', (kind, grammaticalCase, form) => {
    expect(declineAct({ kind, body }, grammaticalCase)).toEqual({
      form: `${form} управления образования администрации Приозёрского муниципального округа`,
      certain: true,
    })
  })

  it('adds the date, the number and the title', () => {
    const act = { kind: 'приказ', body: 'комитет по образованию', date: '2025-08-26', number: '214', title: 'О плане' }
    expect(declineAct(act, 'dative').form.replaceAll('\u00a0', ' ')).toBe(
      'приказу комитета по образованию от 26 августа 2025 г. № 214 «О плане»',
    )
  })

  it('reads a name that is already put together', () => {
    expect(declineAct('постановление администрации округа от 5 июня 2025 г. № 7', 'instrumental')).toEqual({
      form: 'постановлением администрации округа от 5 июня 2025 г. № 7',
      certain: true,
    })
  })

  it('takes the given genitive of the body and passes on a doubt', () => {
    const given = { kind: 'приказ', body: 'Лукоморье', bodyForms: { в_родительном: 'Лукоморья' } }
    expect(declineAct(given, 'instrumental')).toEqual({ form: 'приказом Лукоморья', certain: true })
    expect(declineAct({ kind: 'грамотка', body }, 'instrumental').certain).toBe(false)
  })
})
