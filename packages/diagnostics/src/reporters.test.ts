import { describe, expect, it } from 'vitest'
import type { Diagnostic, Severity } from './diagnostic.js'
import { displayLine } from './display-line.js'
import { formatJson } from './format-json.js'
import { formatText } from './format-text.js'
import { openGate } from './gate.js'
import type { Source } from './source.js'
import { toVFileMessage } from './vfile-message.js'

const text = '# План\n\n- Ответственные: @sokolof\n- Срок: 31 ноября\n'
const sources = new Map<string, Source>([['plan.md', openGate('plan.md', text).value!]])
const place = (part: string) => ({ file: 'plan.md', start: text.indexOf(part), end: text.indexOf(part) + part.length })

const unknown: Diagnostic = {
  code: 'person-exists',
  severity: 'error',
  message: { ru: 'Лица «sokolof» нет в реестре.', en: 'There is no person “sokolof”.' },
  help: { ru: 'Возможно, это «sokolov».', en: 'Perhaps it is “sokolov”.' },
  place: place('@sokolof'),
  related: [
    {
      message: { ru: 'Реестр начинается здесь.', en: 'The registry begins here.' },
      place: { file: 'dorozhnik.yaml', start: 0, end: 1 },
    },
  ],
  fixes: [{ title: { ru: 'Заменить', en: 'Replace' }, edits: [{ ...place('@sokolof'), text: '@sokolov' }] }],
}
const warning: Diagnostic = {
  code: 'term-in-period',
  severity: 'warning',
  message: { ru: 'Срок вне плана.', en: 'The term is outside the plan.' },
  place: { path: ['documents', 'plan', 'parts', 0] },
}
const whole: Diagnostic = { code: 'no-plan', severity: 'info', message: { ru: 'Плана нет.', en: 'There is no plan.' } }

describe('formatText', () => {
  it('shows place, severity, message, code, the line underlined, help, related places and the count', () => {
    expect(formatText([unknown, warning, whole], { sources, language: 'ru' })).toBe(
      [
        'plan.md:3:18: ошибка: Лица «sokolof» нет в реестре. [person-exists]',
        '  3 | - Ответственные: @sokolof',
        '    |                  ~~~~~~~~',
        '  как исправить: Возможно, это «sokolov».',
        '  dorozhnik.yaml: Реестр начинается здесь.',
        '',
        'documents.plan.parts[0]: предупреждение: Срок вне плана. [term-in-period]',
        '',
        'замечание: Плана нет. [no-plan]',
        '',
        '1 ошибка, 1 предупреждение, 1 замечание.',
        '',
      ].join('\n'),
    )
  })

  it('speaks English', () => {
    const said = formatText([unknown, unknown, warning], { sources, language: 'en' })
    expect(said).toContain('error: There is no person “sokolof”. [person-exists]')
    expect(said.endsWith('2 errors, 1 warning.\n')).toBe(true)
    expect(formatText([], { sources, language: 'en' })).toBe('No findings.\n')
  })

  it.each([
    [['error', 'error', 'error', 'warning'], '3 ошибки, 1 предупреждение.\n'],
    [Array(11).fill('error'), '11 ошибок.\n'],
    [['warning', 'warning'], '2 предупреждения.\n'],
    [[], 'Замечаний нет.\n'],
  ] as [Severity[], string][])('counts in Russian: %#', (severities, count) => {
    const list = severities.map((severity) => ({ ...whole, severity }))
    expect(formatText(list, { sources, language: 'ru' }).endsWith(count)).toBe(true)
  })

  it('underlines to the end of the line what goes on over more lines', () => {
    const said = formatText([{ ...whole, place: { file: 'plan.md', start: 8, end: text.length } }], {
      sources,
      language: 'ru',
    })
    expect(said).toContain(`    | ${'~'.repeat(25)}\n`)
  })

  it('shows two hundred findings and counts the rest', () => {
    const said = formatText(
      Array.from({ length: 10_000 }, () => whole),
      { sources, language: 'ru' },
    )
    expect(said.match(/no-plan/g)).toHaveLength(200)
    expect(said).toContain('И ещё 9800 мест')
    expect(said.endsWith('10000 замечаний.\n')).toBe(true)
  })

  it('adds colours that do not change the text', () => {
    const coloured = formatText([unknown], { sources, language: 'ru', color: true })
    // eslint-disable-next-line no-control-regex -- this is what colours are
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(formatText([unknown], { sources, language: 'ru' }))
    expect(coloured).toContain('\u001b[31mошибка\u001b[0m')
  })

  it('does not let the input command the terminal', () => {
    const { refused, diagnostics } = openGate('a\u001b[2J.md', 'План \u001b[31m\u0007 \u202eработ')
    const said = formatText(diagnostics, { sources: new Map([['a\u001b[2J.md', refused!]]), language: 'ru' })
    // eslint-disable-next-line no-control-regex -- they must not be there
    expect(said).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
    expect(said).toContain('План ␛[31m␇ ·работ')
  })
})

const show = (line: string, part: string): string[] => {
  const { text: shown, underline } = displayLine(line, line.indexOf(part), line.indexOf(part) + part.length)
  return [shown, underline]
}

