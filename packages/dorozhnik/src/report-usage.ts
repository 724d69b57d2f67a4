import { CommanderError } from 'commander'
import { clean, failure } from './exit-codes.js'
import type { Io } from './io.js'
import type { Messages } from './messages/messages.js'
import { UsageError } from './usage-error.js'

/** Says what was wrong with the command itself and tells the exit code; `undefined` for any other error. */
export function reportUsage(error: unknown, io: Io, messages: Messages): number | undefined {
  if (error instanceof UsageError) {
    io.stderr.write(`${messages.error}: ${error.message}\n`)
    return failure
  }
  if (!(error instanceof CommanderError)) return undefined
  if (error.exitCode === 0) return clean
  // `help` was printed because no command was given.
  if (error.code === 'commander.help') return failure
  io.stderr.write(`${messages.error}: ${describe(error, messages)}\n${messages.seeHelp('dorozhnik')}\n`)
  return failure
}

/** Commander has stable codes and English sentences; what it quotes is taken out of the sentence. */
function describe({ code, message }: CommanderError, messages: Messages): string {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? ''
  const flag = /--?[^\s,|']+(?=[^-]*$)/.exec(quoted)?.[0] ?? quoted
  const meant = /\(Did you mean (?:one of )?(.+)\?\)/.exec(message)?.[1]
  const hint = meant === undefined ? '' : ` ${messages.didYouMean(meant)}`
  switch (code) {
    case 'commander.unknownOption':
      return messages.unknownOption(quoted) + hint
    case 'commander.unknownCommand':
      return messages.unknownCommand(quoted) + hint
    case 'commander.optionMissingArgument':
      return messages.optionValueMissing(flag)
    case 'commander.missingMandatoryOptionValue':
    case 'commander.missingArgument':
      return messages.argumentMissing(quoted)
    case 'commander.excessArguments':
      return messages.tooManyArguments()
    case 'commander.invalidArgument':
      return messages.wrongChoice(flag, /Allowed choices are (.+?)\.?$/m.exec(message)?.[1] ?? '')
    default:
      return message.replace(/^error: /, '')
  }
}
