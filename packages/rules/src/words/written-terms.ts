import type { Place } from '@dorozhnik/diagnostics'
import { type Content, plainText, type Stage } from '@dorozhnik/model'
import type { TermReading } from '@dorozhnik/russian'
import type { PlanContext } from '../context/context.js'
import { isEmptyCell } from '../context/is-empty-cell.js'
import { within } from '../context/place-in.js'

/** Words about time outside of the table of activities, with their meaning. */
export interface WrittenTerm {
  text: string
  reading: TermReading
  place: Place | undefined
}

/** The terms of stages, of forms of work on the levels, and the rows of the passport that tell them. */
export function* writtenTerms(plan: PlanContext): Generator<WrittenTerm> {
  for (const part of plan.plan.parts) {
    if (part.kind === 'stages')
      for (const child of part.children) if (child.type === 'stage') yield* some(stageTerm(plan, child))
    if (part.kind === 'levels')
      for (const child of part.children)
        if (child.type === 'level')
          for (const form of child.forms) yield* some(fieldTerm(plan, form, 'term', form.term))
    if (part.kind === 'passport' || part.kind === 'resources')
      for (const child of part.children)
        if (child.type === 'entry' && /^\s{0,3}(?:срок|период)/iu.test(plainText(child.name)))
          yield* some(fieldTerm(plan, child, 'value', child.value))
  }
}

/** The term of a stage: its own field, or the period in brackets at the end of its title. */
export function stageTerm(plan: PlanContext, stage: Stage): WrittenTerm | undefined {
  if (!isEmptyCell(stage.term)) return fieldTerm(plan, stage, 'term', stage.term)
  return bracketedTerm(plan, stage, plainText(stage.title))
}

/** The period at the end of a title, in brackets or after a comma: «Основной этап (2026 год)». */
export function bracketedTerm(plan: PlanContext, node: object, title: string): WrittenTerm | undefined {
  const trimmed = title.trimEnd().replace(/[.:]$/u, '')
  const bracketed = trimmed.endsWith(')')
  const open = bracketed ? trimmed.lastIndexOf('(') : trimmed.lastIndexOf(', ') + 1
  const text = open <= 0 ? '' : bracketed ? trimmed.slice(open + 1, -1) : trimmed.slice(open + 1)
  // «(1–4 классы)» and «(онлайн)» are no periods; without a year, nobody would mean one.
  if (!/\d{4}/.test(text)) return undefined
  const reading = plan.readTerm(text)
  if (reading === undefined || reading.kind === 'unknown') return undefined
  const { place } = within(
    plan.workspace,
    plan.workspace.places.at(node, 'title'),
    title,
    open + 1,
    open + 1 + text.length,
  )
  return { text, reading, place }
}

function fieldTerm(
  plan: PlanContext,
  node: object,
  key: string,
  content: Content | undefined,
): WrittenTerm | undefined {
  const text = plainText(content ?? '')
  const reading = plan.readTerm(text)
  // Only what names a year can be outside: the rest is read against the plan.
  if (reading === undefined || !/\d{4}/.test(text)) return undefined
  return { text, reading, place: plan.workspace.places.at(node, key) }
}

function* some<T>(one: T | undefined): Generator<T> {
  if (one !== undefined) yield one
}
