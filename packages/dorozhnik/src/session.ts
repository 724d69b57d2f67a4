import type { Language, ReportFormat } from '@dorozhnik/diagnostics'
import picocolors from 'picocolors'
import type { Io } from './io.js'
import type { Messages } from './messages/messages.js'

/** What every command needs to speak. */
export interface Session {
  io: Io
  language: Language
  messages: Messages
  format: ReportFormat
  /** Whether findings are printed in colour. */
  color: boolean
  /** Colours of notices, or none. */
  colors: Colors
}

/** Paints text for a terminal. */
export type Colors = ReturnType<typeof picocolors.createColors>

/** Decides on colours: only on a terminal, never under NO_COLOR, always under FORCE_COLOR. */
export function makeSession(
  { io, language, messages }: Pick<Session, 'io' | 'language' | 'messages'>,
  format: Session['format'],
): Session {
  const paints = (isTerminal: boolean) =>
    !io.env['NO_COLOR'] && (Boolean(io.env['FORCE_COLOR']) || (isTerminal && io.env['TERM'] !== 'dumb'))
  return {
    io,
    language,
    messages,
    format,
    color: paints(io.stdout.isTerminal),
    colors: picocolors.createColors(paints(io.stderr.isTerminal)),
  }
}
