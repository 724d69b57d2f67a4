import { describe, expect, it } from 'vitest'
import {
  br,
  captioned,
  cell,
  clause,
  doc,
  footnote,
  inlineText,
  landscape,
  p,
  row,
  sectionRow,
  strong,
  table,
  ul,
  walk,
} from './index.js'

describe('short builders', () => {
  it('make a document read like a document', () => {
    expect(doc('т', p('1 < 2 ', strong('сейчас')))).toEqual({
      type: 'document',
      title: 'т',
      sections: [
        {
          type: 'pageSection',
          role: 'order',
          orientation: 'portrait',
          children: [
            {
              type: 'paragraph',
              children: [
                { type: 'text', value: '1 < 2 ' },
                { type: 'strong', children: [{ type: 'text', value: 'сейчас' }] },
              ],
            },
          ],
        },
      ],
    })
  })

  it('keep page sections apart from loose blocks', () => {
    expect(doc('т', 'приказ', landscape('приложение')).sections.map((section) => section.orientation)).toEqual([
      'portrait',
      'landscape',
    ])
    expect(doc('т', landscape()).sections).toHaveLength(1)
  })

  it('take the level of a clause from its number', () => {
    expect(clause('1.', 'а').level).toBe(1)
    expect(clause('2.10.', 'а').level).toBe(2)
  })

  it('make tables of strings, empty cells and spans', () => {
    const made = table(
      ['number:center', 'title'],
      ['№', 'Что'],
      sectionRow('1.', 'Раздел'),
      row('1.1.', ''),
      row(cell(['а'], { columnSpan: 2 })),
    )
    expect(made.columns).toEqual([
      { key: 'number', align: 'center' },
      { key: 'title', align: 'left' },
    ])
    expect(made.header[0]?.cells).toHaveLength(2)
    expect(made.rows[0]).toMatchObject({ type: 'sectionRow', level: 1, number: '1.' })
    expect(made.rows[1]).toMatchObject({ cells: [{}, { children: [] }] })
    expect(made.rows[2]).toMatchObject({ cells: [{ columnSpan: 2 }] })
  })
})

describe('walk', () => {
  it('visits every node once, in the order of printing', () => {
    const tree = doc(
      'т',
      p('раз', footnote('два')),
      ul('три'),
      captioned('Таблица 1', 'четыре', table(['a'], ['пять'], sectionRow(undefined, 'шесть'), row('семь'))),
      clause('1.', 'восемь'),
    )
    const texts = [...walk(tree)].flatMap((node) => (node.type === 'text' ? [node.value] : []))
    expect(texts).toEqual(['раз', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь'])
    const nodes = [...walk(tree)]
    expect(new Set(nodes).size).toBe(nodes.length)
  })
})

describe('inlineText', () => {
  it('is what a reader would read aloud, without footnotes', () => {
    expect(inlineText(p('а ', strong('б'), br(), 'в', footnote('г')).children)).toBe('а б\nв')
  })
})
