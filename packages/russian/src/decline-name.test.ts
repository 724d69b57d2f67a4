import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NameOptions } from './decline-name.js'
import { declineName } from './decline-name.js'
import { grammaticalCases } from './grammatical-case.js'

/** The five oblique forms in one line; a doubtful one has a question mark. */
function allForms(name: string, options?: NameOptions): string {
  return grammaticalCases
    .slice(1)
    .map((grammaticalCase) => declineName(name, grammaticalCase, options))
    .map(({ form, certain }) => form + (certain ? '' : '?'))
    .join(', ')
}

describe('declineName', () => {
  it.each([
    ['Нгуен Ван Тхань', 'Нгуен Ван Тханя, Нгуен Ван Тханю, Нгуен Ван Тханя, Нгуен Ван Тханем, Нгуен Ван Тхане'],
    ['Хасан Ибн Али', 'Хасана Ибн Али, Хасану Ибн Али, Хасана Ибн Али, Хасаном Ибн Али, Хасане Ибн Али'],
    ['Рабочий', 'Рабочего?, Рабочему?, Рабочего?, Рабочим?, Рабочем?'],
    ['Клещ', 'Клеща, Клещу, Клеща, Клещом, Клеще'],
    ['Щегол', 'Щегла?, Щеглу?, Щегла?, Щеглом?, Щегле?'],
  ])('declines the man %s', (name, expected) => {
    expect(allForms(name, { sex: 'male' })).toBe(expected)
  })

  it.each([
    [
      'Лебедева Марина Олеговна',
      'Лебедевой Марины Олеговны, Лебедевой Марине Олеговне, Лебедеву Марину Олеговну, Лебедевой Мариной Олеговной, Лебедевой Марине Олеговне',
    ],
    [
      'Соколов Игорь Петрович',
      'Соколова Игоря Петровича, Соколову Игорю Петровичу, Соколова Игоря Петровича, Соколовым Игорем Петровичем, Соколове Игоре Петровиче',
    ],
    [
      'Дубровский Пётр Ильич',
      'Дубровского Петра Ильича, Дубровскому Петру Ильичу, Дубровского Петра Ильича, Дубровским Петром Ильичом, Дубровском Петре Ильиче',
    ],
    [
      'Шевченко Анна Львовна',
      'Шевченко Анны Львовны, Шевченко Анне Львовне, Шевченко Анну Львовну, Шевченко Анной Львовной, Шевченко Анне Львовне',
    ],
    [
      'Гасанов Эльдар Тофик оглы',
      'Гасанова Эльдара Тофик оглы, Гасанову Эльдару Тофик оглы, Гасанова Эльдара Тофик оглы, Гасановым Эльдаром Тофик оглы, Гасанове Эльдаре Тофик оглы',
    ],
    [
      'Хакимов Рашид Абдулла угли',
      'Хакимова Рашида Абдулла угли, Хакимову Рашиду Абдулла угли, Хакимова Рашида Абдулла угли, Хакимовым Рашидом Абдулла угли, Хакимове Рашиде Абдулла угли',
    ],
  ])('declines %s', (name, expected) => {
    expect(allForms(name)).toBe(expected)
  })

  it.each([
    ['Шульц Пётр Львович', 'Шульцу Петру Львовичу'],
    ['Шульц Анна Львовна', 'Шульц Анне Львовне'],
    ['Цой Анна Львовна', 'Цой Анне Львовне'],
    ['Черных Иван Львович', 'Черных Ивану Львовичу'],
    ['Живаго Иван Львович', 'Живаго Ивану Львовичу'],
    ['Соловьёва Анна Львовна', 'Соловьёвой Анне Львовне'],
    ['Пономарёва Алия Львовна', 'Пономарёвой Алие Львовне'],
    ['Кузьмина Ия Львовна', 'Кузьминой Ие Львовне'],
    ['Толстой Илья Никитич', 'Толстому Илье Никитичу'],
    ['Палий Никита Фомич', 'Палию Никите Фомичу'],
    ['Берия Лев Львович', 'Берии Льву Львовичу'],
    ['Белов-Чарушин Лев Львович', 'Белову-Чарушину Льву Львовичу'],
    ['Тер-Оганян Лев Львович', 'Тер-Оганяну Льву Львовичу'],
    ['фон Берг Лев Львович', 'фон Бергу Льву Львовичу'],
    ['Кудряшова-Белова Мария Львовна', 'Кудряшовой-Беловой Марии Львовне'],
    ['ЛЕБЕДЕВА МАРИНА ОЛЕГОВНА', 'ЛЕБЕДЕВОЙ МАРИНЕ ОЛЕГОВНЕ'],
    ['Ной Лев Львович', 'Ною Льву Львовичу'],
    ['Сухой Лев Львович', 'Сухому Льву Львовичу'],
    ['Третий Лев Львович', 'Третьему Льву Львовичу'],
    ['Третья Анна Львовна', 'Третьей Анне Львовне'],
    ['Рыжая Анна Львовна', 'Рыжей Анне Львовне'],
    ['Сова Анна Львовна', 'Сове Анне Львовне'],
    ['Дитрих Лев Львович', 'Дитриху Льву Львовичу'],
    ['Рагим-заде Лев Львович', 'Рагим-заде Льву Львовичу'],
    ['Гусь Лев Львович', 'Гусю Льву Львовичу'],
    ['Кузнец Лев Львович', 'Кузнецу Льву Львовичу'],
    ['Блок Лев Львович', 'Блоку Льву Львовичу'],
    ['Серова Гузель Львовна', 'Серовой Гузели Львовне'],
    ['Серова Николь Львовна', 'Серовой Николь Львовне'],
    ['Марина Олеговна Лебедева', 'Марине Олеговне Лебедевой'],
    ['Моруа Анна Львовна', 'Моруа Анне Львовне'],
  ])('knows the dative of %s', (name, expected) => {
    expect(declineName(name, 'dative')).toEqual({ form: expected, certain: true })
  })

  it('prints initials where they are wanted', () => {
    expect(declineName('Лебедева Марина Олеговна', 'accusative', { style: 'after' }).form).toBe('Лебедеву\u00a0М.О.')
    expect(declineName('Лебедева Марина Олеговна', 'dative', { style: 'before' }).form).toBe('М.О.\u00a0Лебедевой')
    expect(declineName('Лебедева Марина Олеговна', 'nominative', { style: 'after' }).form).toBe('Лебедева\u00a0М.О.')
  })

  it('declines a surname with initials when both sexes share the form', () => {
    expect(declineName('Приходченко А.В.', 'dative')).toEqual({ form: 'Приходченко\u00a0А.В.', certain: true })
    expect(declineName('Сковорода А.В.', 'dative')).toEqual({ form: 'Сковороде\u00a0А.В.', certain: true })
    expect(declineName('Лебедева М.О.', 'accusative')).toEqual({ form: 'Лебедеву\u00a0М.О.', certain: true })
  })

  it('asks for the sex when the surname needs it, and leaves what it cannot tell in the nominative', () => {
    const woman = declineName('Лебедева М.О.', 'dative')
    expect([woman.form, woman.certain]).toEqual(['Лебедевой\u00a0М.О.', false])
    expect(woman.reason?.ru).toBe(
      'По имени «Лебедева\u00a0М.О.» не видно, мужчина это или женщина: укажите отчество полностью или пол.',
    )
    const open = declineName('Шульц А.В.', 'dative')
    expect([open.form, open.certain]).toEqual(['Шульц\u00a0А.В.', false])
    expect(declineName('Шульц А.В.', 'dative', { sex: 'male' })).toEqual({ form: 'Шульцу\u00a0А.В.', certain: true })
    expect(declineName('Ким Саша', 'dative').form).toBe('Ким Саша')
  })

  it('keeps the order in which initials and surname are written', () => {
    expect(declineName('М.О. Лебедева', 'dative', { sex: 'female' }).form).toBe('М.О.\u00a0Лебедевой')
    expect(declineName('М.О. Лебедева', 'dative', { sex: 'female', style: 'after' }).form).toBe('Лебедевой\u00a0М.О.')
  })

  it('declines the last word alone of an eastern name and second given names', () => {
    expect(declineName('Ли Ван Чон', 'genitive', { sex: 'male' }).form).toBe('Ли Ван Чона')
    expect(declineName('Дюпон Жан Поль', 'genitive', { sex: 'male' }).form).toBe('Дюпона Жана Поля')
  })

  it('does not take a woman for a man by her given name', () => {
    const open = declineName('Шевченко Саша', 'instrumental')
    expect([open.form, open.certain]).toEqual(['Шевченко Сашей', true])
    const unknown = declineName('Шевченко Женя Ли', 'dative')
    expect(unknown.form).toBe('Шевченко Жене Ли')
    expect(declineName('Приходько Олег', 'dative')).toMatchObject({ form: 'Приходько Олег', certain: false })
  })

  it('takes the given form and no other', () => {
    const forms = { genitive: 'Зайца Петра Львовича' }
    expect(declineName('Заяц Пётр Львович', 'genitive', { forms })).toEqual({ form: forms.genitive, certain: true })
    expect(declineName('Заяц Пётр Львович', 'genitive', { forms, style: 'after' }).form).toBe('Зайца\u00a0П.Л.')
  })

  it('doubts a vowel that may drop out and an ending that hangs on the stress', () => {
    expect(declineName('Гребенец Пётр Львович', 'genitive').certain).toBe(false)
    const kasha = declineName('Кваша Анна Львовна', 'instrumental')
    expect([kasha.form, kasha.certain]).toEqual(['Квашей Анной Львовной', false])
  })

  it('leaves a name in other letters as it is, and says so', () => {
    const foreign = declineName('Smith John', 'dative')
    expect([foreign.form, foreign.certain]).toEqual(['Smith John', false])
  })

  it('never throws, keeps the nominative and explains every doubt', () => {
    const name = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[А-Яа-яё.\- ]{0,30}$/u))
    fc.assert(
      fc.property(name, fc.constantFrom(...grammaticalCases), (text, grammaticalCase) => {
        const declined = declineName(text, grammaticalCase)
        expect(declined.certain).toBe(declined.reason === undefined)
        if (grammaticalCase === 'nominative') expect(declined.form).toBe(text.trim())
      }),
      { numRuns: 1000 },
    )
  })
})
