import { resolve } from 'node:path'
import { type Audit, auditDocx, type ClauseResult } from '@dorozhnik/audit'
import { profiles } from '@dorozhnik/blocks'
import { type Diagnostic, formatText, hasErrors, type Language, nearest } from '@dorozhnik/diagnostics'
import { defaultOfficeLimits } from '@dorozhnik/office-package'
import { clean, findings } from '../exit-codes.js'
import { readNamedFile } from '../node/read-named-file.js'
import type { Session } from '../session.js'
import { UsageError } from '../usage-error.js'

/**
 * `audit`: says of a finished DOCX, whoever made it, which clauses of the official format it keeps. Ends with 1 when
 * one of level error is broken or the file cannot be opened.
 *
 * @throws {UsageError} when the file cannot be read from the disk or the profile is unknown
 */
export function audit(path: string, profileName: string, session: Session): number {
  const { io, language, messages } = session
  const profile = profiles[profileName]
  if (profile === undefined) {
    const known = Object.keys(profiles)
    throw new UsageError(messages.unknownProfile(profileName, nearest(profileName, known), known))
  }
  const bytes = readNamedFile(resolve(io.cwd, path), path, defaultOfficeLimits.fileBytes, session)
  const { value, diagnostics } = auditDocx(bytes, { profile, name: path })
  io.stdout.write(
    session.format === 'json' ? toJson(value, diagnostics, language) : toText(value, diagnostics, session),
  )
  const broken = value?.results.some(
    ({ clause, verdict }) => verdict.status === 'broken' && clause.severity === 'error',
  )
  return value === undefined || broken === true || hasErrors(diagnostics) ? findings : clean
}

function toJson(value: Audit | undefined, diagnostics: readonly Diagnostic[], language: Language): string {
  const results = value?.results.map(({ clause, verdict }) => ({
    clause: clause.id,
    title: clause.title[language],
    source: clause.source[language],
    grade: clause.source.grade,
    severity: clause.severity,
    status: verdict.status,
    ...(verdict.status === 'broken'
      ? {
          help: clause.help[language],
          notes: verdict.notes.map(({ excerpt, index, ...text }) => ({ message: text[language], index, excerpt })),
        }
      : {}),
    ...(verdict.status === 'undecidable' ? { reason: verdict.reason[language] } : {}),
  }))
  const data = {
    version: 1,
    ...(value === undefined ? {} : { file: value.name, profile: value.profile, isOrder: value.isOrder, results }),
    findings: diagnostics.map(({ code, severity, message }) => ({ code, severity, message: message[language] })),
  }
  return `${JSON.stringify(data, null, 2)}\n`
}

function toText(value: Audit | undefined, diagnostics: readonly Diagnostic[], session: Session): string {
  const { language, color } = session
  const opening =
    diagnostics.length === 0 ? '' : `${formatText(diagnostics, { sources: new Map(), language, color })}\n`
  if (value === undefined) return opening
  const words = texts[language]
  const of = (status: ClauseResult['verdict']['status']): ClauseResult[] =>
    value.results.filter(({ verdict }) => verdict.status === status)
  const counts = [of('kept').length, of('broken').length, of('undecidable').length] as const
  const lines = [
    `${value.name}: ${value.isOrder ? words.order : words.noOrder}, ${value.profile}`,
    words.counts(...counts),
  ]
  for (const { clause, verdict } of of('broken')) {
    if (verdict.status !== 'broken') continue
    lines.push('', `${words.severity[clause.severity]}: ${clause.title[language]} (${clause.id})`)
    for (const { excerpt, ...text } of verdict.notes.slice(0, mostNotes))
      lines.push(`  - ${text[language]}${excerpt === undefined ? '' : ` «${excerpt}»`}`)
    if (verdict.notes.length > mostNotes) lines.push(`  - ${words.more(verdict.notes.length - mostNotes)}`)
    lines.push(
      `  ${words.help}: ${clause.help[language]}`,
      `  ${words.source}: ${clause.source[language].replace(/\.$/u, '')}.`,
    )
  }
  if (counts[2] > 0) {
    lines.push('', words.undecidable)
    for (const { clause, verdict } of of('undecidable'))
      if (verdict.status === 'undecidable') lines.push(`  - ${clause.title[language]}: ${verdict.reason[language]}.`)
  }
  return `${opening}${lines.join('\n')}\n`
}

/** Notes of one clause that are printed; JSON has all of them. */
const mostNotes = 5

interface Texts {
  order: string
  noOrder: string
  undecidable: string
  help: string
  source: string
  severity: Record<'error' | 'warning' | 'info', string>
  counts(kept: number, broken: number, undecidable: number): string
  more(count: number): string
}

const texts: Record<Language, Texts> = {
  ru: {
    order: 'приказ',
    noOrder: 'не приказ',
    undecidable: 'По файлу не определить:',
    help: 'Как исправить',
    source: 'Основание',
    severity: { error: 'Ошибка', warning: 'Предупреждение', info: 'Замечание' },
    counts: (kept, broken, undecidable) => `Соблюдено: ${kept}, нарушено: ${broken}, не определить: ${undecidable}`,
    more: (count) => `и ещё ${count}`,
  },
  en: {
    order: 'an order',
    noOrder: 'no order',
    undecidable: 'Cannot be told from the file:',
    help: 'How to mend it',
    source: 'Source',
    severity: { error: 'Error', warning: 'Warning', info: 'Remark' },
    counts: (kept, broken, undecidable) => `Kept: ${kept}, broken: ${broken}, not decidable: ${undecidable}`,
    more: (count) => `and ${count} more`,
  },
}