describe('displayLine', () => {
  it.each([
    ['Срок: май', 'май', 'Срок: май', '      ~~~'],
    ['👍 да', 'да', '👍 да', '   ~~'],
    ['а 👨‍👩‍👧 б', '👨‍👩‍👧', 'а 👨‍👩‍👧 б', '  ~~'],
    ['🇷🇺 б', 'б', '🇷🇺 б', '   ~'],
    ['сло\u0301во да', 'да', 'сло\u0301во да', '      ~~'],
    ['\t- Срок', 'Срок', '    - Срок', '      ~~~~'],
    ['ab\tСрок', 'Срок', 'ab  Срок', '    ~~~~'],
    ['сло\u00adво', '\u00ad', 'сло\u00adво'.replace('\u00ad', '·'), '   ~'],
    ['漢字 да', 'да', '漢字 да', '     ~~'],
  ])('underlines in %j the part %j', (line, part, shown, underline) => {
    expect(show(line, part)).toEqual([shown, underline])
  })

  it('underlines one column of an empty place, also behind the end', () => {
    expect(displayLine('Срок:', 4, 4)).toEqual({ text: 'Срок:', underline: '    ~' })
    expect(displayLine('Срок:', 5, 5)).toEqual({ text: 'Срок:', underline: '     ~' })
  })

  it('cuts a long line around the place, with the underline under the right words', () => {
    for (const before of [0, 50, 99, 100, 500, 3000, 100_000]) {
      for (const after of [0, 50, 3000]) {
        const [shown, underline] = show(`${'мир '.repeat(before / 4)}ЗДЕСЬ${' мир'.repeat(after / 4)}`, 'ЗДЕСЬ') as [
          string,
          string,
        ]
        expect(shown.length).toBeLessThanOrEqual(102)
        const start = underline.indexOf('~')
        expect([shown.slice(start, underline.length), underline.trim()]).toEqual(['ЗДЕСЬ', '~~~~~'])
      }
    }
  })

  it('cuts between graphemes', () => {
    const family = '👨‍👩‍👧'
    const [shown] = show(`${family.repeat(300)}ЗДЕСЬ${family.repeat(300)}`, 'ЗДЕСЬ') as [string]
    expect(shown).toMatch(new RegExp(`^…(?:${family})+ЗДЕСЬ(?:${family})+…$`, 'u'))
  })
})

describe('formatJson', () => {
  it('gives everything that a program needs, in one language', () => {
    const report = JSON.parse(formatJson([unknown, warning, whole], { sources, language: 'ru' }))
    const where = {
      file: 'plan.md',
      start: { line: 3, column: 18, offset: 25 },
      end: { line: 3, column: 26, offset: 33 },
    }
    expect(report).toEqual({
      version: 1,
      findings: [
        {
          code: 'person-exists',
          severity: 'error',
          message: 'Лица «sokolof» нет в реестре.',
          help: 'Возможно, это «sokolov».',
          ...where,
          related: [
            { message: 'Реестр начинается здесь.', file: 'dorozhnik.yaml', start: { offset: 0 }, end: { offset: 1 } },
          ],
          fixes: [{ title: 'Заменить', edits: [{ ...where, text: '@sokolov' }] }],
        },
        {
          code: 'term-in-period',
          severity: 'warning',
          message: 'Срок вне плана.',
          path: ['documents', 'plan', 'parts', 0],
        },
        { code: 'no-plan', severity: 'info', message: 'Плана нет.' },
      ],
    })
  })

  it('counts columns as the file on disk has them', () => {
    const raw = '\ufeffЗаголовок\r\nОбщии\u0306 план, ответит @sokolof\r\n'
    const source = openGate('plan.md', new TextEncoder().encode(raw)).value
    if (source === undefined) throw new Error('the text is clean')
    const start = source.text.indexOf('@sokolof')
    const one = { ...unknown, place: { file: 'plan.md', start, end: start + 8 }, related: [], fixes: [] }
    const [found] = JSON.parse(formatJson([one], { sources: new Map([['plan.md', source]]), language: 'ru' })).findings
    const line = raw.replace('\ufeff', '').split('\r\n')[found.start.line - 1] as string
    expect(line.slice(found.start.column - 1, found.end.column - 1)).toBe('@sokolof')
    expect(source.text.slice(found.start.offset, found.end.offset)).toBe('@sokolof')
  })
})

describe('toVFileMessage', () => {
  it('has the shape that reporters of unified expect', () => {
    expect(toVFileMessage(unknown, sources, 'en')).toEqual({
      name: 'plan.md:3:18',
      message: 'There is no person “sokolof”.',
      reason: 'There is no person “sokolof”.',
      ruleId: 'person-exists',
      source: 'dorozhnik',
      fatal: true,
      file: 'plan.md',
      line: 3,
      column: 18,
      place: { start: { line: 3, column: 18, offset: 25 }, end: { line: 3, column: 26, offset: 33 } },
      note: 'Perhaps it is “sokolov”.',
      expected: ['@sokolov'],
    })
  })

  it('says how bad it is in the words of unified', () => {
    expect([unknown, warning, whole].map((one) => toVFileMessage(one, sources, 'ru').fatal)).toEqual([
      true,
      false,
      undefined,
    ])
    expect(toVFileMessage(warning, sources, 'ru')).toMatchObject({ file: '', line: undefined, place: undefined })
  })
})
