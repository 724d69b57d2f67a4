import fc from 'fast-check'
import type { ContentTable } from '@dorozhnik/model'
import { describe, expect, it } from 'vitest'
import { readText } from '../testing/read-text.js'

/** The first table of the first part. */
function tableOf(body: string): { table: ContentTable; said: string[]; at: ReturnType<typeof readText>['at'] } {
  const { part, said, at } = readText(body)
  const table = 'content' in part ? part.content.find(({ type }) => type === 'table') : undefined
  return { table: table as ContentTable, said, at }
}

const rowsOf = (table: ContentTable): unknown[][] =>
  table.rows.map(({ cells }) =>
    cells.map(({ content, columnSpan, rowSpan }) =>
      columnSpan === undefined && rowSpan === undefined ? content : [content, columnSpan ?? 1, rowSpan ?? 1],
    ),
  )

describe('merged cells', () => {
  it('span columns and rows, and the covered cells are absent', () => {
    const { table, said } = tableOf(`| Кто | Сколько | << |
| --- | --- | --- |
| ^^ | всего | из них |
| Школа | 1 | 2 |
| ^^ | << | 3 |
`)
    expect(said).toEqual(['table-merge 10:6 | << '])
    expect(rowsOf(table)).toEqual([
      [
        ['Кто', 1, 2],
        ['Сколько', 2, 1],
      ],
      ['всего', 'из них'],
      [['Школа', 1, 2], '1', '2'],
      ['<<', '3'],
    ])
  })

  it('span both at once', () => {
    const { table, said } = tableOf('| а | << | б |\n| - | - | - |\n| ^^ | ^^ | в |\n| ^^ | << | г |\n')
    expect(said).toEqual([])
    expect(rowsOf(table)).toEqual([[['а', 2, 3], 'б'], ['в'], ['г']])
  })

  it('that make no rectangle stay text', () => {
    const { table, said } = tableOf('| ^^ | << |\n| - | - |\n| а | << |\n| ^^ | б |\n')
    expect(said).toEqual(['table-merge 6:1 | ^^ ', 'table-merge 9:1 | ^^ '])
    expect(rowsOf(table)).toEqual([[['^^', 2, 1]], [['а', 2, 1]], ['^^', 'б']])
  })

  it('are not made of escaped marks', () => {
    expect(rowsOf(tableOf('| а | \\<< |\n| - | - |\n| \\^^ | б |\n').table)).toEqual([
      ['а', '<<'],
      ['^^', 'б'],
    ])
  })

  it('always cover the whole grid once', () => {
    const cell = fc.constantFrom('а', 'б', '^^', '<<', '')
    const grid = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      )
    fc.assert(
      fc.property(grid, (rows) => {
        const lines = rows.map((row) => `| ${row.join(' | ')} |`)
        const width = rows[0]?.length ?? 0
        const { table } = tableOf(`x\n\n${[lines[0], `|${' - |'.repeat(width)}`, ...lines.slice(1)].join('\n')}\n`)
        const covered = new Map<string, number>()
        for (const [top, { cells }] of table.rows.entries()) {
          let left = 0
          for (const { columnSpan = 1, rowSpan = 1 } of cells) {
            while (covered.has(`${top} ${left}`)) left += 1
            for (let row = top; row < top + rowSpan; row++)
              for (let column = left; column < left + columnSpan; column++)
                covered.set(`${row} ${column}`, (covered.get(`${row} ${column}`) ?? 0) + 1)
          }
        }
        expect([...covered.values()].every((times) => times === 1)).toBe(true)
        expect(covered.size).toBe(width * rows.length)
      }),
    )
  })
})

