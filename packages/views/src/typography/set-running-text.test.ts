import { captioned, type OfficialDocument, p, table, row, cell, link, code, doc, portrait } from '@dorozhnik/blocks'
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
})
