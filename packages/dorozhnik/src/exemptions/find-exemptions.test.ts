import { openGate } from '@dorozhnik/diagnostics'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findExemptions } from './find-exemptions.js'

const comment = '<!-- dorozhnik: не проверять a-b — так -->'

/** The words that the comments of a text speak of. */
function scopes(text: string): (string | undefined)[] {
  return findExemptions(openGate('a.md', text).value!).exemptions.map(
    ({ scope }) => scope && text.slice(scope.start, scope.end),
  )
}

describe('findExemptions', () => {
  it.each<[string, string]>([
    ['## Раздел\n\nТекст\n', '## Раздел\n'],
    ['1. Один\n   - Срок: май\n\n   Ещё\n2. Два\n', '1. Один\n   - Срок: май\n\n   Ещё\n'],
    ['10. Десять\n   - Срок: май\n11. Далее\n', '10. Десять\n   - Срок: май\n'],
    ['- а\n- б\n', '- а\n'],
    ['| a |\n| - |\n| b |\n\nТекст\n', '| a |\n| - |\n| b |\n'],
    ['Текст\nв две строки\n\nЕщё\n', 'Текст\nв две строки\n'],
    ['\n\n<!-- dorozhnik: не проверять c — так -->\nТекст\n', 'Текст\n'],
  ])('reaches over the record below: %j', (text, record) => {
    expect(scopes(`${comment}\n${text}`)[0]).toBe(record)
  })

  it('reaches over nothing at the end, and over one field inside an item', () => {
    expect(scopes(`Текст\n${comment}\n\n`)).toEqual([undefined])
    expect(scopes(`1. Один\n   ${comment}\n   - Срок: май\n   - Итог: да\n`)).toEqual(['   - Срок: май\n'])
  })

  it('looks neither into blocks of code nor into the head', () => {
    expect(scopes(`\`\`\`md\n${comment}\n~~~\n\`\`\`\n\n~~~~\n~~~\n${comment}\n~~~~\n${comment}\nТекст`)).toEqual([
      'Текст',
    ])
    expect(scopes(`---\ndocument: plan\n${comment}\n---\nТекст\n`)).toEqual([])
  })

  it('always reaches over whole lines below the comment', () => {
    const line = fc.constantFrom(comment, `   ${comment}`, '', '1. а', '   - б', 'в', '# г', '```', '| д |', '---')
    fc.assert(
      fc.property(fc.array(line, { maxLength: 15 }), (lines) => {
        const text = lines.join('\n')
        for (const { place, scope } of findExemptions(openGate('a.md', text).value!).exemptions) {
          expect(text.slice(place.start, place.end)).toBe(comment)
          if (scope === undefined) continue
          expect(scope.start).toBeGreaterThan(place.end)
          expect(scope.end).toBeGreaterThan(scope.start)
          expect(text[scope.start - 1]).toBe('\n')
          expect(scope.end === text.length || text[scope.end - 1] === '\n').toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