describe('the cells of a table', () => {
  it('hold paragraphs and lists', () => {
    const { table, said, at } = tableOf(
      '| а | б |\n| - | - |\n| Текст:<br>- раз;<br>– **два**<br/>1. три<br>2. четыре<br>конец | - тире |\n',
    )
    expect(said).toEqual([])
    const [cell, dash] = table.rows[1]?.cells ?? []
    expect(cell?.content).toMatchObject([
      { type: 'paragraph' },
      { type: 'list', ordered: false, items: [{}, { children: [{ children: [{ type: 'strong' }] }] }] },
      { type: 'list', ordered: true, items: [{}, {}] },
      { type: 'paragraph' },
    ])
    expect(dash?.content).toBe('- тире')
    const [, list] = (cell?.content ?? []) as object[]
    expect(at(list as object)).toBe('- раз;<br>– **два**')
    expect(at((list as { items: object[] }).items[1] as object)).toBe('– **два**')
  })

  it('take a number for that of an item only where a list begins or goes on', () => {
    const { table } = tableOf('| а |\n| - |\n| с<br>9. класса<br>12. мая |\n')
    expect(table.rows[1]?.cells[0]?.content).toMatchObject([
      { type: 'paragraph' },
      { type: 'paragraph' },
      { type: 'paragraph' },
    ])
  })

  it('keep the brackets of numbers, and take another mark for another list or for text', () => {
    const { table } = tableOf('| а |\n| - |\n| с:<br>1) раз<br>2) два<br>1. три<br>2) четыре |\n')
    const [, brackets, stops, text] = (table.rows[1]?.cells[0]?.content ?? []) as object[]
    expect(brackets).toMatchObject({ delimiter: ')', items: [{}, {}] })
    expect(stops).toMatchObject({ type: 'list', ordered: true, items: [{}] })
    expect(stops).not.toHaveProperty('delimiter')
    expect(text).toMatchObject({ type: 'paragraph', children: [{ value: '2) четыре' }] })
  })

  it('hold them in a table of activities, too', () => {
    const { part } = readText(
      '# Мероприятия\n\n| Мероприятие | Срок |\n| - | - |\n| Опрос:<br>- раз<br>- два | май |\n| Игра | ^^ |\n',
    )
    expect(part).toMatchObject({
      children: [
        { title: [{ type: 'paragraph' }, { type: 'list' }], term: 'май' },
        { title: 'Игра', term: 'май' },
      ],
    })
  })
})

describe('the name of a table', () => {
  it.each([
    ['Таблица: Состав группы {#group}', 'Состав группы'],
    ['Таблица. Состав *группы* {#group}', 'Состав группы'],
    ['ТАБЛИЦА 1 – Состав группы {#group}', 'Состав группы'],
    ['Таблица 1.\nСостав группы {#group}', 'Состав группы'],
    ['Таблица 1\nСостав группы {#group}', 'Состав группы'],
  ])('is «%s»', (paragraph, name) => {
    const { table, said, at } = tableOf(`${paragraph}\n\n| а |\n| - |\n| б |\n`)
    expect(said).toEqual([])
    expect(table.id).toBe('group')
    expect(at(table, 'caption')?.replaceAll('*', '')).toBe(name)
    expect(at(table, 'id')).toBe('group')
  })

  it('is numbered by the program: another number is reported', () => {
    const body = 'Таблица 1. А\n\n| а |\n| - |\n\nТаблица 3. Б\n\n| б |\n| - |\n'
    expect(readText(body).said).toEqual(['caption-number 11:9 3'])
  })

  it.each(['Таблица показывает рост.', 'Таблица 1 показывает рост.', 'Таблица\\: имя', 'Таблицы: две'])(
    'is not «%s»',
    (paragraph) => {
      expect(tableOf(`${paragraph}\n\n| а |\n| - |\n`).table).not.toHaveProperty('caption')
    },
  )

  it('stays a text where no table follows', () => {
    const { part } = readText('Таблица: Состав\n\nТекст.\n\n# Цель\n')
    expect(part).toMatchObject({ content: [{ type: 'paragraph' }, { type: 'paragraph' }] })
  })

  it('belongs to the table of activities', () => {
    const { part, at } = readText(
      '# Мероприятия\n\nТаблица: Работа {#t}\n\n| Мероприятие | Срок |\n| - | - |\n| а | май |\n',
    )
    expect(part).toMatchObject({ kind: 'activities', id: 't', caption: [{ value: 'Работа' }] })
    expect(at(part, 'caption')).toBe('Работа')
  })
})
