import { describe, expect, it } from 'vitest'
import { build, check, mention, openWorkspace, paragraph, reference, workspaceFromData } from './index.js'
import { order, plan, registry, workspace } from './testing/texts.js'

/** `file code` of every error. */
function errors(files: Record<string, string>): string[] {
  const opened = openWorkspace(Object.entries({ ...workspace, ...files }).map(([path, bytes]) => ({ path, bytes })))
  return check(opened)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, place }) => `${place && 'file' in place ? place.file : ''} ${code}`)
}

describe('one mistake has one finding', () => {
  it.each<[string, Record<string, string>, string]>([
    ['an unknown person', { 'plan.md': plan.replace('@sokolov', '@sokolof') }, 'plan.md person-exists'],
    [
      'an unknown person in an expression',
      { 'order.md': order.replace('оставляю за собой', 'возложить на {{вин @nobody}}') },
      'order.md person-exists',
    ],
    [
      'an unknown signatory',
      { 'order.md': order.replace('signatory: lebedeva', 'signatory: nobody') },
      'order.md person-exists',
    ],
    ['an unknown record', { 'plan.md': plan.replace('справка', 'справка [[nothing]]') }, 'plan.md record-exists'],
    ['an impossible day', { 'order.md': order.replace('2025-08-26', '2025-02-31') }, 'order.md period-in-order'],
    ['no signatory', { 'order.md': order.replace('signatory: lebedeva\n', '') }, 'order.md order-is-signed'],
    ['an appendix that cannot be read', { 'plan.md': plan.replace('period: ', 'period: [') }, 'plan.md yaml-syntax'],
    ['a registry that cannot be read', { 'dorozhnik.yaml': 'people: [' }, 'dorozhnik.yaml yaml-syntax'],
    [
      'an unknown appendix in quotes',
      { 'order.md': order.replace('appendices: [plan.md]', 'appendices: [plan.md, "nope.md"]') },
      'order.md approved-plan-is-appendix',
    ],
    ['no organisation', { 'order.md': order.replace('organization: uo\n', '') }, 'order.md field-required'],
    ['an appendix that is no text', { 'plan.md': '\0' }, 'plan.md control-character'],
  ])('%s', (_, files, finding) => expect(errors(files)).toEqual([finding]))

  it('and two mistakes have two', () => {
    expect(errors({ 'order.md': order.replaceAll('plan.md', 'plna.md') })).toEqual([
      'order.md approved-plan-is-appendix',
      'order.md unknown-appendix',
    ])
  })
})

it('of a person whose record is broken nobody says that the post is missing', () => {
  const files = { ...workspace, 'dorozhnik.yaml': registry.replace(/lebedeva: .*/, 'lebedeva: Лебедева') }
  const opened = openWorkspace(Object.entries(files).map(([path, bytes]) => ({ path, bytes })))
  expect(check(opened).map(({ code }) => code)).toEqual(['field-shape'])
})

it('of a post that is missing the registry tells alone', () => {
  const files = { ...workspace, 'dorozhnik.yaml': registry.replace(/(lebedeva: .*), post: [^,}]*/, '$1') }
  const opened = openWorkspace(Object.entries(files).map(([path, bytes]) => ({ path, bytes })))
  expect(check(opened).map(({ code }) => code)).toEqual(['person-has-post'])
})

it('one mistake in data has one finding too', () => {
  const opened = workspaceFromData({
    registry: { organizations: { uo: { name: 'Управление образования' } } },
    documents: {
      plan: {
        document: 'plan',
        title: 'План',
        period: '2025-09-01/2026-08-31',
        organization: 'uo',
        parts: [
          {
            kind: 'activities',
            children: [
              {
                type: 'activity',
                title: [paragraph('Встреча, см. ', reference('nothing'))],
                term: 'ноябрь 2025 г.',
                responsible: [paragraph(mention('nobody'))],
                result: 'справка',
              },
            ],
          },
        ],
      },
    },
  })
  expect(check(opened).map(({ code }) => code)).toEqual(['person-exists', 'record-exists'])
})

it('an order is not made while its appendix cannot be read, though the order itself has no finding', async () => {
  const files = { ...workspace, 'plan.md': plan.replace('period: ', 'period: [') }
  const opened = openWorkspace(Object.entries(files).map(([path, bytes]) => ({ path, bytes })))
  expect(await build(opened)).toMatchObject({ files: [], skipped: ['order.md'] })
})

/** Codes of the findings of a build with this order. */
async function codes(text: string): Promise<string[]> {
  const files = { ...workspace, 'order.md': text }
  const opened = openWorkspace(Object.entries(files).map(([path, bytes]) => ({ path, bytes })))
  return (await build(opened)).diagnostics.map(({ code }) => code)
}

describe('the audit of a file that was made', () => {
  it('does not repeat what a rule has said of the text', async () => {
    const found = await codes(order.replace(' ({{приложение "plan.md"}})', ''))
    expect(found).toContain('appendix-is-mentioned')
    expect(found).not.toContain('audit-appendix-mentioned')
    expect(await codes(order.replace('subject: Об утверждении', 'subject: Утверждение'))).toEqual(
      expect.not.arrayContaining(['audit-subject']),
    )
  })

  it('says the rest', async () => {
    const found = await codes(order.replace(' ({{приложение "plan.md"}})', '').replace(/2\. Контроль .*\n/, ''))
    expect(found.filter((code) => code.startsWith('audit-') || code === 'order-has-control')).toHaveLength(1)
  })
})
