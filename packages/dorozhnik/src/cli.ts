#!/usr/bin/env node
import { failure } from './exit-codes.js'
import { internalText } from './internal-text.js'
import type { Output } from './io.js'
import { chooseLanguage } from './language.js'
import { messagesOf } from './messages/messages-of.js'
import { run } from './run.js'

const argv = process.argv.slice(2)

// Whatever escapes from a callback is still told in a sentence, not in a stack.
process.on('uncaughtException', (error) => {
  process.stderr.write(internalText(error, messagesOf(chooseLanguage(argv, process.env)), process.env))
  process.exit(failure)
})

function output(stream: NodeJS.WriteStream): Output {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of the pipe has seen enough: `dorozhnik check | head`.
    if (error.code === 'EPIPE') return
    process.exitCode = failure
    process.once('exit', () => {
      process.exitCode = failure
    })
    if (stream !== process.stderr) {
      const messages = messagesOf(chooseLanguage(argv, process.env))
      process.stderr.write(`${messages.error}: ${messages.outputBroken(error.code ?? error.message)}\n`)
    }
  })
  return { write: (text) => void stream.write(text), isTerminal: stream.isTTY === true }
}

/** Files are put into place without a pause, so that a signal waits until they are there. */
function holdStops(): void {
  process.once('SIGINT', () => process.exit(130))
  process.once('SIGTERM', () => process.exit(143))
}

async function readStdin(maximumBytes: number): Promise<Uint8Array | 'too-large'> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of process.stdin as AsyncIterable<Uint8Array>) {
    parts.push(part)
    length += part.length
    if (length > maximumBytes) return 'too-large'
  }
  return Buffer.concat(parts)
}

void run(argv, {
  cwd: process.cwd(),
  env: process.env,
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  readStdin,
  now: () => performance.now(),
  holdStops,
}).then((code) => {
  process.exitCode = code
})
