import { perhapsMeant } from '@dorozhnik/diagnostics'
import {
  type Clause,
  findDocument,
  inlinesOf,
  type NumberedClause,
  plainText,
  resolveDocumentName,
} from '@dorozhnik/model'
import { placeOf, stretchOf, within } from '../context/place-in.js'
import type { OrderContext } from '../context/context.js'
import { goodOrder, goodPlan, orderText, registryText } from '../example.js'
import { replacement } from '../fix.js'
import { type Messages, type Report, type Rule, rule } from '../rule.js'
import { appendixOfExpression, approvalOfPlan } from '../words/appendix-words.js'

const messages = {
  missing: ({ number, plans }: { number: string; plans: readonly string[] }) => ({
    ru: `Пункт ${number} утверждает план, но среди приложений приказа плана нет.`,
    en: `Clause ${number} approves a plan, but no appendix of the order is one.`,
    help: {
      ru: `Назовите файл плана в шапке приказа: appendices: [${plans.length === 1 ? plans[0] : 'plan.md'}].`,
      en: `Name the file of the plan in the head of the order: appendices: [${plans.length === 1 ? plans[0] : 'plan.md'}].`,
    },
  }),
  unlisted: ({ name, near }: { name: string; near: string | undefined }) => ({
    ru: `Документа «${name}» нет среди приложений приказа.`,
    en: `“${name}” is none of the appendices of the order.`,
    help:
      near === undefined
        ? { ru: `Добавьте его в шапку: appendices: [${name}].`, en: `Add it to the head: appendices: [${name}].` }
        : perhapsMeant(near),
  }),
  unknown: ({ name, near }: { name: string; near: string | undefined }) => ({
    ru: `Приложения «${name}» нет среди прочитанных документов.`,
    en: `The appendix “${name}” is none of the documents that were read.`,
    help:
      near === undefined
        ? {
            ru: 'Путь пишется от папки, в которой лежит приказ; если файл есть, исправьте сначала ошибки в нём самом.',
            en: 'The path starts at the folder of the order; if the file is there, mend the errors in it first.',
          }
        : perhapsMeant(near),
  }),
  itself: ({ name }: { name: string }) => ({
    ru: `Приказ «${name}» назван приложением к самому себе.`,
    en: `The order “${name}” is named as its own appendix.`,
    help: { ru: 'Назовите здесь файл плана.', en: 'Name the file of the plan here.' },
  }),
} satisfies Messages

export const approvedPlanIsAppendix: Rule = rule({
  id: 'approved-plan-is-appendix',
  family: 'order',
  scope: 'workspace',
  severity: 'error',
  title: { ru: 'Утверждённый план приложен к приказу', en: 'The plan that an order approves is its appendix' },
  why: {
    ru: 'Приказ утверждает то, что к нему приложено. Без приложения он утверждает пустоту, и исполнять нечего.',
    en: 'An order approves what is attached to it. Without the appendix it approves nothing.',
  },
  source: {
    ru: 'ГОСТ Р 7.0.97, реквизит «отметка о приложении»: ссылка на приложение стоит в тексте приказа',
    en: 'GOST R 7.0.97, the mark of an appendix: the text of the order refers to it',
    url: 'https://dokipedia.ru/document/5346266?pid=254',
    grade: 'seen',
  },
  messages,
  examples: [
    {
      name: { ru: 'план утверждён, но не приложен', en: 'the plan is approved but not attached' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': goodPlan,
        'order.md': orderText(
          ['subject: Об утверждении плана мероприятий', 'signatory: lebedeva', 'executor: sokolov'],
          'ПРИКАЗЫВАЮ:',
          '',
          '1. Утвердить прилагаемый план мероприятий по профориентации.',
        ),
      },
      says: [
        {
          at: 'order.md:11:4-11:30',
          ru: 'Пункт 1 утверждает план, но среди приложений приказа плана нет.',
          en: 'Clause 1 approves a plan, but no appendix of the order is one.',
        },
      ],
    },
    {
      name: { ru: 'опечатка в имени файла', en: 'a slip in the name of the file' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': goodPlan,
        'order.md': goodOrder.replace('[plan.md]', '[plna.md]'),
      },
      says: [
        {
          at: 'order.md:8:14-8:21',
          ru: 'Приложения «plna.md» нет среди прочитанных документов.',
          en: 'The appendix “plna.md” is none of the documents that were read.',
        },
      ],
    },
    {
      name: { ru: 'план приложен', en: 'the plan is attached' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': goodPlan,
        'order.md': goodOrder,
      },
      says: [],
    },
  ],
  checkOrder(order, report) {
    checkAppendices(order, report)
    checkExpressions(order, report)
    // An appendix that is no document may be the very plan: one finding is enough.
    const known = (order.order.appendices ?? []).every((name) => isDocument(order, name))
    if (known && order.plans.length === 0) for (const clause of order.clauses) checkClause(order, clause, report)
  },
})

