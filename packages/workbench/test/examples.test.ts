import { build, check, formatText } from 'dorozhnik'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import {
  blocksOf,
  cellRows,
  examples,
  fileText,
  filesOf,
  openExample,
  plainText,
  sectionRows,
  tableWith,
  texts,
  treeOf,
} from './example-documents.js'

/** What each example builds. */
const made: Record<string, string[]> = {
  'district-roadmap': ['order.docx'],
  'target-lines': ['plan.docx'],
}

describe('the examples', () => {
  it.each(Object.keys(made))('%s checks clean and builds what its README promises', async (example) => {
    const opened = openExample(example)
    const say = (findings: ReturnType<typeof check>): string =>
      formatText(findings, { sources: opened.sources, language: 'ru', color: false })
    expect(say(check(opened))).toBe(say([]))
    const { files, skipped } = await build(opened)
    expect(skipped).toEqual([])
    expect(files.map(({ name }) => name)).toEqual(made[example])
    const readme = fileText(example, 'README.md')
    for (const { name } of files) expect(readme).toContain(`\`${name}\``)
    for (const { bytes } of files) {
      const document = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
      expect(document).toContain('<w:tblHeader/>')
      expect(document).not.toContain('{{')
    }
  })

  it.each(examples)('%s explains every one of its files', (example) => {
    const readme = fileText(example, 'README.md')
    const names = filesOf(example).filter((name) => name !== 'README.md' && name !== 'dorozhnik.yaml')
    expect(names.filter((name) => !readme.includes(name))).toEqual([])
  })
})

describe('district-roadmap', () => {
  const opened = openExample('district-roadmap')
  const tree = treeOf(opened, 'order.md')
  const table = tableWith(tree, 'Наименование мероприятия')
  const clauses = blocksOf(tree, 'clause').map((clause) => `${clause.number} ${plainText(clause)}`)

  it('has coordinators in the accusative, sub-clauses and control', () => {
    expect(clauses.find((clause) => clause.startsWith('2. '))).toContain(
      'Ветрову А.С., заместителя начальника управления образования',
    )
    expect(clauses.map((clause) => clause.split(' ')[0])).toEqual(
      '1. 2. 3. 3.1. 3.2. 3.3. 4. 4.1. 4.2. 4.3. 5.'.split(' '),
    )
    expect(clauses.at(-1)).toContain('возложить на заместителя начальника управления образования Ветрову А.С.')
  })

  it('has the executor with a telephone and those who are acquainted', () => {
    expect(blocksOf(tree, 'executor')[0]).toMatchObject({ name: 'Соколов Игорь Петрович', phone: '8 (37144) 2-10-44' })
    expect(blocksOf(tree, 'acquaintance')[0]?.people).toHaveLength(3)
  })

  it('has the roadmap as its only appendix, with a note, a goal and tasks before the table', () => {
    expect(blocksOf(tree, 'appendixMark')).toMatchObject([{ act: expect.stringContaining('к приказу') }])
    expect(blocksOf(tree, 'appendixMark')[0]?.number).toBeUndefined()
    expect(blocksOf(tree, 'heading').map(plainText)).toEqual([
      'Пояснительная записка',
      'Цель',
      'Задачи',
      expect.stringMatching(/^План мероприятий \(«дорожная карта»\)/),
    ])
    const lists = blocksOf(tree, 'list')
    expect(lists.find((list) => plainText(list).includes('№ 273-ФЗ'))?.items.length).toBeGreaterThanOrEqual(6)
  })

  it('numbers sections on two levels and activities on three', () => {
    const numbers = cellRows(table).map((row) => texts(row)[0] ?? '')
    expect(numbers.length).toBeGreaterThanOrEqual(40)
    expect(numbers.slice(0, 3)).toEqual(['1', '2.1', '2.2'])
    expect(numbers).toContain('4.2.16')
    expect(sectionRows(table).map(({ number, level }) => [number, level])).toEqual([
      ['2.', 1],
      ['3.', 1],
      ['4.', 1],
      ['4.1.', 2],
      ['4.2.', 2],
      ['4.3.', 2],
      ['4.4.', 2],
    ])
    // The first activity stands before every section.
    expect(table.rows[0]?.type).toBe('tableRow')
  })

  it('has long cells with lists, and a term that names two years', () => {
    const [row] = cellRows(table).slice(1)
    const list = row?.cells[1]?.children.find((block) => block.type === 'list')
    expect(list?.items.length).toBeGreaterThanOrEqual(9)
    expect(cellRows(table).map((cells) => texts(cells)[2])).toContain('июнь – август 2026 г., 2027 г.')
  })
})

describe('target-lines', () => {
  const tree = treeOf(openExample('target-lines'), 'plan.md')
  const table = tableWith(tree, 'Исполнитель')

  it('has its own columns in its own order and no numbers', () => {
    expect(table.header.map(texts)).toEqual([
      ['Наименование работы', 'Сроки исполнения', 'Ожидаемый результат', 'Исполнитель'],
    ])
    expect(table.columns.map(({ key }) => key)).toEqual(['title', 'term', 'result', 'responsible'])
  })

  it('has a target line as every section', () => {
    expect(sectionRows(table).length).toBeGreaterThanOrEqual(8)
    for (const row of sectionRows(table)) {
      expect(plainText(row)).toMatch(/^Целевой ориентир: /)
      expect(row.number).toBeUndefined()
    }
  })

  it('has thresholds in its results', () => {
    const results = cellRows(table).map((row) => texts(row)[2] ?? '')
    expect(results.filter((result) => /не менее \d+/.test(result)).length).toBeGreaterThanOrEqual(15)
  })
})
