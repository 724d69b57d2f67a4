import { type Localized, nearest, perhapsMeant } from '@dorozhnik/diagnostics'
import type { ReaderCode } from '../codes.js'
import { fieldHolders, knownFields, type ShapeError } from '../generated/validators.js'

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
  object: { ru: 'пары «ключ: значение»', en: 'keys with values' },
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
  const definition = definitionOf(error) ?? holderOf(error, root) ?? root
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
        help: addLine(missing),
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
            : perhapsMeant(guess),
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
        help:
          guess === undefined
            ? { ru: 'Выберите одно из этих значений.', en: 'Choose one of these values.' }
            : perhapsMeant(guess),
      }
    }
    case 'pattern':
      return expected(
        key,
        value,
        patterns[definition] ?? { ru: 'значение другого вида', en: 'a value of another form' },
      )
    case 'minLength':
      return {
        code: 'field-required',
        message: { ru: `Поле «${field}» пусто.`, en: `The field “${field}” is empty.` },
        help: addLine(field),
      }
    case 'anyOf':
    case 'oneOf':
      return expected(key, value, {
        ru: 'текст или пары «ключ: значение»',
        en: 'a text or keys with values',
      })
    case 'type': {
      const type = String(params.type)
      if (type === 'array' && typeof value === 'string') {
        const list = { ru: `список: ${field}: [${value}]`, en: `a list: ${field}: [${value}]` }
        return expected(key, value, list)
      }
      return expected(key, value, kinds[type] ?? { ru: type, en: type })
    }
    default:
      return expected(key, value, { ru: 'значение другого вида', en: 'another value' })
  }
}

function expected(key: string | number | undefined, value: unknown, what: Localized): ShapeMessage {
  const written = typeof value === 'string' ? { ru: ` («${value}»)`, en: ` (“${value}”)` } : { ru: '', en: '' }
  const subject: Localized =
    typeof key === 'number'
      ? { ru: `Значение ${key + 1} в списке${written.ru} записано`, en: `Value ${key + 1} of the list${written.en}` }
      : { ru: `Поле «${key ?? ''}»${written.ru} записано`, en: `The field “${key ?? ''}”${written.en}` }
  return {
    code: 'field-shape',
    message: { ru: `${subject.ru} не так.`, en: `${subject.en} is not as expected.` },
    help: { ru: `Здесь нужно вот что: ${what.ru}.`, en: `Expected here: ${what.en}.` },
  }
}

/** What to write when a field is missing. */
function addLine(field: string): Localized {
  const example = examples[field] ?? { ru: `${field}: …`, en: `${field}: …` }
  return { ru: `Добавьте строку «${example.ru}».`, en: `Add a line “${example.en}”.` }
}

/** Lines as they are usually written. */
const examples: Readonly<Record<string, Localized>> = {
  title: { ru: 'title: План мероприятий …', en: 'title: План мероприятий …' },
  period: { ru: 'period: 2025-09-01/2026-08-31', en: 'period: 2025-09-01/2026-08-31' },
  subject: { ru: 'subject: Об утверждении …', en: 'subject: Об утверждении …' },
  organization: {
    ru: 'organization: имя организации из dorozhnik.yaml',
    en: 'organization: id of an organisation in dorozhnik.yaml',
  },
  name: { ru: 'name: полное название или фамилия, имя, отчество', en: 'name: the full name' },
}

/** The definition of the schema in which a mistake was found. */
function definitionOf({ schemaPath }: ShapeError): string | undefined {
  return [...schemaPath.matchAll(/\/(?:definitions|\$defs)\/([^/]+)\//g)].at(-1)?.[1]
}

/** The interface that stands at a path below the root; ajv does not name definitions that hold references. */
function holderOf({ instancePath }: ShapeError, root: string): string | undefined {
  const holders = fieldHolders[root] ?? {}
  const steps = instancePath.split('/')
  const pattern = Object.keys(holders).find((path) => {
    const wanted = path.split('/')
    return wanted.length === steps.length && wanted.every((step, index) => step === '*' || step === steps[index])
  })
  return pattern === undefined ? undefined : holders[pattern]
}
