import type { Localized } from '@dorozhnik/diagnostics'
import type { Table } from 'mdast'
import { type Converting, rangeOf } from '../markdown/converting.js'
import { mergeMark } from '../markdown/merged-cells.js'
import { activityHeadings } from './activity-table.js'
import type { PlanReading } from './plan-reading.js'
import { type TableHeading, tableHeadings } from './table-headings.js'

/** What stands against reading a table among activities as a table of activities. */
export interface UnreadTable {
  /** True where the table was hardly meant as any other one. */
  isMeant: boolean
  report(): void
}

/** True for a header of two rows: `<<` in the first of them and `^^` in the second. */
export function hasTwoStoreys(converting: Converting, { children: [upper, lower] }: Table): boolean {
  const holds = (row: Table['children'][number] | undefined, mark: '<<' | '^^'): boolean =>
    row?.children.some((cell) => mergeMark(converting, cell) === mark) ?? false
  return holds(upper, '<<') && holds(lower, '^^')
}

/** Says why a table stays a plain one: which of its columns are understood, and what is missing. */
export function unreadTable(converting: Converting, reading: PlanReading, table: Table): UnreadTable {
  const [row] = table.children
  const range = rangeOf(converting, row ?? table)
  const tell = (message: Localized, help: Localized): void =>
    reading.report('activity-table-header', range, message, { help })
  if (hasTwoStoreys(converting, table)) {
    const isMeant = activityHeadings(converting, reading, table) !== undefined
    return { isMeant, report: () => tell(twoStoreys, oneStorey) }
  }
  const headings = tableHeadings(converting, reading.labels, table)
  const known = headings.filter((heading) => heading.known)
  return {
    isMeant: known.length >= 2 || known.some(({ key }) => key === 'title'),
    report: () => tell(missing(known), nameColumns),
  }
}

const twoStoreys: Localized = {
  ru: 'Заголовки столбцов записаны в две строки: таблица напечатана как обычная, мероприятий в ней не видно.',
  en: 'The headings of the columns take two rows: the table is printed as a plain one, its activities are not seen.',
}

const oneStorey: Localized = {
  ru: 'Оставьте одну строку заголовков без «<<» и «^^»: например «Срок» вместо «Срок» над «начало» и «конец».',
  en: 'Keep one row of headings without “<<” and “^^”: say “Срок” instead of “Срок” above “начало” and “конец”.',
}

const nameColumns: Localized = {
  ru: 'Назовите столбцы «Мероприятие», «Срок», «Ответственные», «Результат» или перечислите свои в шапке: columns.',
  en: 'Name the columns «Мероприятие», «Срок», «Ответственные», «Результат», or list your own in the head: columns.',
}

function missing(known: readonly TableHeading[]): Localized {
  const names = known.map(({ label }) => `«${label}»`).join(', ')
  const [ru, en] =
    known.length === 0
      ? ['ни один столбец не понятен', 'no column is understood']
      : [
          `${known.length === 1 ? 'понятен только столбец' : 'понятны столбцы'} ${names}`,
          `the columns understood are ${names}`,
        ]
  const hasTitle = known.some(({ key }) => key === 'title')
  return {
    ru: `Таблица напечатана как обычная, а не как мероприятия: ${ru}, ${hasTitle ? 'нужен ещё хотя бы один' : 'нет столбца с мероприятиями'}.`,
    en: `The table is printed as a plain one, not as activities: ${en}; ${hasTitle ? 'at least one more is needed' : 'a column with the activities is missing'}.`,
  }
}