function checkAppendices(context: OrderContext, report: Report<typeof messages>): void {
  const { order, workspace, name: own } = context
  const { documents } = workspace.workspace
  for (const [index, name] of (order.appendices ?? []).entries()) {
    const whole = workspace.places.at(order.appendices ?? order, index)
    const { place, exact } = within(workspace, whole, name, 0, name.length)
    const resolved = resolveDocumentName(own, name) ?? name
    if (resolved === own) report(place, 'itself', { name })
    else if (!isDocument(context, name) && !workspace.isUnreadable(resolved)) {
      const near = workspace.closest(name, 'documents', () => Object.keys(documents))
      const fixes = near?.certain ? replacement(exact, near.word) : undefined
      report(place, 'unknown', { name, near: near?.word }, { fixes })
    }
  }
}

function checkExpressions(context: OrderContext, report: Report<typeof messages>): void {
  const { order, workspace } = context
  const appendices = order.appendices ?? []
  for (const { inline, holder } of context.written.mentions) {
    if (inline.type !== 'expression') continue
    const named = appendixOfExpression(inline.source)
    if (named === undefined || isAppendix(context, named.name)) continue
    const { name, offset } = named
    // A misspelt appendix has been reported, with this name as its remedy.
    if (isNearestOfUnknown(context, name)) continue
    const whole = placeOf(workspace.places, inline, holder)
    const { place, exact } = within(workspace, whole, inline.source, offset, offset + name.length)
    const near = isDocument(context, name)
      ? undefined
      : workspace.closest(name, `appendices of ${context.name}`, () => appendices)
    const fixes = near?.certain ? replacement(exact, near.word) : undefined
    report(place, 'unlisted', { name, near: near?.word }, { fixes })
  }
}

function isNearestOfUnknown({ order, workspace, name: own }: OrderContext, name: string): boolean {
  const { documents } = workspace.workspace
  return (order.appendices ?? []).some(
    (appendix) =>
      !isDocument({ name: own, workspace }, appendix) &&
      workspace.closest(appendix, 'documents', () => Object.keys(documents))?.word === name,
  )
}

/** True when a path in the order means a document that was read. */
function isDocument({ workspace, name }: Pick<OrderContext, 'workspace' | 'name'>, path: string): boolean {
  return findDocument(workspace.workspace, name, path) !== undefined
}

/** True when a path in the order means one of its appendices, however that one is written. */
function isAppendix({ order, name }: OrderContext, path: string): boolean {
  const meaning = (one: string): string => resolveDocumentName(name, one) ?? one
  return (order.appendices ?? []).some((appendix) => appendix === path || meaning(appendix) === meaning(path))
}

function checkClause(context: OrderContext, { clause, number }: NumberedClause, report: Report<typeof messages>): void {
  const { workspace } = context
  const { content } = clause
  const approval = approvalOfPlan(plainText(content))
  if (approval === undefined || namesUnlisted(context, clause)) return
  const first =
    typeof content === 'string' ? content : content[0]?.type === 'paragraph' ? content[0].children[0] : undefined
  const holder = { node: clause, key: 'content' }
  const written =
    typeof first === 'string'
      ? ({ value: first, holder, kind: 'text' } as const)
      : first?.type === 'text'
        ? ({ value: first.value, inline: first, holder, kind: 'text' } as const)
        : undefined
  // The words are looked for where clauses begin; further in, the clause as a whole is pointed at.
  const place =
    written === undefined || approval.end > written.value.length
      ? placeOf(workspace.places, undefined, holder)
      : stretchOf(workspace, written, approval.start, approval.end).place
  report(place, 'missing', { number, plans: workspace.plans.map(({ name }) => name) })
}

/** True when the clause names its plan in an expression, which has been reported as none of the appendices. */
function namesUnlisted(context: OrderContext, { content }: Clause): boolean {
  for (const inline of inlinesOf(content)) {
    const named = inline.type === 'expression' ? appendixOfExpression(inline.source) : undefined
    if (named !== undefined && !isAppendix(context, named.name)) return true
  }
  return false
}
