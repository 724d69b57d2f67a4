import type { Diagnostic, Localized } from '@dorozhnik/diagnostics'

type Reason = 'comment' | 'footnote' | 'cell' | 'meaning' | 'columns' | 'numbers'

/** Why activities stay in the form that they have, and what is lost in the other one. */
export const reasons: Record<Reason, Localized> = {
  comment: {
    ru: 'Здесь есть примечания <!-- -->, которые при переводе в другой вид пропали бы; запись оставлена как была.',
    en: 'Comments <!-- --> stand here that would be lost in the other form; it is left as it is.',
  },
  footnote: {
    ru: 'Здесь есть сноски; запись оставлена как была.',
    en: 'There are footnotes here; it is left as it is.',
  },
  cell: {
    ru: 'В ячейке таблицы не записать вложенный список, таблицу или перенос строки; список оставлен списком.',
    en: 'A cell cannot hold a nested list, a table or a line break; the list stays a list.',
  },
  meaning: {
    ru: 'В другом виде эта запись читалась бы иначе; она оставлена как была.',
    en: 'In the other form this would be read otherwise; it is left as it is.',
  },
  columns: {
    ru: 'Столбцы документа названы только в этой таблице, и в списке их названия пропали бы; запись оставлена как была.',
    en: 'This table alone names the columns of the document, and a list would lose their names; it is left as it is.',
  },
  numbers: {
    ru: 'Номера строк, написанные от руки, в список не перенесены: программа ставит номера сама.',
    en: 'Numbers of rows by hand are not in the list: numbers are computed.',
  },
}

/** Short indents and marks of several kinds are what most often stands in the way. */
const afterFormat: Localized = {
  ru: 'Приведите запись к единому виду командой «dorozhnik fmt» и повторите.',
  en: 'Bring the text into one form with “dorozhnik fmt” and try again.',
}

/** A file of parts has no head for the columns of its document. */
const nameColumns: Localized = {
  ru: 'Перечислите столбцы в шапке документа, который вставляет этот файл (columns), и повторите.',
  en: 'List the columns in the head of the document that puts this file in (columns), and try again.',
}

const helps: ReadonlyMap<Localized, Localized> = new Map([
  [reasons.meaning, afterFormat],
  [reasons.columns, nameColumns],
])

/** Says so of a stretch of a file. */
export function finding(
  message: Localized,
  place: { file: string; start: number; end: number },
  severity: Diagnostic['severity'] = 'warning',
): Diagnostic {
  const help = helps.get(message)
  return { code: 'not-convertible', severity, message, place, ...(help === undefined ? {} : { help }) }
}
