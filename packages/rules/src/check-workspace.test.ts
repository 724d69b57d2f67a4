import { dataPlaces, type Activity, type Order, type Plan, paragraph, mention, type Workspace } from '@dorozhnik/model'
import type { Place } from '@dorozhnik/diagnostics'
import { readWorkspace } from '@dorozhnik/reader'
import { describe, expect, it } from 'vitest'
import { checkFile, checkWorkspace } from './check-workspace.js'
import { type Rule, rule } from './rule.js'
import { rules } from './rule-list.js'

const activity = (more: Partial<Activity> = {}): Activity => ({
  type: 'activity',
  title: 'Экскурсия на завод',
  term: 'ноябрь 2025 г.',
  responsible: [paragraph(mention('sokolov'))],
  result: 'отчёт',
  ...more,
})

const plan = (...children: Activity[]): Plan => ({
  document: 'plan',
  title: 'План мероприятий',
  period: '2025-09-01/2026-08-31',
  parts: [{ kind: 'activities', title: 'План мероприятий', children }],
})

const workspace = (...children: Activity[]): Workspace => ({
  registry: { people: { sokolov: { name: 'Соколов Игорь Петрович', post: 'главный специалист' } } },
  documents: { 'plan.md': plan(...children) },
})

const codes = (checked: Workspace, options = {}): string[] =>
  checkWorkspace(checked, dataPlaces(checked), options).map(({ code }) => code)

describe('checking a workspace', () => {
  it('has nothing to say of a good one', () => {
    expect(codes(workspace(activity()))).toEqual([])
  })

  it('says where in the data the fault is', () => {
    const checked = workspace(activity(), activity({ term: '—' }))
    const [finding] = checkWorkspace(checked, dataPlaces(checked))
    expect(finding?.message.ru).toBe('У мероприятия 2 «Экскурсия на завод» не указан срок.')
    expect(finding?.place).toEqual({ path: ['documents', 'plan.md', 'parts', 0, 'children', 1, 'term'] })
  })

  it('takes a severity from the workspace, or leaves the findings out', () => {
    const checked = workspace(activity({ term: '' }))
    expect(checkWorkspace(checked, dataPlaces(checked))[0]?.severity).toBe('error')
    expect(
      checkWorkspace(checked, dataPlaces(checked), { severities: { 'activity-has-term': 'info' } })[0]?.severity,
    ).toBe('info')
    expect(codes(checked, { severities: { 'activity-has-term': 'off' } })).toEqual([])
  })

  it('can be asked for some of the rules only', () => {
    const checked = workspace(activity({ term: '', result: '' }))
    expect(codes(checked)).toEqual(['activity-has-result', 'activity-has-term'])
    expect(codes(checked, { rules: rules.filter(({ id }) => id === 'activity-has-result') })).toEqual([
      'activity-has-result',
    ])
  })

  it('speaks even where nobody knows the place', () => {
    const checked = workspace(activity({ term: '' }))
    const [finding] = checkWorkspace(checked, { at: (): Place | undefined => undefined })
    expect(finding?.code).toBe('activity-has-term')
    expect(finding).not.toHaveProperty('place')
  })

  it('does not say that what could not be read is missing', () => {
    const order: Order = {
      document: 'order',
      organization: 'uo',
      subject: 'Об утверждении плана',
      signatory: 'sokolov',
      executor: 'sokolov',
      appendices: ['plan.md'],
      preamble: [],
      operative: 'ПРИКАЗЫВАЮ:',
      clauses: [{ type: 'clause', content: 'Утвердить прилагаемый план мероприятий.' }],
    }
    const checked: Workspace = { registry: {}, documents: { 'order.md': order } }
    expect(codes(checked)).toContain('person-exists')
    expect(codes(checked)).toContain('approved-plan-is-appendix')
    expect(codes(checked, { unreadable: new Set(['dorozhnik.yaml', 'plan.md']) })).toEqual([])
  })

  it('changes nothing in the workspace', () => {
    const checked = workspace(activity({ term: 'ноябрь 2030 г.' }))
    const before = structuredClone(checked)
    checkWorkspace(checked, dataPlaces(checked))
    expect(checked).toEqual(before)
  })

  it('lets the mistake of a rule be seen', () => {
    const broken: Rule = rule({
      id: 'never-works',
      family: 'structure',
      scope: 'file',
      severity: 'error',
      title: { ru: 'Ломается', en: 'Breaks' },
      why: { ru: 'Для проверки.', en: 'For a test.' },
      source: { ru: 'практика', en: 'practice' },
      messages: {},
      examples: [],
      checkPlan() {
        throw new Error('a slip of ours')
      },
    })
    expect(() => codes(workspace(activity()), { rules: [broken] })).toThrow('a slip of ours')
  })

  it('checks two thousand activities that nothing can be said against', () => {
    const terms = [
      'ноябрь 2025 г.',
      'в течение учебного года',
      'октябрь – декабрь 2025 г.',
      'ежеквартально',
      'до 1 июня',
    ]
    const many = workspace(
      ...Array.from({ length: 2000 }, (_, index) =>
        activity({
          id: `a${index}`,
          title: `Проведение профориентационного мероприятия для обучающихся общеобразовательных организаций, группа ${index}`,
          term: terms[index % terms.length] as string,
          ...(index % 2 === 0 ? { responsible: 'руководители школ' } : {}),
          result: 'Доля обучающихся, охваченных мероприятием, не менее 80 % от общего числа',
        }),
      ),
    )
    expect(checkWorkspace(many, dataPlaces(many))).toEqual([])
  })

  it('takes thousands of unknown names without comparing each with all', () => {
    const unknown = workspace(
      ...Array.from({ length: 3000 }, (_, index) => activity({ responsible: [paragraph(mention(`nobody-${index}`))] })),
    )
    unknown.registry.people = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [`person-${index}`, { name: 'Соколов' }]),
    )
    expect(checkWorkspace(unknown, dataPlaces(unknown))).toHaveLength(3000)
  })
})

