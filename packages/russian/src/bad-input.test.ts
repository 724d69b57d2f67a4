import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aboutPreposition } from './about-preposition.js'
import { agreeApproved } from './agree-approved.js'
import { parseIso } from './calendar-date.js'
import { capitalizeFirst } from './capitalize-first.js'
import { declineAct } from './decline-act.js'
import { declineName } from './decline-name.js'
import { declineGroup, declineOrganization } from './decline-organization.js'
import { declinePerson } from './decline-person.js'
import { declinePost } from './decline-post.js'
import { formatPeriod } from './format-period.js'
import { caseOfKey } from './given-forms.js'
import type { Declined, GrammaticalCase } from './grammatical-case.js'
import { grammaticalCases } from './grammatical-case.js'
import { initials } from './initials.js'
import { kindOfText } from './kind-of-text.js'
import { noBreak } from './no-break.js'
import { parseName, sexOf } from './person-name.js'
import { readNumber } from './read-number.js'
import { readThresholds } from './read-threshold.js'
import { formatTerm } from './term/format-term.js'
import { occurrences } from './term/occurrences.js'
import { readTerm } from './term/read-term.js'
import { countSteps } from './testing/count-steps.js'
import { typesetText } from './typography.js'

const declines: Record<string, (text: string, to: GrammaticalCase) => Declined> = {
  name: declineName,
  man: (text, to) => declineName(text, to, { sex: 'male' }),
  woman: (text, to) => declineName(text, to, { sex: 'female', style: 'before' }),
  post: declinePost,
  group: declineGroup,
  organization: declineOrganization,
  act: declineAct,
  person: (text, to) => declinePerson({ name: text, post: text }, to),
}

const period = { start: '2025-09-01', end: '2026-08-31' }

/** Whatever takes a text, but for the forms above. */
const readers: Record<string, (text: string) => unknown> = {
  ...Object.fromEntries(Object.entries(declines).map(([kind, decline]) => [kind, (text) => decline(text, 'dative')])),
  agreeApproved,
  aboutPreposition,
  kindOfText,
  caseOfKey,
  parseName,
  sexOf,
  initials: (text) => initials(text),
  capitalizeFirst,
  noBreak,
  typesetText: (text) =>
    typesetText(text, { quotes: 'nested', ranges: 'en', dash: 'en', percent: 'spaced', numberSign: 'spaced' }),
  readNumber,
  readThresholds,
  parseIso,
  formatPeriod: (text) => formatPeriod({ start: text, end: '2026-08-31' }),
  readTerm: (text) => readTerm(text, { period }),
  occurrences: (text) => occurrences(readTerm(text, { period })),
  formatTerm: (text) => formatTerm(readTerm(text, { period })),
}

const pieces = fc.constantFrom(
  ...'учитель — заместитель, и.о. врио «МБОУ (лицо ответственное директора педагог-психолог и Ли-Ой оглы А.Б. -ий ая'.split(
    ' ',
  ),
  ' ',
  '  ',
  '\u00a0',
  '\u202e',
  '-',
  '.',
  '»',
  ')',
  '<b>',
  '1',
  '',
)

describe.each(Object.entries(declines))('the form of a %s', (kind, decline) => {
  it.each([
    ['nothing', ''],
    ['spaces', ' \t\n\u00a0 '],
    ['figures', '2025'],
    ['signs', '… — №'],
    ['HTML', '<b>директор</b>'],
    ['an entity', 'директор&nbsp;школы'],
    ['marks that turn the text', '\u202eроткерид'],
    ['an invisible mark', 'дирек\u200bтор'],
    ['a text without end', 'директор и '.repeat(20_000)],
    ['a word without end', 'о'.repeat(200_000)],
  ])('of %s is that text, not certain, with a reason', (_, text) => {
    if (kind === 'act' || kind === 'person') return
    for (const grammaticalCase of grammaticalCases) {
      const { form, certain, reason } = decline(text, grammaticalCase)
      expect([form.trim(), certain]).toEqual([text.trim(), false])
      expect(reason?.ru).toBeTruthy()
      expect(reason?.en).toBeTruthy()
    }
  })

  it.each(['Smith John', '约翰 史密斯', 'مدير', 'Διευθυντής'])('of «%s», which is not Russian, stays', (text) => {
    if (kind === 'act' || kind === 'person') return
    const declined = decline(text, 'dative')
    expect(declined.certain).toBe(false)
    expect(declined.form.replace('John', 'J.')).not.toMatch(/[а-яё]/u)
  })

  it('never throws and explains every doubt', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 30 }).map((list) => list.join(' ')),
      fc.array(pieces, { maxLength: 30 }).map((list) => list.join('')),
      fc.stringMatching(/^[А-Яа-яё.,«»()\- ]{0,60}$/u),
    )
    fc.assert(
      fc.property(text, fc.constantFrom(...grammaticalCases), (value, grammaticalCase) => {
        const declined = decline(value, grammaticalCase)
        expect(typeof declined.form).toBe('string')
        expect(declined.certain).toBe(declined.reason === undefined)
      }),
      { numRuns: 500 },
    )
  })
})

describe('whatever is read', () => {
  it('has a stamp, a preposition, and perhaps a kind or a case', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(pieces).map((list) => list.join(' ')),
        ),
        (text) => {
          expect(agreeApproved(text)).toMatch(/^УТВЕРЖД/u)
          expect(aboutPreposition(text)).toMatch(/^Об?$/u)
          expect(['string', 'undefined']).toContain(typeof kindOfText(text))
          expect(['string', 'undefined']).toContain(typeof caseOfKey(text))
        },
      ),
    )
  })

  it.each(Object.entries(readers))('%s does no more work than the text is long', (_, read) => {
    const shapes = [
      'учитель и ',
      'о',
      '«',
      '"',
      '1" ',
      '(',
      ', ',
      'Ли-',
      'А.',
      ' — ',
      '5 - 5 ',
      'а - ',
      '<',
      '&',
      'зам',
      '1,',
      'до ',
    ]
    for (const shape of shapes) {
      const steps = (length: number): number => {
        const text = shape.repeat(Math.ceil(length / shape.length)).slice(0, length)
        return countSteps(() => read(text))
      }
      const some = Math.max(steps(498), steps(499), steps(500))
      expect(steps(2_000), shape).toBeLessThan(some * 6 + 2_000)
      expect(steps(64_000), shape).toBeLessThan(some * 180 + 64_000)
    }
  })
})

describe('given forms', () => {
  it.each([
    ['genitive', 'genitive'],
    ['Genitive', 'genitive'],
    ['родительный', 'genitive'],
    ['в_родительном', 'genitive'],
    ['в дательном', 'dative'],
    ['винительный падеж', 'accusative'],
    ['тв', 'instrumental'],
    ['в предложном падеже', 'prepositional'],
    ['дат.', 'dative'],
    ['пред', 'prepositional'],
    ['склонение', undefined],
    ['', undefined],
  ])('are known by the key «%s»', (key, expected) => {
    expect(caseOfKey(key)).toBe(expected)
  })

  it('win under a Russian key, in names, posts and organisations', () => {
    const forms = { в_дательном: 'Зайцу Петру Львовичу' }
    expect(declineName('Заяц Пётр Львович', 'dative', { forms })).toEqual({ form: forms.в_дательном, certain: true })
    expect(declinePost('ведун', 'dative', { forms: { дательный: 'ведуну' } }).certain).toBe(true)
    expect(declineGroup('ведуны', 'dative', { forms: { дательный: ' ' } }).form).toBe('ведунам')
  })
})
