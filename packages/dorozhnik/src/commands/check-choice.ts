import type { Session } from '../session.js'
import { UsageError } from '../usage-error.js'

/** What may be chosen for `check`. */
export interface CheckChoice {
  maxWarnings?: number | undefined
  /** Path of the list of known findings. */
  baseline?: string | undefined
  updateBaseline: boolean
  /** The file of the workspace that standard input stands for. */
  stdinName?: string | undefined
  fix: boolean
  fixDryRun: boolean
  /** Path of the file that the report goes to. */
  output?: string | undefined
  verbose: boolean
  /** Runs the extensions of the workspace. */
  extensions: boolean
}

/**
 * The choice itself, when its parts go together.
 *
 * @throws {UsageError} when they do not
 */
export function checkedChoice(paths: readonly string[], choice: CheckChoice, session: Session): CheckChoice {
  const { messages, format } = session
  const { stdinName, fix, fixDryRun, baseline, updateBaseline, output } = choice
  if (output === '') throw new UsageError(messages.optionValueMissing('--output'))
  if (baseline === '') throw new UsageError(messages.optionValueMissing('--baseline'))
  if (updateBaseline && baseline === undefined) throw new UsageError(messages.updateNeedsBaseline())
  if (fix && fixDryRun) throw new UsageError(messages.fixOrDryRun())
  if (fixDryRun && format !== 'text' && format !== 'json') throw new UsageError(messages.dryRunFormat())
  if (!paths.includes('-')) {
    if (stdinName !== undefined) throw new UsageError(messages.stdinNameUnused())
    return choice
  }
  if (paths.length > 1) throw new UsageError(messages.stdinAlone())
  if (!stdinName) throw new UsageError(messages.stdinNameMissing())
  if (fix) throw new UsageError(messages.stdinNotFixed())
  return choice
}

/**
 * A whole number from zero.
 *
 * @throws {UsageError} when it is anything else
 */
export function parseCount(option: string, value: string | undefined, { messages }: Session): number | undefined {
  if (value === undefined) return undefined
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(messages.wrongCount(option, value))
  return Number(value)
}
