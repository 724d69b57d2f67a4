import { countedNoun } from '@dorozhnik/russian'

/** A number with the right one of three forms of a word: 1 файл, 2 файла, 5 файлов. */
export function countInRussian(count: number, [one, few, many]: readonly [string, string, string]): string {
  return `${count} ${countedNoun(count, one, few, many)}`
}
