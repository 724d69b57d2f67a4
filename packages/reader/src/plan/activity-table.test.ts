import { applyEdits } from '@dorozhnik/diagnostics'
import { type ActivitiesPart, type Plan, plainText, walkPlan } from '@dorozhnik/model'
import { describe, expect, it } from 'vitest'
import { readText } from '../testing/read-text.js'

/** The part with a table of one row under these headings. */
function table(headings: string): unknown {
  return readText(`# План мероприятий\n\n| ${headings} |\n| - | - | - |\n| Опрос | май 2026 г. | школа |\n`).part
}

it('a table without «Мероприятие» has its titles under «Содержание»', () => {
  expect(table('Содержание | Срок | Ответственные')).toMatchObject({
    children: [{ type: 'activity', title: 'Опрос', responsible: 'школа' }],
  })
  expect(table('Мероприятие | Срок | Содержание')).toMatchObject({
    children: [{ type: 'activity', title: 'Опрос', fields: { Содержание: 'школа' } }],
  })
})

/** The part with a table of rows under the usual headings, and what was said of it. */
function rowsOf(...rows: string[]): ReturnType<typeof readText> {
  return readText(
    ['# План мероприятий', '', '| № | Мероприятие | Срок |', '| - | - | - |', ...rows.map((row) => `| ${row} |`)].join(
      '\n',
    ),
  )
}

describe('words in the column of numbers', () => {
  it('are a section when nothing else stands in the row', () => {
    expect(rowsOf('2. Мониторинг | | ', '2.1 | Опрос | май').part).toMatchObject({
      children: [
        {
          type: 'section',
          title: 'Мониторинг',
          writtenNumber: '2',
          children: [{ title: 'Опрос', writtenNumber: '2.1' }],
        },
      ],
    })
  })

  it('begin the name of any other row, so that they are printed', () => {
    const { part, at } = rowsOf('Трек 2 | Опрос | май')
    expect(part).toMatchObject({ children: [{ type: 'activity', title: 'Трек 2 Опрос', term: 'май' }] })
    expect(at((part as ActivitiesPart).children[0] as object, 'title')).toBe('Трек 2 | Опрос')
    expect(rowsOf('Трек 2 | Опрос: <br>- один | май').part).toMatchObject({
      children: [{ title: [{ type: 'paragraph', children: [{ value: 'Трек 2' }] }, {}, { type: 'list' }] }],
    })
  })

  it('are none where it is a number, a sign or a letter', () => {
    for (const number of ['1', '4.1.2.', 'IV', '№ 3', '3а', '–', '5)'])
      expect(rowsOf(`${number} | Опрос | май`).part, number).toMatchObject({
        children: [{ title: 'Опрос', writtenNumber: number.replace(/\.$/, '') }],
      })
  })
})

/** Names of the rows without number. */
function unnumbered(...rows: string[]): string[] {
  const { part, said } = rowsOf(...rows)
  const names = Array.from(walkPlan({ parts: [part] })).flatMap(({ node }) =>
    node.type === 'activity' && node.unnumbered === true ? [plainText(node.title)] : [],
  )
  expect(said.filter((one) => one.startsWith('row-without-number'))).toHaveLength(names.length)
  return names
}

describe('a row without number', () => {
  it('among rows with numbers by hand bears none', () => {
    expect(unnumbered('2.4 | А | май', '2.5 | Б | май', ' | В | май', '2.6 | Г | май')).toEqual(['В'])
    expect(unnumbered('3.4 | А | май', '3.5 | Б | май', '3.6 | В | май', ' | Г | май', ' | Д | май')).toEqual([
      'Г',
      'Д',
    ])
  })

  it('is counted where the next number counts it', () => {
    expect(unnumbered('1 | А | май', ' | Б | май', '3 | В | май')).toEqual([])
    expect(unnumbered(' | А | май', '2 | Б | май', '3 | В | май')).toEqual([])
    expect(unnumbered('1.1 | А | май', '1.2 | Б | май', ' | В | май', '2.2 | Г | май')).toEqual([])
  })

  it('is counted in a table without numbers, or with few of them', () => {
    expect(unnumbered(' | А | май', ' | Б | май')).toEqual([])
    expect(unnumbered('1 | А | май', ' | Б | май', ' | В | май')).toEqual([])
  })

  it('can be told so by an edit that changes nothing else', () => {
    const { read, diagnostics } = rowsOf('1 | А | май', '2 | Б | май', ' | В *г* | май')
    const { edits } = diagnostics.find(({ code }) => code === 'row-without-number')?.fixes?.[0] ?? { edits: [] }
    const text = applyEdits(read.sources.get('plan.md')?.text ?? '', edits)
    expect(text).toContain('В *г* {номер=нет} |')
    const again = readText(text)
    expect(again.said.filter((one) => one.startsWith('row-without-number'))).toEqual([])
    expect(again.parts).toEqual(
      read.workspace.documents['plan.md'] && (read.workspace.documents['plan.md'] as Plan).parts,
    )
  })
})

