import {
  type FormOfWork,
  type Inline,
  type Level,
  levelColumnLabels,
  levelColumnsOf,
  type LevelsPart,
} from '@dorozhnik/model'
import type { Footnotes } from './footnotes.js'
import { protectLabel } from './labels.js'
import { mergeInlines } from './merge-inlines.js'
import { indentItem, joinBlocks, writeBlocks } from './write-blocks.js'
import { heading } from './write-heading.js'
import type { Signs } from './write-inlines.js'
import { labelFor, presentFields, recordAttributes, writeFields, writeRecord } from './write-record.js'

/** How the fields of a level are called, when the part has no name of its own for them. */
export const usualLevelLabels: Readonly<Record<string, string>> = {
  goal: 'Цель',
  term: 'Периодичность',
  responsible: 'Ответственные',
}

/** The levels as headings with their fields, forms of work as numbered lists. */
export function writeLevels(part: LevelsPart, footnotes: Footnotes): string[] {
  const keys = levelColumnLabels(part)
  const own = new Map(levelColumnsOf(part).map(({ key, label }) => [key, label]))
  const label = (key: string): string | undefined =>
    labelFor(key, [part.columns === undefined ? undefined : own.get(key), usualLevelLabels[key]], keys)
  // A list of lists with these labels would be read as the levels themselves.
  const protectNested = (inlines: readonly Inline[]): Signs => protectLabel(mergeInlines(inlines), keys)
  return joinBlocks(
    part.children.map((child) =>
      child.type === 'prose'
        ? { lines: writeBlocks(child.content, { footnotes, headingShift: 1, protectNested }) }
        : { lines: writeLevel(child, { footnotes, keys, label }) },
    ),
  )
}

interface LevelWriting {
  footnotes: Footnotes
  keys: ReadonlyMap<string, string>
  label(key: string): string | undefined
}

function writeLevel(level: Level, writing: LevelWriting): string[] {
  const { footnotes, label } = writing
  const fields = presentFields([
    [label('goal'), level.goal],
    [label('responsible'), level.responsible],
  ])
  return joinBlocks(
    [
      [heading(2, level.title, level, footnotes)],
      writeFields(fields, footnotes),
      level.forms.flatMap((form, index) => indentItem(`${index + 1}.`, writeForm(form, writing))),
    ]
      .filter(({ length }) => length > 0)
      .map((lines) => ({ lines })),
  )
}

function writeForm(form: FormOfWork, { footnotes, keys, label }: LevelWriting): string[] {
  const [first] = typeof form.title === 'string' ? [] : form.title
  const inlines =
    first?.type === 'paragraph' ? mergeInlines(first.children) : [{ type: 'text' as const, value: String(form.title) }]
  const fields = presentFields([
    [label('term'), form.term],
    [label('responsible'), form.responsible],
  ])
  const signs = protectLabel(inlines, keys)
  return writeRecord({ footnotes, keys }, { title: form.title, signs, attributes: recordAttributes(form), fields })
}
