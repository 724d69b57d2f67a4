import { describe, expect, it } from 'vitest'
import { mention, paragraph, reference } from './builders.js'
import type { Content, ContentBlock, Inline } from './content.js'
import { contentBlocks, inlineText, isBlank, plainText } from './text.js'

describe('plain text', () => {
  it('is a string as it stands', () => {
    expect(plainText('как **есть**')).toBe('как **есть**')
  })

  it.each<[what: string, inline: Inline, text: string]>([
    ['a mention', mention('sokolov'), '@sokolov'],
    ['a reference', reference('diag'), '[[diag]]'],
    ['a reference with its own text', reference('diag', 'доля'), 'доля'],
    ['an expression', { type: 'expression', source: '{{вин @a}}' }, '{{вин @a}}'],
    ['a line break', { type: 'break' }, '\n'],
    ['code', { type: 'code', value: '*x*' }, '*x*'],
    ['a picture', { type: 'image', url: 'x.png', alternative: 'схема' }, 'схема'],
    ['a link', { type: 'link', url: 'https://example.org', children: [mention('a')] }, '@a'],
    ['strong text', { type: 'strong', children: [{ type: 'emphasis', children: [mention('a')] }] }, '@a'],
    ['a footnote', { type: 'footnote', children: [paragraph('сноска')] }, ''],
  ])('of %s', (_, inline, text) => {
    expect(plainText([paragraph('до ', inline, ' после')])).toBe(`до ${text} после`)
    expect(inlineText([inline])).toBe(text)
  })

  it.each<[what: string, block: ContentBlock, text: string]>([
    ['a heading', { type: 'heading', level: 1, children: paragraph('Цель').children }, 'Цель'],
    ['a quotation', { type: 'quote', children: [paragraph('а'), paragraph('б')] }, 'а\nб'],
    ['code', { type: 'code', value: 'а\nб' }, 'а\nб'],
    ['a line across the page', { type: 'thematicBreak' }, ''],
    [
      'a list',
      { type: 'list', ordered: false, items: [['раз'], ['два', 'три']].map((texts) => item(...texts)) },
      'раз\nдва\nтри',
    ],
    [
      'a table, with tabs between its cells',
      { type: 'table', align: [null, null], rows: [row('а', 'б'), row('в', 'г')] },
      'а\tб\nв\tг',
    ],
  ])('of %s', (_, block, text) => {
    expect(plainText([paragraph('до'), block, paragraph('после')])).toBe(`до\n${text}\nпосле`)
  })

  it('is blank when nothing would be printed', () => {
    const blank: (Content | undefined)[] = [undefined, '', ' \n', [], [paragraph(' ')], [{ type: 'thematicBreak' }]]
    expect(blank.filter((content) => !isBlank(content))).toEqual([])
    const image: Inline = { type: 'image', url: 'a.png', alternative: '' }
    const footnote: Inline = { type: 'footnote', children: [paragraph('Сноска.')] }
    const printed: Content[] = ['x', [paragraph(mention('a'))], [paragraph(image)], [paragraph(footnote)]]
    expect(printed.filter(isBlank)).toEqual([])
  })
})

describe('content as blocks', () => {
  it('is one paragraph of a string, none of an empty one, and the blocks themselves', () => {
    const blocks = [paragraph('а')]
    expect(contentBlocks('а')).toEqual(blocks)
    expect(contentBlocks('')).toEqual([])
    expect(contentBlocks(blocks)).toBe(blocks)
  })
})

function item(...texts: string[]): { type: 'listItem'; children: ContentBlock[] } {
  return { type: 'listItem', children: texts.map((text) => paragraph(text)) }
}

function row(...texts: string[]): {
  type: 'tableRow'
  cells: { type: 'tableCell'; content: Content }[]
} {
  return {
    type: 'tableRow',
    cells: texts.map((text) => ({ type: 'tableCell', content: [paragraph(text)] })),
  }
}
