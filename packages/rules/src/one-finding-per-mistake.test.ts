import { isTextPlace } from '@dorozhnik/diagnostics'
import { readWorkspace } from '@dorozhnik/reader'
import { describe, expect, it } from 'vitest'
import { checkWorkspace } from './check-workspace.js'
import { goodPlan, orderText, planText, registryText } from './example.js'
import { normRules } from './packs/norm-rules.js'
import { rules as allRules } from './rule-list.js'

// What a norm wants and the plan lacks is told at the title of the plan, one thing beside another.
const rules = allRules.filter((rule) => !normRules.includes(rule))

type Files = Readonly<Record<string, string>>

/** What all rules together say, as `code: the words pointed at`. */
function said(files: Files): string[] {
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

describe('one mistake gives one finding', () => {
  it.each<[mistake: string, files: Files, finding: string]>([
    ['marks of markup in a term', withTerm('ноябрь {#m} не позднее 20-го'), 'no-markup-left: {#'],
    ['an expression without its end in a term', withTerm('{{вин'), 'no-markup-left: {{'],
    ['an unknown reference in a term', withTerm('одновременно с [[tour]]'), 'record-exists: [[tour]]'],
    ['an unknown name in a term', withTerm('по решению @nobody'), 'person-exists: nobody'],
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
    for (const { id, examples } of rules)
      for (const example of examples) {
        if (!('files' in example)) continue
        const words = said(example.files).map((line) => line.replace(/^[a-z-]+: /, ''))
        // Where several columns of an activity are empty, each is a mistake of its own.
        const twice = words.filter((word, index) => words.indexOf(word) !== index && !/^\d+\. /.test(word))
        expect(twice, `${id}: ${example.name.en}`).toEqual([])
      }
  })
})
