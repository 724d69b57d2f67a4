/**
 * Public holidays of Russia by article 112 of the Labour Code, as month and day. Days off that the Government moves
 * every year are not known here.
 */
const holidays: ReadonlyMap<string, string> = new Map([
  ...['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-08'].map(
    (day) => [day, 'Новогодние каникулы'] as const,
  ),
  ['01-07', 'Рождество Христово'],
  ['02-23', 'День защитника Отечества'],
  ['03-08', 'Международный женский день'],
  ['05-01', 'Праздник Весны и Труда'],
  ['05-09', 'День Победы'],
  ['06-12', 'День России'],
  ['11-04', 'День народного единства'],
])

/** The public holiday on a day (`2025-11-04`), if there is one. */
export function publicHoliday(day: string): string | undefined {
  return holidays.get(day.slice(5))
}
