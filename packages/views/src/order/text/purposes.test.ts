import { inlineText, type Block } from '@dorozhnik/blocks'
import { type Order, paragraph } from '@dorozhnik/model'
import { describe, expect, it } from 'vitest'
import { order, plan, view, type Viewed } from '../../testing/view.js'

function clausesOf(viewed: Viewed): string[] {
  return viewed
    .blocks()
    .flatMap((block) => (block.type === 'clause' ? [`${block.number} ${textOf(block.children)}`] : []))
}

function textOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'paragraph') return inlineText(block.children)
      return block.type === 'list' ? block.items.map((item) => `– ${textOf(item.children)}`).join(' ') : block.type
    })
    .join(' ')
}

function viewOf(changes: Partial<Order>): Viewed {
  return view('order.md', {
    'order.md': order(changes),
    'plan.md': plan(),
    'b.md': plan({ title: 'Перечень площадок' }),
  })
}

function repeal(act: string): Viewed {
  return viewOf({ purpose: 'repeal', appendices: [], acts: [{ act, organization: 'school', number: '5' }] })
}

describe('an order without text', () => {
  it('puts a project into force', () => {
    const made = viewOf({ purpose: 'project', responsible: ['sokolov'], addressees: ['heads'] })
    expect(clausesOf(made)).toEqual([
      '1. Утвердить и ввести в действие план мероприятий («дорожную карту») по профориентации (приложение).',
      '2. Главному специалисту Соколову И.П.:',
      '2.1. обеспечить координацию мероприятий проекта;',
      '2.2. ежегодно, в срок до 31 декабря, представлять отчёт о ходе реализации проекта.',
      '3. Руководителям общеобразовательных организаций:',
      '3.1. обеспечить участие организаций в реализации проекта;',
      '3.2. своевременно представлять достоверную отчётность о реализации проекта.',
      '4. Разместить приказ на официальном сайте управления образования администрации Приозёрского муниципального округа.',
      '5. Контроль за исполнением приказа оставляю за собой.',
    ])
    expect(made.codes).toEqual([])
  })

  it('appoints one or several', () => {
    const base: Partial<Order> = { purpose: 'appointment', appendices: [] }
    expect(clausesOf(viewOf({ ...base, responsible: ['sokolov'], control: 'vetrova' }))).toEqual([
      '1. Назначить ответственным за организацию профориентационной работы главного специалиста Соколова И.П.',
      '2. Руководителям образовательных организаций:',
      '2.1. назначить ответственных за профориентационную работу в организациях;',
      '2.2. довести приказ до сведения педагогических работников.',
      '3. Контроль за исполнением приказа возложить на заместителя начальника управления образования Ветрову А.С.',
    ])
    expect(clausesOf(viewOf({ ...base, responsible: ['sokolov', 'vetrova'] }))[0]).toBe(
      '1. Назначить ответственными за организацию профориентационной работы: – главного специалиста Соколова И.П.; – заместителя начальника управления образования Ветрову А.С.',
    )
    expect(clausesOf(viewOf({ ...base, responsible: ['heads'] }))[0]).toBe(
      '1. Назначить ответственными за организацию профориентационной работы: – руководителей общеобразовательных организаций.',
    )
    expect(clausesOf(viewOf({ responsible: ['heads'] })).slice(1, 5)).toEqual([
      '2. Назначить ответственными за координацию исполнения мероприятий: – руководителей общеобразовательных организаций.',
      '3. Ответственным исполнителям:',
      '3.1. обеспечить исполнение мероприятий в установленные сроки;',
      '3.2. представлять информацию о ходе исполнения мероприятий ответственным за координацию.',
    ])
    expect(viewOf(base).codes).toEqual(['nobody-appointed'])
    expect(viewOf({ ...base, responsible: ['nobody'] }).codes).toEqual(['unknown-party'])
  })

  it('changes the appendices of an earlier order', () => {
    const acts = [{ date: '2025-08-26', number: '412', subject: 'Об утверждении плана' }]
    expect(clausesOf(viewOf({ purpose: 'amendment', acts }))).toEqual([
      '1. Внести в приказ управления образования администрации Приозёрского муниципального округа от 26 августа 2025 г. № 412 «Об утверждении плана» изменение, изложив приложение к нему в новой редакции согласно приложению.',
      '2. Контроль за исполнением приказа оставляю за собой.',
    ])
    expect(clausesOf(viewOf({ purpose: 'amendment', acts, appendices: ['plan.md', 'b.md'] })).slice(1, 3)).toEqual([
      '1.1. приложение № 1 изложить в новой редакции согласно приложению № 1;',
      '1.2. приложение № 2 изложить в новой редакции согласно приложению № 2.',
    ])
  })

  it('repeals acts, of this workspace too', () => {
    const old = order({ number: '77', date: '2024-09-02', subject: 'О рабочей группе' })
    const made = view('order.md', {
      'old.md': old,
      'order.md': order({
        purpose: 'repeal',
        appendices: [],
        acts: [{ order: 'old.md' }, { act: 'распоряжение', organization: 'school', number: '5' }],
      }),
    })
    expect(clausesOf(made)[0]).toBe(
      '1. Признать утратившими силу: – приказ управления образования администрации Приозёрского муниципального округа от 2 сентября 2024 г. № 77 «О рабочей группе»; – распоряжение МБУ «Школа № 5» от __________ № 5.',
    )
    expect(viewOf({ purpose: 'repeal', appendices: [] }).codes).toEqual(['no-earlier-act'])
  })

  it('names the kind of a repealed act in the accusative, and says when it guessed', () => {
    expect(clausesOf(repeal('инструкция'))[0]).toContain('утратившей силу инструкцию МБУ «Школа № 5»')
    expect(clausesOf(repeal('распоряжением'))[0]).toContain('распоряжение МБУ')
    expect(repeal('инструкция').codes).toEqual([])
    expect(repeal('грамотка').codes).toEqual(['guessed-form'])
  })

  it('approves results of monitoring with recommendations', () => {
    expect(clausesOf(viewOf({ purpose: 'monitoring', executor: 'sokolov' }))).toEqual([
      '1. Утвердить план мероприятий («дорожную карту») по профориентации (приложение).',
      '2. Руководителям образовательных организаций:',
      '2.1. рассмотреть результаты мониторинга на педагогических советах;',
      '2.2. учесть адресные рекомендации при планировании профориентационной работы;',
      '2.3. представить информацию о принятых мерах.',
      '3. Главному специалисту Соколову И.П.:',
      '3.1. провести анализ эффективности принятых мер.',
      '4. Разместить приказ на официальном сайте управления образования администрации Приозёрского муниципального округа.',
      '5. Контроль за исполнением приказа оставляю за собой.',
    ])
  })

  it('speaks with the phrases of the organisation where it has its own', () => {
    const made = view(
      'order.md',
      { 'order.md': order({ purpose: 'appointment', responsible: ['sokolov'], appendices: [] }) },
      { templates: { 'appointment-appoint': 'Определить муниципальным координатором {{person}}.' } },
    )
    expect(clausesOf(made)[0]).toBe('1. Определить муниципальным координатором главного специалиста Соколова И.П.')
  })

  it('names whoever the registry does not know', () => {
    expect(viewOf({ responsible: ['nobody'] }).codes).toContain('unknown-party')
    expect(viewOf({ control: 'nobody' }).codes).toContain('unknown-party')
  })
})

