import { checkCharacters } from './check-characters.js'
import { checkGarbled } from './check-garbled.js'
import { checkLines } from './check-lines.js'
import { decodeUtf8 } from './decode-utf8.js'
import { type Diagnostic, hasErrors, type Localized, type Outcome } from './diagnostic.js'
import { fileSignature } from './file-signature.js'
import { type Finding, findingInFile } from './finding.js'
import { gateFinding } from './gate-finding.js'
import { guessCyrillicEncoding, guessWideEncoding } from './guess-encoding.js'
import { limitPerCode } from './limit-per-code.js'
import { defaultLimits, type Limits } from './limits.js'
import { longestMarks } from './longest-marks.js'
import { normaliseText } from './normalise-text.js'
import { countInRussian } from './plural.js'
import { prescanMarkdown } from './prescan-markdown.js'
import { prescanYaml } from './prescan-yaml.js'
import type { Source } from './source.js'

/** How a file is let in. */
export interface GateOptions {
  limits?: Limits
  /** Which structure to measure. When absent: YAML for `.yaml` and `.yml`, Markdown for all other names. */
  kind?: 'markdown' | 'yaml'
}

/** What came out of the gate. `value` is there only when the text is safe to parse; warnings do not stop it. */
export interface GateOutcome extends Outcome<Source> {
  /**
   * The text of a file that was refused, as far as it could be read: to print the places of the findings by, never to
   * be parsed.
   */
  refused?: Source
}

/**
 * The one gate for all input: size, strict UTF-8, characters, line ends and NFC, conflict marks, nesting. Never
 * throws and never calls a parser; takes time linear in the size of the input. Everything seen in one run is
 * reported. `name` becomes {@link Source.name} and the file of all places.
 */
export function openGate(name: string, input: Uint8Array | string, options: GateOptions = {}): GateOutcome {
  const limits = options.limits ?? defaultLimits
  const kind = options.kind ?? (/\.ya?ml$/i.test(name) ? 'yaml' : 'markdown')
  const reading = read(input, kind, limits)
  const { text, toOriginal } = reading.whole ? normaliseText(reading.text) : { text: reading.text, toOriginal: same }
  const source: Source = { name, text, toOriginal }
  const findings = reading.whole ? checkText(text, kind, limits) : reading.findings
  const diagnostics = limitPerCode(inFile(findings, name), limits.findingsPerCode)
  return hasErrors(diagnostics) ? { diagnostics, refused: source } : { value: source, diagnostics }
}

type Kind = 'markdown' | 'yaml'

/** Either the whole text, or why there is none and what could be read before that. */
type Reading = { whole: true; text: string } | { whole: false; text: string; findings: Finding[] }

function read(input: Uint8Array | string, kind: Kind, limits: Limits): Reading {
  const size = typeof input === 'string' ? utf8Length(input) : input.length
  const allowed = kind === 'yaml' ? limits.yamlFileBytes : limits.fileBytes
  if (size > allowed) return unreadable(tooLarge(size, allowed))
  const reading = typeof input === 'string' ? { whole: true as const, text: input } : decode(input)
  if (!reading.whole) return reading
  const marks = longestMarks(reading.text)
  // Before NFC, which takes time quadratic in the length of such a chain.
  if (marks && marks.end - marks.start > limits.combiningMarks) {
    return { whole: false, text: reading.text, findings: [tooManyMarks(marks)] }
  }
  return reading
}

function decode(bytes: Uint8Array): Reading {
  const signature = fileSignature(bytes)
  if (signature) return unreadable(notText(signature))
  const wide = guessWideEncoding(bytes)
  if (wide) return unreadable(wrongEncoding(wide, 0, 0))
  const { text, badByte } = decodeUtf8(bytes)
  if (badByte === undefined) return { whole: true, text }
  if (bytes.includes(0)) return unreadable(notText({ ru: 'двоичный файл', en: 'a binary file' }))
  const encoding = guessCyrillicEncoding(bytes)
  const at = text.length
  if (encoding) return { whole: false, text, findings: [wrongEncoding(encoding, badByte, at)] }
  const value = (bytes[badByte] as number).toString(16).toUpperCase()
  const finding = gateFinding('invalid-utf8', at, at, {
    ru: `Байт ${badByte} файла (${value}) не является текстом в UTF-8.`,
    en: `Byte ${badByte} of the file (${value}) is not text in UTF-8.`,
  })
  return { whole: false, text, findings: [finding] }
}

function* checkText(text: string, kind: Kind, limits: Limits): Generator<Finding> {
  if (text.startsWith('version https://git-lfs.github.com/spec/')) return yield lfsPointer(text)
  yield* checkCharacters(text)
  yield* checkGarbled(text)
  const lines = checkLines(text, limits)
  yield* lines
  // The marks of a conflict look like quotes and headings, so the structure is measured without them.
  if (lines.length > 0) return
  yield* kind === 'yaml' ? prescanYaml(text, limits) : prescanMarkdown(text, limits)
}

function* inFile(findings: Iterable<Finding>, name: string): Generator<Diagnostic> {
  for (const finding of findings) yield findingInFile(finding, name)
}

function unreadable(finding: Finding): Reading {
  return { whole: false, text: '', findings: [finding] }
}

function notText({ ru, en }: Localized): Finding {
  return gateFinding('binary-file', 0, 0, { ru: `Это не текст, а ${ru}.`, en: `This is not text but ${en}.` })
}

function tooLarge(size: number, allowed: number): Finding {
  return gateFinding('file-too-large', 0, 0, {
    ru: `Файл занимает ${megabytes(size, ',')} МБ — больше предела в ${megabytes(allowed, ',')} МБ.`,
    en: `The file takes ${megabytes(size, '.')} MB; the limit is ${megabytes(allowed, '.')} MB.`,
  })
}

function wrongEncoding(encoding: string, byte: number, at: number): Finding {
  return gateFinding('wrong-encoding', at, at, {
    ru: `Файл записан не в UTF-8, а, скорее всего, в ${encoding} (байт ${byte}).`,
    en: `The file is not in UTF-8 but most likely in ${encoding} (byte ${byte}).`,
  })
}

function tooManyMarks({ start, end }: { start: number; end: number }): Finding {
  const marks = countInRussian(end - start, ['надстрочный знак', 'надстрочных знака', 'надстрочных знаков'])
  return gateFinding('too-many-combining-marks', start, end, {
    ru: `На одной букве стоит ${marks}.`,
    en: `One letter carries ${end - start} combining marks.`,
  })
}

function lfsPointer(text: string): Finding {
  const found = text.indexOf('\n')
  return gateFinding('git-lfs-pointer', 0, found === -1 ? text.length : found, {
    ru: 'Вместо файла лежит ссылка Git LFS: содержание не скачано.',
    en: 'A Git LFS pointer lies in place of the file: its content is not downloaded.',
  })
}

/** Bytes that a string takes in UTF-8. */
function utf8Length(text: string): number {
  let length = text.length
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    // Each half of a pair takes two bytes, every other unit from U+0800 on takes three.
    if (unit >= 0x80) length += unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1
  }
  return length
}

function megabytes(bytes: number, point: string): string {
  return (Math.ceil((bytes / (1024 * 1024)) * 10) / 10).toString().replace('.', point)
}

function same(offset: number): number {
  return offset
}
