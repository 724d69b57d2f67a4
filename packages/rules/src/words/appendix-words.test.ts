import { describe, expect, it } from 'vitest'
import { appendixOfExpression, approvalOfPlan, meansOnlyAppendix, mentionedAppendices } from './appendix-words.js'

describe('a clause that approves a plan', () => {
  it.each([
    ['Утвердить план мероприятий по профориентации', 'Утвердить план'],
    ['Утвердить прилагаемый План мероприятий («дорожную карту»)', 'Утвердить прилагаемый План'],
    ['Утвердить муниципальную «дорожную карту» развития', 'Утвердить муниципальную «дорожную карту'],
    ['УТВЕРДИТЬ комплекс мер («Дорожную карту»)', 'УТВЕРДИТЬ комплекс'],
    ['Утвердить и ввести в действие план-график', 'Утвердить и ввести в действие план-график'],
    ['Признать утратившим силу приказ № 5. Утвердить комплекс мероприятий', 'Утвердить комплекс'],
  ])('is «%s»', (text, words) => {
    const found = approvalOfPlan(text)
    expect(text.slice(found?.start, found?.end)).toBe(words)
  })
  it.each([
    'Утвердить состав рабочей группы по разработке дорожной карты',
    'Утвердить изменения в план мероприятий',
    'Утвердить форму отчёта о выполнении плана мероприятий',
    'Признать утратившим силу приказ «Об утверждении плана мероприятий»',
    'Утвердить план эвакуации',
    'Утвердить комплекс ГТО',
    'Руководителям утвердить положение; разработать план мероприятий',
    'Контроль за исполнением плана мероприятий оставляю за собой',
  ])('is not «%s»', (text) => {
    expect(approvalOfPlan(text)).toBeUndefined()
  })
})

describe('mentions of appendices', () => {
  it.each([
    ['согласно приложению 1', [1], false],
    ['согласно приложениям 1, 2 и 4–6 к приказу', [1, 2, 4, 5, 6], false],
    ['(приложение № 2)', [2], false],
    ['согласно приложению к настоящему приказу', [], true],
    ['Утвердить прилагаемый план', [], true],
    ['Назначить ответственных', [], false],
  ])('are read from «%s»', (text, numbers, unnumbered) => {
    const found = mentionedAppendices(text)
    expect([...found.numbers]).toEqual(numbers)
    expect(found.unnumbered).toBe(unnumbered)
  })
  it.each([
    '{{приложение "plans/plan.md"}}',
    '{{ приложение  \'plans/plan.md\' "дат" }}',
    '{{appendix "plans/plan.md" "dative"}}',
  ])('are read from %s', (source) => {
    const found = appendixOfExpression(source)
    expect(found?.name).toBe('plans/plan.md')
    expect(source.slice(found?.offset, (found?.offset ?? 0) + 13)).toBe('plans/plan.md')
  })
  it('are not read from other expressions', () => {
    expect(['{{вин @sokolov}}', '{{название "plan.md"}}', '{{приложение}}'].map(appendixOfExpression)).toEqual(
      Array.from({ length: 3 }, () => undefined),
    )
  })
  it('need no name where there is only one', () => {
    expect(
      ['{{приложение}}', '{{ appendix }}', '{{приложение "plan.md"}}', '{{период}}'].map(meansOnlyAppendix),
    ).toEqual([true, true, false, false])
  })
  it('do not make a bomb of a range', () => {
    expect(mentionedAppendices('приложения 1-999').numbers.size).toBe(101)
  })
  it.each([
    ['приложение ', undefined],
    ['приложение 1, ', undefined],
    ['утвердить карту ', undefined],
    ['утвердить план ', { start: 0, end: 14 }],
    ['приложение        ', undefined],
  ])('are looked for in a long text of «%s»', (piece, approval) => {
    const text = piece.repeat(20_000)
    expect(Array.from(mentionedAppendices(text).numbers)).toEqual(/\d/u.test(piece) ? [1] : [])
    expect(approvalOfPlan(text)).toEqual(approval)
  })
})
