import { captioned, cell, heading, li, ol, p, row, table, ul } from '@dorozhnik/blocks'
import type { Block } from '@dorozhnik/blocks'
import type { ContentBlock, FormOfWork, Level, List, Part } from '@dorozhnik/model'
import { paragraph, text } from '@dorozhnik/model'
import { describe, expect, it } from 'vitest'
import type { Viewed } from '../testing/view.js'
import { plan, view } from '../testing/view.js'

function viewed(...parts: Part[]): Viewed {
  return view('plan.md', { 'plan.md': plan({ parts }) })
}

/** The blocks of parts without the title of the plan. */
function blocks(...parts: Part[]): Block[] {
  return viewed(...parts)
    .document.sections.flatMap(({ children }) => children)
    .slice(1)
}

const list = (ordered: boolean, ...items: ContentBlock[][]): ContentBlock => ({
  type: 'list',
  ordered,
  items: items.map((children) => ({ type: 'listItem', children })),
})

describe('a passport', () => {
  it('is a table of names and contents under its heading and caption', () => {
    const passport: Part = {
      kind: 'passport',
      title: 'Паспорт проекта',
      caption: [text('Паспорт')],
      children: [
        { type: 'prose', content: [paragraph('Коротко о проекте.')] },
        { type: 'entry', name: 'Сроки', value: '2025–2028' },
        { type: 'prose', content: [paragraph('Участники')] },
        { type: 'entry', name: 'Задачи', value: [paragraph('Задачи:'), list(false, [paragraph('учить.')])] },
      ],
    }
    expect(blocks(passport)).toEqual([
      heading(1, 'Паспорт проекта'),
      p('Коротко о проекте.'),
      captioned(
        'Таблица 1',
        'Паспорт',
        table(
          ['entry', 'value'],
          [],
          row('Сроки', '2025–2028'),
          row(cell(['Участники'], { columnSpan: 2 })),
          row('Задачи', cell(['Задачи:', ul('учить.')])),
        ),
      ),
    ])
  })

  it('has a header when its columns have headings', () => {
    const children = [{ type: 'entry' as const, name: 'Кадровые', value: 'педагоги' }]
    expect(blocks({ kind: 'resources', headings: ['Вид', 'Содержание'], children })).toEqual([
      table(['entry', 'value'], ['Вид', 'Содержание'], row('Кадровые', 'педагоги')),
    ])
  })

  it('keeps its caption when it has no row', () => {
    expect(blocks({ kind: 'passport', caption: [text('Паспорт')], children: [] })).toEqual([
      { type: 'paragraph', children: [text('Таблица 1 — '), text('Паспорт')] },
    ])
  })
})

const form = (title: string, responsible?: string): FormOfWork => ({
  type: 'form',
  title,
  term: 'еженедельно',
  ...(responsible !== undefined && { responsible }),
})

const level = (...forms: FormOfWork[]): Level => ({
  type: 'level',
  title: 'Детские сады',
  goal: 'Знать профессии',
  responsible: 'воспитатели',
  forms,
})

const merged = (value: string, rowSpan: number): ReturnType<typeof cell> => cell([value], { rowSpan })

