/** «1 ошибка», «3 ошибки», «11 ошибок»: a number with the right one of three forms of a Russian word. */
export function countInRussian(count: number, [one, few, many]: readonly [string, string, string]): string {
  const tens = count % 100
  const units = count % 10
  if (tens >= 11 && tens <= 14) return `${count} ${many}`
  if (units === 1) return `${count} ${one}`
  if (units >= 2 && units <= 4) return `${count} ${few}`
  return `${count} ${many}`
}
