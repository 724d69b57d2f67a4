import { isTextPlace } from '@dorozhnik/diagnostics'
import { readWorkspace } from '@dorozhnik/reader'
import { describe, expect, it } from 'vitest'
import { checkWorkspace } from './check-workspace.js'
import { goodPlan, orderText, planText, planWithIndicators, registryText, row } from './example.js'
import { wholeCycle } from './packs/management-cycle/cycle-components-served.js'
import { normRules } from './packs/norm-rules.js'
import { planByModel } from './packs/profminimum-2025/profminimum-served.js'
import { planByLines } from './packs/self-determination-lines/lines-served.js'
import type { Rule } from './rule.js'
import { rules as allRules } from './rule-list.js'

// What a norm wants and the plan lacks is told at the title of the plan, one thing beside another.
const plainRules = allRules.filter((rule) => !normRules.includes(rule))

type Files = Readonly<Record<string, string>>

/** What all rules together say, as `code: the words pointed at`. */
function said(files: Files, rules: readonly Rule[] = plainRules): string[] {
  const { value } = readWorkspace(
    Object.entries({ 'dorozhnik.yaml': registryText, ...files }).map(([path, bytes]) => ({ path, bytes })),
  )
  if (value === undefined) throw new Error('the reader always gives a workspace')
  return checkWorkspace(value.workspace, value.places, { ...value, rules }).map(({ code, place }) => {
    const text = place === undefined || !isTextPlace(place) ? undefined : value.sources.get(place.file)?.text
    return `${code}: ${place !== undefined && isTextPlace(place) ? text?.slice(place.start, place.end) : ''}`
  })
}

const filled = ['   - Ответственные: @sokolov', '   - Результат: отчёт']
const withTerm = (term: string): Files => ({ 'plan.md': planText('1. Экскурсия', `   - Срок: ${term}`, ...filled) })
const order = (head: string, clause: string): Files => ({
  'plan.md': goodPlan,
  'order.md': orderText(
    ['subject: Об утверждении плана', 'signatory: lebedeva', 'executor: sokolov', ...(head === '' ? [] : [head])],
    'ПРИКАЗЫВАЮ:',
    '',
    `1. ${clause}`,
  ),
})

