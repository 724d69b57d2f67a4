import { isTextPlace } from '@dorozhnik/diagnostics'
import { readWorkspace } from '@dorozhnik/reader'
import { describe, expect, it } from 'vitest'
import { checkWorkspace } from './check-workspace.js'
import { lines, orderText, planText, registryText } from './example.js'
import { rules } from './rule-list.js'

/** What the rule points at in these texts, word by word. */
function pointsAt(id: string, files: Readonly<Record<string, string>>): string[] {
  const { value } = readWorkspace(
    Object.entries({ 'dorozhnik.yaml': registryText, ...files }).map(([path, bytes]) => ({ path, bytes })),
  )
  if (value === undefined) throw new Error('the reader always gives a workspace')
  const rule = rules.find((one) => one.id === id)
  if (rule === undefined) throw new Error(`no rule ${id}`)
  return checkWorkspace(value.workspace, value.places, { ...value, rules: [rule] }).map(({ place }) =>
    place === undefined || !isTextPlace(place)
      ? ''
      : (value.sources.get(place.file)?.text.slice(place.start, place.end) ?? ''),
  )
}

const inPlan = (id: string, ...rows: string[]): string[] => pointsAt(id, { 'plan.md': planText(...rows) })
const headed = (more: string, ...rows: string[]): Record<string, string> => ({
  'plan.md': planText(...rows).replace('period:', `${more}\nperiod:`),
})
const orderOf = (...clauses: string[]): string => orderText(signed, 'ПРИКАЗЫВАЮ:', '', ...clauses)
const signed = ['subject: Об утверждении плана', 'signatory: lebedeva', 'executor: sokolov']
const fields = ['   - Срок: май 2026 г.', '   - Ответственные: @sokolov', '   - Результат: отчёт']

describe('activity-has-term', () => {
  it('knows the column by any of its labels', () => {
    const files = headed('columns: [Мероприятие, Когда, Кто]', '1. Экскурсия', '   - Кто: @sokolov')
    expect(pointsAt('activity-has-term', files)).toEqual(['1. Экскурсия'])
  })
  it('points at the empty cell of a table', () => {
    const rows = ['| Мероприятие | Срок | Ответственные |', '| --- | --- | --- |', '| Экскурсия | – | @sokolov |']
    expect(inPlan('activity-has-term', ...rows)).toEqual(['–'])
  })
})

describe('number-agrees', () => {
  it('accepts Roman figures, closing stops and numbers inside the section', () => {
    expect(inPlan('number-agrees', '## I. Первый', '', '### 1.1. Подраздел', '', '1. Экскурсия', ...fields)).toEqual([])
  })
  it('reports a section once, not everything inside it again', () => {
    const rows = [
      '## 4. Первый',
      '',
      '### 4.1. Один',
      '',
      '1. Экскурсия',
      ...fields,
      '',
      '### 4.2. Два',
      '',
      '1. Встреча',
      ...fields,
    ]
    expect(inPlan('number-agrees', ...rows)).toEqual(['4'])
  })
  it('leaves a gap between rows to the rule about gaps, with all that follows it', () => {
    const rows = [
      '| № | Мероприятие | Срок |',
      '| --- | --- | --- |',
      '| 1 | Экскурсия | май |',
      '| 3 | Встреча | май |',
      '| 4 | Опрос | май |',
    ]
    expect(pointsAt('number-agrees', headed('numbering: continuous', ...rows))).toEqual([])
    expect(pointsAt('numbers-in-sequence', headed('numbering: continuous', ...rows))).toEqual(['3'])
  })
  it('compares numbers that are printed as they were written', () => {
    const rows = ['## 5. Работа с родителями', '', '### 4.1. Собрания', '', '1. Экскурсия', ...fields]
    for (const numbering of ['none', 'continuous', 'per-section'])
      expect(pointsAt('number-agrees', headed(`numbering: ${numbering}`, ...rows))).toEqual(['4.1'])
  })
  it('leaves dates and amounts in titles alone', () => {
    const rows = ['## 5 классов', '', '### 12.05 – день открытых дверей', '', '1. 10 встреч', ...fields]
    expect(pointsAt('number-agrees', headed('numbering: none', ...rows))).toEqual([])
  })
})

