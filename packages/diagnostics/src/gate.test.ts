import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gateCodes } from './gate-codes.js'
import { openGate } from './gate.js'
import { defaultLimits } from './limits.js'
import { locate } from './locate.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const codes = (input: Uint8Array | string, name = 'plan.md'): string[] =>
  openGate(name, input).diagnostics.map(({ code }) => code)

/** What makes the gate say each of its codes: name of the file and its content. */
const examples: Record<string, [name: string, input: Uint8Array | string]> = {
  'file-too-large': ['plan.md', 'а'.repeat(4 * 1024 * 1024 + 1)],
  'binary-file': ['plan.md', utf8('PK\u0003\u0004…word/document.xml')],
  'git-lfs-pointer': ['plan.md', 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n'],
  'wrong-encoding': ['plan.md', Uint8Array.from([0xcf, 0xeb, 0xe0, 0xed, 0x20, 0xf0, 0xe0, 0xe1, 0xee, 0xf2])],
  'invalid-utf8': ['plan.md', Uint8Array.from([...utf8('План\nработ'), 0xd0, 0x0a])],
  'stray-byte-order-mark': ['plan.md', 'План\n\ufeffработ'],
  'control-character': ['plan.md', 'План\u000bработ'],
  noncharacter: ['plan.md', 'План \ufffe работ'],
  'lone-surrogate': ['plan.md', 'План \ud83d работ'],
  'bidi-override': ['plan.md', 'План \u202eтобар'],
  'invisible-character': ['plan.md', 'меро\u00adприятие'],
  'unusual-line-break': ['plan.md', 'План\u2028работ'],
  'replacement-character': ['plan.md', 'Пл\ufffdн'],
  'garbled-text': ['plan.md', 'РџР»Р°РЅ СЂР°Р±РѕС‚'],
  'too-many-combining-marks': ['plan.md', `е${'\u0301'.repeat(61)}`],
  'conflict-marks': ['plan.md', '<<<<<<< HEAD\nмай\n=======\nиюнь\n>>>>>>> dates\n'],
  'line-too-long': ['plan.md', 'а'.repeat(256 * 1024 + 1)],
  'containers-too-deep': ['plan.md', '> '.repeat(33)],
  'too-many-items': ['plan.md', '- а\n'.repeat(100_001)],
  'too-many-footnotes': ['plan.md', Array.from({ length: 1001 }, (_, index) => `[^${index}]: а\n`).join('')],
  'too-many-lazy-lines': ['plan.md', '> а\nб\n'.repeat(1001)],
  'inline-too-deep': ['plan.md', '['.repeat(101)],
  'too-many-delimiters': ['plan.md', '*а* '.repeat(1001)],
  'table-too-long': ['plan.md', `|а|\n|-|\n${'|б|\n'.repeat(10_001)}`],
  'table-too-wide': ['plan.md', `${'|а'.repeat(64)}\n${'|-'.repeat(64)}\n`],
  'front-matter-too-long': ['plan.md', `---\n${'# примечание\n'.repeat(6000)}---\n`],
  'yaml-too-deep': ['people.yaml', `a: ${'['.repeat(32)}`],
  'yaml-too-many-keys': ['people.yaml', Array.from({ length: 10_001 }, (_, index) => `k${index}: 1\n`).join('')],
  'yaml-tab-indent': ['people.yaml', 'people:\n\tivanov: {}\n'],
  'yaml-odd-space': ['people.yaml', 'name:\u00a0Иванов\n'],
  'yaml-odd-colon': ['people.yaml', 'name：Иванов\n'],
  'yaml-odd-dash': ['people.yaml', 'members:\n  – ivanov\n'],
}

describe('the catalogue of codes', () => {
  it('has an example for every code and nothing else', () => {
    expect(Object.keys(examples).toSorted()).toEqual(Object.keys(gateCodes).toSorted())
  })

  it.each(Object.entries(examples))(
    'says %s with the severity and help of the catalogue, in both languages',
    (code, [name, input]) => {
      const outcome = openGate(name, input)
      const found = outcome.diagnostics.find((diagnostic) => diagnostic.code === code)
      expect(found).toMatchObject({
        severity: gateCodes[code]?.severity,
        help: gateCodes[code]?.help,
        place: { file: name },
      })
      expect(found?.message.ru).toMatch(/[а-яё].*\.$/)
      expect(found?.message.en).toMatch(/^[^а-яё]*[a-z].*\.$/i)
      expect(outcome.value === undefined).toBe(gateCodes[code]?.severity === 'error')
    },
  )

  it('gives a place with line and column for everything that has a text', () => {
    for (const [name, input] of Object.values(examples)) {
      const { value, refused, diagnostics } = openGate(name, input)
      const sources = new Map([[name, value ?? refused!]])
      for (const { place } of diagnostics) expect(locate(place!, sources)?.line).toBeGreaterThan(0)
    }
  })
})

describe('encodings', () => {
  const texts = [
    'План мероприятий по профессиональной ориентации обучающихся на 2025 год',
    'ПРИКАЗ\r\n\r\nО проведении недели профессий',
    'Ответственные: Иванова А. П., Петров С. Н.; срок — до 1 сентября',
    'Ёлка, объём, съезд, щука, эхо, цифра, юность, ягода',
    '| № | Мероприятие | Срок |\n|---|---|---|\n| 1 | Экскурсия «На завод» | май |',
  ]
  it.each(['windows-1251', 'koi8-r', 'ibm866'])('names a file in %s', (label) => {
    const decoder = new TextDecoder(label)
    const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
    const name = { 'windows-1251': 'Windows-1251', 'koi8-r': 'KOI8-R', ibm866: 'DOS 866' }[label]
    for (const text of texts) {
      const bytes = Uint8Array.from(text, (sign) => table.get(sign) ?? table.get('?') ?? 63)
      const [finding] = openGate('plan.md', bytes).diagnostics
      expect([finding?.code, finding?.message.ru]).toEqual(['wrong-encoding', expect.stringContaining(` ${name} `)])
    }
  })

  it('names UTF-16 with and without its mark, and UTF-32', () => {
    for (const text of texts) {
      for (const mark of ['\ufeff', '']) {
        const bytes = new Uint8Array((mark.length + text.length) * 2)
        const view = new DataView(bytes.buffer)
        for (const little of [true, false]) {
          Array.from({ length: mark.length + text.length }, (_, index) =>
            view.setUint16(index * 2, (mark + text).charCodeAt(index), little),
          )
          expect(openGate('plan.md', bytes).diagnostics[0]?.message.ru).toContain(' UTF-16 ')
        }
      }
    }
    expect(openGate('a.md', Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0)).diagnostics[0]?.message.en).toContain(
      'UTF-32',
    )
  })

  it('tells a damaged UTF-8 file from one in another encoding, with the offset of the byte', () => {
    const bytes = Uint8Array.from([...utf8('План мероприятий\nшколы '), 0xff, ...utf8(' на год')])
    const { diagnostics, refused, value } = openGate('plan.md', bytes)
    expect(value).toBeUndefined()
    expect(diagnostics[0]?.message.ru).toBe('Байт 43 файла (FF) не является текстом в UTF-8.')
    expect(locate(diagnostics[0]!.place!, new Map([['plan.md', refused!]]))).toMatchObject({ line: 2, column: 7 })
  })

  it.each([
    ['an overlong form', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a code above U+10FFFF', [0xf4, 0x90, 0x80, 0x80]],
    ['a sequence that is cut', [0xe2, 0x82]],
    ['a second byte without a first', [0x80]],
  ])('refuses %s and never puts U+FFFD', (_, wrong) => {
    const { diagnostics, refused } = openGate('plan.md', Uint8Array.from([...utf8('План работы '), ...wrong]))
    expect(diagnostics.map(({ code }) => code)).toEqual(['invalid-utf8'])
    expect(refused?.text).toBe('План работы ')
  })

  it.each([
    ['документ Word', 'PK\u0003\u0004 word/'],
    ['таблица Excel', 'PK\u0003\u0004 xl/'],
    ['архив ZIP', 'PK\u0003\u0004'],
    ['документ PDF', '%PDF-1.7'],
    ['документ RTF', '{\\rtf1'],
  ])('names a file that is %s under another name', (kind, content) => {
    expect(openGate('plan.md', utf8(content)).diagnostics[0]?.message.ru).toContain(kind)
  })
})

/** What XML forbids, and with it what the gate does not let through in the middle of a text. */
const breaksXml = (point: number): boolean =>
  (point < 32 && ![9, 10, 13].includes(point)) ||
  (point >= 0xd800 && point <= 0xdfff) ||
  [0x202d, 0x202e, 0xfeff, 0xfffe, 0xffff].includes(point)

describe('characters', () => {
  it('lets every Unicode character through that XML can hold, and no other', () => {
    const refused: number[] = []
    for (let point = 0; point <= 0xffff; point += 1) {
      const text = `a${String.fromCharCode(point)}b`
      if (!openGate('plan.md', text).value) refused.push(point)
    }
    expect(refused).toEqual(Array.from({ length: 0x10000 }, (_, point) => point).filter(breaksXml))
  })

  it.each([
    '👨‍👩‍👧 семья',
    '🏳️‍🌈',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    '👍🏽',
    '𝔸',
    '№ 5 — «да»',
    'a\u00a0b',
    '\u0915\u094d\u200d\u0937',
  ])('has nothing to say about %s', (text) => {
    expect(codes(text)).toEqual([])
  })

  it.each(['\u200b', '\u200e', '\u2060', '\u2066', '\u{e0041}', '\u0085', '\u2029', '\u202a'])(
    'warns of %j and lets the file in',
    (sign) => {
      const { value, diagnostics } = openGate('plan.md', `сло${sign}во`)
      expect(diagnostics).toMatchObject([{ severity: 'warning', place: { start: 3, end: 3 + sign.length } }])
      expect(value?.text).toBe(`сло${sign}во`)
    },
  )

  it('offers to remove what nobody sees', () => {
    expect(openGate('plan.md', 'сло\u00adво').diagnostics[0]?.fixes?.[0]?.edits).toEqual([
      { file: 'plan.md', start: 3, end: 4, text: '' },
    ])
  })

  it('gives back the text that was spoiled by Windows-1251', () => {
    const spoiled = new TextDecoder('windows-1251').decode(utf8('Привет, мир — «да» и ещё раз'))
    const finding = openGate('plan.md', `Было: ${spoiled}.`).diagnostics.find(({ code }) => code === 'garbled-text')
    expect(finding?.fixes?.[0]?.edits[0]?.text).toBe('Привет, мир — «да» и ещё раз')
    expect(codes('СССР, РФ, Республика Саха (Якутия), «Ростех», РЖД, Р№ 5')).toEqual([])
  })

  it('reports a code at most twenty times and says how many more there are', () => {
    const { diagnostics } = openGate('plan.md', 'а\u0001'.repeat(300) + '\u00ad')
    expect(diagnostics.filter(({ code }) => code === 'control-character')).toHaveLength(21)
    expect(diagnostics[20]?.message.ru).toBe('Отсюда и дальше в файле ещё 280 таких же мест.')
    expect(diagnostics.at(-1)?.code).toBe('invisible-character')
  })
})

describe('the form of the text', () => {
  const lines = '---\ndocument: plan\n---\n\n# Йод и ёлка\n\n1. Пункт\n'

  it('is the same for LF, CRLF, CR, a byte order mark and decomposed letters', () => {
    for (const variant of [
      lines,
      lines.replaceAll('\n', '\r\n'),
      lines.replaceAll('\n', '\r'),
      `\ufeff${lines}`,
      lines.normalize('NFD'),
    ]) {
      const { value, diagnostics } = openGate('plan.md', utf8(variant))
      expect([value?.text, diagnostics]).toEqual([lines, []])
    }
  })

  it('takes one mark at the beginning and no second', () => {
    expect(codes('\ufeffПлан')).toEqual([])
    expect(codes('\ufeff\ufeffПлан')).toEqual(['stray-byte-order-mark'])
  })

  it.each(['', '\n', '\r\n\r\n', '\ufeff', ' '])('lets in the empty file %j', (text) => {
    expect(openGate('plan.md', utf8(text)).diagnostics).toEqual([])
    expect(openGate('dorozhnik.yaml', utf8(text)).value?.text.trim()).toBe('')
  })

  it('refuses a chain of combining marks before it costs time', () => {
    expect(codes(`е${'\u0301\u0316'.repeat(400_000)}`)).toEqual(['too-many-combining-marks'])
  })
})

describe('marks of git', () => {
  it.each([
    ['one conflict', '# План\n<<<<<<< HEAD\nа\n=======\nб\n>>>>>>> dates\n', 1],
    ['two conflicts', '<<<<<<< a\n=======\n>>>>>>> b\nтекст\n<<<<<<< a\n||||||| c\n=======\n>>>>>>> b (срок)\n', 2],
    ['a mark that was left', 'текст\n>>>>>>> feature/dates\n', 1],
    ['an open conflict', '<<<<<<< HEAD\nтекст\n', 1],
  ])('finds %s, in Markdown and in YAML', (_, text, count) => {
    expect(codes(text)).toEqual(Array(count).fill('conflict-marks'))
    expect(codes(text, 'people.yaml')).toEqual(Array(count).fill('conflict-marks'))
  })

  it('takes neither an underlined heading nor quotes for a conflict', () => {
    expect(codes('Заголовок\n=======\n\n>>>>>>> Слова внутри семи цитат.\n\n<<<< много <<<<<<< знаков\n')).toEqual([])
  })
})

describe('limits', () => {
  it('count bytes and not characters, for strings and bytes alike', () => {
    const limits = { ...defaultLimits, fileBytes: 8 }
    for (const [text, fits] of [
      ['абвг', true],
      ['абвгд', false],
      ['12345678', true],
      ['😀😀', true],
      ['😀😀.', false],
      ['\u20ac\u20ac..', true],
    ] as const) {
      expect(openGate('a.md', text, { limits }).value !== undefined).toBe(fits)
      expect(openGate('a.md', utf8(text), { limits }).value !== undefined).toBe(fits)
    }
  })

  it('are wider for YAML, by the name of the file or by the kind given', () => {
    const text = '# примечание\n'.repeat(400_000)
    expect(codes(text)).toEqual(['file-too-large'])
    expect(codes(text, 'data.YML')).toEqual([])
    expect(openGate('plan.md', text, { kind: 'yaml' }).value).toBeDefined()
  })

  it('let honest large texts in', () => {
    const honest = [
      'Обычный абзац с *выделением*, [ссылкой](https://example.org), [[mon-1]] и @sokolov.\n\n'.repeat(4000),
      '1. Мероприятие *важное*\n   - Срок: май\n   - Ответственные: @sokolov\n'.repeat(10_000),
      `| № | Мероприятие | Срок |\n|---|---|---|\n${'| 1 | Экскурсия *на завод* [[a]] | май |\n'.repeat(10_000)}`,
      `---\ntitle: План [черновик] {2}\n---\n${'Подпись «____________________» (____________________)\n\n'.repeat(2000)}`,
    ]
    for (const text of honest) expect(codes(utf8(text))).toEqual([])
  })
})

describe('any input', () => {
  it('never makes the gate throw, and every finding lies in the text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 })
    const marks = fc
      .array(
        fc.constantFrom(
          '[',
          '{',
          '- ',
          '> ',
          '*',
          '_',
          '`',
          '\n',
          '\n  ',
          '"',
          "'",
          ': ',
          '|',
          '---\n',
          '#',
          '<!--',
          '\t',
          'а',
          '\ud800',
          '\r',
          '\u0306',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 80 }), text, marks),
        fc.constantFrom('a.md', 'a.yaml'),
        (input, name) => {
          const { value, refused, diagnostics } = openGate(name, input)
          expect((value === undefined) !== (refused === undefined)).toBe(true)
          const length = (value ?? refused)!.text.length
          for (const { place } of diagnostics) {
            expect(place).toMatchObject({ file: name })
            const { start, end } = place as { start: number; end: number }
            expect(0 <= start && start <= end && end <= Math.max(length, 1)).toBe(true)
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('reads bytes as the platform does, when they are UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { value } = openGate('a.md', utf8(text))
        if (value)
          expect(value.text).toBe(
            text
              .replace(/^\ufeff/, '')
              .replace(/\r\n?/g, '\n')
              .normalize('NFC'),
          )
      }),
    )
  })
})