describe('the matrix of levels', () => {
  const columns = ['level', 'goal', 'form', 'term:center', 'responsible']
  const header = ['Уровень образования', 'Цель', 'Форма работы', 'Периодичность', 'Ответственные']

  it('prints level, goal and those who answer once, merged over the forms that name nobody else', () => {
    const children = [level(form('Игры'), form('Экскурсии'), form('Встречи', 'родители'), form('Чтение'))]
    expect(blocks({ kind: 'levels', children })).toEqual([
      table(
        columns,
        header,
        row(merged('Детские сады', 4), merged('Знать профессии', 4), 'Игры', 'еженедельно', merged('воспитатели', 2)),
        row('Экскурсии', 'еженедельно'),
        row('Встречи', 'еженедельно', 'родители'),
        row('Чтение', 'еженедельно', 'воспитатели'),
      ),
    ])
  })

  it('has a row for a level without forms, and text between the levels in its place', () => {
    const children = [level(form('Игры')), { type: 'prose' as const, content: [paragraph('Далее')] }, level()]
    expect(blocks({ kind: 'levels', children })).toEqual([
      table(
        columns,
        header,
        row('Детские сады', 'Знать профессии', 'Игры', 'еженедельно', 'воспитатели'),
        row(cell(['Далее'], { columnSpan: 5 })),
        row('Детские сады', 'Знать профессии', '', '', 'воспитатели'),
      ),
    ])
  })

  it('tells who answers for a level under its name when every form names others', () => {
    const [made] = blocks({ kind: 'levels', children: [level(form('Встречи', 'родители'))] })
    expect(made).toMatchObject({
      rows: [
        row(
          cell(['Детские сады', 'Ответственные:', 'воспитатели']),
          'Знать профессии',
          'Встречи',
          'еженедельно',
          'родители',
        ),
      ],
    })
  })

  it('has the columns that the part names, and says what they leave out', () => {
    const { document, messages } = viewed({
      kind: 'levels',
      columns: ['Уровень', 'form'],
      children: [level(form('Игры'), form('Чтение'))],
    })
    expect(document.sections[0]?.children[1]).toEqual(
      table(['level', 'form'], ['Уровень', 'Форма работы'], row(merged('Детские сады', 2), 'Игры'), row('Чтение')),
    )
    expect(messages).toEqual([
      'Столбца «Цель» (goal) в таблице уровней нет, а заполнен он у 1 строки.',
      'Столбца «Ответственные» (responsible) в таблице уровней нет, а заполнен он у 1 строки.',
      'Столбца «Периодичность» (term) в таблице уровней нет, а заполнен он у 2 строк.',
    ])
  })

  it('is reported when it has no column at all', () => {
    expect(viewed({ kind: 'levels', columns: [], children: [level()] }).messages).toEqual([
      'Таблица не напечатана: в `columns` нет ни одного столбца, а строк в ней – 1.',
    ])
  })
})

describe('stages', () => {
  it('are a numbered list that goes on after a text: title with the period, then what is done', () => {
    const stages: Part = {
      kind: 'stages',
      children: [
        {
          type: 'stage',
          title: 'Подготовительный',
          term: 'сентябрь 2025 г.',
          content: [list(false, [paragraph('приказ;')])],
        },
        { type: 'stage', title: 'Основной (2026 г.):', content: [] },
        { type: 'prose', content: [paragraph('В конце:')] },
        { type: 'stage', title: 'Итоговый:', term: 'декабрь 2028 г.', content: [paragraph('Отчёт.')] },
      ],
    }
    expect(blocks(stages)).toEqual([
      ol(
        li(
          {
            type: 'paragraph',
            children: ['Подготовительный', ' (', 'сентябрь 2025 г.', ')'].map((each) => text(each)),
          },
          ul('приказ;'),
        ),
        'Основной (2026 г.):',
      ),
      p('В конце:'),
      {
        ...ol(
          li(
            { type: 'paragraph', children: ['Итоговый', ' (', 'декабрь 2028 г.', '):'].map((each) => text(each)) },
            'Отчёт.',
          ),
        ),
        start: 3,
      },
    ])
  })
})

const quadrant = (title: string): Extract<Part, { kind: 'swot' }>['children'][number] => ({
  type: 'quadrant',
  factor: 'strengths',
  title,
  content: [list(false, [paragraph('опыт;')])],
})

const printed = (title: string, spans = {}): ReturnType<typeof cell> => cell([heading(2, title), ul('опыт;')], spans)