const two = (): Workspace => {
  const checked = workspace(activity({ term: '', responsible: [paragraph(mention('nobody'))] }))
  return { ...checked, documents: { ...checked.documents, 'other.md': plan(activity({ result: '' })) } }
}

describe('checking one file', () => {
  it('says what the rules of a record and of a file say of it, and nothing of the others', () => {
    const checked = two()
    const said = (name: string): string[] => checkFile(checked, dataPlaces(checked), name).map(({ code }) => code)
    expect(said('plan.md')).toEqual(['activity-has-term'])
    expect(said('other.md')).toEqual(['activity-has-result'])
    expect(codes(checked)).toContain('person-exists')
  })

  it('checks the registry under any other name', () => {
    const checked = two()
    checked.registry.people = { sokolov: { name: 'Cоколов' } }
    expect(checkFile(checked, dataPlaces(checked), 'dorozhnik.yaml').map(({ code }) => code)).toEqual([
      'one-script-in-word',
    ])
    expect(checkFile(checked, dataPlaces(checked), 'other.md').map(({ code }) => code)).not.toContain(
      'one-script-in-word',
    )
  })

  it.each(
    rules.flatMap(({ id, examples }) => examples.map((example) => [`${id}: ${example.name.en}`, example] as const)),
  )('says of each file what the rules of its scope say of the whole: %s', (_, example) => {
    const texts = 'files' in example ? Object.entries(example.files).map(([path, bytes]) => ({ path, bytes })) : []
    const { value } = readWorkspace(texts)
    const [checked, places] =
      'files' in example || value === undefined
        ? [
            value?.workspace ?? { registry: {}, documents: {} },
            value?.places ?? dataPlaces({ registry: {}, documents: {} }),
          ]
        : [example.workspace, dataPlaces(example.workspace)]
    const narrow = rules.filter(({ scope }) => scope !== 'workspace')
    const whole = checkWorkspace(checked, places, { ...value, rules: narrow })
    const names = [...Object.keys(checked.documents), 'dorozhnik.yaml']
    const each = names.flatMap((name) => checkFile(checked, places, name, { ...value }))
    expect(each.map(({ message }) => message.en).toSorted()).toEqual(whole.map(({ message }) => message.en).toSorted())
  })
})
