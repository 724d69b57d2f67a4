import {
  type Content,
  directionLabels,
  type Indicator,
  indicatorColumnLabels,
  type Inline,
  type IndicatorChild,
  type IndicatorGroup,
  type IndicatorItem,
  type IndicatorRow,
  type IndicatorsPart,
  resolveColumns,
  standardIndicatorColumns,
} from '@dorozhnik/model'
import { periodOf } from '../parts/periods.js'
import type { Footnotes } from './footnotes.js'
import { protectLabel } from './labels.js'
import { mergeInlines } from './merge-inlines.js'
import { isNumberOfRow, withNumber } from './number-signs.js'
import { type BlockOptions, indentItem, joinBlocks, writeBlocks, type WrittenBlock } from './write-blocks.js'
import { heading } from './write-heading.js'
import type { Signs } from './write-inlines.js'
import { labelFor, presentFields, recordAttributes, writeFields, writeRecord } from './write-record.js'

/** How the fields of an indicator are called, when the part has no name of its own for them. */
export const usualIndicatorLabels: Readonly<Record<string, string>> = {
  unit: 'Единица измерения',
  direction: 'Динамика',
  formula: 'Метод расчёта',
  source: 'Источник данных',
  monitoring: 'Сроки мониторинга',
  baseline: 'Базовое значение',
  target: 'Целевое значение',
}

interface IndicatorWriting {
  part: IndicatorsPart
  footnotes: Footnotes
  keys: { has(label: string): boolean }
  label(key: string): string | undefined
}

/** Indicators as the items of numbered lists, under the headings of their groups. */
export function writeIndicators(part: IndicatorsPart, footnotes: Footnotes): string[] {
  const known = indicatorColumnLabels(part)
  const own = new Map(
    resolveColumns(part.columns ?? [], standardIndicatorColumns).map(({ key, label }) => [key, label]),
  )
  return writeChildren(
    {
      part,
      footnotes,
      keys: { has: (label) => known.has(label) || periodOf(label) !== undefined },
      label: (key) => labelFor(key, [own.get(key), usualIndicatorLabels[key]], known),
    },
    part.children,
    1,
  )
}

function writeChildren(writing: IndicatorWriting, children: readonly IndicatorChild[], level: number): string[] {
  const written: WrittenBlock[] = []
  let list: IndicatorRow[] = []
  const flush = (): void => {
    if (list.length > 0)
      written.push({ lines: list.flatMap((row, index) => indentItem(`${index + 1}.`, writeRow(writing, row))) })
    list = []
  }
  for (const child of children) {
    if (child.type === 'indicator') {
      list.push(child)
      continue
    }
    flush()
    if (child.type === 'group') written.push({ lines: writeGroup(writing, child, level + 1) })
    else written.push({ lines: writeBlocks(child.content, proseOptions(writing, level)) })
  }
  flush()
  return joinBlocks(written.filter(({ lines }) => lines.length > 0))
}

/** Bullets of prose are no fields of the group, its numbered lists no indicators. */
function proseOptions({ footnotes, keys }: IndicatorWriting, headingShift: number): BlockOptions {
  const protectItem = (inlines: readonly Inline[]): Signs => protectLabel(mergeInlines(inlines), keys)
  return { footnotes, headingShift, protectNested: protectItem, ...(headingShift > 1 ? { protectItem } : {}) }
}

function writeGroup(writing: IndicatorWriting, group: IndicatorGroup, level: number): string[] {
  const { label, footnotes } = writing
  const { title, signs } = withNumber(group.title, group.writtenNumber)
  const fields = presentFields([
    [label('unit'), group.unit],
    [label('formula'), group.formula],
    [label('source'), group.source],
    [label('monitoring'), group.monitoring],
  ])
  const isNumbered = printsNumber(writing.part, group)
  return joinBlocks(
    [
      [heading(level, title, group, footnotes, isNumbered ? signs : {})],
      writeFields(fields, footnotes),
      writeChildren(writing, group.children, level),
    ]
      .filter(({ length }) => length > 0)
      .map((lines) => ({ lines })),
  )
}

/** True for a group before whose title a number by hand would be taken off. */
function printsNumber(
  { numbering = 'hierarchical' }: IndicatorsPart,
  { children, unnumbered }: IndicatorGroup,
): boolean {
  const isLowest = !children.some(({ type }) => type === 'group')
  return unnumbered !== true && (numbering === 'hierarchical' || (numbering === 'groups' && isLowest))
}

function writeRow(writing: IndicatorWriting, row: IndicatorRow): string[] {
  const { footnotes, keys, label, part } = writing
  const number = row.writtenNumber?.includes('.') ? row.writtenNumber : undefined
  const { title, signs } = withNumber(row.name, number)
  const looksNumbered = part.numbering !== 'none' && number === undefined && startsWithNumber(row.name)
  const items = row.items ?? []
  return writeRecord(
    { footnotes, keys, holdsRecords: true },
    {
      title,
      signs: looksNumbered ? signs : undefined,
      attributes: recordAttributes(row),
      fields: [
        ...presentFields([
          [label('unit'), row.unit],
          [label('direction'), row.direction === undefined ? undefined : directionLabels[row.direction]],
          [label('formula'), row.formula],
          [label('source'), row.source],
          [label('monitoring'), row.monitoring],
        ]),
        ...figures(writing, row),
        ...presentFields(Object.entries(row.fields ?? {}).map(([key, value]) => [label(key), value] as const)),
      ],
      below: items.flatMap((item, index) =>
        indentItem(
          `${index + 1}.`,
          writeRecord({ footnotes, keys }, { title: item.name, fields: figures(writing, item) }),
        ),
      ),
    },
  )
}

function startsWithNumber(name: Content): boolean {
  const [first] = typeof name === 'string' ? [] : name
  const inlines = first?.type === 'paragraph' ? first.children : [{ type: 'text' as const, value: String(name) }]
  return isNumberOfRow(mergeInlines(inlines))
}

/** The base value, the planned values by period, the target. */
function figures({ label, part }: IndicatorWriting, of: Indicator | IndicatorItem): ReturnType<typeof presentFields> {
  const labels = new Map((part.periods ?? []).map(({ key, label: printed }) => [key, printed]))
  const order = [...labels.keys()]
  const values = Object.entries(of.values ?? {}).toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other))
  return presentFields([
    [label('baseline'), of.baseline],
    ...values.map(([key, value]) => [labels.get(key) ?? key, value] as const),
    [label('target'), of.target],
  ])
}
