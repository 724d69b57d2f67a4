import type { Language } from '@dorozhnik/diagnostics'
import {
  type Declined,
  declineGroup,
  declineName,
  declineOrganization,
  declinePerson,
  declinePost,
  type GrammaticalCase,
  grammaticalCases,
  type KindOfText,
  kindOfText,
  type NameAndPost,
  type Sex,
  sexOf,
  splitPerson,
} from '@dorozhnik/russian'
import { clean, findings } from '../exit-codes.js'
import type { Session } from '../session.js'

/** What the caller knows better than the text tells. */
export interface DeclineOptions {
  kind?: KindOfText
  sex?: Sex
}

/**
 * `decline`: shows a name, a post, a person («Фамилия Имя Отчество, должность», «должность Фамилия И.О.»), a group or an organisation in all
 * cases and says which forms are not certain and why. Ends with 0, with 1 when the text was not understood.
 */
export function decline(text: string, options: DeclineOptions, session: Session): number {
  const { io, language, format } = session
  const kind = options.kind ?? kindOfText(text)
  const person = splitPerson(text) ?? { ...atComma(text), order: 'name-first' as const }
  const sex = kind === 'name' || kind === 'person' ? (options.sex ?? sexOf(person.name)) : undefined
  const inCase = decliner(text, person, kind ?? 'post', sex)
  const rows = grammaticalCases.map((grammaticalCase) => ({ grammaticalCase, ...inCase(grammaticalCase) }))
  io.stdout.write(format === 'json' ? toJson(kind, sex, rows, language) : toText(kind, sex, rows, language))
  // The nominative is what was written: if that is in doubt, the text itself was not understood.
  return rows[0]?.certain === false ? findings : clean
}

/** A name that does not show what it is, and what follows its comma. */
function atComma(text: string): { name: string; post: string } {
  const [name = '', ...rest] = text.split(',')
  return { name: name.trim(), post: rest.join(',').trim() }
}

type Row = Declined & { grammaticalCase: GrammaticalCase }

function decliner(
  text: string,
  { name, post, order }: NameAndPost,
  kind: KindOfText,
  sex: Sex | undefined,
): (grammaticalCase: GrammaticalCase) => Declined {
  const known = sex === undefined ? {} : { sex }
  switch (kind) {
    case 'name':
      return (to) => declineName(text, to, known)
    case 'person':
      return (to) =>
        declinePerson({ name, ...(post === '' ? {} : { post }), ...known }, to, { style: 'full', post: order })
    case 'post':
      return (to) => declinePost(text, to)
    case 'group':
      return (to) => declineGroup(text, to)
    case 'organization':
      return (to) => declineOrganization(text, to)
  }
}

function toJson(kind: KindOfText | undefined, sex: Sex | undefined, rows: readonly Row[], language: Language): string {
  const data = {
    kind: kind ?? null,
    ...(sex === undefined ? {} : { sex }),
    certain: rows.every(({ certain }) => certain),
    forms: rows.map(({ grammaticalCase, form, certain, reason }) => ({
      case: grammaticalCase,
      form,
      certain,
      ...(reason ? { reason: reason[language] } : {}),
    })),
  }
  return `${JSON.stringify(data, null, 2)}\n`
}

function toText(kind: KindOfText | undefined, sex: Sex | undefined, rows: readonly Row[], language: Language): string {
  const words = texts[language]
  const labels = [words.kind, ...rows.map(({ grammaticalCase }) => words.cases[grammaticalCase])]
  const width = Math.max(...labels.map((label) => label.length)) + 2
  const line = (label: string, value: string): string => `${`${label}:`.padEnd(width)}${value}\n`
  const what =
    kind === undefined ? words.unknown : words.kinds[kind] + (sex === undefined ? '' : `, ${words.sexes[sex]}`)
  const forms = rows.map(({ grammaticalCase, form, certain }) =>
    line(words.cases[grammaticalCase], certain ? form : `${form}  ${words.mark}`),
  )
  const reasons = new Set(rows.flatMap(({ reason }) => (reason ? [reason[language]] : [])))
  return line(words.kind, what) + forms.join('') + [...reasons].map((reason) => `${words.mark} ${reason}\n`).join('')
}

interface Texts {
  kind: string
  unknown: string
  mark: string
  kinds: Record<KindOfText, string>
  sexes: Record<Sex, string>
  cases: Record<GrammaticalCase, string>
}

const texts: Record<Language, Texts> = {
  ru: {
    kind: 'Вид',
    unknown: 'не понят',
    mark: '(?)',
    kinds: {
      name: 'имя',
      person: 'человек с должностью',
      post: 'должность',
      group: 'группа',
      organization: 'организация или документ',
    },
    sexes: { male: 'мужской пол', female: 'женский пол' },
    cases: {
      nominative: 'Именительный',
      genitive: 'Родительный',
      dative: 'Дательный',
      accusative: 'Винительный',
      instrumental: 'Творительный',
      prepositional: 'Предложный',
    },
  },
  en: {
    kind: 'Kind',
    unknown: 'not understood',
    mark: '(?)',
    kinds: {
      name: 'name',
      person: 'person with a post',
      post: 'post',
      group: 'group',
      organization: 'organisation or document',
    },
    sexes: { male: 'male', female: 'female' },
    cases: {
      nominative: 'Nominative',
      genitive: 'Genitive',
      dative: 'Dative',
      accusative: 'Accusative',
      instrumental: 'Instrumental',
      prepositional: 'Prepositional',
    },
  },
}
