import { readFileSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Diagnostic, Source } from '@dorozhnik/diagnostics'
import { type Baseline, type Compared, compareWithBaseline } from '../baseline/baseline.js'
import { baselineText, parseBaseline } from '../baseline/baseline-text.js'
import { diskFault } from '../node/disk-fault.js'
import { replaceFile } from '../node/replace-file.js'
import type { Session } from '../session.js'
import { UsageError } from '../usage-error.js'
import type { CheckChoice } from './check-choice.js'
import { isWithin, type Target } from './targets.js'

/** A list of known findings in use. */
export interface UsedBaseline {
  /** The findings that the list does not know. */
  compare(diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, Source>, target: Target): Diagnostic[]
  /** Writes the list when it is to be updated; what there is to say to a person. */
  finish(update: boolean, inputs: ReadonlySet<string>): string[]
  /** The same for a program. */
  extra(): Record<string, unknown>
}

/** Mended findings that are named one by one. */
const mostNamed = 20

/**
 * Opens the list that was chosen, if one was.
 *
 * @throws {UsageError} when there is none at the path, or something else
 */
export function openBaseline(
  { baseline: given, updateBaseline }: CheckChoice,
  targets: readonly Target[],
  session: Session,
): UsedBaseline | undefined {
  const { io, messages, language } = session
  if (given === undefined) return undefined
  if (targets.length > 1) throw new UsageError(messages.baselineForOne())
  const path = resolve(io.cwd, given)
  const bytes = readBaseline(path, given, session)
  if (bytes === undefined && !updateBaseline) throw new UsageError(messages.baselineMissing(given))
  const known: Baseline | undefined = bytes === undefined ? new Map() : parseBaseline(bytes.toString('utf8'))
  if (known === undefined) throw new UsageError(messages.baselineNotOurs(given))
  let compared: Compared | undefined

  return { compare, finish, extra }

  function compare(
    diagnostics: readonly Diagnostic[],
    sources: ReadonlyMap<string, Source>,
    { within }: Target,
  ): Diagnostic[] {
    const isAsked = (file: string) => !within || within.some((one) => isWithin(one.path, file))
    compared = compareWithBaseline(known as Baseline, diagnostics, sources, isAsked)
    // With the list written anew, what is in it now is known.
    const added = new Set(updateBaseline ? compared.added : [])
    return compared.left.filter((one) => !added.has(one))
  }

  function finish(update: boolean, inputs: ReadonlySet<string>): string[] {
    if (compared === undefined) return []
    const { known: hidden, fixed, updated, added } = compared
    const names = fixed
      .slice(0, mostNamed)
      .map(({ file, finding }) => messages.baselineFixedOne(file, finding.code, finding.text ?? ''))
    if (!update) {
      return [
        ...(hidden > 0 ? [messages.baselineHides(hidden)] : []),
        ...(fixed.length > 0 ? [messages.baselineFixed(fixed.length), ...names] : []),
      ]
    }
    if (isInput(path, inputs)) throw new UsageError(messages.baselineNotOurs(given as string))
    const after = Buffer.from(baselineText(updated))
    if (bytes === undefined || !after.equals(bytes)) {
      const fault = replaceFile(path, bytes, after)
      if (fault !== undefined) throw new UsageError(messages.cannotWrite(given as string, fault[language]))
    }
    const count = [...updated.values()].reduce((sum, list) => sum + list.length, 0)
    return [
      messages.baselineLeft(fixed.length, added.length),
      ...names,
      messages.baselineUpdated(given as string, count),
    ]
  }

  function extra(): Record<string, unknown> {
    if (compared === undefined) return {}
    const { known: hidden, fixed, added } = compared
    const list = fixed.map(({ file, finding }) => ({ file, ...finding }))
    return { baseline: { known: hidden, ...(updateBaseline ? { added: added.length } : {}), fixed: list } }
  }
}

function readBaseline(path: string, given: string, { messages, language }: Session): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    if ((error as NodeJS.ErrnoException).code === 'EISDIR') throw new UsageError(messages.baselineNotOurs(given))
    throw new UsageError(messages.cannotWrite(given, diskFault(error)[language]))
  }
}

/** True when the path is a text of the workspace. */
export function isInput(path: string, inputs: ReadonlySet<string>): boolean {
  try {
    return inputs.has(realpathSync(path))
  } catch {
    return false
  }
}
