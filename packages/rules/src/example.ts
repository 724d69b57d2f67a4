import type { Localized } from '@dorozhnik/diagnostics'
import type { Workspace } from '@dorozhnik/model'

/** A finding that an example must give: its place and its sentence. */
export interface ExpectedFinding extends Localized {
  /**
   * `file:line:column-line:column`, counted from 1, the end exclusive; in an example with a
   * `workspace`, the path of the data joined with `/`.
   */
  at: string
}

/** A small workspace with what the rule says about it. It is a test and a piece of the documentation. */
export type Example = {
  name: Localized
  /** What the rule says, in order; empty when the example is clean. */
  says: readonly ExpectedFinding[]
} & (
  | {
      /** Texts of the workspace by path. */
      files: Readonly<Record<string, string>>
    }
  | {
      /** A workspace built in code, for what no text can hold. */
      workspace: Workspace
    }
)

/** The lines of a text: examples are written line by line so that they keep the indent of the code. */
export function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`
}

/** A small registry for examples. */
export const registryText: string = lines(
  'organizations:',
  '  uo: { name: Управление образования администрации Приозёрского округа, place: г. Приозёрск }',
  'people:',
  '  lebedeva: { name: Лебедева Марина Олеговна, post: начальник управления образования, organization: uo }',
  '  sokolov: { name: Соколов Игорь Петрович, post: главный специалист, organization: uo }',
  'groups:',
  '  directors: { name: руководители общеобразовательных организаций }',
)

/** The head of the plans in the examples: the school year 2025/26. */
export const planHead: string = lines(
  '---',
  'document: plan',
  'title: План мероприятий («дорожная карта») по профориентации',
  'period: 2025-09-01/2026-08-31',
  '---',
)

/** A plan for the school year 2025/26 with these rows; the first of them stands on line 9. */
export function planText(...rows: readonly string[]): string {
  return planHead + lines('', '# План мероприятий', '', ...rows)
}

/** An order with these lines in its head after `document` and `organization`, and this body. */
export function orderText(head: readonly string[], ...body: readonly string[]): string {
  return lines('---', 'document: order', 'organization: uo', ...head, '---', '', ...body)
}

/** A plan that nothing can be said against. */
export const goodPlan: string = planText(
  '## Мониторинг',
  '',
  '1. Мониторинг охвата профориентацией',
  '   - Срок: ноябрь 2025 г.',
  '   - Ответственные: @sokolov',
  '   - Результат: справка',
)

/** An order that approves the plan, and that nothing can be said against. */
export const goodOrder: string = orderText(
  [
    'date: 2025-08-26',
    'subject: Об утверждении плана мероприятий',
    'signatory: lebedeva',
    'executor: sokolov',
    'appendices: [plan.md]',
  ],
  'ПРИКАЗЫВАЮ:',
  '',
  '1. Утвердить план мероприятий ({{приложение "plan.md"}}).',
)

/** The good plan with these indicators in its head, the first of them on line 5. */
export function planWithIndicators(...indicators: readonly string[]): string {
  return goodPlan.replace('period:', `indicators:\n${indicators.map((one) => `  ${one}\n`).join('')}period:`)
}

/** The registry and this plan. */
export function planFiles(plan: string): Readonly<Record<string, string>> {
  return { 'dorozhnik.yaml': registryText, 'plan.md': plan }
}

/** The registry and this order, and the good plan, which most orders approve. */
export function orderFiles(order: string, plan: string = goodPlan): Readonly<Record<string, string>> {
  return { 'dorozhnik.yaml': registryText, 'plan.md': plan, 'order.md': order }
}

/** An activity of a list with all its fields. */
export function row(title: string, term = 'май 2026 г.', result = 'отчёт', responsible = '@sokolov'): string {
  return [`1. ${title}`, `   - Срок: ${term}`, `   - Ответственные: ${responsible}`, `   - Результат: ${result}`].join(
    '\n',
  )
}

/** An order on a week of career guidance, with these clauses and nothing else. */
export function weekOrder(...clauses: readonly string[]): string {
  return orderText(
    ['subject: О проведении недели профориентации', 'signatory: lebedeva', 'executor: sokolov'],
    'ПРИКАЗЫВАЮ:',
    '',
    ...clauses,
  )
}
