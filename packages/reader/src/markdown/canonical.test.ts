import fc from 'fast-check'
import type { RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parseCanonical } from './canonical.js'
import { parseWithRemark } from './processor.js'

/** What the rest of the reader looks at: kinds, values, offsets. */
function essence(nodes: readonly RootContent[]): unknown {
  return nodes.map((node) => ({
    type: node.type,
    start: node.position?.start.offset,
    end: node.position?.end.offset,
    ...('value' in node ? { value: node.value } : {}),
    ...('depth' in node ? { depth: node.depth } : {}),
    ...('ordered' in node ? { ordered: node.ordered, first: node.ordered === true ? node.start : undefined } : {}),
    ...('children' in node ? { children: essence(node.children as RootContent[]) } : {}),
  }))
}

function expectSame(text: string): boolean {
  const quick = parseCanonical(text)
  if (quick === undefined) return false
  expect(essence(quick), JSON.stringify(text)).toEqual(essence(parseWithRemark(text).children))
  return true
}

/** Words that mean nothing to Markdown, and a few that might. */
const plainWord = fc.constantFrom(
  'Мониторинг',
  'охвата',
  'Срок: ноябрь 2025 г.',
  '@sokolov',
  '[[diag-share]]',
  '{#mon}',
  '«слово»',
  '(а)',
  '5-9',
  '12.05',
  '№ 3',
  '😀',
  '{{вин @x}}',
  '—',
  '–',
  '1)',
  '2. два',
  '+7',
  '= 3',
  ':',
  '"',
  'https://a.ru',
  'C#',
)
const riskyWord = fc.constantFrom('-', '# x', '>', '[', ']', '*', '_', '|', '!', '[x]: y', '\\', '&nbsp;', '  ')
const word = fc.oneof({ weight: 40, arbitrary: plainWord }, { weight: 1, arbitrary: riskyWord })
const sentence = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '))
const plainMark = fc.constantFrom('', '1. ', '2. ', '9. ', '10. ', '   - ', '   - ', '   - ', '    - ')
const riskyMark = fc.constantFrom(
  '- ',
  '  - ',
  ' - ',
  '# ',
  '## ',
  '1) ',
  ' ',
  '     - ',
  '   1. ',
  '1.  ',
  '0. ',
  '===',
  '---',
  '   ',
)
const mark = fc.oneof({ weight: 12, arbitrary: plainMark }, { weight: 1, arbitrary: riskyMark })
const remark = fc
  .tuple(
    fc.constantFrom('<!-- dorozhnik: ', '<!-- dorozhnik-disable-next ', '<!-- '),
    sentence,
    fc.constantFrom(' -->', '-->', ' --> x', ''),
  )
  .map((parts) => parts.join(''))
const line = fc.oneof(
  { weight: 1, arbitrary: remark },
  { weight: 5, arbitrary: fc.tuple(mark, sentence).map(([one, other]) => one + other) },
  { weight: 2, arbitrary: fc.constant('') },
)

describe('the quick reading of canonical Markdown', () => {
  it('gives what the parser gives for a typical section', () => {
    const section = `<!-- dorozhnik: не проверять a-b — *так* \`надо\` -->
## Мониторинг {#mon}

Вводный текст
в две строки.

1. Мониторинг взаимодействия {#mon-partners}
   - Срок: ноябрь 2025 г.
   - Ответственные: @sokolov, руководители ОО
   - Результат: не менее 80 % [[diag-share]]

2. Второе
   - по учёту;
   - Срок: май

Послесловие.
10. не список
`
    expect(expectSame(section.replace('10. не список\n', ''))).toBe(true)
    expect(parseCanonical(section)).toBeUndefined()
  })

  it('gives what the parser gives where bullets are indented too little', () => {
    const text =
      '9. Девятое\n   - Срок: май\n10. Десятое\n   - Срок: июнь\n   - Итог: отчёт\n11. Ещё\n    - Срок: июль\n'
    expect(expectSame(text)).toBe(true)
  })

  it('leaves everything else to the parser', () => {
    for (const text of [
      '*курсив*',
      '1. Текст\nпродолжение',
      '| a |\n| - |',
      '[ссылка](x)',
      '[x]: y',
      'текст\n===',
      '1. а\n\n      - б',
      '<br>',
      'а  \nб',
      '# Заголовок #',
    ])
      expect(parseCanonical(text), text).toBeUndefined()
  })

  it('is never different from the parser', () => {
    let quick = 0
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        if (expectSame(lines.join('\n'))) quick++
      }),
      { numRuns: 6000 },
    )
    expect(quick).toBeGreaterThan(1000)
  })

  it('is never different on lines made of single characters', () => {
    const character = fc.constantFrom(...'1. -#\nабв[]{}:)+=>@"\'')
    fc.assert(
      fc.property(fc.array(character, { maxLength: 24 }), (characters) => {
        expectSame(characters.join(''))
      }),
      { numRuns: 6000 },
    )
  })
})
