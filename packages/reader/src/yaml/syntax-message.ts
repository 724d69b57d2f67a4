import type { Localized } from '@dorozhnik/diagnostics'
import type { YAMLParseError } from 'yaml'
import type { Reading } from '../reading.js'

/** What a mistake of the parser means to somebody who is no programmer, and what to do. */
interface Explained {
  message: Localized
  help: Localized
}

const explained: Record<string, Explained> = {
  BAD_INDENT: {
    message: { ru: 'Отступ или скобка не на месте.', en: 'An indent or a bracket is out of place.' },
    help: {
      ru: 'Проверьте, что скобки закрыты, а строки одного уровня начинаются с одного столбца.',
      en: 'Close the brackets and align the lines of one level.',
    },
  },
  BAD_SCALAR_START: {
    message: { ru: 'Значение начинается со служебного знака.', en: 'The value begins with a reserved character.' },
    help: {
      ru: 'Возьмите значение в кавычки; имя человека в шапке пишут без @.',
      en: 'Put the value in quotes; in a head an id is written without @.',
    },
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: { ru: 'Внутри значения стоит двоеточие с пробелом.', en: 'The value holds a colon and a space.' },
    help: { ru: 'Возьмите всё значение в кавычки.', en: 'Put the whole value in quotes.' },
  },
  MISSING_CHAR: {
    message: {
      ru: 'Не хватает двоеточия после названия поля или закрывающей кавычки.',
      en: 'A colon after the name of a field or a closing quote is missing.',
    },
    help: {
      ru: 'Напишите «ключ: значение»; открытую кавычку закройте в той же строке.',
      en: 'Write “key: value”; close an open quote on the same line.',
    },
  },
  MULTILINE_IMPLICIT_KEY: {
    message: { ru: 'Название поля разорвано на две строки.', en: 'The name of a field spans two lines.' },
    help: {
      ru: 'Вероятно, в этой строке или строкой выше пропущено двоеточие или кавычка.',
      en: 'This line or the one above likely lacks a colon or a quote.',
    },
  },
  MULTIPLE_DOCS: {
    message: {
      ru: 'В файле данных может быть только один документ YAML.',
      en: 'A data file holds one YAML document.',
    },
    help: { ru: 'Уберите лишнюю строку «---».', en: 'Remove the extra “---”.' },
  },
  TAB_AS_INDENT: {
    message: { ru: 'Отступ сделан табуляцией.', en: 'The indent is a tab.' },
    help: { ru: 'Замените табуляцию пробелами.', en: 'Replace it with spaces.' },
  },
  UNEXPECTED_TOKEN: {
    message: { ru: 'Здесь стоит то, чего YAML не ждёт.', en: 'YAML does not expect this here.' },
    help: {
      ru: 'Проверьте отступы, дефисы списка и двоеточия.',
      en: 'Check indents, hyphens and colons.',
    },
  },
}

const anyOther: Explained = {
  message: { ru: 'Эту запись YAML прочесть нельзя.', en: 'This is not readable as YAML.' },
  help: { ru: 'Проверьте отступы, кавычки и двоеточия.', en: 'Check indents, quotes and colons.' },
}

/**
 * Reports the mistakes of the YAML parser in our words, one for each line: the others on it are
 * mostly consequences of the first.
 */
export function reportSyntax(reading: Reading, text: string, errors: readonly YAMLParseError[], offset: number): void {
  const lines = new Set<number>()
  for (const error of errors) {
    const [start, end] = rangeOf(text, error)
    const line = text.lastIndexOf('\n', start - 1)
    if (lines.has(line)) continue
    lines.add(line)
    const { message, help } = explained[error.code] ?? anyOther
    reading.report('yaml-syntax', [offset + start, offset + end], message, { help })
  }
}

/** The stretch that a mistake is shown at. */
function rangeOf(text: string, { code, pos: [from, to] }: YAMLParseError): [start: number, end: number] {
  // The parser stands behind the last character when something is not closed: point at what is there.
  const start = Math.max(0, Math.min(from, text.trimEnd().length - 1))
  const lineEnd = text.indexOf('\n', start)
  // Of a value with a colon inside it the parser shows one letter; the whole value wants quotes.
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return [start, lineEnd === -1 ? text.trimEnd().length : lineEnd]
  return [start, Math.max(start + 1, Math.min(to, text.length))]
}