describe('label-known', () => {
  it.each([
    ['Срок:май 2026 г.', 'Срок'],
    ['Срок – май 2026 г.', 'Срок'],
    ['**Отвественный:** @sokolov', 'Отвественный'],
    ['ответсвенные исполнители: @sokolov', 'ответсвенные исполнители'],
    ['Ожидаемый резултат: отчёт', 'Ожидаемый резултат'],
  ])('finds «%s»', (bullet, label) => {
    expect(inPlan('label-known', '1. Экскурсия', `   - ${bullet}`)).toEqual([label])
  })
  it.each([
    'Уроки: «Кем быть»',
    'Дети: 5–7 лет',
    'Результаты игры: таблица',
    'Форма проведения: очная',
    'Сроки подачи заявок: до мая',
    'Мероприятия: встречи, экскурсии',
    'для 5–7 классов – экскурсии',
    'Итоги – у методиста',
    'Темы: «Профессии»',
  ])('leaves «%s» alone', (bullet) => {
    expect(inPlan('label-known', '1. Экскурсия', `   - ${bullet}`, ...fields)).toEqual([])
  })
  it('leaves look-alike letters to the rule about them', () => {
    expect(inPlan('label-known', '1. Экскурсия', '   - Cрок: май 2026 г.')).toEqual([])
    expect(inPlan('one-script-in-word', '1. Экскурсия', '   - Cрок: май 2026 г.')).toEqual(['Cрок'])
  })
  it('finds a misspelt heading of a table', () => {
    const rows = ['| Мероприятие | Срок | Отвественные |', '| --- | --- | --- |', '| Экскурсия | май | @sokolov |']
    expect(inPlan('label-known', ...rows)).toEqual(['Отвественные'])
  })
  it('leaves a column of its own alone', () => {
    expect(
      pointsAt(
        'label-known',
        headed('columns: [title, { key: results, label: Промежуточные итоги }, Форма отчёта]', '1. Экскурсия'),
      ),
    ).toEqual([])
  })
})

describe('person-exists', () => {
  it('looks into the registry itself', () => {
    const registry = lines(
      'people:',
      '  sokolov: { name: Соколов Игорь Петрович, organization: u0 }',
      'groups:',
      '  team: { name: рабочая группа, members: [sokolov, orlova] }',
      'organizations:',
      '  uo: { name: Управление образования }',
    )
    expect(pointsAt('person-exists', { 'dorozhnik.yaml': registry })).toEqual(['u0', 'orlova'])
  })
  it('looks at the organisation of a plan and into every expression', () => {
    expect(
      pointsAt('person-exists', headed('organization: sokolov', '1. Экскурсия', '   - Ответственные: {{род @ivanov}}')),
    ).toEqual(['sokolov', 'ivanov'])
  })
  it('does not take an e-mail address for a mention', () => {
    expect(inPlan('person-exists', '1. Заявки на адрес prof@example.org', ...fields)).toEqual([])
  })
})

describe('record-exists', () => {
  it('finds the records of a plan in the order that it is attached to', () => {
    const plan = planText('1. Экскурсия {#tour}', ...fields)
    const order = orderText(
      [...signed, 'appendices: [plan.md]'],
      'ПРИКАЗЫВАЮ:',
      '',
      '1. Провести [[tour]] и [[visit]].',
    )
    expect(pointsAt('record-exists', { 'plan.md': plan, 'order.md': order })).toEqual(['[[visit]]'])
  })
})

describe('record-exists in an order', () => {
  it('knows clauses and sub-clauses, whatever their order', () => {
    const clauses = [
      '1. Доложить о [[week]] и [[list]].',
      '2. Провести неделю. {#week}',
      '   1. Составить список. {#list}',
    ]
    expect(pointsAt('record-exists', { 'order.md': orderOf(...clauses) })).toEqual([])
  })
  it('does not know the clauses of another order', () => {
    const files = { 'order.md': orderOf('1. Провести неделю. {#week}'), 'other.md': orderOf('1. Доложить о [[week]].') }
    expect(pointsAt('record-exists', files)).toEqual(['[[week]]'])
  })
})

const inThreeYears = (term: string): string[] =>
  pointsAt('term-is-certain', {
    'plan.md': planText('1. Встречи', `   - Срок: ${term}`).replace('2026-08-31', '2028-08-31'),
  })

describe('term-is-certain', () => {
  it('takes a school year for granted in a plan of several, and still asks for the year of a month', () => {
    for (const term of ['в течение учебного года', 'ежегодно в течение учебного года', 'ежемесячно'])
      expect(inThreeYears(term), term).toEqual([])
    expect(inThreeYears('в течение учебного года; май')).toEqual(['в течение учебного года; май'])
  })
})

