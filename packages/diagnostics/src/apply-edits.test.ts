import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, applyEditsToBytes, editsOverlap, type TextEdit } from './apply-edits.js'
import { openGate } from './gate.js'
import { normaliseText } from './normalise-text.js'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const textOf = (bytes: Uint8Array | undefined): string | undefined =>
  bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
const inBytes = (text: string, ...edits: TextEdit[]): string | undefined =>
  textOf(applyEditsToBytes(bytesOf(text), edits))

describe('applyEdits', () => {
  it('makes all edits at once, in whatever order they come', () => {
    const edits = [
      { start: 6, end: 9, text: 'июнь' },
      { start: 0, end: 4, text: 'Когда' },
      { start: 9, end: 9, text: '!' },
    ]
    expect(applyEdits('Срок: май', edits)).toBe('Когда: июнь!')
    expect(applyEdits('Срок: май', edits.toReversed())).toBe('Когда: июнь!')
    expect(applyEdits('Срок', [])).toBe('Срок')
  })

  it('keeps the order of what is inserted at one place, before what is replaced there', () => {
    const edits = [
      { start: 1, end: 2, text: 'В' },
      { start: 1, end: 1, text: '1' },
      { start: 1, end: 1, text: '2' },
    ]
    expect(applyEdits('абв', edits)).toBe('а12Вв')
  })

  it.each([
    [
      { start: 0, end: 2, text: '' },
      { start: 1, end: 3, text: '' },
    ],
    [
      { start: 0, end: 3, text: '' },
      { start: 1, end: 1, text: 'x' },
    ],
    [{ start: 2, end: 5, text: '' }],
    [{ start: 2, end: 1, text: '' }],
    [{ start: -1, end: 1, text: '' }],
  ])('refuses what makes no sense: %#', (...edits) => {
    expect(() => applyEdits('абвг', edits)).toThrow(RangeError)
  })
})

describe('editsOverlap', () => {
  it('lets edits stand side by side, and an insertion at the edge', () => {
    expect(editsOverlap({ start: 0, end: 2, text: '' }, { start: 2, end: 4, text: '' })).toBe(false)
    expect(editsOverlap({ start: 0, end: 2, text: '' }, { start: 2, end: 2, text: '' })).toBe(false)
    expect(editsOverlap({ start: 0, end: 2, text: '' }, { start: 1, end: 1, text: '' })).toBe(true)
    expect(editsOverlap({ start: 0, end: 2, text: '' }, { start: 1, end: 3, text: '' })).toBe(true)
  })
})

describe('applyEditsToBytes', () => {
  it('keeps the byte order mark and CRLF, and gives new lines the line ends of the line before', () => {
    expect(inBytes('\ufeffодин\r\nдва\r\n', { start: 5, end: 8, text: 'три\nчетыре' })).toBe(
      '\ufeffодин\r\nтри\r\nчетыре\r\n',
    )
    expect(inBytes('один', { start: 4, end: 4, text: '\nдва' })).toBe('один\nдва')
    expect(inBytes('один\r\nдва\nтри\n', { start: 12, end: 12, text: '\n' })).toBe('один\r\nдва\nтри\n\n')
    expect(inBytes('один\r\n', { start: 0, end: 0, text: 'нуль\n' })).toBe('нуль\r\nодин\r\n')
  })

  it('may delete from the very beginning without the byte order mark', () => {
    expect(inBytes('\ufeffабв', { start: 0, end: 1, text: '' })).toBe('\ufeffбв')
  })

  it('leaves decomposed letters elsewhere as they are', () => {
    expect(inBytes('деи\u0306ствие май', { start: 9, end: 12, text: 'июнь' })).toBe('деи\u0306ствие июнь')
  })

  it('writes nothing when the bytes are not UTF-8 or a letter would lose its mark', () => {
    expect(applyEditsToBytes(Uint8Array.of(0xcf, 0xeb, 0xe0), [])).toBeUndefined()
    expect(inBytes('о\u0301 и\u0306', { start: 1, end: 1, text: 'н' })).toBe('он\u0301 и\u0306')
    // Three marks of which the first two change places in NFC: there is no one place between them in the file.
    expect(inBytes('е\u0301\u0316', { start: 2, end: 2, text: 'x' })).toBeUndefined()
  })

  const piece = fc.constantFrom('а', 'и\u0306', 'A\u030a', '😀', '\r\n', '\r', '\n', ' ', 'слово', '\u0301', '👨‍👩‍👧')
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))

  it('makes a file that reads as the edited text, and changes no other byte', () => {
    const property = fc.property(
      fc.constantFrom('', '\ufeff'),
      text,
      fc.array(fc.tuple(fc.nat(), fc.nat(3), text), { maxLength: 4 }),
      (mark, body, wanted) => {
        const original = mark + body
        const normal = normaliseText(original)
        let end = 0
        const edits = wanted.flatMap(([skip, length, replacement]): TextEdit[] => {
          const start = end + (skip % 5)
          if (start + length > normal.text.length) return []
          end = start + length
          return [{ start, end, text: replacement }]
        })
        const result = inBytes(original, ...edits)
        if (result === undefined) return
        expect(normaliseText(result).text).toBe(normaliseText(applyEdits(normal.text, edits)).text)
        if (edits.length === 0) expect(result).toBe(original)
        const first = edits[0]
        const before = original.slice(0, first ? normal.toOriginal(first.start) : original.length)
        expect(result.startsWith(before)).toBe(true)
        const behind = original.slice(normal.toOriginal(edits.at(-1)?.end ?? 0))
        expect(result.endsWith(behind)).toBe(true)
      },
    )
    fc.assert(property, { numRuns: 3000 })
  })

  it('never refuses edits between letters', () => {
    const clean = fc
      .array(fc.constantFrom('а', 'и\u0306', 'A\u030a', '\r\n', '\n', ' '), { maxLength: 30 })
      .map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(
        clean,
        fc.nat(),
        fc.constantFrom('', 'новое', '\n', 'две\nстроки'),
        (original, where, replacement) => {
          const { text: normal } = normaliseText(original)
          const start = where % (normal.length + 1)
          const edit = { start, end: Math.min(normal.length, start + 1), text: replacement }
          expect(normaliseText(inBytes(original, edit) ?? 'refused').text).toBe(applyEdits(normal, [edit]))
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('applies the fix of a finding of the gate', () => {
    const bytes = bytesOf('\ufeffПлан\r\nработ\u200bа\r\n')
    const { diagnostics } = openGate('plan.md', bytes)
    const edits = diagnostics.flatMap(({ fixes }) => fixes?.[0]?.edits ?? [])
    expect(edits).toHaveLength(1)
    expect(textOf(applyEditsToBytes(bytes, edits))).toBe('\ufeffПлан\r\nработа\r\n')
  })
})
