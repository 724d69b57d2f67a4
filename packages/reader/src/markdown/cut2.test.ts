import fc from 'fast-check'
import type { RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { cutMarkdown } from './cut.js'
import { joinLists } from './join-lists.js'
import type { Piece } from './parse-body.js'
import { parseWithRemark } from './processor.js'

function essence(nodes: readonly RootContent[], base: number): unknown[] {
  return nodes.map((node) => ({
    type: node.type,
    start: base + (node.position?.start.offset ?? 0),
    end: base + (node.position?.end.offset ?? 0),
    ...('value' in node ? { value: node.value } : {}),
    ...('children' in node ? { children: essence(node.children as RootContent[], base) } : {}),
  }))
}

/** The whole text by its pieces, cut wherever it can be cut. */
function parseInPieces(text: string, long: number): unknown[] {
  const definitions = { footnotes: new Map(), links: new Map() }
  const pieces: Piece[] = []
  for (const { start, end, joins } of cutMarkdown(text, 0, long)) {
    const piece: Piece = { nodes: parseWithRemark(text.slice(start, end)).children, base: start, definitions }
    const before = pieces.at(-1)
    if (!(joins && before !== undefined && joinLists(text, before, piece))) pieces.push(piece)
  }
  return pieces.flatMap(({ nodes, base }) => essence(nodes, base))
}

const ordinary = fc.constantFrom(
  '# Раздел',
  '## Подраздел',
  '###',
  '#текст',
  'Текст',
  '',
  '',
  '- пункт',
  '1. пункт',
  '   продолжение',
  '- пункт',
  '2. пункт',
  '   - вложенный',
  '* * *',
  '> цитата',
  '2) иначе',
  '* звезда',
)
const risky = fc.constantFrom(
  '```',
  '````',
  '```yaml',
  '~~~',
  '  ```',
  '- ```',
  '   ```',
  '> цитата',
  '> ```',
  '<div>',
  '</div>',
  '<!-- примечание',
  '-->',

  '<!-- всё -->',
  '<pre>',
  '</pre>',
  '<script>',
  '  <div>',
  '    # код',
  '\\# нет',
  '<a href="x">',
  '<?php',
  '?>',
  '===',
  '- <div>',
  '* ~~~',
  '``` a`b',
)
const line = fc.oneof({ weight: 3, arbitrary: ordinary }, { weight: 1, arbitrary: risky })

describe('cutting at headings', () => {
  it('cuts before each heading and nowhere else', () => {
    const text = 'a\n# b\nc\n\n## d\n'
    expect(cutMarkdown(text, 0).map(({ start, end }) => text.slice(start, end))).toEqual([
      'a\n',
      '# b\nc\n\n',
      '## d\n',
    ])
  })

  it('does not take a line of a fence or of a comment for a heading', () => {
    for (const text of [
      '```\n# нет\n```\n',
      '~~~~\n# нет\n~~~\n# нет\n~~~~\n',
      '<!--\n# нет\n-->\n',
      '<pre>\n\n# нет\n</pre>\n',
    ])
      expect(cutMarkdown(text, 0, 0), text).toHaveLength(1)
  })

  it('never changes what the parser sees', () => {
    let pieces = 0
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const text = lines.join('\n')
        pieces += cutMarkdown(text, 0, 0).length - 1
        const whole = essence(parseWithRemark(text).children, 0)
        expect(parseInPieces(text, Infinity), JSON.stringify(text)).toEqual(whole)
        expect(parseInPieces(text, 0), JSON.stringify(text)).toEqual(whole)
      }),
      { numRuns: 25000 },
    )
    expect(pieces).toBeGreaterThan(1500)
  })
})