describe('id-unique', () => {
  it('compares activities, sections, parts and indicators', () => {
    const files = headed(
      'indicators: { tour: { name: Число экскурсий } }',
      '## Экскурсии {#tour}',
      '',
      '1. Экскурсия {#visit}',
      ...fields,
    )
    expect(pointsAt('id-unique', files)).toHaveLength(1)
  })
  it('compares the clauses of an order', () => {
    const order = orderText(signed, 'ПРИКАЗЫВАЮ:', '', '1. Провести неделю. {#week}', '2. Доложить. {#week}')
    expect(pointsAt('id-unique', { 'order.md': order })).toEqual(['week'])
  })
})

describe('approved-plan-is-appendix', () => {
  it('reports an order that is attached to itself', () => {
    const order = orderText([...signed, 'appendices: [order.md]'], 'ПРИКАЗЫВАЮ:', '', '1. Провести неделю.')
    expect(pointsAt('approved-plan-is-appendix', { 'order.md': order })).toEqual(['order.md'])
  })
  it('reads sub-clauses and split words', () => {
    const order = orderText(signed, 'ПРИКАЗЫВАЮ:', '', '1. Управлению:', '   1. Утвердить **дорожную карту**.')
    expect(pointsAt('approved-plan-is-appendix', { 'order.md': order })).toEqual(['Утвердить **дорожную карту**.'])
  })
  it('says nothing of an order that approves no plan', () => {
    const order = orderText(signed, 'ПРИКАЗЫВАЮ:', '', '1. Утвердить состав рабочей группы по плану мероприятий.')
    expect(pointsAt('approved-plan-is-appendix', { 'order.md': order })).toEqual([])
  })
})

describe('appendix-is-mentioned', () => {
  const plan = planText('1. Экскурсия', ...fields)
  const mentioned = (clause: string): string[] =>
    pointsAt('appendix-is-mentioned', {
      'plan.md': plan,
      'order.md': orderText(
        [...signed, 'appendices: [plan.md]'],
        'ПРИКАЗЫВАЮ:',
        '',
        ...(clause === '' ? [] : [`1. ${clause}`]),
      ),
    })
  it('accepts any usual wording', () => {
    for (const clause of [
      'Утвердить прилагаемый план.',
      'Утвердить план (приложение).',
      'Утвердить план согласно приложению № 1.',
      'Утвердить план ({{приложение}}).',
      'Утвердить план ({{appendix "plan.md"}}).',
      '',
    ])
      expect(mentioned(clause), clause).toEqual([])
  })
  it('misses the mention', () => {
    expect(mentioned('Утвердить план мероприятий.')).toEqual(['plan.md'])
  })
  it('wants numbers where there are several appendices', () => {
    const order = orderText(
      [...signed, 'appendices: [plan.md, other.md]'],
      'ПРИКАЗЫВАЮ:',
      '',
      '1. Утвердить планы согласно приложению.',
    )
    expect(pointsAt('appendix-is-mentioned', { 'plan.md': plan, 'other.md': plan, 'order.md': order })).toEqual([
      'plan.md',
      'other.md',
    ])
  })
})

describe('period-in-order', () => {
  it('leaves a period of another shape to the reader, which has reported it', () => {
    const files = { 'plan.md': planText('1. Экскурсия', ...fields).replace('2025-09-01/2026-08-31', '2025') }
    expect(pointsAt('period-in-order', files)).toEqual([])
  })
})

describe('order-before-first-term', () => {
  it('is in time on the last day of the first term, and late on the next', () => {
    const plan = planText('1. Вторая', '   - Срок: май 2026 г.', '2. Первая', '   - Срок: ноябрь 2025 г.')
    const dated = (date: string): string[] =>
      pointsAt('order-before-first-term', {
        'plan.md': plan,
        'order.md': orderText([...signed, `date: ${date}`, 'appendices: [plan.md]'], 'ПРИКАЗЫВАЮ:', '', '1. Провести.'),
      })
    expect(dated('2025-11-30')).toEqual([])
    expect(dated('2025-12-01')).toEqual(['2025-12-01'])
  })
  it('leaves what lasts, and what lies before the plan, to others', () => {
    const plan = planText('1. Встречи', '   - Срок: в течение учебного года', '2. Неделя', '   - Срок: май 2024 г.')
    const order = orderText(
      [...signed, 'date: 2025-10-15', 'appendices: [plan.md]'],
      'ПРИКАЗЫВАЮ:',
      '',
      '1. Утвердить прилагаемый план.',
    )
    expect(pointsAt('order-before-first-term', { 'plan.md': plan, 'order.md': order })).toEqual([])
  })
})

