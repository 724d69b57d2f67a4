import type { Diagnostic, Fix, Localized, Place, Places, RelatedPlace, Severity } from '@dorozhnik/diagnostics'
import type { OrderContext, PlanContext, WorkspaceContext } from './context/context.js'
import type { Written, WrittenParagraph, WrittenText } from './context/written.js'
import type { Example } from './example.js'
import type { Family } from './families.js'

/** What a rule says: one sentence in each language and, where the sentence does not say it, how to mend it. */
export interface Message extends Localized {
  help?: Localized
}

/** The sentences of a rule by name. Each is made from the values that it names. */
// biome-ignore lint/suspicious/noExplicitAny: every message has values of its own
export type Messages = Record<string, (values: any) => Message>

/**
 * How much of a workspace a rule has to see: `record` one activity, clause, indicator or text with the head of its
 * document; `file` a whole document; `workspace` the registry or several documents.
 */
export type Scope = 'record' | 'file' | 'workspace'

/**
 * What a source is worth: `seen` stands in the text of the page that is named, `known` in a law, a letter or a
 * standard whose text was not at hand, `practice` is what offices do.
 */
export type SourceGrade = 'seen' | 'known' | 'practice'

/** The standard, letter or practice that a rule rests on: a fact and where it can be read. */
export interface RuleSource extends Localized {
  url?: string
  grade?: SourceGrade
}

/** What may go with a finding besides its sentence. */
export interface ReportExtras {
  related?: RelatedPlace[] | undefined
  fixes?: Fix[] | undefined
  /** How bad this one is, where that is not the severity of the rule. */
  severity?: Severity
}

/** Adds a finding of the rule: where, which of its messages, and the values for it. */
export type Report<M extends Messages> = <K extends keyof M & string>(
  place: Place | undefined,
  message: K,
  values: Parameters<M[K]>[0],
  extras?: ReportExtras,
) => void

/**
 * The checks of a rule, by what they look at. They are called in the order of the documents; a rule
 * has as many of them as it needs.
 */
export interface Checks<M extends Messages> {
  /** Once, for what concerns several documents or the registry. */
  checkWorkspace?(workspace: WorkspaceContext, report: Report<M>, places: Places): void
  /** For every plan. */
  checkPlan?(plan: PlanContext, report: Report<M>, places: Places): void
  /** For every order. */
  checkOrder?(order: OrderContext, report: Report<M>, places: Places): void
  /**
   * For every piece of running text of the documents and the registry, code left aside. Says the same of the same
   * words under the same key.
   */
  checkText?(text: WrittenText, report: Report<M>, workspace: WorkspaceContext): void
  /** For every paragraph of them, for what may begin in one piece of text and end in another. */
  checkParagraph?(paragraph: WrittenParagraph, report: Report<M>, workspace: WorkspaceContext): void
}

/** What is said of a rule. */
export interface RuleDescription {
  /** Says what must hold, in kebab-case: `activity-has-term`. It is the code of the findings. */
  id: string
  /** What it is about; the documentation is grouped by it. */
  family: Family
  scope: Scope
  severity: Severity
  /** One sentence: what holds in a good document. */
  title: Localized
  /** What goes wrong in the office when it does not hold. */
  why: Localized
  /** What it rests on: a standard, a law, a letter, or what offices do. */
  source: RuleSource
  /** Tests and documentation at once; at least one of them is clean. */
  examples: readonly Example[]
}

/** A rule as its author writes it. */
export interface RuleDefinition<M extends Messages> extends RuleDescription, Checks<M> {
  messages: M
}

/** A rule as everybody else sees it. */
export interface Rule extends RuleDescription {
  /** Checks a whole workspace. Findings come in the order of the documents. */
  check(workspace: WorkspaceContext): Diagnostic[]
}

/** Makes a rule of its definition. */
export function rule<M extends Messages>(definition: RuleDefinition<M>): Rule {
  const { id, family, scope, severity, title, why, source, messages, examples } = definition
  return {
    id,
    family,
    scope,
    severity,
    title,
    why,
    source,
    examples,
    check(workspace) {
      const diagnostics: Diagnostic[] = []
      const report: Report<M> = (place, key, values, extras) => {
        const { ru, en, help } = (messages[key] as Messages[string])(values)
        diagnostics.push({
          code: id,
          severity: extras?.severity ?? severity,
          message: { ru, en },
          ...(help === undefined ? {} : { help }),
          ...(place === undefined ? {} : { place }),
          ...(extras?.related === undefined ? {} : { related: extras.related }),
          ...(extras?.fixes === undefined ? {} : { fixes: extras.fixes }),
        })
      }
      runChecks(definition, workspace, report, () => diagnostics.length)
      return diagnostics
    },
  }
}

function runChecks<M extends Messages>(
  checks: Checks<M>,
  workspace: WorkspaceContext,
  report: Report<M>,
  counted: () => number,
): void {
  const { places } = workspace
  checks.checkWorkspace?.(workspace, report, places)
  if (checks.checkPlan !== undefined) for (const plan of workspace.plans) checks.checkPlan(plan, report, places)
  if (checks.checkOrder !== undefined) for (const order of workspace.orders) checks.checkOrder(order, report, places)
  if (checks.checkText !== undefined)
    for (const alike of textsAlike(workspace)) {
      // Most texts of a plan are the same few phrases: what is found clean is not looked at again.
      for (const [index, text] of alike.entries()) {
        const before = counted()
        checks.checkText(text, report, workspace)
        if (index === 0 && counted() === before) break
      }
    }
  if (checks.checkParagraph !== undefined)
    for (const { paragraphs } of writtenOf(workspace))
      for (const paragraph of paragraphs) checks.checkParagraph(paragraph, report, workspace)
}

function writtenOf({ registryWritten, documents }: WorkspaceContext): Written[] {
  return [registryWritten, ...documents.map(({ written }) => written)]
}

const groups = new WeakMap<WorkspaceContext, readonly (readonly WrittenText[])[]>()

/** The texts of a workspace but those printed letter by letter, the same words under the same key together. */
function textsAlike(workspace: WorkspaceContext): readonly (readonly WrittenText[])[] {
  const known = groups.get(workspace)
  if (known !== undefined) return known
  const byKey = new Map<string | number, Map<string, WrittenText[]>>()
  for (const { texts } of writtenOf(workspace)) {
    for (const text of texts) {
      if (text.kind === 'code') continue
      const { key } = text.holder
      const byValue = byKey.get(key) ?? new Map<string, WrittenText[]>()
      byKey.set(key, byValue)
      const alike = byValue.get(text.value)
      if (alike === undefined) byValue.set(text.value, [text])
      else alike.push(text)
    }
  }
  const made = [...byKey.values()].flatMap((byValue) => [...byValue.values()])
  groups.set(workspace, made)
  return made
}
