import type { Language } from '@dorozhnik/diagnostics'
import { en } from './en.js'
import type { Messages } from './messages.js'
import { ru } from './ru.js'

const tables: Record<Language, Messages> = { ru, en }

/** What the command line says in a language. */
export function messagesOf(language: Language): Messages {
  return tables[language]
}
