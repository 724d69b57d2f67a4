import { clause, gost2025, p, ul } from '@dorozhnik/blocks'
import type { Clause } from '@dorozhnik/model'
import { paragraph } from '@dorozhnik/model'
import { describe, expect, it } from 'vitest'
import { order, plan, registry, view } from '../testing/view.js'

const body = {
  preamble: [paragraph('В целях развития профориентации')],
  operative: 'ПРИКАЗЫВАЮ:',
  clauses: [{ type: 'clause' as const, content: 'Утвердить план.' }],
}

function sub(content: string, ...clauses: Clause[]): Clause {
  return { type: 'clause', content, clauses }
}

describe('an order', () => {
  it('has its requisites from top to bottom', () => {
    const { blocks, codes } = view('order.md', {
      'order.md': order({
        ...body,
        executor: 'sokolov',
        acquaint: ['vetrova'],
        closing: [paragraph('Приказ вступает в силу.')],
      }),
      'plan.md': plan(),
    })
    expect(blocks()).toEqual([
      {
        type: 'letterhead',
        parent: 'Администрация Приозёрского муниципального округа',
        name: 'Управление образования администрации Приозёрского муниципального округа',
        short: 'Управление образования',
      },
      { type: 'documentKind', text: 'ПРИКАЗ' },
      { type: 'dateAndNumber', date: '26 августа 2025 г.', number: '953', place: 'г. Приозёрск' },
      { type: 'subject', children: [{ type: 'text', value: 'Об утверждении плана мероприятий' }] },
      p('В целях развития профориентации'),
      { type: 'operativeWord', text: 'приказываю:' },
      clause('1.', 'Утвердить план.'),
      p('Приказ вступает в силу.'),
      { type: 'signature', signatories: [{ post: 'Начальник управления образования', name: 'М.О. Лебедева' }] },
      {
        type: 'acquaintance',
        people: [{ name: 'Ветрова А.С.', post: 'заместитель начальника управления образования' }],
        date: '26 августа 2025 г.',
        actNumber: '953',
      },
      { type: 'executor', name: 'Соколов Игорь Петрович', phone: '8 (81379) 2-10-44' },
    ])
    expect(codes).toEqual([])
  })

  it('begins a clause with a capital letter when an expression stands there, and no sub-clause', () => {
    const expression = { type: 'expression' as const, source: '{{дат @heads}}' }
    const clauses = [
      {
        type: 'clause' as const,
        content: [paragraph(expression, ':')],
        clauses: [{ type: 'clause' as const, content: [paragraph(expression, ' обеспечить участие;')] }],
      },
    ]
    const { blocks } = view('order.md', { 'order.md': order({ ...body, clauses }), 'plan.md': plan() })
    expect(blocks().flatMap((block) => (block.type === 'clause' ? [block.children] : []))).toEqual([
      [p('Руководителям общеобразовательных организаций', ':')],
      [p('руководителям общеобразовательных организаций', ' обеспечить участие;')],
    ])
  })

  it('leaves blanks for a date and a number that are not known yet', () => {
    const { date: _date, number: _number, ...rest } = order(body)
    const { only } = view('order.md', { 'order.md': rest, 'plan.md': plan() })
    expect(only('dateAndNumber')).toEqual({ type: 'dateAndNumber', place: 'г. Приозёрск' })
    expect(only('appendixMark', 1)).toEqual({
      type: 'appendixMark',
      act: 'к приказу управления образования администрации Приозёрского муниципального округа',
    })
  })

  it('prints its own place rather than that of the organisation, and dates as the profile writes them', () => {
    const profile = { ...gost2025, words: { ...gost2025.words, date: 'digital' as const } }
    const documents = { 'order.md': order({ ...body, place: 'пгт Заречный' }), 'plan.md': plan() }
    const { only } = view('order.md', documents, { profile })
    expect(only('dateAndNumber')).toMatchObject({ date: '26.08.2025', place: 'пгт Заречный' })
    expect(only('appendixMark', 1)).toMatchObject({ date: '26.08.2025', actNumber: '953' })
  })

  it('names an organisation by an abbreviated short name in the mark, and its parent by the short name above', () => {
    const { only } = view('order.md', { 'order.md': order({ ...body, organization: 'school' }), 'plan.md': plan() })
    expect(only('letterhead')).toEqual({
      type: 'letterhead',
      parent: 'Управление образования',
      name: 'Муниципальное бюджетное учреждение «Школа № 5»',
      short: 'МБУ «Школа № 5»',
    })
    expect(only('appendixMark', 1).act).toBe('к приказу МБУ «Школа № 5»')
  })

  it('numbers clauses and sub-clauses, with lists inside them', () => {
    const list = {
      type: 'list' as const,
      ordered: false,
      items: [{ type: 'listItem' as const, children: [paragraph('Ветрову А.С.;')] }],
    }
    const clauses: Clause[] = [
      { type: 'clause', content: [paragraph('Назначить:'), list] },
      sub('Школам:', sub('обеспечить:', sub('охват:', sub('полный.'))), sub('сообщить.')),
    ]
    const { blocks, codes } = view('order.md', { 'order.md': order({ ...body, clauses }), 'plan.md': plan() })
    expect(blocks().filter(({ type }) => type === 'clause')).toEqual([
      clause('1.', 'Назначить:', ul('Ветрову А.С.;')),
      clause('2.', 'Школам:'),
      clause('2.1.', 'обеспечить:'),
      clause('2.1.1.', 'охват:'),
      clause('2.1.1.1.', 'полный.'),
      clause('2.2.', 'сообщить.'),
    ])
    expect(codes).toEqual([])
  })

  it('keeps a clause of the fifth level and says that it is too deep', () => {
    const deep = (depth: number): Clause => ({
      type: 'clause',
      content: `уровень ${depth}`,
      ...(depth < 5 ? { clauses: [deep(depth + 1)] } : {}),
    })
    const { blocks, messages } = view('order.md', {
      'order.md': order({ ...body, clauses: [deep(1)] }),
      'plan.md': plan(),
    })
    expect(blocks()).toContainEqual({ ...clause('1.1.1.1.1.', 'уровень 5'), level: 4 })
    expect(messages).toEqual(['Пункт 1.1.1.1.1. стоит глубже четвёртого уровня.'])
  })

  it('gives several appendices numbers, and marks them with the act', () => {
    const { document, lines, only } = view('orders/order.md', {
      'orders/order.md': order({
        appendices: ['../plans/a.md', 'b.md'],
        ...body,
        preamble: [
          paragraph({ type: 'expression', source: '{{приложение "b.md"}}' }, ', ', {
            type: 'expression',
            source: '{{appendix "../plans/a.md"}}',
          }),
        ],
      }),
      'plans/a.md': plan(),
      'orders/b.md': plan({ title: 'Показатели' }),
    })
    expect(document.sections.length).toBe(3)
    expect(only('appendixMark', 1)).toMatchObject({ number: 1 })
    expect(only('appendixMark', 2)).toMatchObject({ number: 2, date: '26 августа 2025 г.', actNumber: '953' })
    expect(lines()[0]).toBe('приложение № 2, приложение № 1')
  })

  it('keeps the number of an appendix that is missing', () => {
    const { document, only, messages } = view('order.md', {
      'order.md': order({ ...body, appendices: ['plam.md', 'b.md', 'order.md', 'b.md'] }),
      'plan.md': plan(),
      'b.md': plan(),
    })
    expect(document.sections.length).toBe(2)
    expect(only('appendixMark', 1).number).toBe(2)
    expect(messages).toEqual([
      'Приложения «plam.md» нет; возможно, «plan.md».',
      'Документ «order.md» — приказ, приложением может быть только план.',
      'Приложение «b.md» названо дважды, напечатано один раз.',
    ])
  })

  it('points at the records of its appendices', () => {
    const children = [{ type: 'activity' as const, id: 'fair', title: 'Ярмарка' }]
    const preamble = [paragraph('Во исполнение ', { type: 'reference', id: 'fair' })]
    const { lines } = view('order.md', {
      'order.md': order({ ...body, preamble }),
      'plan.md': plan({ parts: [{ kind: 'activities', children }] }),
    })
    expect(lines()[0]).toBe('Во исполнение п. 1')
  })

  it('points at its own clauses, but not from the plan', () => {
    const clauses: Clause[] = [
      { type: 'clause', content: [paragraph('Исполнить ', { type: 'reference', id: 'report' })] },
      { type: 'clause', content: 'Школам:', clauses: [{ type: 'clause', id: 'report', content: 'сообщить.' }] },
    ]
    const parts = [{ kind: 'prose' as const, content: [paragraph({ type: 'reference', id: 'report' })] }]
    const documents = { 'order.md': order({ ...body, clauses }), 'plan.md': plan({ parts }) }
    const { lines, codes } = view('order.md', documents)
    expect(lines()).toContain('Исполнить п. 2.1')
    expect(lines(1)).toEqual(['[[report]]'])
    expect(codes).toEqual(['unknown-reference'])
  })

  it('prints what it can when nobody is known, and says what is missing', () => {
    const { blocks, messages } = view(
      'order.md',
      { 'order.md': order({ ...body, executor: 'heads', acquaint: ['nobody'] }), 'plan.md': plan() },
      { registry: { groups: { heads: { name: 'руководители' } } } },
    )
    expect(blocks().map(({ type }) => type)).toEqual([
      'documentKind',
      'dateAndNumber',
      'subject',
      'paragraph',
      'operativeWord',
      'clause',
    ])
    expect(messages).toEqual([
      'В справочнике нет записи «uo».',
      'В справочнике нет записи «lebedeva».',
      'Поле «executor» называет «heads», а это не человек.',
      'В справочнике нет записи «nobody».',
    ])
  })

  it('says that nobody signs', () => {
    const { signatory: _signatory, ...rest } = order(body)
    expect(view('order.md', { 'order.md': rest, 'plan.md': plan() }).codes).toEqual(['no-signatory'])
  })

  it('says that the signatory has no post, and prints the name', () => {
    const { only, messages } = view('order.md', {
      'order.md': order({ ...body, signatory: 'guest' }),
      'plan.md': plan(),
    })
    expect(only('signature').signatories).toEqual([{ post: '', name: 'П.И. Гусев' }])
    expect(messages).toEqual(['У человека «Гусев Пётр Ильич» (@guest) в справочнике нет должности.'])
  })

  it('puts the executor before the sheet on which many people sign', () => {
    const people = Object.fromEntries(
      Array.from({ length: 11 }, (_, index) => [`p${index}`, { name: `Иванов${'а'.repeat(index)} Пётр Ильич` }]),
    )
    const ending = (count: number): string[] =>
      view(
        'order.md',
        {
          'order.md': order({ ...body, executor: 'p0', acquaint: Object.keys(people).slice(0, count) }),
          'plan.md': plan(),
        },
        { registry: { ...registry, people: { ...registry.people, ...people } } },
      )
        .blocks()
        .slice(-2)
        .map(({ type }) => type)
    expect(ending(10)).toEqual(['acquaintance', 'executor'])
    expect(ending(11)).toEqual(['executor', 'acquaintance'])
  })

  it('acquaints the members of a group once each, even when the group holds itself', () => {
    const { only } = view('order.md', {
      'order.md': order({ ...body, acquaint: ['sokolov', 'team', 'heads'] }),
      'plan.md': plan(),
    })
    expect(only('acquaintance').people.map(({ name }) => name)).toEqual([
      'Соколов И.П.',
      'Ветрова А.С.',
      'рабочая группа',
      'руководители общеобразовательных организаций',
    ])
  })

  it('prints a date that is none as it stands and says so', () => {
    const { only, messages } = view('order.md', {
      'order.md': order({ ...body, date: '2025-02-31' }),
      'plan.md': plan(),
    })
    expect(only('dateAndNumber').date).toBe('2025-02-31')
    expect(messages).toEqual(['«2025-02-31» — не дата вида 2025-08-26.'])
  })

  it('does not invent clauses for an order that has a preamble of its own', () => {
    const { blocks, codes } = view('order.md', { 'order.md': order({ ...body, clauses: [] }), 'plan.md': plan() })
    expect(blocks().some(({ type }) => type === 'clause')).toBe(false)
    expect(codes).toEqual(['order-without-clauses'])
  })

  it('writes the operative word when the author left it out', () => {
    const { operative: _operative, ...rest } = body
    expect(view('order.md', { 'order.md': order(rest), 'plan.md': plan() }).only('operativeWord').text).toBe(
      'приказываю:',
    )
  })

  it('is not disturbed by ids that are properties of every object', () => {
    const { messages } = view('order.md', {
      'order.md': order({ ...body, organization: 'constructor', signatory: 'toString', appendices: ['__proto__'] }),
    })
    expect(messages).toEqual([
      'Приложения «__proto__» нет.',
      'В справочнике нет записи «constructor».',
      'В справочнике нет записи «toString».',
    ])
  })

  it('leaves the registry as it was', () => {
    const before = JSON.stringify(registry)
    view('order.md', { 'order.md': order({ ...body, executor: 'sokolov' }), 'plan.md': plan() })
    expect(JSON.stringify(registry)).toBe(before)
  })
})
