import type { Localized } from '@dorozhnik/diagnostics'
import type { YAMLParseError } from 'yaml'
import type { Reading } from '../reading.js'

/** What a mistake of the parser means to somebody who is no programmer. */
const messages: Record<string, Localized> = {
  BAD_INDENT: {
    ru: 'Отступ или скобка не на месте: проверьте, что скобки закрыты, а строки одного уровня начинаются с одного столбца.',
    en: 'An indent or a bracket is out of place: close the brackets and align the lines of one level.',
  },
  BAD_SCALAR_START: {
    ru: 'Значение начинается со служебного знака: возьмите его в кавычки (имя лица в шапке пишут без @).',
    en: 'The value begins with a reserved character: put it in quotes (in a head an id is written without @).',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    ru: 'Внутри значения стоит двоеточие с пробелом: возьмите всё значение в кавычки.',
    en: 'The value holds a colon and a space: put the whole value in quotes.',
  },
  MISSING_CHAR: {
    ru: 'Не хватает закрывающей кавычки или двоеточия.',
    en: 'A closing quote or a colon is missing.',
  },
  MULTILINE_IMPLICIT_KEY: {
    ru: 'Название поля разорвано на две строки: вероятно, строкой выше пропущено двоеточие или кавычка.',
    en: 'The name of a field spans two lines: the line above likely lacks a colon or a quote.',
  },
  MULTIPLE_DOCS: {
    ru: 'В файле данных может быть только один документ YAML: уберите лишнюю строку «---».',
    en: 'A data file holds one YAML document: remove the extra “---”.',
  },
  TAB_AS_INDENT: {
    ru: 'Отступ сделан табуляцией: замените её пробелами.',
    en: 'The indent is a tab: replace it with spaces.',
  },
  UNEXPECTED_TOKEN: {
    ru: 'Здесь стоит то, чего YAML не ждёт: проверьте отступы, дефисы списка и двоеточия.',
    en: 'YAML does not expect this here: check indents, hyphens and colons.',
  },
}

const anyOther: Localized = {
  ru: 'Эту запись YAML прочесть нельзя: проверьте отступы, кавычки и двоеточия.',
  en: 'This is not readable as YAML: check indents, quotes and colons.',
}

/** Reports a mistake of the YAML parser in our words, at the line that holds it. */
export function reportSyntax(reading: Reading, text: string, error: YAMLParseError, offset: number): void {
  const [from, to] = error.pos
  // The parser stands behind the last character when something is not closed: point at what is there.
  const start = Math.max(0, Math.min(from, text.trimEnd().length - 1))
  const lineEnd = text.indexOf('\n', start)
  // Of a value with a colon inside it the parser shows one letter; the whole value wants quotes.
  const whole = error.code === 'BLOCK_AS_IMPLICIT_KEY' && lineEnd !== -1
  const end = whole ? lineEnd : Math.max(start + 1, Math.min(to, text.length))
  reading.report('yaml-syntax', [offset + start, offset + end], messages[error.code] ?? anyOther)
}
