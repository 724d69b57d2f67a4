import type { Io } from './io.js'
import { failure } from './exit-codes.js'
import { chooseLanguage } from './language.js'
import { messagesOf } from './messages/messages-of.js'
import { makeProgram } from './program.js'
import { reportUsage } from './report-usage.js'
import { internalText } from './internal-text.js'

/**
 * Runs one command of the tool and tells its exit code: 0 no errors, 1 errors in the documents, 2 the
 * command itself was wrong or the program failed. Throws nothing.
 *
 * @param argv the arguments after the name of the program
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const language = chooseLanguage(argv, io.env)
  const messages = messagesOf(language)
  try {
    const outcome = { code: 0 }
    const program = makeProgram({ io, language, messages }, (code) => {
      outcome.code = code
    })
    if (argv.length === 0) {
      program.outputHelp({ error: true })
      return failure
    }
    await program.parseAsync([...argv], { from: 'user' })
    return outcome.code
  } catch (error) {
    const code = reportUsage(error, io, messages)
    if (code !== undefined) return code
    io.stderr.write(internalText(error, messages, io.env))
    return failure
  }
}
