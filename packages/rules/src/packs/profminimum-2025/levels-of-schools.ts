import type { Localized } from '@dorozhnik/diagnostics'
import { type Content, type ContentTable, type ContentTableCell, plainText } from '@dorozhnik/model'
import { wordsOf } from '../phrases.js'

/** A level of the model and the least hours a year that it asks for. */
export interface ModelLevel {
  /** Beginning of its name. */
  stem: string
  hours: number
  name: Localized
}

/** The three levels of the single model of career guidance. */
export const levels: readonly ModelLevel[] = [
  { stem: 'базов', hours: 40, name: { ru: 'базовый', en: 'basic' } },
  { stem: 'основн', hours: 60, name: { ru: 'основной', en: 'main' } },
  { stem: 'продвинут', hours: 80, name: { ru: 'продвинутый', en: 'advanced' } },
]

/** The level that a word names. */
export function levelOf(word: string): ModelLevel | undefined {
  return levels.find(({ stem }) => word.startsWith(stem))
}

/** What a row of a table says of a school. */
export interface LevelOfSchool {
  school: string
  level: ModelLevel | undefined
  /** Hours a year. */
  hours: number | undefined
  levelCell: ContentTableCell
  hoursCell: ContentTableCell
}

/** The rows of tables that have a column for the level and one for the hours, behind that of the school. */
export function levelsOfSchools(content: Content): LevelOfSchool[] {
  return typeof content === 'string' ? [] : content.flatMap((block) => (block.type === 'table' ? readTable(block) : []))
}

function readTable({ rows: [header, ...rows] }: ContentTable): LevelOfSchool[] {
  const labels = header?.cells.map((cell) => wordsOf(plainText(cell.content))) ?? []
  const levelAt = labels.findIndex((words) => words.some((word) => word.startsWith('уров')))
  const hoursAt = labels.findIndex((words) => words.some((word) => word.startsWith('час')))
  if (levelAt < 1 || hoursAt < 1 || levelAt === hoursAt) return []
  return rows.flatMap(({ cells }) => {
    const [name, levelCell, hoursCell] = [cells[0], cells[levelAt], cells[hoursAt]]
    const school = name === undefined ? '' : plainText(name.content).trim()
    // In rows with merged cells the columns are not those of the header.
    if (cells.length !== labels.length || !levelCell || !hoursCell || school === '') return []
    const level = wordsOf(plainText(levelCell.content)).map(levelOf).find(Boolean)
    const figure = wordsOf(plainText(hoursCell.content)).find((word) => /^\d{1,5}$/u.test(word))
    return [{ school, level, hours: figure === undefined ? undefined : Number(figure), levelCell, hoursCell }]
  })
}
