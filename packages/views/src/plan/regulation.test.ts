import { clause, ol, p, table, row, ul } from '@dorozhnik/blocks'
import type { Block, Heading } from '@dorozhnik/blocks'
import type { ContentBlock, ListItem, Part, Regulation } from '@dorozhnik/model'
import { paragraph, reference, text } from '@dorozhnik/model'
import { describe, expect, it } from 'vitest'
import { heading } from '@dorozhnik/blocks'
import type { Viewed } from '../testing/view.js'
import { view } from '../testing/view.js'

const item = (value: string, ...inside: ContentBlock[]): ListItem => ({
  type: 'listItem',
  children: [paragraph(value), ...inside],
})
const list = (ordered: boolean, ...items: ListItem[]): ContentBlock => ({ type: 'list', ordered, items })
const bracket = (...items: ListItem[]): ContentBlock => ({ type: 'list', ordered: true, delimiter: ')', items })
const bracketed = (...texts: string[]): Block => ({ ...ol(...texts), delimiter: ')' })
const prose = (title: string, ...content: ContentBlock[]): Part => ({ kind: 'prose', title, content })

function viewed(...parts: Part[]): Viewed {
  const regulation: Regulation = { document: 'regulation', title: 'Положение', parts }
  return view('regulation.md', { 'regulation.md': regulation })
}

const blocks = (...parts: Part[]): Block[] =>
  viewed(...parts)
    .blocks()
    .slice(1)
const numbered = (number: string, name: string): Heading => ({ ...heading(1, name), number })

describe('a regulation', () => {
  it('has numbered parts and points, and dashes stay dashes', () => {
    expect(
      blocks(
        prose('Общие положения', list(true, item('Первый.'), item('Второй:', list(false, item('школы;'))))),
        prose('Обязанности', list(true, item('Куратор:', list(true, item('ведёт учёт;'), item('отчитывается.'))))),
      ),
    ).toEqual([
      numbered('1.', 'Общие положения'),
      clause('1.1.', 'Первый.'),
      clause('1.2.', 'Второй:', ul('школы;')),
      numbered('2.', 'Обязанности'),
      clause('2.1.', 'Куратор:'),
      clause('2.1.1.', 'ведёт учёт;'),
      clause('2.1.2.', 'отчитывается.'),
    ])
  })

  it('prints a list with brackets as it is written, inside a point and between points', () => {
    expect(
      blocks(
        prose('А', list(true, item('До:', bracket(item('раз;'), item('два.')))), bracket(item('между'))),
        prose('Б'),
      ),
    ).toEqual([
      numbered('1.', 'А'),
      clause('1.1.', 'До:', bracketed('раз;', 'два.')),
      bracketed('между'),
      numbered('2.', 'Б'),
    ])
  })

  it('keeps text after an inner point in its place', () => {
    const inner = list(true, item('внутри;'))
    expect(blocks(prose('А', list(true, item('До', inner, paragraph('После')), item('Второй'))))).toEqual([
      numbered('1.', 'А'),
      clause('1.1.', 'До'),
      clause('1.1.1.', 'внутри;'),
      p('После'),
      clause('1.2.', 'Второй'),
    ])
  })

  it('numbers parts that are tables, and leaves out those that ask for no number', () => {
    const entries: Part = { kind: 'resources', title: 'Ресурсы', children: [{ type: 'entry', name: 'а', value: 'б' }] }
    const without: Part = { ...prose('Введение', list(true, item('раз'))), unnumbered: true }
    const [first, second, third, made] = blocks(without, entries)
    expect(first).toEqual(heading(1, 'Введение'))
    expect(second).toMatchObject({ type: 'list', ordered: true })
    expect(third).toEqual(numbered('1.', 'Ресурсы'))
    expect(made).toEqual(table(['entry', 'value'], [], row('а', 'б')))
  })

  it('says which points stand too deep', () => {
    const deep = list(true, item('2', list(true, item('3', list(true, item('4', list(true, item('5'))))))))
    const { blocks: all, codes, messages } = viewed(prose('А', deep))
    expect(all().filter(({ type }) => type === 'clause')).toMatchObject([
      { number: '1.1.', level: 2 },
      { number: '1.1.1.', level: 3 },
      { number: '1.1.1.1.', level: 4 },
      { number: '1.1.1.1.1.', level: 4 },
    ])
    expect(codes).toEqual(['clause-too-deep'])
    expect(messages[0]).toContain('1.1.1.1.1.')
  })

  it('is referred to by points, parts and tables', () => {
    const named: ContentBlock = {
      type: 'table',
      id: 'form',
      caption: [text('Форма')],
      align: [],
      rows: [{ type: 'tableRow', cells: [{ type: 'tableCell', content: 'а' }] }],
    }
    const group: Part = {
      kind: 'indicators',
      title: 'Показатели',
      children: [{ type: 'group', id: 'group', title: 'Охват', children: [] }],
    }
    const { lines } = viewed(
      { ...prose('Общие положения', list(true, { ...item('Первый.'), id: 'point' }), named), id: 'part' },
      prose(
        'Ссылки',
        paragraph(reference('point'), ', ', reference('part'), ', ', reference('form'), ', ', reference('group')),
      ),
      group,
    )
    expect(lines()).toContain('п. 1.1, раздел 1, табл. 1, «Охват»')
  })
})