it('the preamble that the author wrote stands over the clauses of an order that says what it is for', () => {
  const preamble = [paragraph('В целях развития профориентации')]
  const made = viewOf({ purpose: 'appointment', responsible: ['sokolov'], appendices: [], preamble })
  expect(made.only('paragraph').children).toMatchObject([{ value: 'В целях развития профориентации' }])
  expect(made.only('operativeWord').text).toBe('приказываю:')
  expect(clausesOf(made)[0]).toMatch(/^1\. Назначить ответственным/u)
  expect(made.codes).toEqual([])
  // What cannot be written leaves the author's words alone.
  const nothing = viewOf({ purpose: 'repeal', appendices: [], preamble })
  expect([nothing.lines(), nothing.codes]).toEqual([['В целях развития профориентации'], ['no-earlier-act']])
})

it.each<[what: string, order: Partial<Order>]>([
  ['that the program writes', {}],
  [
    'that the author writes',
    {
      operative: 'приказываю:',
      clauses: [
        { type: 'clause', content: 'Провести контрольную работу.' },
        { type: 'clause', content: 'Контроль исполнения приказа оставляю за собой.' },
      ],
    },
  ],
])('the control clause is known by its words in an order %s', (_, changes) => {
  const clauses = viewOf(changes)
    .blocks()
    .flatMap((block) => (block.type === 'clause' && block.level === 1 ? [block.role] : []))
  expect(clauses.indexOf('control')).toBe(clauses.length - 1)
})
