import type { Diagnostic, Language, Severity } from './diagnostic.js'
import { displayLine } from './display-line.js'
import { describePlace, lineStartsOf, locate } from './locate.js'
import type { Place } from './place.js'
import { countInRussian } from './plural.js'
import type { Source } from './source.js'

/** How findings are printed for people. */
export interface TextOptions {
  sources: ReadonlyMap<string, Source>
  language: Language
  /** With the colours of ANSI terminals. */
  color?: boolean
  /** Findings that are printed; the rest are counted. 200 when absent. */
  limit?: number
}

/**
 * Findings as text, in the order given: place, severity, message and code on one line, then the line of the source with the
 * place underlined, the help and the related places; at the end how many there are.
 */
export function formatText(diagnostics: readonly Diagnostic[], options: TextOptions): string {
  const limit = options.limit ?? 200
  const shown = diagnostics.slice(0, limit).map((diagnostic) => formatOne(diagnostic, options))
  const hidden = diagnostics.length - shown.length
  const parts = [
    ...shown,
    ...(hidden > 0 ? [words[options.language].hidden(hidden)] : []),
    summary(diagnostics, options),
  ]
  return `${parts.join('\n\n')}\n`
}

function formatOne(diagnostic: Diagnostic, options: TextOptions): string {
  const { language, sources } = options
  const { severity, code, place, help, related } = diagnostic
  const word = paint(words[language][severity], colors[severity], options)
  const where = place ? `${paint(printable(describePlace(place, sources)), bold, options)}: ` : ''
  const lines = [`${where}${word}: ${printable(diagnostic.message[language])} [${code}]`]
  if (place) lines.push(...excerpt(place, severity, options))
  if (help) lines.push(`  ${words[language].help}: ${printable(help[language])}`)
  for (const { message, place: other } of related ?? []) {
    lines.push(`  ${printable(describePlace(other, sources))}: ${printable(message[language])}`)
  }
  return lines.join('\n')
}

/** The line of the source in which the place begins. */
function excerpt(place: Place, severity: Severity, options: TextOptions): string[] {
  const location = locate(place, options.sources)
  const source = location && options.sources.get(location.file)
  if (!location || !source) return []
  const starts = lineStartsOf(source)
  const start = starts[location.line - 1] as number
  const next = starts[location.line]
  const line = source.text.slice(start, next === undefined ? source.text.length : next - 1)
  if (line.trim() === '') return []
  const end = location.endLine === location.line ? location.endColumn - 1 : line.length
  const { text, underline } = displayLine(line, location.column - 1, end)
  const number = String(location.line)
  const gap = ' '.repeat(number.length)
  return [`  ${number} | ${text}`, `  ${gap} | ${paintUnderline(underline, severity, options)}`]
}

function summary(diagnostics: readonly Diagnostic[], { language }: TextOptions): string {
  const counts = severities
    .map((severity) => ({
      severity,
      count: diagnostics.filter((diagnostic) => diagnostic.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => words[language].count(count, severity))
  return counts.length === 0 ? words[language].none : `${counts.join(', ')}.`
}

interface Words extends Record<Severity, string> {
  help: string
  none: string
  hidden(count: number): string
  count(count: number, severity: Severity): string
}

const severities: readonly Severity[] = ['error', 'warning', 'info']

const russian: Record<Severity, readonly [string, string, string]> = {
  error: ['ошибка', 'ошибки', 'ошибок'],
  warning: ['предупреждение', 'предупреждения', 'предупреждений'],
  info: ['замечание', 'замечания', 'замечаний'],
}

const english: Record<Severity, readonly [string, string]> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['note', 'notes'],
}

const words: Record<Language, Words> = {
  ru: {
    error: 'ошибка',
    warning: 'предупреждение',
    info: 'замечание',
    help: 'как исправить',
    none: 'Замечаний нет.',
    hidden: (count) => `И ещё ${countInRussian(count, ['место', 'места', 'мест'])}: полный список есть в выводе JSON.`,
    count: (count, severity) => countInRussian(count, russian[severity]),
  },
  en: {
    error: 'error',
    warning: 'warning',
    info: 'note',
    help: 'help',
    none: 'No findings.',
    hidden: (count) => `And ${count} more: the JSON output has the whole list.`,
    count: (count, severity) => `${count} ${english[severity][count === 1 ? 0 : 1]}`,
  },
}

const bold = 1
const colors: Record<Severity, number> = { error: 31, warning: 33, info: 36 }

function paint(text: string, color: number, { color: colored }: TextOptions): string {
  return colored ? `\u001b[${color}m${text}\u001b[0m` : text
}

/** The spaces before the underline stay as they are. */
function paintUnderline(underline: string, severity: Severity, options: TextOptions): string {
  const start = underline.indexOf('~')
  return underline.slice(0, start) + paint(underline.slice(start), colors[severity], options)
}

/** Nothing from the input may command the terminal or turn the direction of writing. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '·')
}
