/**
 * The form of a noun after a number: `countedNoun(21, 'показатель', 'показателя', 'показателей')` is «показатель».
 * A fraction takes the second form («1,5 показателя»); the sign does not matter.
 */
export function countedNoun(count: number, one: string, few: string, many: string): string {
  const amount = Math.abs(count)
  if (!Number.isInteger(amount)) return few
  const hundredth = amount % 100
  if (hundredth >= 11 && hundredth <= 14) return many
  const tenth = amount % 10
  if (tenth === 1) return one
  return tenth >= 2 && tenth <= 4 ? few : many
}
