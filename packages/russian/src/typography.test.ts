import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type TypographyStyle, typesetText } from './typography.js'

const all: TypographyStyle = { quotes: 'nested', ranges: 'en', dash: 'en', percent: 'spaced', numberSign: 'spaced' }

const bare = (value: string): string => value.replace(/[^\p{L}\p{N}]/gu, '')

/** No-break spaces shown as `_`. */
function set(text: string, style: TypographyStyle): string {
  return typesetText(text, style).replaceAll('\u00a0', '_')
}

describe('typography', () => {
  it('changes only spaces when nothing else is asked for', () => {
    expect(set('Доля "А" - 50% на 2025-2026 г., №5, № 6', {})).toBe('Доля "А" - 50% на 2025-2026_г., №5, №_6')
    expect(set('№ 6, 2025 г.', { noBreak: false })).toBe('№ 6, 2025 г.')
  })

  it.each([
    ['проект "Билет в будущее"', 'проект «Билет в будущее»', 'проект «Билет в будущее»'],
    ['МБОУ "СОШ "Родник""', 'МБОУ «СОШ «Родник»»', 'МБОУ «СОШ „Родник“»'],
    ['МБОУ «СОШ «Родник»»', 'МБОУ «СОШ «Родник»»', 'МБОУ «СОШ „Родник“»'],
    ['„Слово“ и “слово”', '«Слово» и «слово»', '«Слово» и «слово»'],
    ['(«слово»)', '(«слово»)', '(«слово»)'],
    ['экран 15" и проектор', 'экран 15" и проектор', 'экран 15" и проектор'],
    ['«незакрытая кавычка', '«незакрытая кавычка', '«незакрытая кавычка'],
    ['лишняя» кавычка', 'лишняя» кавычка', 'лишняя» кавычка'],
  ])('sets the quotes of %s', (text, guillemets, nested) => {
    expect(set(text, { quotes: 'guillemets' })).toBe(guillemets)
    expect(set(text, { quotes: 'nested' })).toBe(nested)
  })

  it.each([
    ['2025-2026 годы', '2025–2026_годы'],
    ['2025 - 2026 гг.', '2025–2026_гг.'],
    ['2025-26 учебный год', '2025–26 учебный год'],
    ['12.05.2023-15.06.2023', '12.05.2023–15.06.2023'],
    ['6-11 классов', '6–11 классов'],
    ['9-11-х классов', '9–11-х классов'],
    ['5-7 лет', '5–7 лет'],
    ['сентябрь-май', 'сентябрь – май'],
    ['октябрь—ноябрь 2025 г.', 'октябрь – ноябрь 2025_г.'],
    ['+7 (4872) 12-34-56', '+7 (4872) 12-34-56'],
    ['8 (81379) 2-10-44', '8 (81379) 2-10-44'],
    ['2-10-44 часа', '2-10-44 часа'],
    ['273-ФЗ', '273-ФЗ'],
    ['№ 50/12-13', '№_50/12-13'],
    ['2025-08-26', '2025-08-26'],
    ['ГОСТ Р 7.0.97-2025', 'ГОСТ Р 7.0.97-2025'],
    ['2026-2025 годы', '2026-2025_годы'],
    ['90-95%', '90–95%'],
    ['(495) 2020-2030', '(495) 2020-2030'],
    ['8 2020-2030', '8 2020-2030'],
    ['C:\\2025-2026\\plan.docx', 'C:\\2025-2026\\plan.docx'],
    ['план_2025-2026.docx и план 2025-2026.xlsx', 'план_2025-2026.docx и план 2025-2026.xlsx'],
    ['https://example.org/2025-2026/5-9?y=2025-2026', 'https://example.org/2025-2026/5-9?y=2025-2026'],
    ['plan-2025-2026@example.org', 'plan-2025-2026@example.org'],
    ['ГОСТ 2025-2026', 'ГОСТ 2025-2026'],
    ['мастер-машинист', 'мастер-машинист'],
    ['май-июнь, в марте-мае', 'май – июнь, в марте – мае'],
    ['каб. 12-14', 'каб. 12-14'],
    ['АБ-2324/05', 'АБ-2324/05'],
    ['кто-либо', 'кто-либо'],
  ])('sets the ranges of %s', (text, expected) => {
    expect(set(text, { ranges: 'en' })).toBe(expected)
  })

  it('sets dashes between words, percents and number signs', () => {
    expect(set('Цель - выбор', { dash: 'en' })).toBe('Цель – выбор')
    expect(set('Цель — выбор', { dash: 'en' })).toBe('Цель – выбор')
    expect(set('Цель - выбор', { dash: 'em' })).toBe('Цель — выбор')
    expect(set('сентябрь – май, 5 - 7', { dash: 'em' })).toBe('сентябрь – май, 5 - 7')
    expect(set('50% и 5 %', { percent: 'spaced' })).toBe('50_% и 5_%')
    expect(set('50 % и 5%', { percent: 'tight' })).toBe('50% и 5%')
    expect(set('№5, №  6, §7', { numberSign: 'spaced' })).toBe('№_5, №  6, §_7')
  })

  it.each([
    'https://example.org/?q=50%20b&y=2025-2026&d=01.09.2025-31.05.2026#№5',
    'files/отчёт_50%25_2025-2026.pdf',
    'ivan.petrov-2025-2026@example.org',
    '+7 (4872) 12-34-56, 8-800-200-50-50, 8 (81379) 2-10-44',
    '12.05.2025-15.06.2025.docx',
    '{{вин @petrov-2025-2026}}',
  ])('damages nothing in %s', (text) => {
    expect(set(text, { ...all, noBreak: false })).toBe(text)
  })

  it('changes nothing when done twice', () => {
    const piece = fc.constantFrom(
      '2025-2026',
      '12-34-56',
      '90-95%',
      'мастер-машинист',
      'https://a.b/5-9',
      ' г.',
      '"',
      '«',
      '»',
      '“',
      '”',
      'слово',
      ' ',
      ' - ',
      '—',
      '–',
      '%',
      '№',
      '5',
      'май',
      '-',
      'класс',
      '(',
      ')',
      '\u00a0',
      '.',
      'И.',
      'Петров',
    )
    const style = fc.record({
      quotes: fc.constantFrom('keep', 'guillemets', 'nested'),
      ranges: fc.constantFrom('keep', 'en'),
      dash: fc.constantFrom('keep', 'em', 'en'),
      percent: fc.constantFrom('keep', 'spaced', 'tight'),
      numberSign: fc.constantFrom('keep', 'spaced'),
    }) as fc.Arbitrary<TypographyStyle>
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), style, (pieces, chosen) => {
        const once = typesetText(pieces.join(''), chosen)
        expect(typesetText(once, chosen)).toBe(once)
      }),
      { numRuns: 20_000 },
    )
  })

  it('never changes a letter or a figure', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(bare(typesetText(text, all))).toBe(bare(text))
      }),
    )
  })
})
