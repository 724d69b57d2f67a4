const signs: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** A count in Roman figures, `XIV`; what they cannot express (none, four thousand and more) stays in Arabic ones. */
export function romanNumber(count: number): string {
  if (!Number.isInteger(count) || count < 1 || count > 3999) return String(count)
  let rest = count
  let number = ''
  for (const [value, sign] of signs) {
    for (; rest >= value; rest -= value) number += sign
  }
  return number
}
