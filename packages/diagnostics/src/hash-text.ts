/**
 * Sixteen hexadecimal digits that are the same for the same text on every machine. Good for telling texts apart,
 * no protection against somebody who wants two of them to agree.
 */
export function hashText(text: string): string {
  let high = 0x9e3779b9
  let low = 0x85ebca6b
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 0x01000193)
    low = Math.imul(low ^ unit, 0xcc9e2d51)
    low = (low << 15) | (low >>> 17)
  }
  return mixed(high ^ (low >>> 7)) + mixed(low ^ Math.imul(high, 0x1b873593) ^ text.length)
}

/** Spreads every bit over all of them. */
function mixed(value: number): string {
  let bits = value ^ (value >>> 16)
  bits = Math.imul(bits, 0x85ebca6b)
  bits ^= bits >>> 13
  bits = Math.imul(bits, 0xc2b2ae35)
  bits ^= bits >>> 16
  return (bits >>> 0).toString(16).padStart(8, '0')
}
