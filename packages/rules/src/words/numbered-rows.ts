import type { Place } from '@dorozhnik/diagnostics'
import {
  type Content,
  type IndicatorChild,
  normalizeLabel,
  plainText,
  type SectionChild,
  type StagesPart,
} from '@dorozhnik/model'
import type { PlanContext } from '../context/context.js'
import { within } from '../context/place-in.js'
import { groupBy } from './group-by.js'
import { handWrittenNumber, normalizeNumber } from './row-number.js'
import { looksLikeYear } from './years.js'

/** A row that somebody numbered by hand. */
export interface NumberedRow {
  node: object
  /** The number as it was typed, and as it is compared. */
  typed: string
  number: string
  /** What stands before the last step (`2.` in `2.5`), and that step. */
  prefix: string
  step: number
  place: Place | undefined
  /** What is numbered, as it is compared. */
  title: string
}

/** Rows of one list in their order, `undefined` for those without a number of their own. */
export type RowList = readonly (NumberedRow | undefined)[]

/** Every list of rows of a plan: of sections, activities, stages, groups and indicators. */
export function rowLists(plan: PlanContext): RowList[] {
  const lists: RowList[] = []
  const add = (nodes: readonly object[], key: 'title' | 'name'): void => {
    const rows = nodes.map((node) => rowOf(plan, node, key))
    if (rows.some((row) => row !== undefined)) lists.push(rows)
  }
  const addRows = (children: readonly SectionChild[]): void => {
    for (const list of listsOf(plan, children)) add(list, 'title')
    for (const child of children) if (child.type === 'section') addRows(child.children)
  }
  const addIndicators = (children: readonly IndicatorChild[]): void => {
    add(children.filter(isGroup), 'title')
    add(
      children.filter(({ type }) => type === 'indicator'),
      'name',
    )
    for (const child of children) if (child.type === 'group') addIndicators(child.children)
  }
  if (plan.plan.numbering === 'continuous') add(plan.activities, 'title')
  for (const part of plan.plan.parts) {
    if (part.kind === 'activities') addRows(part.children)
    else if (part.kind === 'stages') add(part.children.filter(isStage), 'title')
    else if (part.kind === 'indicators' || part.kind === 'methodology') addIndicators(part.children)
  }
  return lists
}

/** Where numbers count sections and activities together, they are one list; elsewhere each of them is. */
function listsOf({ plan }: PlanContext, children: readonly SectionChild[]): (readonly object[])[] {
  const rows = children.filter((child) => child.type !== 'prose' && child.unnumbered !== true)
  const { numbering = 'hierarchical' } = plan
  if (numbering === 'hierarchical') return [rows]
  const byType = groupBy(rows, ({ type }) => type)
  if (numbering === 'continuous') byType.delete('activity')
  return [...byType.values()]
}

function isStage(child: StagesPart['children'][number]): boolean {
  return child.type === 'stage'
}

function isGroup(child: IndicatorChild): boolean {
  return child.type === 'group'
}

function rowOf(plan: PlanContext, node: object, key: 'title' | 'name'): NumberedRow | undefined {
  const { [key]: title, writtenNumber } = node as { title: Content; name: Content; writtenNumber?: string }
  const typed =
    handWrittenNumber(writtenNumber === undefined ? { title } : { title, writtenNumber }) ?? numberOfStage(title)
  if (typed === undefined || looksLikeYear(typed)) return undefined
  const number = normalizeNumber(typed)
  const at = number.lastIndexOf('.') + 1
  const step = Number(number.slice(at))
  if (!Number.isInteger(step) || number === '') return undefined
  const { places } = plan.workspace
  const text = plainText(title)
  const place =
    writtenNumber === undefined
      ? numberPlace(plan, node, key, text, typed)
      : within(plan.workspace, places.at(node, 'writtenNumber'), writtenNumber, 0, writtenNumber.length).place
  return { node, typed, number, prefix: number.slice(0, at), step, place, title: normalizeLabel(text) }
}

function numberPlace(plan: PlanContext, node: object, key: string, text: string, typed: string): Place | undefined {
  const start = text.indexOf(typed)
  return within(plan.workspace, plan.workspace.places.at(node, key), text, start, start + typed.length).place
}

/** «Этап 2. Основной», «II этап»: the number is a part of the title. */
function numberOfStage(title: Content): string | undefined {
  const text = plainText(title).slice(0, 60)
  const after =
    /^\s{0,5}(?:этап|трек|блок|модуль|раздел|направление)\s{1,3}(?:№\s{0,2})?(\d{1,2}|[IVX]{1,6})(?![a-zЀ-ӿ\d])/iu
  const before = /^\s{0,5}(\d{1,2}|[IVX]{1,6})(?:-?[йя])?\s{1,3}(?:этап|трек|блок|модуль)(?![a-zЀ-ӿ])/iu
  const match = after.exec(text) ?? before.exec(text)
  return match?.[1]
}

/** What is wrong between a row and the one right before it; rows whose neighbour has no number are let be. */
export type Jump = 'gap' | 'repeated' | undefined

/** The jump before the row at this index. */
export function jumpBefore(list: RowList, index: number): Jump {
  const [before, row] = [list[index - 1], list[index]]
  if (before === undefined || row === undefined || before.prefix !== row.prefix) return undefined
  if (row.step === before.step) return 'repeated'
  return row.step > before.step + 1 ? 'gap' : undefined
}

/** True for a section whose own number is wrong: its rows have another one, which `number-agrees` reports. */
export function isOverOthers({ node, number }: NumberedRow): boolean {
  const { children = [] } = node as { children?: readonly (SectionChild | IndicatorChild)[] }
  const first = children.find((child) => child.type === 'activity' || child.type === 'section')
  const inner = first === undefined ? undefined : handWrittenNumber(first)
  return inner?.includes('.') === true && !normalizeNumber(inner).startsWith(`${number}.`)
}
