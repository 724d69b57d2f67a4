import { captioned, type OfficialDocument, p, table, row, cell, link, code, doc, portrait } from '@dorozhnik/blocks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setRunningText } from './set-running-text.js'

const document: OfficialDocument = doc(
  'Приказ',
  portrait(
    p('проект "Билет в будущее", 2025-2026 годы, 50%'),
    captioned(
      'Таблица 1',
      'Охват "Билета"',
      table(
        ['title'],
        [],
        row(cell([p('6-11 классы ', link('https://example.org/2025-2026', 'example.org/2025-2026'))])),
      ),
    ),
    p(code('"2025-2026"')),
  ),
)

describe('the running text of a document', () => {
  it('is set as the profile asks, in cells as well, but not in links and code', () => {
    const set = JSON.stringify(setRunningText(document, { quotes: 'guillemets', ranges: 'en', percent: 'spaced' }))
    expect(set).toContain('проект «Билет в будущее», 2025–2026 годы, 50\u00a0%')
    expect(set).toContain('6–11 классы ')
    expect(set).toContain('Охват «Билета»')
    expect(set).toContain('example.org/2025-2026')
    expect(set).toContain('\\"2025-2026\\"')
  })

  it('stays as it was typed where nothing is asked for', () => {
    expect(setRunningText(document, {})).toEqual(document)
  })

  it('changes nothing the second time, and neither code nor links ever', () => {
    const piece = fc.constantFrom(
      '"',
      '«',
      '2025-2026',
      '50%',
      '№5',
      ' - ',
      'май-июнь',
      'слово ',
      '+7 (4872) 12-34-56',
      ' ',
    )
    const value = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(''))
    const style = { quotes: 'nested', ranges: 'en', dash: 'em', percent: 'spaced', numberSign: 'spaced' } as const
    fc.assert(
      fc.property(value, value, (one, two) => {
        const tree = doc('', portrait(p(one, code(two), link('https://example.org/', two)), table(['a'], [], row(one))))
        const once = setRunningText(tree, style)
        expect(setRunningText(once, style)).toEqual(once)
        expect(JSON.stringify(once)).toContain(JSON.stringify(code(two)))
        expect(JSON.stringify(once)).toContain(JSON.stringify(link('https://example.org/', two)))
      }),
    )
  })
})
