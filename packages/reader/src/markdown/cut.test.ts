import fc from 'fast-check'
import type { RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { cutAtHeadings } from './cut.js'
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

function parseInPieces(text: string): unknown[] {
  return cutAtHeadings(text, 0).flatMap(([start, end]) =>
    essence(parseWithRemark(text.slice(start, end)).children, start),
  )
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
)
const risky = fc.constantFrom(
  ...[
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
  ],
  ...[
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
  ],
  ...['* ~~~', '``` a`b'],
)
const line = fc.oneof({ weight: 3, arbitrary: ordinary }, { weight: 1, arbitrary: risky })

describe('cutting at headings', () => {
  it('cuts before each heading and nowhere else', () => {
    const text = 'a\n# b\nc\n\n## d\n'
    expect(cutAtHeadings(text, 0).map(([start, end]) => text.slice(start, end))).toEqual([
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
      expect(cutAtHeadings(text, 0), text).toHaveLength(1)
  })

  it('never changes what the parser sees', () => {
    let pieces = 0
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const text = lines.join('\n')
        pieces += cutAtHeadings(text, 0).length - 1
        expect(parseInPieces(text), JSON.stringify(text)).toEqual(essence(parseWithRemark(text).children, 0))
      }),
      { numRuns: 5000 },
    )
    expect(pieces).toBeGreaterThan(1500)
  })
})
