import type { LevelsPart } from '@dorozhnik/model'
import { describe, expect, it } from 'vitest'
import { readText } from '../testing/read-text.js'

const asLevels = (part: unknown): LevelsPart => part as LevelsPart

describe('levels as headings with lists', () => {
  const { part, said, at } = readText(`# Уровни организации системы сопровождения

Вступление.

Таблица: Работа по уровням {#levels}

## Дошкольное образование {#kids}

- Цель: уважение к труду
- Ответственные: @safina

1. Игры {#games}
   - Периодичность: постоянно
2. Встречи:
   - с врачом;
   - с лесником.
   - **Частота:** 4 раза в год
   - Ответственные: @zaytsev

## Школа

- Задачи: выбор
- экскурсии
`)

  it('have goals, forms and those who answer', () => {
    expect(said).toEqual([])
    const [prose, kids, school] = asLevels(part).children
    expect(prose).toMatchObject({ type: 'prose', content: [{ type: 'paragraph' }] })
    expect(kids).toMatchObject({
      type: 'level',
      id: 'kids',
      title: 'Дошкольное образование',
      goal: 'уважение к труду',
      forms: [
        { type: 'form', id: 'games', title: 'Игры', term: 'постоянно' },
        { term: '4 раза в год', title: [{ type: 'paragraph' }, { type: 'list' }] },
      ],
    })
    expect(school).toEqual({
      type: 'level',
      title: 'Школа',
      goal: 'выбор',
      forms: [{ type: 'form', title: 'экскурсии' }],
    })
  })

  it('have a table with a name', () => {
    expect(part).toMatchObject({ id: 'levels', caption: [{ type: 'text', value: 'Работа по уровням' }] })
    expect(at(part, 'caption')).toBe('Работа по уровням')
    const level = asLevels(part).children[1] as { forms: object[] }
    expect(at(level, 'goal')).toBe('уважение к труду')
    expect(at(level.forms[0] as object, 'term')).toBe('постоянно')
  })

  it('say that a text inside of a level will be moved', () => {
    const slip = readText('# Уровни\n\n## Школа\n\nТекст.\n\n1. Игра\n')
    expect(slip.said).toEqual(['text-between-rows 10:1 Текст.'])
    expect(slip.part).toMatchObject({ children: [{ forms: [{ title: 'Игра' }] }, { type: 'prose' }] })
  })

  it('may be items of a list', () => {
    const { part: list } = readText('# Уровни\n\n1. Школа\n   - Цель: выбор\n   1. Игра\n      - Срок: май\n')
    expect(list).toMatchObject({
      children: [{ type: 'level', title: 'Школа', goal: 'выбор', forms: [{ term: 'май' }] }],
    })
  })
})

describe('levels as a table', () => {
  const { part, said } = readText(`# Уровни

| Уровень | Форма работы | Цель | Периодичность | Ответственные |
| --- | --- | --- | --- | --- |
| Детский сад {#kids} | Игры | Интерес | постоянно | педагоги |
| | Чтение | | еженедельно | |
| ^^ | Встречи | ^^ | 2 раза в год | родители |
| Школа | Пробы | Выбор | май | учителя |
`)

  it('go on where the cell of the level is empty', () => {
    expect(said).toEqual([])
    expect(asLevels(part).children).toEqual([
      {
        type: 'level',
        id: 'kids',
        title: 'Детский сад',
        goal: 'Интерес',
        responsible: 'педагоги',
        forms: [
          { type: 'form', title: 'Игры', term: 'постоянно' },
          { type: 'form', title: 'Чтение', term: 'еженедельно' },
          { type: 'form', title: 'Встречи', term: '2 раза в год', responsible: 'родители' },
        ],
      },
      {
        type: 'level',
        title: 'Школа',
        goal: 'Выбор',
        responsible: 'учителя',
        forms: [{ type: 'form', title: 'Пробы', term: 'май' }],
      },
    ])
  })

  it('keep the columns of the table', () => {
    expect(asLevels(part).columns).toEqual([
      { key: 'level', label: 'Уровень' },
      { key: 'form', label: 'Форма работы' },
      { key: 'goal', label: 'Цель' },
      { key: 'term', label: 'Периодичность' },
      { key: 'responsible', label: 'Ответственные' },
    ])
    const { part: named } = readText(
      '# Уровни {столбцы="Возраст; Формы"}\n\n| Возраст | Формы |\n| - | - |\n| 5 лет | игра |\n',
    )
    expect(named).toMatchObject({ columns: ['Возраст', 'Формы'], children: [{ title: '5 лет' }] })
  })

  it('lose no cell under an unknown heading', () => {
    const { part: other } = readText(
      '# Уровни\n\n| Уровень | Форма | Где |\n| - | - | - |\n| Школа | игра | в зале |\n',
    )
    expect(other).toMatchObject({ children: [{ type: 'prose', content: [{ type: 'table' }] }] })
    expect(JSON.stringify(other)).toContain('в зале')
  })

  it('have no cells that go on to the right', () => {
    const { said: marks } = readText('# Уровни\n\n| Уровень | Форма | Срок |\n| - | - | - |\n| Школа | игра | << |\n')
    expect(marks).toEqual(['table-merge 10:16 | << |'])
  })
})
