/**
 * What a helper or a mention prints before `following`: the full stop of an abbreviation and that of
 * the sentence are one («… Соколова И.П.»), and it is the author's that stays.
 */
export function joinFullStop(printed: string, following: string): string {
  return printed.endsWith('.') && /^\.(?!\.)/.test(following) ? printed.slice(0, -1) : printed
}
