import type { Io } from './io.js'

/** Tells what is being done, once the work takes longer than a second. */
export interface Progress {
  /** So much text is to be read: from now on a lot of it is reason enough to say what is being done. */
  expect(bytes: number): void
  /** The next step begins. */
  step(text: string): void
  /** Takes the line away again. */
  done(): void
}

/** Milliseconds before the first line, and between lines where they cannot be written over. */
const patience = 1000
const pause = 10_000
/** Milliseconds between two states of the line on a terminal. */
const refresh = 100
/** Bytes that take about a second. Reading a text is one step, within which nothing can be told. */
const muchText = 400_000

/**
 * A line on standard error: written over on a terminal, elsewhere a plain line at most every ten
 * seconds. Quick work shows nothing.
 */
export function startProgress(io: Io): Progress {
  const start = io.now()
  const { isTerminal } = io.stderr
  let last = Number.NEGATIVE_INFINITY
  let shown = false
  let long = false
  return {
    expect(bytes) {
      long ||= bytes > muchText
    },
    step(text) {
      const now = io.now()
      if ((now - start < patience && !long) || now - last < (isTerminal ? refresh : pause)) return
      last = now
      shown = true
      io.stderr.write(isTerminal ? `\r\u001b[2K${text}` : `${text}\n`)
    },
    done() {
      if (shown && isTerminal) io.stderr.write('\r\u001b[2K')
      shown = false
    },
  }
}
