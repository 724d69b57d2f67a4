import type { Block } from '@dorozhnik/blocks'
import { gost2025 } from '@dorozhnik/blocks'
import type { Order, Organization } from '@dorozhnik/model'
import { describe, expect, it } from 'vitest'
import { order, plan, registry, view, type Viewed } from '../../testing/view.js'

const made = (changes: Partial<Order>, organization: Partial<Organization> = {}): Viewed => {
  const uo = { ...(registry.organizations?.['uo'] ?? { name: '' }), ...organization }
  return view(
    'order.md',
    { 'order.md': order(changes), 'plan.md': plan() },
    { registry: { ...registry, organizations: { ...registry.organizations, uo } } },
  )
}

const types = (blocks: Block[]): string[] => blocks.map(({ type }) => type)

describe('the first sheet', () => {
  it('begins with code, restriction and emblem', () => {
    const viewed = made(
      { qrCode: 'https://example.org/953', restriction: ['Для служебного пользования', 'Экз. № 1'] },
      { emblem: 'emblem.png' },
    )
    expect(viewed.blocks().slice(0, 4)).toMatchObject([
      { type: 'qrCode', value: 'https://example.org/953' },
      { type: 'restriction', lines: ['Для служебного пользования', 'Экз. № 1'] },
      { type: 'emblem', kind: 'emblem', picture: 'emblem.png', alternative: 'Эмблема: Управление образования' },
      { type: 'letterhead' },
    ])
  })

  it('never bears both arms and an emblem', () => {
    const viewed = made({}, { arms: 'arms.png', emblem: 'emblem.png' })
    expect(viewed.only('emblem')).toMatchObject({ kind: 'arms', picture: 'arms.png' })
    expect(viewed.codes).toEqual(['arms-and-emblem'])
  })

  it('has unit and reference data under the name', () => {
    const reference = ['ул. Набережная, 14', 'тел. 2-10-40']
    expect(made({ unit: 'Отдел общего образования' }, { reference }).only('letterhead')).toMatchObject({
      unit: 'Отдел общего образования',
      reference,
    })
  })
})

describe('lines', () => {
  it('may be given as one text', () => {
    const viewed = made({ restriction: 'Для служебного пользования' }, { reference: 'тел. 1\nтел. 2' })
    expect(viewed.only('restriction').lines).toEqual(['Для служебного пользования'])
    expect(viewed.only('letterhead').reference).toEqual(['тел. 1', 'тел. 2'])
  })
})

describe('signatures', () => {
  it('stand by rank, with the place of the seal', () => {
    expect(made({ alsoSign: ['vetrova', 'sokolov'], seal: 'М.П.' }).only('signature')).toMatchObject({
      signatories: [
        { name: 'М.О. Лебедева' },
        { post: 'Заместитель начальника управления образования', name: 'А.С. Ветрова' },
        { post: 'Главный специалист', name: 'И.П. Соколов' },
      ],
      seal: 'М.П.',
    })
  })

  it('have the usual mark of the seal for `true`, and none for `false`', () => {
    const written = ['true', 'да', 'false', '', 'Место печати']
    expect(written.map((seal) => made({ seal }).only('signature').seal)).toEqual([
      'М.П.',
      'М.П.',
      undefined,
      undefined,
      'Место печати',
    ])
  })

  it('of who performs the duties of a head have the post in the genitive', () => {
    const acting = { signatory: 'vetrova', actingFor: 'lebedeva' }
    expect(made(acting).only('signature').signatories).toEqual([
      { post: 'Исполняющий обязанности начальника управления образования', name: 'А.С. Ветрова' },
    ])
    const profile = { ...gost2025, signature: { ...gost2025.signature, acting: 'short' as const } }
    const short = view('order.md', { 'order.md': order(acting), 'plan.md': plan() }, { profile })
    expect(short.only('signature').signatories[0]?.post).toBe('И.о. начальника управления образования')
  })

  it('have an electronic mark from what was given, and none when something is missing', () => {
    const given = { certificate: '00A1', owner: 'Лебедева Марина Олеговна', from: '2025-01-15', until: '2026-04-10' }
    expect(made({ electronicSignature: given }).only('signature').signatories[0]?.electronic).toEqual({
      ...given,
      from: '15.01.2025',
      until: '10.04.2026',
    })
    const { owner: _owner, ...rest } = given
    const without = made({ electronicSignature: rest as typeof given })
    expect(without.only('signature').signatories[0]).not.toHaveProperty('electronic')
    expect(without.messages).toEqual(['В сведениях об электронной подписи нет: owner; отметка не напечатана.'])
  })

  it('with a certificate that was not valid on the day are told', () => {
    const given = { certificate: '00A1', owner: 'Лебедева Марина Олеговна', from: '2024-01-15', until: '2025-04-10' }
    expect(made({ electronicSignature: given }).messages).toEqual([
      'Приказ от 2025-08-26 подписан сертификатом, который действует с 2024-01-15 до 2025-04-10.',
    ])
    const turned = made({ electronicSignature: { ...given, from: '2026-01-01' } })
    expect(turned.codes).toEqual(['certificate-not-valid'])
    expect(turned.only('signature').signatories[0]?.electronic?.until).toBe('10.04.2025')
    expect(made({ electronicSignature: { ...given, until: '2026-04-10' } }).codes).toEqual([])
  })

  it('of somebody unknown are told', () => {
    expect(made({ alsoSign: ['nobody'] }).codes).toEqual(['unknown-party'])
    expect(made({ actingFor: 'guest' }).codes).toEqual(['person-without-post'])
  })
})

describe('the end of an order', () => {
  it('has the certification of a copy under the signature, visas on the last page', () => {
    const viewed = made({
      visas: ['vetrova', 'sokolov'],
      executor: 'sokolov',
      acquaint: ['vetrova'],
      copy: { certifiedBy: 'sokolov', date: '2025-08-27', original: 'в деле № 01-04', seal: 'М.П.' },
    })
    expect(types(viewed.blocks()).slice(-5)).toEqual([
      'signature',
      'copyCertification',
      'acquaintance',
      'executor',
      'visas',
    ])
    expect(viewed.only('copyCertification')).toEqual({
      type: 'copyCertification',
      post: 'Главный специалист',
      name: 'И.П. Соколов',
      date: '27 августа 2025 г.',
      original: 'в деле № 01-04',
      seal: 'М.П.',
    })
    expect(viewed.only('visas')).toEqual({
      type: 'visas',
      people: [
        { name: 'А.С. Ветрова', post: 'заместитель начальника управления образования' },
        { name: 'И.П. Соколов', post: 'главный специалист' },
      ],
      document: 'Приказ «Об утверждении плана мероприятий»',
    })
  })
})
