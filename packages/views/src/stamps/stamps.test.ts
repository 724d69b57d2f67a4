import type { Block } from '@dorozhnik/blocks'
import { gost2025 } from '@dorozhnik/blocks'
import type { Agreement, Approval, Inline } from '@dorozhnik/model'
import { describe, expect, it } from 'vitest'
import { order, plan, view, type Viewed } from '../testing/view.js'

const approve = (approval: Approval, changes: Partial<ReturnType<typeof plan>> = {}): Viewed =>
  view('plan.md', { 'plan.md': plan({ organization: 'uo', approval, ...changes }), 'order.md': order() })

const stamp = (viewed: Viewed, section = 0): object | undefined => viewed.only('stamps', section).children.at(-1)

const types = (blocks: Block[]): string[] => blocks.map(({ type }) => type)

describe('an approval stamp', () => {
  it('by an act has the participle agree with the title, the act in the instrumental, its body in the genitive', () => {
    const viewed = approve({ act: 'приказ', organization: 'school', date: '2023-03-29', number: '147' })
    expect(stamp(viewed)).toEqual({
      type: 'approvalStamp',
      word: 'УТВЕРЖДЁН',
      basis: { by: 'act', act: 'приказом МБУ «Школа № 5»', date: '29 марта 2023 г.', actNumber: '147' },
    })
    expect(viewed.codes).toEqual([])
  })

  it.each([
    ['Дорожная карта профориентации', 'УТВЕРЖДЕНА'],
    ['Положение о профориентации', 'УТВЕРЖДЕНО'],
    ['Показатели профориентации', 'УТВЕРЖДЕНЫ'],
  ])('agrees with «%s»', (title, word) => {
    expect(stamp(approve({ act: 'приказом' }, { title }))).toMatchObject({ word })
  })

  it('takes the organisation of the document, and leaves what is unknown blank', () => {
    expect(stamp(approve({ act: 'приказом' }))).toMatchObject({
      basis: { by: 'act', act: 'приказом управления образования администрации Приозёрского муниципального округа' },
    })
  })

  it('takes everything from an order of the workspace, and what the author wrote before it', () => {
    expect(stamp(approve({ order: 'order.md', number: '954' }))).toMatchObject({
      word: 'УТВЕРЖДЁН',
      basis: { by: 'act', date: '26 августа 2025 г.', actNumber: '954' },
    })
  })

  it('names an order that is not there, and prints blanks', () => {
    const viewed = approve({ order: 'ordr.md' })
    expect(viewed.codes).toEqual(['unknown-order'])
    expect(viewed.messages).toEqual(['Приказа «ordr.md» в рабочей папке нет; возможно, «order.md».'])
    expect(stamp(viewed)).toMatchObject({ basis: { by: 'act' } })
  })

  it('by the minutes of a board has the board in the instrumental', () => {
    const approval = { act: 'протокол', organization: 'Педагогический совет школы', date: '2025-08-29', number: '1' }
    expect(stamp(approve(approval))).toMatchObject({
      basis: { by: 'act', act: 'педагогическим советом школы', minutes: true, date: '29 августа 2025 г.' },
    })
  })

  it('names an organisation that looks like an id and is none', () => {
    expect(approve({ act: 'приказ', organization: 'shcool' }).messages).toEqual([
      'В справочнике нет записи «shcool»; возможно, «school».',
    ])
    expect(approve({ act: 'приказ', organization: 'Администрация округа' }).codes).toEqual([])
  })

  it('by a person is in the first person', () => {
    expect(stamp(approve({ person: 'lebedeva' }))).toEqual({
      type: 'approvalStamp',
      word: 'УТВЕРЖДАЮ',
      basis: { by: 'person', post: 'Начальник управления образования', name: 'М.О. Лебедева' },
    })
  })

  it('in the short form is as schools write it', () => {
    const approval: Approval = {
      act: 'приказом',
      organization: 'school',
      date: '2023-03-29',
      number: '147',
      person: 'guest',
      form: 'short',
    }
    expect(stamp(approve(approval))).toEqual({
      type: 'approvalStamp',
      word: 'Утверждено',
      basis: {
        by: 'short',
        act: 'Приказ',
        date: '29.03.2023',
        actNumber: '147',
        organization: 'МБУ «Школа № 5»',
        name: 'П.И. Гусев',
      },
    })
  })

  it('without «ё» where the profile says so', () => {
    const profile = { ...gost2025, stamp: { ...gost2025.stamp, yo: false } }
    const viewed = view('plan.md', { 'plan.md': plan({ approval: { act: 'приказ' } }) }, { profile })
    expect(stamp(viewed)).toMatchObject({ word: 'УТВЕРЖДЕН', basis: { act: 'приказом' } })
  })

  it('says what is not printed and what cannot be', () => {
    expect(approve({ act: 'приказ', person: 'lebedeva' }).codes).toEqual(['approval-person-not-printed'])
    const empty = approve({})
    expect([empty.codes, types(empty.blocks())]).toEqual([['approval-empty'], ['documentTitle', 'table']])
    expect(approve({ person: 'nobody' }).codes).toEqual(['unknown-party'])
    expect(approve({ act: 'приказ', date: '29.03.2023' }).codes).toEqual(['not-a-date'])
  })
})

