import { type Localized, nearest } from '@dorozhnik/diagnostics'
import type { ReaderCode } from '../codes.js'
import { knownFields, type ShapeError } from '../generated/validators.js'

/** One mistake in our words. */
export interface ShapeMessage {
  code: ReaderCode
  message: Localized
  help?: Localized
  /** The key inside the value that the finding is about, when it is not the value itself. */
  subject?: string
}

/** What a pattern of the schema means, by the name of its definition. */
const patterns: Record<string, Localized> = {
  Period: {
    ru: 'первый и последний день через косую черту, например 2025-09-01/2026-08-31',
    en: 'the first and the last day with a slash between them, such as 2025-09-01/2026-08-31',
  },
  IsoDate: {
    ru: 'день в виде год-месяц-число, например 2025-08-26',
    en: 'a day as year-month-day, such as 2025-08-26',
  },
  Id: {
    ru: 'имя из букв, цифр, «-» и «_», которое начинается с буквы (в шапке и в данных без @)',
    en: 'a name of letters, digits, “-” and “_” that begins with a letter (without @ in heads and data)',
  },
}

const kinds: Record<string, Localized> = {
  string: { ru: 'текст', en: 'a text' },
  array: { ru: 'список', en: 'a list' },
  object: { ru: 'словарь «ключ: значение»', en: 'a map of keys and values' },
  integer: { ru: 'целое число', en: 'a whole number' },
  number: { ru: 'число', en: 'a number' },
  boolean: { ru: '«true» или «false»', en: '“true” or “false”' },
}

/** Puts a mistake of shape into words: what is wrong, what was expected, the nearest known name. */
export function shapeMessage(
  error: ShapeError,
  root: string,
  key: string | number | undefined,
  value: unknown,
): ShapeMessage {
  const { keyword, params } = error
  const field = key === undefined ? '' : String(key)
  const definition = definitionOf(error) ?? root
  switch (keyword) {
    case 'required': {
      const missing = String(params.missingProperty)
      return {
        code: 'field-required',
        message: {
          ru:
            field === '' ? `Нет обязательного поля «${missing}».` : `У «${field}» нет обязательного поля «${missing}».`,
          en:
            field === ''
              ? `The required field “${missing}” is missing.`
              : `“${field}” lacks the required field “${missing}”.`,
        },
      }
    }
    case 'additionalProperties': {
      const unknown = String(params.additionalProperty)
      const fields = knownFields[definition] ?? []
      const guess = nearest(unknown, fields)
      return {
        code: 'field-unknown',
        subject: unknown,
        message: {
          ru: `Поле «${unknown}» неизвестно, и оно не прочитано.`,
          en: `The field “${unknown}” is unknown and was not read.`,
        },
        help:
          guess === undefined
            ? { ru: `Здесь бывают поля: ${fields.join(', ')}.`, en: `Known fields here: ${fields.join(', ')}.` }
            : { ru: `Возможно, вы имели в виду «${guess}».`, en: `Perhaps “${guess}” was meant.` },
      }
    }
    case 'enum':
    case 'const': {
      const allowed = (keyword === 'enum' ? (params.allowedValues as unknown[]) : [params.allowedValue]).map(String)
      const guess = typeof value === 'string' ? nearest(value, allowed) : undefined
      return {
        code: 'field-shape',
        message: {
          ru: `Значение «${String(value)}» поля «${field}» неизвестно; бывает: ${allowed.join(', ')}.`,
          en: `The value “${String(value)}” of “${field}” is unknown; allowed: ${allowed.join(', ')}.`,
        },
        ...(guess === undefined
          ? {}
          : { help: { ru: `Возможно, вы имели в виду «${guess}».`, en: `Perhaps “${guess}” was meant.` } }),
      }
    }
    case 'pattern':
      return expected(
        field,
        value,
        patterns[definition] ?? { ru: 'значение другого вида', en: 'a value of another form' },
      )
    case 'minLength':
      return {
        code: 'field-required',
        message: { ru: `Поле «${field}» пусто.`, en: `The field “${field}” is empty.` },
      }
    case 'anyOf':
    case 'oneOf':
      return expected(field, value, {
        ru: 'текст или словарь «ключ: значение»',
        en: 'a text or a map of keys and values',
      })
    case 'type':
      return expected(field, value, kinds[String(params.type)] ?? { ru: String(params.type), en: String(params.type) })
    default:
      return expected(field, value, { ru: 'значение другого вида', en: 'another value' })
  }
}

function expected(field: string, value: unknown, what: Localized): ShapeMessage {
  const written = typeof value === 'string' ? { ru: ` («${value}»)`, en: ` (“${value}”)` } : { ru: '', en: '' }
  return {
    code: 'field-shape',
    message: {
      ru: `Поле «${field}»${written.ru} записано не так: здесь ждут ${what.ru}.`,
      en: `The field “${field}”${written.en} is not as expected: ${what.en}.`,
    },
  }
}

/** The definition of the schema in which a mistake was found. */
function definitionOf({ schemaPath }: ShapeError): string | undefined {
  return [...schemaPath.matchAll(/\/(?:definitions|\$defs)\/([^/]+)\//g)].at(-1)?.[1]
}
