import { mention, paragraph, text } from '@dorozhnik/model'
import { describe, expect, it } from 'vitest'
import { isEmptyCell } from './is-empty-cell.js'

describe('an empty cell', () => {
  it.each([undefined, '', ' ', '—', '–', '-', '- -', '...', '…', '\u00a0', '______', [], [paragraph(text('—'))]])(
    'is %j',
    (content) => {
      expect(isEmptyCell(content)).toBe(true)
    },
  )
  it.each([
    'май',
    '1',
    [paragraph(mention('sokolov'))],
    [paragraph({ type: 'image', url: 'a.png', alternative: '' })],
    [paragraph({ type: 'footnote', children: [] })],
    [paragraph({ type: 'expression', source: '{{вин @sokolov}}' })],
  ])('is not %j', (content) => {
    expect(isEmptyCell(content)).toBe(false)
  })
})
