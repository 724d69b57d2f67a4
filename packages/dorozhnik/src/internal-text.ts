import type { Messages } from './messages/messages.js'

/** What a person is told of a mistake of ours: one sentence and what to do, the stack only when it is asked for. */
export function internalText(
  error: unknown,
  messages: Messages,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const full = error instanceof Error ? error.message : String(error)
  const line = full.split('\n', 1)[0] ?? ''
  const short = [...line].length > 80 ? `${[...line].slice(0, 79).join('')}…` : line.replace(/[.\s]+$/, '')
  const stack = env['DOROZHNIK_DEBUG'] && error instanceof Error && error.stack ? `${error.stack}\n` : ''
  return `${messages.internal(short)}\n${messages.internalHint}\n${stack}`
}