describe('term-inside-period', () => {
  it('lets a term begin on the first day of the plan and end on the last', () => {
    for (const term of ['с 1 сентября 2025 г. по 31 августа 2026 г.', 'до 31.08.2026', '01.09.2025'])
      expect(inPlan('term-inside-period', '1. Встречи', `   - Срок: ${term}`), term).toEqual([])
    for (const term of ['31.08.2025', '01.09.2026'])
      expect(inPlan('term-inside-period', '1. Встречи', `   - Срок: ${term}`), term).toEqual([term])
  })
  it('reads a plan of one day', () => {
    const plan = planText('1. Ярмарка', '   - Срок: 11.10.2025').replace(
      '2025-09-01/2026-08-31',
      '2025-10-10/2025-10-10',
    )
    expect(pointsAt('term-inside-period', { 'plan.md': plan })).toEqual(['11.10.2025'])
  })
  it.each(['с 2024 года ежегодно', 'постоянно', 'III квартал 2026', 'в течение 2025–2026 гг.'])(
    'reads «%s» kindly or not',
    (term) => {
      const outside = inPlan('term-inside-period', '1. Встречи', `   - Срок: ${term}`)
      expect(outside).toEqual(term.startsWith('III') ? [term] : [])
    },
  )
})

describe('section-not-empty', () => {
  it('names the innermost empty section only', () => {
    expect(
      inPlan('section-not-empty', '## Внешний', '', '### Внутренний', '', '## Полный', '', '1. Экскурсия', ...fields),
    ).toEqual(['Внутренний'])
  })
})

describe('rules about texts', () => {
  it('read every text of the registry', () => {
    const forms = '{ genitive: Cоколова }'
    const registry = lines(
      'people:',
      `  a: { name: Cоколов, post: cпециалист, forms: ${forms}, postForms: { dative: cпециалисту } }`,
      'groups:',
      `  g: { name: cоветники, forms: { genitive: cоветников } }`,
      'organizations:',
      `  o: { name: Cовет, short: Cов., parent: Cбор, place: поc. Липки, forms: { genitive: Cовета } }`,
    )
    expect(pointsAt('one-script-in-word', { 'dorozhnik.yaml': registry }).toSorted()).toEqual(
      [
        'Cбор',
        'Cов',
        'Cовет',
        'Cовета',
        'Cоколов',
        'Cоколова',
        'поc',
        'cоветников',
        'cоветники',
        'cпециалист',
        'cпециалисту',
      ].toSorted(),
    )
  })
  it('read every text of an order', () => {
    const order = orderText(
      ['number: 5-oд', 'subject: О cтарте', 'place: г. Cевер', 'signatory: lebedeva', 'executor: sokolov'],
      'В целях cтарта',
      '',
      'ПРИКAЗЫВАЮ:',
      '',
      '1. Провести cтарт:',
      '   1. Начать cразу.',
      '',
      'Подписано cегодня',
    )
    expect(pointsAt('one-script-in-word', { 'order.md': order })).toEqual([
      'oд',
      'cтарте',
      'Cевер',
      'cтарта',
      'ПРИКAЗЫВАЮ',
      'cтарт',
      'cразу',
      'cегодня',
    ])
  })
})

describe('no-markup-left', () => {
  it.each([
    ['Экскурсия [[1-й корпус]]', ['[[']],
    ['Экскурсия {{вин @sokolov', ['{{']],
    ['Экскурсия __для родителей', ['__']],
    ['Экскурсия *для родителей', ['*']],
    ['Экскурсия ~~на завод~~', ['~~']],
  ])('finds «%s»', (title, marks) => {
    expect(inPlan('no-markup-left', `1. ${title}`, ...fields)).toEqual(marks)
  })
  it.each([
    'Экскурсия \\*\\*',
    'Экскурсия*',
    '2 * 3 = 6',
    'от «\\_\\_» ________ 20\\_\\_ г.',
    '`**код**`',
    'Встреча (5 * 4)',
    'С \\[\\[квадратными]] скобками',
  ])('leaves «%s» alone', (title) => {
    expect(inPlan('no-markup-left', `1. ${title}`, ...fields)).toEqual([])
  })
})