describe('a SWOT analysis', () => {
  it('has two quadrants in a row in the author’s order, and conclusions after them', () => {
    const conclusions = { type: 'prose' as const, content: [paragraph('Выводы.')] }
    const children = [...['S', 'W', 'O', 'T'].map(quadrant), conclusions]
    expect(blocks({ kind: 'swot', children })).toEqual([
      table(['quadrant', 'quadrant'], [], row(printed('S'), printed('W')), row(printed('O'), printed('T'))),
      p('Выводы.'),
    ])
  })

  it('changes no order for a text between the quadrants, and a last one stands alone', () => {
    const between = { type: 'prose' as const, content: [paragraph('Между.')] }
    expect(
      blocks({ kind: 'swot', children: [quadrant('S'), between, quadrant('W'), quadrant('O'), quadrant('T')] }),
    ).toEqual([
      table(
        ['quadrant', 'quadrant'],
        [],
        row(printed('S', { columnSpan: 2 })),
        row(cell(['Между.'], { columnSpan: 2 })),
        row(printed('W'), printed('O')),
        row(printed('T', { columnSpan: 2 })),
      ),
    ])
  })
})

describe('directions of work', () => {
  it('number their lists downwards', () => {
    const content = [list(true, [paragraph('Первое:'), list(true, [paragraph('раз.')])])]
    expect(blocks({ kind: 'directions', content })).toEqual([
      { ...ol(li('Первое:', ol('раз.'))), numbering: 'hierarchical' },
    ])
    expect(blocks({ kind: 'tasks', content })).toEqual([ol(li('Первое:', ol('раз.')))])
  })

  it('keep the brackets of a list, which counts for itself', () => {
    const deepest = list(true, [paragraph('снова.')])
    const bracket: ContentBlock = { ...(list(true, [paragraph('раз:'), deepest]) as List), delimiter: ')' }
    const content = [list(true, [paragraph('Первое:'), bracket])]
    const expected = ol(li('Первое:', { ...ol(li('раз:', ol('снова.'))), delimiter: ')' }))
    expect(blocks({ kind: 'directions', content })).toEqual([{ ...expected, numbering: 'hierarchical' }])
    expect(blocks({ kind: 'tasks', content })).toEqual([expected])
  })
})

const tableRow = (...cells: object[]): { type: 'tableRow'; cells: never } => ({
  type: 'tableRow',
  cells: cells.map((each) => ({ type: 'tableCell', ...each })) as never,
})

describe('a plain table', () => {
  it('keeps its spans, its caption and the lists in its cells', () => {
    const content: ContentBlock[] = [
      {
        type: 'table',
        caption: [text('Форма')],
        align: ['center', null, null],
        rows: [
          tableRow({ content: '№', rowSpan: 2 }, { content: 'Участники', columnSpan: 2 }),
          tableRow({ content: 'план' }, { content: 'факт' }),
          tableRow({ content: '1' }, { content: [list(true, [paragraph('раз')])] }),
        ],
      },
    ]
    const made = table(['column1:center', 'column2', 'column3'], [], row('1', cell([ol('раз')]), ''))
    expect(blocks({ kind: 'prose', content })).toEqual([
      captioned('Таблица 1', 'Форма', {
        ...made,
        header: [row(cell(['№'], { rowSpan: 2 }), cell(['Участники'], { columnSpan: 2 })), row('план', 'факт')],
      }),
    ])
  })

  it('holds no more columns than it has cells, whatever the spans say', () => {
    const cells = { content: 'а', rowSpan: 100_000, columnSpan: 1e9 }
    const [made] = blocks({
      kind: 'prose',
      content: [{ type: 'table', align: [], rows: [tableRow(cells), tableRow(cells)] }],
    })
    expect(made).toMatchObject({ type: 'table', columns: Array.from({ length: 63 }, () => ({ align: 'left' })) })
  })

  it('has no header when its first row is empty', () => {
    const rows = [tableRow({ content: '' }, { content: ' ' }), tableRow({ content: 'а' }, { content: 'б' })]
    expect(blocks({ kind: 'prose', content: [{ type: 'table', align: [], rows }] })).toEqual([
      table(['column1', 'column2'], [], row('а', 'б')),
    ])
  })
})
