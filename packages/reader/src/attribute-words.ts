import type { IndicatorNumbering, Part } from '@dorozhnik/model'

/** What an attribute says. */
export type AttributeName = 'kind' | 'orientation' | 'number' | 'numbering' | 'columns' | 'appendix'

/** The names of the attributes, English and Russian. */
export const attributeNames: Readonly<Record<AttributeName, string>> = {
  kind: 'вид',
  orientation: 'ориентация',
  number: 'номер',
  numbering: 'нумерация',
  columns: 'столбцы',
  appendix: 'приложение',
}

/** The kinds of parts with their Russian names. */
export const kindWords: Readonly<Record<Part['kind'], readonly string[]>> = {
  passport: ['паспорт'],
  note: ['записка', 'пояснительная-записка'],
  goal: ['цель'],
  tasks: ['задачи'],
  principles: ['принципы'],
  directions: ['направления'],
  levels: ['уровни'],
  resources: ['ресурсы'],
  stages: ['этапы'],
  results: ['результаты'],
  effects: ['эффекты'],
  swot: ['свот'],
  indicators: ['показатели'],
  methodology: ['методика'],
  activities: ['мероприятия'],
  prose: ['текст'],
}

/** How the pages of a part may lie. */
export const orientationWords: Readonly<Record<'portrait' | 'landscape', readonly string[]>> = {
  portrait: ['книжная'],
  landscape: ['альбомная'],
}

/** How the rows of a table of indicators may be numbered. */
export const numberingWords: Readonly<Record<IndicatorNumbering, readonly string[]>> = {
  continuous: ['сквозная'],
  hierarchical: ['многоуровневая', 'иерархическая'],
  'per-section': ['по-группам', 'по-разделам'],
  groups: ['группы', 'групп'],
  none: ['нет'],
}

/** Whether a heading or a row bears a number. */
export const numberWords: Readonly<Record<'none', readonly string[]>> = { none: ['нет'] }

/** Whether a part is an appendix to its document. */
export const appendixWords: Readonly<Record<'yes', readonly string[]>> = { yes: ['да'] }

/** The value that a word means, English or Russian. */
export function valueOf<Value extends string>(
  words: Readonly<Record<Value, readonly string[]>>,
  written: string,
): Value | undefined {
  const word = written.toLowerCase().replaceAll('ё', 'е')
  return (Object.keys(words) as Value[]).find((value) => value === word || words[value].includes(word))
}

/** Every word for the values of an attribute. */
export function wordsOf(words: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.entries(words).flatMap(([value, others]) => [value, ...others])
}
