import { basename, resolve } from 'node:path'
import type { Language } from '@dorozhnik/diagnostics'
import { checkLetterhead, type LetterheadCheck, requisites } from '@dorozhnik/render-docx'
import { clean, findings } from '../exit-codes.js'
import { mostLetterheadBytes } from '../node/read-letterheads.js'
import { readNamedFile } from '../node/read-named-file.js'
import type { Session } from '../session.js'
import { report } from './report.js'

/**
 * `letterhead check`: says of a letterhead which placeholders it has, which it has not, and what is wrong with them.
 * Ends with 1 when no order can be printed on it.
 *
 * @throws {UsageError} when the file cannot be read from the disk
 */
export function checkLetterheadCommand(path: string, session: Session): number {
  const { io, language, format } = session
  const bytes = readNamedFile(resolve(io.cwd, path), path, mostLetterheadBytes, session)
  const checked = checkLetterhead({ name: path, bytes })
  if (format === 'text') io.stdout.write(toText(basename(path), checked, language))
  const extra = format === 'text' ? {} : { extra: toData(checked) }
  report({ diagnostics: checked.diagnostics, sources: new Map(), ...extra }, session)
  return checked.usable ? clean : findings
}

function toData({ usable, placeholders, missing }: LetterheadCheck): Record<string, unknown> {
  return { usable, placeholders, missing: missing.map((requisite) => requisites[requisite].name) }
}

function toText(file: string, { usable, placeholders, missing }: LetterheadCheck, language: Language): string {
  const words = texts[language]
  const width = Math.max(0, ...placeholders.map(({ name }) => name.length)) + 4
  const found = placeholders.map(({ name, requisite, where }) => {
    const title = requisite === undefined ? words.unknown : requisites[requisite].title[language]
    return `  ${`{{${name}}}`.padEnd(width)}  ${title}${where === 'header' ? `, ${words.header}` : ''}`
  })
  const absent = missing.map((requisite) => `{{${requisites[requisite].name}}}`).join(', ')
  const lines = [
    `${file}: ${usable ? words.usable : words.unusable}`,
    ...(found.length > 0 ? ['', words.placeholders, ...found] : usable ? ['', words.none] : []),
    ...(absent !== '' && found.length > 0 ? ['', `${words.missing} ${absent}`] : []),
    '',
  ]
  return `${lines.join('\n')}\n`
}

interface Texts {
  usable: string
  unusable: string
  placeholders: string
  none: string
  missing: string
  unknown: string
  header: string
}

const texts: Record<Language, Texts> = {
  ru: {
    usable: 'на этом бланке можно печатать приказы.',
    unusable: 'на этом бланке печатать нельзя.',
    placeholders: 'Метки:',
    none: 'Меток нет: приказ печатается после того, что есть в бланке.',
    missing: 'Нет меток:',
    unknown: 'неизвестная метка',
    header: 'в колонтитуле',
  },
  en: {
    usable: 'orders can be printed on this letterhead.',
    unusable: 'orders cannot be printed on this letterhead.',
    placeholders: 'Placeholders:',
    none: 'There are no placeholders: the order is printed after what the letterhead holds.',
    missing: 'Not there:',
    unknown: 'an unknown placeholder',
    header: 'in a header or footer',
  },
}
