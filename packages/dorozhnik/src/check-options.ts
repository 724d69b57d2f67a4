import { type Command, Option } from 'commander'
import { type CheckChoice, parseCount } from './commands/check-choice.js'
import type { Messages } from './messages/messages.js'
import type { Session } from './session.js'

/** The options of `check` as they come from the command line. */
export interface CheckOptions {
  maxWarnings?: string
  baseline?: string
  updateBaseline?: boolean
  stdinName?: string
  fix?: boolean
  fixDryRun?: boolean
  output?: string
  verbose?: boolean
  extensions?: boolean
}

/** Adds the options of `check` to its command. */
export function addCheckOptions(command: Command, messages: Messages): Command {
  const { fileTerm, countTerm, stdinNameTerm } = messages
  return command
    .addOption(new Option(`--output <${fileTerm}>`, messages.outputOption))
    .addOption(new Option(`--max-warnings <${countTerm}>`, messages.maxWarningsOption))
    .addOption(new Option(`--baseline <${fileTerm}>`, messages.baselineOption))
    .addOption(new Option('--update-baseline', messages.updateBaselineOption))
    .addOption(new Option('--fix', messages.fixOption))
    .addOption(new Option('--fix-dry-run', messages.fixDryRunOption))
    .addOption(new Option(`--stdin-name <${stdinNameTerm}>`, messages.stdinNameOption))
    .addOption(new Option('--verbose', messages.verboseOption))
    .addOption(new Option('--extensions', messages.extensionsOption))
}

/**
 * What was chosen for `check`.
 *
 * @throws {UsageError} when a value makes no sense
 */
export function checkChoice(options: CheckOptions, session: Session): CheckChoice {
  const { baseline, stdinName, output } = options
  return {
    maxWarnings: parseCount('--max-warnings', options.maxWarnings, session),
    baseline,
    stdinName,
    output,
    updateBaseline: options.updateBaseline === true,
    fix: options.fix === true,
    fixDryRun: options.fixDryRun === true,
    verbose: options.verbose === true,
    extensions: options.extensions === true,
  }
}