const headed = (words: string): Files => ({ 'plan.md': goodPlan.replace('по профориентации', words) })
const withPart = (part: string): Files => ({ 'plan.md': goodPlan.replace('# План', `${part}# План`) })
const inSection = (term: string): Files => ({
  'plan.md': planText('## Этап (сентябрь 2025 г.)', '', '1. Экскурсия', `   - Срок: ${term}`, ...filled),
})
const withIndicator = (more: string): Files => ({
  'plan.md': planWithIndicators(`trials: { name: "Доля школ, открывших классы", unit: "%", ${more} }`),
})
const lasting = (result: string): Files => ({
  'plan.md': planText(row('Экскурсия', 'в течение учебного года', result)),
})
const table = (...rows: string[]): Files => ({
  'plan.md': planText(
    '| № | Мероприятие | Срок | Ответственные | Результат |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ),
})
const copied = table('| 1 | Экскурсия | май | @sokolov | отчёт |', '| 1 | Экскурсия | май | @sokolov | отчёт |')
const gap = table(
  '| 1 | Экскурсия | май | @sokolov | отчёт |',
  '| 3 | Встреча | май | @sokolov | отчёт |',
  '| 4 | Опрос | май | @sokolov | отчёт |',
)

describe('one mistake gives one finding', () => {
  it.each<[mistake: string, files: Files, finding: string]>([
    ['marks of markup in a term', withTerm('ноябрь {#m} не позднее 20-го'), 'no-markup-left: {#'],
    ['an expression without its end in a term', withTerm('{{вин'), 'no-markup-left: {{'],
    ['an unknown reference in a term', withTerm('одновременно с [[tour]]'), 'record-exists: [[tour]]'],
    ['an unknown name in a term', withTerm('по решению @nobody'), 'person-exists: nobody'],
    [
      'a slip in the label of a field',
      {
        'plan.md': planText(
          '1. Экскурсия',
          '   - Срок: май 2026 г.',
          '   - Отвественные: @sokolov',
          '   - Результат: отчёт',
        ),
      },
      'label-known: Отвественные',
    ],
    [
      'a share below nothing',
      withIndicator('direction: increase, formula: "а / общее число школ × 100", values: { 2025: "-5", 2026: "60" }'),
      'values-in-range: -5',
    ],
    ['a term before the plan', withTerm('май 2024 г.'), 'term-inside-period: май 2024 г.'],
    ['a day that does not exist', withTerm('29 февраля 2026 г.'), 'term-is-readable: 29 февраля 2026 г.'],
    [
      'a period the wrong way round',
      {
        'plan.md': goodPlan.replace('2025-09-01/2026-08-31', '2026-08-31/2025-09-01').replace('ноябрь 2025 г.', 'май'),
      },
      'period-in-order: 2026-08-31/2025-09-01',
    ],
    [
      'a Latin letter in a label',
      { 'plan.md': planText('1. Экскурсия', '   - Срок: май 2026 г.', ...filled, '   - Cроки исполнения: май') },
      'one-script-in-word: Cроки',
    ],
    [
      'an order that is its own appendix',
      order('appendices: [order.md]', 'Провести.'),
      'approved-plan-is-appendix: order.md',
    ],
    [
      'a plan that a clause names and the head does not',
      order('', 'Утвердить план мероприятий ({{приложение "plan.md"}}).'),
      'approved-plan-is-appendix: plan.md',
    ],
    [
      'a misspelt appendix in a clause',
      order('appendices: [plan.md]', 'Утвердить план мероприятий ({{приложение "plna.md"}}).'),
      'approved-plan-is-appendix: plna.md',
    ],
    [
      'a misspelt appendix in the head',
      order('appendices: [plna.md]', 'Утвердить план мероприятий ({{приложение "plan.md"}}).'),
      'approved-plan-is-appendix: plna.md',
    ],
    ['years of the title the wrong way round', headed('на 2026–2025 годы'), 'years-in-order: 2026–2025 годы'],
    [
      'a school year of two years in the title',
      headed('на 2025/2027 учебный год'),
      'years-in-order: 2025/2027 учебный год',
    ],
    [
      'a deadline on a Sunday before the plan',
      withTerm('до 1 сентября 2024 г.'),
      'term-inside-period: до 1 сентября 2024 г.',
    ],
    ['years of a term the wrong way round', withTerm('2027–2025 гг.'), 'term-is-readable: 2027–2025 гг.'],
    ['a term outside of the plan and of its section', inSection('май 2024 г.'), 'term-inside-period: май 2024 г.'],
    [
      'a share above a hundred among values that should grow',
      withIndicator('direction: increase, values: { 2024: "30", 2025: "400", 2026: "50" }'),
      'values-in-range: 400',
    ],
    [
      'a target above a hundred',
      withIndicator('target: не менее 120 %, values: { 2026: "100" }'),
      'values-in-range: не менее 120 %',
    ],
    ['a row that was copied with its number', copied, 'activity-unique: Экскурсия'],
    ['a number that is missing, and all that follows it', gap, 'numbers-in-sequence: 3'],
    ['a goal that nobody wrote', withPart('# Цель\n\n'), 'section-not-empty: Цель'],
    [
      'a result that says nothing of what lasts',
      lasting('Повышение качества'),
      'result-is-verifiable: Повышение качества',
    ],
    ['a result that is not there of what lasts', lasting('—'), 'activity-has-result: —'],
    ['two spaces before a comma', withPart('# Записка\n\nОпрос  , беседа.\n\n'), 'single-spaces:   '],
  ])('for %s', (_, files, finding) => {
    expect(said(files)).toEqual([finding])
  })

  it('and two mistakes in one term give two', () => {
    expect(said(withTerm('как договоримся; май 2024 г.'))).toEqual([
      'term-inside-period: как договоримся; май 2024 г.',
      'term-is-readable: как договоримся',
    ])
  })

  it('so that in the examples no two rules point at the same words', () => {
    for (const { id, examples } of plainRules)
      for (const example of examples) {
        if (!('files' in example)) continue
        const words = said(example.files).map((line) => line.replace(/^[a-z-]+: /, ''))
        // Where several columns of an activity are empty, each is a mistake of its own.
        const twice = words.filter((word, index) => words.indexOf(word) !== index && !/^\d+\. /.test(word))
        expect(twice, `${id}: ${example.name.en}`).toEqual([])
      }
  })
})

/** A plan under a norm that is chosen, with a mistake made in it. */
const under = (norm: string, plan: string): Files => ({
  'dorozhnik.yaml': `${registryText}norms: [${norm}]\n`,
  'plan.md': plan,
})
const cycle = (from: string, to: string): Files => under('management-cycle', wholeCycle.replace(from, to))
const model = (from: string, to: string): Files => under('profminimum-2025', planByModel().replace(from, to))
const measured = (indicator: string): Files => cycle('period:', `indicators:\n  classes: { ${indicator} }\nperiod:`)

describe('one mistake under a norm gives one finding', () => {
  it.each<[mistake: string, files: Files, findings: string[]]>([
    ['none in the cycle', cycle('', ''), []],
    ['none in the model', model('', ''), []],
    ['none in the lines', under('self-determination-lines', planByLines()), []],
    [
      'a component that is missing',
      cycle('Рекомендации руководителям школ', 'Совещание руководителей школ'),
      ['cycle-components-served'],
    ],
    [
      'recommendations to nobody',
      cycle('Рекомендации руководителям школ с низким охватом', 'Подготовка рекомендаций'),
      ['cycle-recommendations-addressed'],
    ],
    [
      'a share of nobody knows what, without a method',
      measured('name: Доля победителей, unit: "%", source: отчёты школ'),
      ['share-has-denominator'],
    ],
    [
      'an indicator without a method',
      measured('name: Число профильных классов, unit: ед., source: отчёты школ'),
      ['cycle-indicator-has-method'],
    ],
    [
      'a level that is not named',
      model(' и выбрать основной уровень: 60 часов в год', ''),
      ['profminimum-level-and-hours'],
    ],
    ['a plan that has nothing to do with the norm', under('profminimum-2025', goodPlan), ['profminimum-served']],
    ['a line without a measure', under('self-determination-lines', planByLines(9)), ['lines-served']],
  ])('%s', (_, files, findings) => {
    const codes = said(files, allRules).map((line) => line.slice(0, line.indexOf(':')))
    expect(codes).toEqual(findings)
  })
})
