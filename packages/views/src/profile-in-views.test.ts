import { gost2025, inlineText, p, type Profile } from '@dorozhnik/blocks'
import { paragraph, type Plan } from '@dorozhnik/model'
import { describe, expect, it } from 'vitest'
import { order, plan, view, type Viewed } from './testing/view.js'

const withProfile = (profile: Profile, own: Partial<Plan> = {}, changes: Parameters<typeof order>[0] = {}): Viewed =>
  view('order.md', { 'order.md': order({ executor: 'sokolov', ...changes }), 'plan.md': plan(own) }, { profile })

const words = (changes: Partial<Profile['words']>): Profile => ({
  ...gost2025,
  words: { ...gost2025.words, ...changes },
})

const operative = (comma: Profile['operativeWord']['comma']): Profile => ({
  ...gost2025,
  operativeWord: { ...gost2025.operativeWord, comma },
})

const firstParagraph = (profile: Profile, preamble: string): unknown =>
  withProfile(
    profile,
    {},
    {
      preamble: [paragraph(preamble)],
      operative: 'приказываю:',
      clauses: [{ type: 'clause', content: 'Утвердить план.' }],
    },
  ).only('paragraph')

describe('a profile in the views', () => {
  it('spaces initials in signatures, texts and lists', () => {
    const viewed = withProfile(words({ initialsSpace: true }), {}, { acquaint: ['vetrova'] })
    expect(viewed.only('signature').signatories[0]?.name).toBe('М. О. Лебедева')
    expect(viewed.only('acquaintance').people[0]?.name).toBe('Ветрова А. С.')
    expect(viewed.lines().some((line) => line.includes('Соколова И. П.'))).toBe(true)
  })

  it('writes the executor in full or with initials', () => {
    expect(withProfile(gost2025).only('executor').name).toBe('Соколов Игорь Петрович')
    const short = withProfile({ ...gost2025, executor: { size: 10, name: 'initials' } })
    expect(short.only('executor').name).toBe('Соколов И.П.')
  })

  it('moves the place of issue into the head', () => {
    const viewed = withProfile({ ...gost2025, dateAndNumber: { layout: 'edges', place: 'letterhead' } })
    expect(viewed.only('letterhead').place).toBe('г. Приозёрск')
    expect(viewed.only('dateAndNumber')).not.toHaveProperty('place')
  })

  it('puts or takes the comma before the operative word only where it is asked', () => {
    expect(firstParagraph(operative('keep'), 'В целях развития')).toEqual(p('В целях развития'))
    expect(firstParagraph(operative('comma'), 'В целях развития')).toEqual(p('В целях развития,'))
    expect(firstParagraph(operative('comma'), 'В целях развития,')).toEqual(p('В целях развития,'))
    expect(firstParagraph(operative('comma'), 'Во исполнение приказа.')).toEqual(p('Во исполнение приказа.'))
    expect(firstParagraph(operative('none'), 'В целях развития,')).toEqual(p('В целях развития'))
  })

  it('numbers the columns under the header', () => {
    const viewed = withProfile({ ...gost2025, table: { ...gost2025.table, columnNumbers: true } })
    const [, numbers] = viewed.only('table', 1).header
    expect(numbers?.cells.map(({ children }) => children)).toEqual([[p('1')], [p('2')], [p('3')], [p('4')], [p('5')]])
  })

  it('writes terms from what they mean, and leaves alone what it does not understand', () => {
    expect(terms(words({ term: 'author' }))).toEqual(['октябрь-ноябрь 2025г', 'по отдельному графику'])
    expect(terms(words({ term: 'meaning' }))).toEqual(['октябрь – ноябрь 2025 г.', 'по отдельному графику'])
  })

  it('leaves alone what a term would only be guessed to mean, and what means no date', () => {
    const twoYears = { period: '2025-09-01/2027-08-31' }
    for (const term of ['апрель', 'до 1 сентября', 'в течение учебного года', 'весь период', 'сентябрь – май'])
      expect(terms(words({ term: 'meaning' }), [term], twoYears)).toEqual([term])
    expect(terms(words({ term: 'meaning' }), ['до 01.09.2026', '2025-2026гг.'], twoYears)).toEqual([
      'до 1 сентября 2026 г.',
      'в течение 2025–2026 гг.',
    ])
  })

  it('asks for a sheet of acquaintance, whatever the number of people', () => {
    expect([lastTypes('auto'), lastTypes('sheet')]).toEqual([
      ['acquaintance', 'executor'],
      ['executor', 'acquaintance'],
    ])
  })
})

/** The cells of terms of a plan with such terms. */
function terms(
  profile: Profile,
  written: readonly string[] = ['октябрь-ноябрь 2025г', 'по отдельному графику'],
  own: Partial<Plan> = {},
): string[] {
  const activities = written.map((term) => ({
    type: 'activity' as const,
    title: 'Ярмарка',
    term,
  }))
  const viewed = withProfile(profile, { ...own, parts: [{ kind: 'activities', children: activities }] })
  return viewed.only('table', 1).rows.flatMap((row) => {
    const [block] = row.type === 'tableRow' ? (row.cells[2]?.children ?? []) : []
    return block?.type === 'paragraph' ? [inlineText(block.children)] : []
  })
}

/** The last two requisites of an order with one person to acquaint. */
function lastTypes(form: Profile['acquaintance']['form']): string[] {
  return withProfile({ ...gost2025, acquaintance: { form, lines: 10 } }, {}, { acquaint: ['vetrova'] })
    .blocks()
    .slice(-2)
    .map(({ type }) => type)
}