/** What is said of the headings of a table, here with rows of activities below it. */
function saidOfHeadings(headings: string, after = ''): string[] {
  const columns = headings.split('|').length
  const row = Array.from({ length: columns }, () => ' а ').join('|')
  const { diagnostics, part } = readText(
    `# План мероприятий\n\n| ${headings} |\n|${' - |'.repeat(columns)}\n|${row}|\n${after}`,
  )
  expect(part).toMatchObject({ children: [{ type: 'prose', content: [{ type: 'table' }] }, ...(after ? [{}] : [])] })
  return diagnostics.filter(({ code }) => code === 'activity-table-header').map(({ message }) => message.ru)
}

describe('a table among activities whose headings are not understood', () => {
  const plain = 'Таблица напечатана как обычная, а не как мероприятия'

  it('stays a plain one and is told with what is understood and what is missing', () => {
    expect(saidOfHeadings('Что | Срок | Ответственные')).toEqual([
      `${plain}: понятны столбцы «Срок», «Ответственные», нет столбца с мероприятиями.`,
    ])
    expect(saidOfHeadings('Мероприятие | Почему')).toEqual([
      `${plain}: понятен только столбец «Мероприятие», нужен ещё хотя бы один.`,
    ])
    expect(saidOfHeadings('Что | Когда')).toEqual([
      `${plain}: понятен только столбец «Когда», нет столбца с мероприятиями.`,
    ])
    expect(saidOfHeadings('Что | Почему')).toEqual([
      `${plain}: ни один столбец не понятен, нет столбца с мероприятиями.`,
    ])
  })

  it('is told of beside real activities only when it was hardly meant as another table', () => {
    const list = '\n1. Опрос\n   - Срок: май\n'
    expect(saidOfHeadings('Что | Почему', list)).toEqual([])
    expect(saidOfHeadings('Что | Дата', list)).toEqual([])
    expect(saidOfHeadings('Что | Срок | Ответственные', list)).toHaveLength(1)
  })

  it('is told of when the headings take two rows, and is printed with both of them', () => {
    for (const heading of ['План мероприятий', 'Заметка']) {
      const { part, said: all } = readText(
        `# ${heading}\n\n| № | Мероприятие | Срок | << |\n| - | - | - | - |\n| ^^ | ^^ | начало | конец |\n| 1 | Опрос | май | июнь |\n`,
      )
      expect(all).toEqual(['activity-table-header 8:1 | № | Мероприятие | Срок | << |'])
      expect(JSON.stringify(part)).toContain('"columnSpan":2')
    }
    expect(readText('# Заметка\n\n| Имя | Число | << |\n| - | - | - |\n| ^^ | 1 | 2 |\n').said).toEqual([])
  })
})

describe('the row of a section', () => {
  it.each(['**Внутри {#in}**', '**Внутри** {#in}', '***Внутри*** {#in}'])('may have a name: %s', (cell) => {
    const { part, said, at } = rowsOf(` | ${cell} | `, ' | Опрос | май')
    expect(said).toEqual([])
    expect(part).toMatchObject({ children: [{ type: 'section', id: 'in', children: [{ title: 'Опрос' }] }] })
    const [section] = (part as ActivitiesPart).children
    expect(plainText((section as { title: string }).title)).toBe('Внутри')
    expect(at(section as object, 'id')).toBe('in')
  })

  it('may be left without number', () => {
    const { part, said } = rowsOf(' | **Итог {номер=нет}** | ', ' | Опрос | май')
    expect(said).toEqual([])
    expect(part).toMatchObject({ children: [{ type: 'section', title: 'Итог', unnumbered: true }] })
  })
})
