import {
  cell,
  doc,
  heading,
  landscape,
  type OfficialDocument,
  p,
  type Profile,
  row,
  strong,
  table,
  type TableCell,
  title,
} from '@dorozhnik/blocks'
import type { Coverage, CoverageEntry, CoverageRow } from '@dorozhnik/model'
import { typeset } from '../typography/typeset.js'

/** How a matrix is printed. */
export interface CoverageViewOptions {
  profile: Profile
}

/** Which components of norms plans serve, as a document: one table for each plan and norm. */
export function viewCoverage(coverages: readonly Coverage[], { profile }: CoverageViewOptions): OfficialDocument {
  const name = 'Соответствие плана нормам'
  const made = doc(name, landscape(title(name), ...coverages.flatMap((coverage) => oneMatrix(coverage, profile))))
  return typeset(made)
}

function oneMatrix(coverage: Coverage, profile: Profile): ReturnType<typeof p | typeof table | typeof heading>[] {
  const { norm, rows } = coverage
  const missing = rows.filter(isUnserved)
  const sign = profile.words.appendixNumberSign ? '№ п/п' : '№'
  return [
    heading(1, norm.title.ru),
    p(`План: ${coverage.title}.`),
    p(`Норма: ${norm.source.ru}.`),
    table(
      ['number:center', 'component', 'clause:center', 'activities', 'indicators'],
      [sign, 'Что требует норма', 'Пункт нормы', 'Мероприятия и части плана', 'Показатели'],
      ...rows.map((one, index) =>
        row(
          String(index + 1),
          one.title.ru,
          one.clause.ru,
          cellOf([...one.parts.map((part) => `часть «${part}»`), ...one.activities.map(printed)], isUnserved(one)),
          cellOf(one.indicators.map(printed), false),
        ),
      ),
    ),
    p(
      missing.length === 0
        ? 'Каждому пункту нормы в плане что-то отвечает.'
        : `Не отвечает ничего: ${missing.map(({ title: { ru } }) => `«${ru}»`).join(', ')}.`,
    ),
  ]
}

function isUnserved({ parts, activities, indicators }: CoverageRow): boolean {
  return parts.length + activities.length + indicators.length === 0
}

/** Characters of a title that tell which row is meant. */
const enough = 110

/** The number and the first line of a title: the plan itself has the rest. */
function printed({ number, title: text }: CoverageEntry): string {
  const line = text.split('\n', 1)[0] ?? ''
  const short =
    line.length <= enough ? line.replace(/[:;,.]$/u, '') : `${line.slice(0, line.lastIndexOf(' ', enough))}…`
  return number === undefined ? short : `${number}. ${short}`
}

function cellOf(lines: readonly string[], unserved: boolean): TableCell {
  if (unserved) return cell([p(strong('нет'))])
  return cell(lines.map((line) => p(line)))
}
