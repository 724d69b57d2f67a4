import { join, resolve } from 'node:path'
import { hasErrors, type Language, nearest } from '@dorozhnik/diagnostics'
import type { Coverage, CoverageRow } from '@dorozhnik/model'
import { normPacks } from '@dorozhnik/rules'
import { coverage, coverageDocx } from '../coverage.js'
import { clean, findings } from '../exit-codes.js'
import { extended, extensionsOf } from '../node/load-extensions.js'
import { replaceFile } from '../node/replace-file.js'
import { startProgress } from '../progress.js'
import type { Session } from '../session.js'
import { UsageError } from '../usage-error.js'
import { openTarget } from './open-target.js'
import { defaultOutputs, findTargets, isWithin } from './targets.js'

/** What may be chosen for `coverage`. */
export interface CoverageChoice {
  /** Ids of norms; those of the workspace when absent, all when it has chosen none. */
  norms: readonly string[] | undefined
  /** A file for the matrices as DOCX. */
  docx: string | undefined
  /** Runs the extensions of the workspace. */
  extensions?: boolean
}

/**
 * `coverage`: shows which components of the norms the plans serve, and what nobody serves. Ends with 1 when a text
 * could not be read.
 *
 * @throws {UsageError} when a norm is unknown or the file is an input or cannot be written
 */
export async function coverageCommand(
  paths: readonly string[],
  { norms, docx, extensions = false }: CoverageChoice,
  session: Session,
): Promise<number> {
  const { io, messages, language } = session
  const known = normPacks.map(({ id }) => id)
  const progress = startProgress(io)
  const found: Coverage[] = []
  const inputs = new Set<string>()
  let broken = false
  for (const target of findTargets(paths, session)) {
    const read = openTarget(target, join(target.root, defaultOutputs), session, progress)
    const opened = { ...read, ...extended(read, await extensionsOf(target.root, extensions)) }
    const own = (opened.extension?.packs ?? []).map(({ id }) => id)
    for (const id of norms ?? [])
      if (![...known, ...own].includes(id))
        throw new UsageError(messages.unknownNorm(id, nearest(id, [...known, ...own]), known))
    const chosen = norms ?? opened.workspace.registry.norms ?? known
    const documents = Object.keys(opened.workspace.documents).filter(
      (name) => target.within?.some(({ path }) => isWithin(path, name)) !== false,
    )
    found.push(...coverage(opened, { norms: chosen, documents }))
    for (const input of opened.inputs) inputs.add(input)
    broken ||= hasErrors(opened.diagnostics)
  }
  progress.done()
  if (docx !== undefined) await writeDocx(docx, found, inputs, session)
  else io.stdout.write(session.format === 'json' ? toJson(found) : toText(found, language))
  if (broken) io.stderr.write(`${messages.unreadTexts()}\n`)
  if (found.length === 0) io.stderr.write(`${messages.noPlans()}\n`)
  return broken ? findings : clean
}

async function writeDocx(
  given: string,
  found: readonly Coverage[],
  inputs: ReadonlySet<string>,
  { io, messages, language }: Session,
): Promise<void> {
  const path = resolve(io.cwd, given)
  if (inputs.has(path) || !/\.docx$/i.test(path)) throw new UsageError(messages.notDocxName(given))
  const bytes = await coverageDocx(found)
  io.holdStops?.()
  const fault = replaceFile(path, 'any', Buffer.from(bytes))
  if (fault !== undefined) throw new UsageError(messages.cannotWrite(given, fault[language]))
  io.stderr.write(`${messages.written(given)}\n`)
}

function toJson(found: readonly Coverage[]): string {
  return `${JSON.stringify({ version: 1, coverage: found }, null, 2)}\n`
}

function toText(found: readonly Coverage[], language: Language): string {
  return found.map((one) => matrix(one, language)).join('\n')
}

function matrix({ document, norm, rows }: Coverage, language: Language): string {
  const words = texts[language]
  const unserved = rows.filter(isUnserved)
  const lines = [
    `${document}: ${norm.title[language]} (${norm.id} ${norm.version})`,
    `${words.source}: ${norm.source[language]}`,
    words.served(rows.length - unserved.length, rows.length),
    '',
  ]
  for (const row of rows) {
    lines.push(`${isUnserved(row) ? '✗' : '✓'} ${row.title[language]} (${row.clause[language]})`)
    const served = [
      ...row.parts.map((part) => `${words.part} «${part}»`),
      ...row.activities.map(({ number, title }) => (number === undefined ? title : `${number} ${title}`)),
      ...row.indicators.map(({ title }) => `${words.indicator}: ${title}`),
    ]
    for (const text of served.slice(0, mostShown)) lines.push(`    ${firstLine(text)}`)
    if (served.length > mostShown) lines.push(`    ${words.more(served.length - mostShown)}`)
  }
  return `${lines.join('\n')}\n`
}

/** Rows of one component that a person wants to read. */
const mostShown = 5

function isUnserved({ parts, activities, indicators }: CoverageRow): boolean {
  return parts.length + activities.length + indicators.length === 0
}

function firstLine(text: string): string {
  const line = text.split('\n', 1)[0] ?? ''
  return line.length > 90 ? `${line.slice(0, 89)}…` : line
}

const texts = {
  ru: {
    source: 'Основание',
    part: 'часть',
    indicator: 'показатель',
    served: (served: number, all: number) => `Есть в плане: ${served} из ${all}`,
    more: (count: number) => `и ещё ${count}`,
  },
  en: {
    source: 'Source',
    part: 'part',
    indicator: 'indicator',
    served: (served: number, all: number) => `In the plan: ${served} of ${all}`,
    more: (count: number) => `and ${count} more`,
  },
}
