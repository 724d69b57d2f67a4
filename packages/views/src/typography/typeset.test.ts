import type { OfficialDocument } from '@dorozhnik/blocks'
import { blocks, captioned, clause, doc, em, li, link, ol, p, quote, row, sectionRow, table } from '@dorozhnik/blocks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withPlainSpaces } from '../testing/view.js'
import { typeset } from './typeset.js'

describe('typeset', () => {
  it('reaches text at every depth, but neither code nor addresses', () => {
    const document = doc(
      'План № 5',
      clause('1.', 'п. 3 и № 7'),
      ol(li(p(em('2025 г.')))),
      quote('50 %'),
      captioned('Таблица 1', 'Итоги 2026 г.', table(['a'], ['№ п/п'], sectionRow('1.', 'Раздел № 2'), row('5 июня'))),
      p(
        link('https://example.org/?a=№ 5', '№ 5'),
        { type: 'code', value: '№ 5' },
        { type: 'footnote', children: blocks('ст. 9') },
      ),
      { type: 'code', value: '№ 5' },
      { type: 'appendixMark', act: 'к приказу МБУ «Школа № 5»', date: '5 июня 2025 г.' },
    )
    const found = JSON.stringify(typeset(document)).match(/[^\s"«]+\u00a0(?:[^\s"»]+)/g)
    expect(found).toEqual([
      'п.\u00a03',
      '№\u00a07',
      '2025\u00a0г.',
      '50\u00a0%',
      '№\u00a0п/п',
      '№\u00a02',
      '5\u00a0июня',
      '2026\u00a0г.',
      '№\u00a05',
      'ст.\u00a09',
      '№\u00a05',
      '5\u00a0июня',
      '2025\u00a0г.',
    ])
  })

  it('keeps the number of an act on one line', () => {
    const mark: OfficialDocument = doc('', { type: 'appendixMark', act: 'к приказу', actNumber: '50/12-од' })
    expect(typeset(mark).sections[0]?.children[0]).toMatchObject({ actNumber: '50/12\u2011од' })
    expect(typeset(typeset(mark))).toEqual(typeset(mark))
  })

  it('changes only the kind of spaces, and nothing the second time', () => {
    const word = fc.constantFrom(
      '№',
      '5',
      'г.',
      'п.',
      'ст.',
      '%',
      'И.П.',
      'Соколов',
      'июня',
      '\u00a0',
      'в',
      '—',
      '«',
      '»',
    )
    const value = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(value, value, (one, two) => {
        const document: OfficialDocument = doc('', p(one, em(two)), table(['a'], [one], row(two)))
        const once = typeset(document)
        expect(withPlainSpaces(once)).toEqual(withPlainSpaces(document))
        expect(typeset(once)).toEqual(once)
      }),
    )
  })
})
