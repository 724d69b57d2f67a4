import { declineName } from '../decline-name.js'
import { declineGroup, declineOrganization } from '../decline-organization.js'
import { declinePost } from '../decline-post.js'
import type { Declined, GrammaticalCase } from '../grammatical-case.js'
import { grammaticalCases } from '../grammatical-case.js'
import type { Sex } from '../person-name.js'

/** A form that is not the expected one. */
export interface Miss {
  nominative: string
  grammaticalCase: GrammaticalCase
  /** Every form that would have been right. */
  expected: readonly string[]
  got: string
  /** True when the program itself said that it is not certain. */
  uncertain: boolean
}

/** How many forms are right, and which are not. */
export interface Measured {
  right: number
  total: number
  /** Right forms that are marked as not certain all the same. */
  doubted: number
  misses: Miss[]
}

type Oblique = Exclude<GrammaticalCase, 'nominative'>

/** A form that is wanted: `|` parts several right answers; ё and е, capitals and kinds of space are the same. */
interface Wanted {
  nominative: string
  grammaticalCase: Oblique
  expected: string
  decline: () => Declined
}

/** Which rows of a list count: every third one is held out while rules are being written. */
export type Part = 'all' | 'seen' | 'held-out'

/** Measures names: a header, then `sex` and the six cases, parted by tabs. */
export function measureNames(list: string, part: Part = 'all'): Measured {
  return measure(
    rowsOf(list, part).flatMap(([sex, nominative = '', ...forms]) =>
      wanted(nominative, forms, (grammaticalCase) => declineName(nominative, grammaticalCase, { sex: sex as Sex })),
    ),
  )
}

/** Measures posts, groups and organisations: a header, then `kind` and the six cases, parted by tabs. */
export function measurePosts(list: string, part: Part = 'all'): Measured {
  const by: Record<string, typeof declinePost> = {
    post: declinePost,
    group: declineGroup,
    organization: declineOrganization,
  }
  return measure(
    rowsOf(list, part).flatMap(([kind = '', nominative = '', ...forms]) =>
      wanted(nominative, forms, (grammaticalCase) => (by[kind] ?? declinePost)(nominative, grammaticalCase)),
    ),
  )
}

/**
 * Measures parts of names alone: a header, then kind (`last`, `first`, `middle`), lemma, gender (`m`, `f`), case
 * (`gen`, `dat`, `acc`, `ins`, `pre`) and expected forms, parted by tabs; further columns are not read.
 */
export function measureNameParts(list: string): Measured {
  const cases: Record<string, Oblique> = {
    gen: 'genitive',
    dat: 'dative',
    acc: 'accusative',
    ins: 'instrumental',
    pre: 'prepositional',
  }
  return measure(
    rowsOf(list, 'all').map(([kind = '', nominative = '', gender, name = '', expected = '']) => ({
      nominative,
      grammaticalCase: cases[name] ?? 'genitive',
      expected,
      decline: () => declinePart(kind, nominative, cases[name] ?? 'genitive', gender === 'f' ? 'female' : 'male'),
    })),
  )
}

/** A given name and a patronymic stand in a whole name, beside words that are never declined. */
function declinePart(kind: string, lemma: string, grammaticalCase: Oblique, sex: Sex): Declined {
  const before = kind === 'last' ? '' : kind === 'first' ? 'Гюго ' : 'Гюго Анри '
  const declined = declineName(before + lemma, grammaticalCase, { sex })
  return { ...declined, form: declined.form.slice(before.length) }
}

function rowsOf(list: string, part: Part): string[][] {
  const rows = list.trimEnd().split(/\r?\n/u).slice(1)
  const kept = rows.filter((_, index) => part === 'all' || (index % 3 === 2) === (part === 'held-out'))
  return kept.map((row) => row.split('\t'))
}

function wanted(nominative: string, forms: readonly string[], decline: (of: Oblique) => Declined): Wanted[] {
  const oblique = grammaticalCases.filter((name): name is Oblique => name !== 'nominative')
  return oblique.map((grammaticalCase, index) => ({
    nominative,
    grammaticalCase,
    expected: forms[index] ?? '',
    decline: () => decline(grammaticalCase),
  }))
}

function measure(rows: readonly Wanted[]): Measured {
  const misses: Miss[] = []
  let doubted = 0
  for (const { nominative, grammaticalCase, expected, decline } of rows) {
    const { form, certain } = decline()
    const right = expected.split('|')
    if (!right.some((one) => plain(one) === plain(form))) {
      misses.push({ nominative, grammaticalCase, expected: right, got: form, uncertain: !certain })
    } else if (!certain) doubted += 1
  }
  return { right: rows.length - misses.length, total: rows.length, doubted, misses }
}

function plain(form: string): string {
  return form.toLowerCase().replaceAll('ё', 'е').replaceAll('\u00a0', ' ')
}
