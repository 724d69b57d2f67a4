import { describe, expect, it } from 'vitest'
import { drawnLetterhead, namespaces, paragraphOf, rawLetterhead } from '../testing/letterheads.js'
import { letterheadTexts } from './letterhead-texts.js'

describe('the texts of a letterhead', () => {
  it('are those of its pages, headers, footers and charts', async () => {
    const texts = letterheadTexts({ name: 'blank.docx', bytes: await drawnLetterhead() })
    expect(texts).toEqual(
      expect.arrayContaining(['АДМИНИСТРАЦИЯ ПРИОЗЁРСКОГО ОКРУГА', '№ {{номер}}-од', 'Исп. {{исполнитель}}', 'Охват']),
    )
  })

  it('are whole where Word has cut them, and hold the properties of the file', () => {
    const bytes = rawLetterhead(paragraphOf('Исп. Со', 'колов И.П.'), {
      'docProps/app.xml': '<Properties><Manager>Ветрова А.С.</Manager></Properties>',
      'word/comments.xml': `<w:comments ${namespaces}><w:comment w:author="Зимин"/></w:comments>`,
    })
    const texts = letterheadTexts({ name: 'blank.docx', bytes })
    for (const text of ['Исп. Соколов И.П.', 'Ветрова А.С.', 'Зимин']) expect(texts).toContain(text)
  })

  it('are none when it cannot be opened', () => {
    expect(letterheadTexts({ name: 'blank.docx', bytes: new Uint8Array(9) })).toEqual([])
  })
})
