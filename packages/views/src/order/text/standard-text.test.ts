import type { Block } from '@dorozhnik/blocks'
import { inlineText } from '@dorozhnik/blocks'
import { paragraph, type WorkspaceDocument } from '@dorozhnik/model'
import { describe, expect, it } from 'vitest'
import type { Viewed } from '../../testing/view.js'
import { order, plan, view } from '../../testing/view.js'

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

/** An order without text that approves a regulation. */
const regulationOf = (title: string): Record<string, WorkspaceDocument> => ({
  'order.md': order({ appendices: ['rule.md'], executor: 'sokolov' }),
  'rule.md': { document: 'regulation', title, parts: [{ kind: 'prose', content: [paragraph('Текст.')] }] },
})

describe('an order without text', () => {
  it('approves its plan, appoints the executor, has the plan carried out, publishes and controls', () => {
    const viewed = view('order.md', { 'order.md': order({ executor: 'sokolov' }), 'plan.md': plan() })
    // Without a preamble the word begins a sentence.
    expect(viewed.only('operativeWord').text).toBe('Приказываю:')
    expect(clausesOf(viewed)).toEqual([
      '1. Утвердить план мероприятий («дорожную карту») по профориентации (приложение).',
      '2. Назначить ответственным за координацию исполнения мероприятий главного специалиста Соколова И.П.',
      '3. Ответственным исполнителям:',
      '3.1. обеспечить исполнение мероприятий в установленные сроки;',
      '3.2. представлять информацию о ходе исполнения мероприятий ответственному за координацию.',
      '4. Разместить приказ на официальном сайте управления образования администрации Приозёрского муниципального округа.',
      '5. Контроль за исполнением приказа оставляю за собой.',
    ])
    expect(viewed.codes).toEqual([])
  })

  it('appoints those who have to be acquainted when there is no executor', () => {
    const viewed = view('order.md', {
      'order.md': order({ acquaint: ['vetrova', 'sokolov', 'heads'] }),
      'plan.md': plan(),
    })
    expect(clausesOf(viewed)[1]).toBe(
      '2. Назначить ответственными за координацию исполнения мероприятий: – заместителя начальника управления образования Ветрову А.С.; – главного специалиста Соколова И.П.',
    )
    expect(clausesOf(viewed)).toContain(
      '3.2. представлять информацию о ходе исполнения мероприятий ответственным за координацию.',
    )
  })

  it('appoints nobody when nobody is named', () => {
    expect(clausesOf(view('order.md', { 'order.md': order(), 'plan.md': plan() })).slice(1, 3)).toEqual([
      '2. Ответственным исполнителям:',
      '2.1. обеспечить исполнение мероприятий в установленные сроки.',
    ])
  })

  it('approves several appendices one by one', () => {
    const viewed = view('order.md', {
      'order.md': order({ appendices: ['plan.md', 'b.md', 'c.md'] }),
      'plan.md': plan(),
      'b.md': plan({ title: 'Показатели плана' }),
      'c.md': plan({ title: 'Дорожная карта школы' }),
    })
    expect(clausesOf(viewed).slice(0, 4)).toEqual([
      '1. Утвердить:',
      '1.1. план мероприятий («дорожную карту») по профориентации (приложение № 1);',
      '1.2. показатели плана (приложение № 2);',
      '1.3. дорожную карту школы (приложение № 3).',
    ])
  })

  it('approves a regulation under its capital letter, and asks nobody to carry it out by terms', () => {
    const viewed = view('order.md', regulationOf('Положение о профориентационной работе'))
    expect(clausesOf(viewed)).toEqual([
      '1. Утвердить Положение о профориентационной работе (приложение).',
      '2. Назначить ответственным за организацию работы главного специалиста Соколова И.П.',
      '3. Разместить приказ на официальном сайте управления образования администрации Приозёрского муниципального округа.',
      '4. Контроль за исполнением приказа оставляю за собой.',
    ])
    expect(viewed.codes).toEqual([])
    const first = (title: string): string | undefined => clausesOf(view('order.md', regulationOf(title)))[0]
    expect(first('Система профориентационной работы')).toBe(
      '1. Утвердить Систему профориентационной работы (приложение).',
    )
    expect(first('Правила приёма')).toBe('1. Утвердить Правила приёма (приложение).')
    expect(first('Инструкция по учёту')).toBe('1. Утвердить Инструкцию по учёту (приложение).')
    expect(first('Аналитическая справка о мерах')).toBe('1. Утвердить аналитическую справку о мерах (приложение).')
    expect(first('Отчёт о мерах')).toBe('1. Утвердить отчёт о мерах (приложение).')
  })

  it('says that it has nothing to approve', () => {
    const { appendices: _appendices, ...rest } = order()
    const viewed = view('order.md', { 'order.md': rest })
    expect(viewed.codes).toEqual(['nothing-to-approve'])
    expect(viewed.only('signature').signatories[0]?.name).toBe('М.О. Лебедева')
  })

  it('speaks with the phrases of the organisation', () => {
    const templates = {
      'order-preamble': 'В целях исполнения {{plan}}',
      'clause-control': 'Контроль возложить на {{вин @vetrova}}.',
      'clause-approve': 'Ввести в действие {{plan}} согласно {{dativeReference}}.',
      'order-kind': 'РАСПОРЯЖЕНИЕ',
    }
    const viewed = view('order.md', { 'order.md': order(), 'plan.md': plan() }, { templates })
    expect(viewed.only('documentKind').text).toBe('РАСПОРЯЖЕНИЕ')
    expect(viewed.lines()[0]).toBe('В целях исполнения плана мероприятий («дорожной карты») по профориентации')
    expect(clausesOf(viewed)[0]).toBe(
      '1. Ввести в действие план мероприятий («дорожную карту») по профориентации согласно приложению.',
    )
    expect(clausesOf(viewed).at(-1)).toBe(
      '4. Контроль возложить на заместителя начальника управления образования Ветрову А.С.',
    )
  })

  it('falls back to the standard phrase when the organisation’s own cannot be read', () => {
    const templates = { 'clause-control': 'Контроль {{#if x}}', 'clause-publish': '{{сайт}}', 'clause-contrl': '' }
    const viewed = view('order.md', { 'order.md': order(), 'plan.md': plan() }, { templates })
    expect(clausesOf(viewed).at(-1)).toBe('4. Контроль за исполнением приказа оставляю за собой.')
    expect(viewed.messages).toEqual([
      'Стандартной фразы «clause-contrl» нет; возможно, «clause-control».',
      'Фраза «clause-publish» не понята: слова «сайт» здесь нет.',
      'Фраза «clause-control» не понята: нарушена запись в двойных скобках.',
    ])
  })
})
