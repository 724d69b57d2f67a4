import type { Activity } from '@dorozhnik/model'
import type { TableRow } from 'mdast'
import { type Converting, rangeOf } from '../markdown/converting.js'
import { cellRange } from './cells.js'
import type { TableHeading } from './table-headings.js'

/**
 * Rows whose cell of the number is empty in a table that has its numbers by hand are meant to bear none, unless the
 * number of the next row counts them.
 */
export function leaveUnnumbered(
  converting: Converting,
  headings: readonly TableHeading[],
  rows: ReadonlyMap<Activity, TableRow>,
): void {
  const numbered = Array.from(rows.keys()).filter(({ writtenNumber }) => writtenNumber !== undefined).length
  if (!headings.some(({ key }) => key === 'number') || numbered * 2 <= rows.size) return
  let before = 0
  let blank: Activity[] = []
  const leave = (): void => {
    for (const one of blank) unnumber(converting, headings, one, rows.get(one))
    blank = []
  }
  for (const activity of rows.keys()) {
    if (activity.writtenNumber === undefined) {
      if (activity.unnumbered !== true) blank.push(activity)
      continue
    }
    const step = Number(/(\d+)\)?$/.exec(activity.writtenNumber)?.[1] ?? 0)
    const counted = step > before ? step - before - 1 : step - 1
    if (counted === blank.length) blank = []
    else leave()
    before = step
  }
  leave()
}

function unnumber(
  converting: Converting,
  headings: readonly TableHeading[],
  activity: Activity,
  row: TableRow | undefined,
): void {
  const { reading } = converting
  const cell = row?.children[headings.findIndex(({ key }) => key === 'number')]
  const title = row?.children[headings.findIndex(({ key }) => key === 'title')]
  if (cell === undefined) return
  activity.unnumbered = true
  const range = rangeOf(converting, cell)
  reading.places.setKey(activity, 'unnumbered', ...range)
  const at = title === undefined || title.children.length === 0 ? undefined : cellRange(converting, title)[1]
  reading.report(
    'row-without-number',
    range,
    {
      ru: 'У соседних строк номера есть, у этой нет: она печатается без номера и не в счёт.',
      en: 'The rows around this one have numbers: it is printed without one and is left out of the count.',
    },
    {
      help: {
        ru: 'Если так и надо, допишите к названию {номер=нет}; если номер нужен, впишите его.',
        en: 'If that is meant, add {номер=нет} to the name; if a number is wanted, write it.',
      },
      ...(at === undefined
        ? {}
        : {
            fixes: [
              {
                title: { ru: 'Дописать {номер=нет}', en: 'Add {номер=нет}' },
                edits: [{ file: reading.source.name, start: at, end: at, text: ' {номер=нет}' }],
              },
            ],
          }),
    },
  )
}