describe('single-spaces', () => {
  it('takes a tab behind a space for a second one', () => {
    expect(inPlan('single-spaces', '1. Экскурсия \tна завод', ...fields)).toEqual([' \t'])
  })
  it('points at the spaces of a folded scalar, not at its indent', () => {
    const folded = headed(
      'indicators:\n  share:\n    name: Доля школ\n    formula: >\n      число школ\n      с картой  и планом',
      '1. Экскурсия',
      ...fields,
    )
    expect(pointsAt('single-spaces', folded)).toEqual(['  '])
  })
})

describe('preposition-spelling', () => {
  it('tells every slip of a text', () => {
    expect(inPlan('preposition-spelling', '1. Опрос в течении дня и встречи в течении недели', ...fields)).toEqual([
      'в течении',
      'в течении',
    ])
  })
})

describe('numbers-in-sequence', () => {
  it('leaves a number that stands for the next one to number-unique', () => {
    const cells = '| май 2026 г. | @sokolov | отчёт |'
    const rows = [
      '| № | Мероприятие | Срок | Ответственные | Результат |',
      '| --- | --- | --- | --- | --- |',
      `| 1 | Экскурсия ${cells}`,
      `| 1 | Встреча ${cells}`,
      `| 3 | Опрос ${cells}`,
    ]
    expect(inPlan('numbers-in-sequence', ...rows)).toEqual([])
    expect(inPlan('number-unique', ...rows)).toEqual(['1'])
  })
})

describe('activity-unique', () => {
  it('does not take a reference for another title', () => {
    expect(
      inPlan('activity-unique', '1. Ярмарка профессий [[fair]]', ...fields, '2. Ярмарка профессий', ...fields),
    ).toEqual(['Ярмарка профессий'])
  })
})

describe('threshold-has-indicator', () => {
  const files = headed('indicators:\n  share: { name: Доля, unit: "%", values: { 2026: "50" } }', '1. Опрос', ...fields)
  const withResult = (result: string): Record<string, string> => ({
    'plan.md': (files['plan.md'] as string).replace('отчёт', result),
  })
  it('knows a share by those whom it counts', () => {
    expect(pointsAt('threshold-has-indicator', withResult('не менее 75 % обучающихся'))).toEqual(['не менее 75 %'])
    expect(pointsAt('threshold-has-indicator', withResult('не менее 75 % от числа школ'))).toEqual(['не менее 75 %'])
  })
  it('has nothing to say of what is no share', () => {
    expect(pointsAt('threshold-has-indicator', withResult('не менее 75 % скидки на билеты'))).toEqual([])
  })
})

describe('appendix-number-exists', () => {
  it('leaves a plan that is approved and not attached to the rule about it', () => {
    const files = { 'order.md': orderOf('1. Утвердить план мероприятий (приложение 1).') }
    expect(pointsAt('appendix-number-exists', files)).toEqual([])
    expect(pointsAt('approved-plan-is-appendix', files)).toEqual(['Утвердить план'])
  })
})

describe('threshold-agrees', () => {
  it('does not choose one of several indicators of a title', () => {
    const share = '{ name: Доля, unit: "%", values: { 2026: "50" } }'
    const files = headed(
      `indicators:\n  one: ${share}\n  two: { name: Число, unit: единиц, values: { 2026: "5" } }`,
      '1. Опрос [[one]], [[two]]',
      ...fields,
    )
    const plan = (files['plan.md'] as string).replace('отчёт', 'не менее 99 % обучающихся')
    expect(pointsAt('threshold-agrees', { 'plan.md': plan })).toEqual([])
    expect(pointsAt('threshold-agrees', { 'plan.md': plan.replace(', [[two]]', '') })).toEqual(['не менее 99 %'])
  })
})

/** How bad a slip in the label of this bullet is. */
function severityOf(bullet: string): string[] {
  const { value } = readWorkspace([{ path: 'plan.md', bytes: planText('1. Экскурсия', bullet, '   - Итог: отчёт') }])
  if (value === undefined) throw new Error('the reader always gives a workspace')
  const found = checkWorkspace(value.workspace, value.places, value)
  return found.filter(({ code }) => code === 'label-known').map(({ severity }) => severity)
}

describe('a slip in the label of a field', () => {
  it('is an error where nobody would sign without the field', () => {
    expect(severityOf('   - Отвественные: школы')).toEqual(['error'])
    expect(severityOf('   - Резултат: справка')).toEqual(['warning'])
  })
})
