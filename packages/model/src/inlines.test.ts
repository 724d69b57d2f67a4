import { describe, expect, it } from 'vitest'
import { mention, paragraph, text } from './builders.js'
import type { ContentBlock, Inline } from './content.js'
import { inlinesOf } from './inlines.js'

const who = mention('a')

describe('the running text of a content', () => {
  it('is none in a string', () => {
    expect([...inlinesOf('@a')]).toEqual([])
  })

  it.each<[where: string, block: ContentBlock]>([
    ['a paragraph', paragraph(who)],
    ['a heading', { type: 'heading', level: 2, children: [who] }],
    ['a quotation', { type: 'quote', children: [paragraph(who)] }],
    ['a list', { type: 'list', ordered: true, items: [{ type: 'listItem', children: [paragraph(who)] }] }],
    [
      'a table',
      {
        type: 'table',
        align: [null],
        rows: [{ type: 'tableRow', cells: [{ type: 'tableCell', content: [{ type: 'paragraph', children: [who] }] }] }],
      },
    ],
  ])('is found in %s', (_, block) => {
    expect([...inlinesOf([block])]).toEqual([who])
  })

  it.each<[where: string, inline: Inline, types: string[]]>([
    ['strong text', { type: 'strong', children: [who] }, ['strong', 'mention']],
    ['a link', { type: 'link', url: '', children: [who] }, ['link', 'mention']],
    ['a footnote', { type: 'footnote', children: [paragraph(who)] }, ['footnote', 'mention']],
  ])('gives %s before what it holds', (_, inline, types) => {
    expect([...inlinesOf([paragraph(inline, text('.'))])].map(({ type }) => type)).toEqual([...types, 'text'])
  })
})