describe('agreement stamps', () => {
  const agreements: Agreement[] = [
    { act: 'письмо', organization: 'uo', date: '2025-08-20', number: '01-15/12' },
    { person: 'vetrova', date: '2025-08-21' },
  ]

  it('stand side by side, before the approval', () => {
    const viewed = approve({ person: 'lebedeva' }, { agreements })
    expect(viewed.only('stamps').children).toMatchObject([
      {
        type: 'agreementStamp',
        word: 'СОГЛАСОВАНО',
        basis: {
          by: 'act',
          act: 'письмом управления образования администрации Приозёрского муниципального округа',
          actNumber: '01-15/12',
        },
      },
      { basis: { by: 'person', name: 'А.С. Ветрова', date: '21 августа 2025 г.' } },
      { type: 'approvalStamp' },
    ])
  })

  it('of an order stand under its signature', () => {
    const viewed = view('order.md', { 'order.md': order({ agreements }), 'plan.md': plan() })
    expect(types(viewed.blocks()).slice(-2)).toEqual(['signature', 'stamps'])
  })
})

const head = (changes: Parameters<typeof order>[0], own: Parameters<typeof plan>[0] = {}): Block[] =>
  view('order.md', { 'order.md': order(changes), 'plan.md': plan(own) })
    .blocks(1)
    .filter(({ type }) => type === 'appendixMark' || type === 'stamps')

/** Text with one expression in it. */
function pieces(source: string): Inline[] {
  const [before = '', expression = '', after = ''] = source.split(/(\{\{.*\}\})/u)
  return [
    { type: 'text', value: before },
    { type: 'expression', source: expression },
    { type: 'text', value: after },
  ]
}

const clauses = (content: string): Parameters<typeof order>[0] => ({
  operative: 'приказываю:',
  clauses: [{ type: 'clause', content }],
})

describe('the head of an appendix', () => {
  it('is the mark alone where a clause says «согласно приложению»', () => {
    expect(head(clauses('Утвердить план согласно приложению.'))).toMatchObject([
      { type: 'appendixMark', act: expect.stringContaining('к приказу') },
    ])
  })

  it('is mark and stamp where a clause approves what is «прилагаемый»; the order is named once', () => {
    const [mark, stamps] = head(clauses('Утвердить прилагаемый план мероприятий.'))
    expect(mark).toEqual({ type: 'appendixMark' })
    expect(stamps).toMatchObject({
      children: [{ word: 'УТВЕРЖДЁН', basis: { act: expect.stringContaining('приказом'), actNumber: '953' } }],
    })
  })

  it('is a stamp only for the appendices that such a clause names', () => {
    const texts = [
      'Утвердить прилагаемый план ({{приложение "plan.md"}}).',
      'Утвердить перечень согласно {{приложение "two.md" "дат"}}.',
    ]
    const viewed = view('order.md', {
      'order.md': order({
        operative: 'приказываю:',
        appendices: ['plan.md', 'two.md'],
        clauses: texts.map((source) => ({
          type: 'clause',
          content: [{ type: 'paragraph', children: pieces(source) }],
        })),
      }),
      'plan.md': plan(),
      'two.md': plan({ title: 'Перечень площадок' }),
    })
    const heads = [1, 2].map((section) => types(viewed.blocks(section)).filter((type) => type === 'stamps'))
    expect(heads).toEqual([['stamps'], []])
  })

  it('is what the order asks for', () => {
    expect(types(head({ appendixMark: 'stamp' }))).toEqual(['stamps'])
    expect(types(head({ appendixMark: 'mark-and-stamp' }))).toEqual(['appendixMark', 'stamps'])
    expect(types(head({ ...clauses('Утвердить прилагаемый план.'), appendixMark: 'mark' }))).toEqual(['appendixMark'])
  })

  it('keeps the number that references in the order count on', () => {
    const viewed = view('order.md', {
      'order.md': order({ appendixMark: 'stamp', appendices: ['plan.md', 'two.md'] }),
      'plan.md': plan(),
      'two.md': plan(),
    })
    expect(viewed.only('appendixMark', 2)).toEqual({ type: 'appendixMark', number: 2 })
  })

  it('holds the approval that the plan speaks of, beside the mark unless it is by this order', () => {
    const other = head({}, { approval: { act: 'приказ', organization: 'school', number: '7' } })
    expect(other).toMatchObject([
      { type: 'appendixMark', actNumber: '953' },
      { children: [{ basis: { actNumber: '7' } }] },
    ])
    const same = head({}, { approval: { order: 'order.md' } })
    expect(same).toMatchObject([{ type: 'appendixMark' }, { children: [{ basis: { actNumber: '953' } }] }])
    expect(same[0]).not.toHaveProperty('act')
    const repeated = head({}, { approval: { act: 'приказом', date: '2025-08-26', number: '953' } })
    expect(repeated[0]).toEqual({ type: 'appendixMark' })
  })
})
