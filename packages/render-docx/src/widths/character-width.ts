import { liberationSerif } from './liberation-serif.js'

const size = 0x2600
const regular = spread('regular')
const bold = spread('bold')

/** Widths of the characters up to U+25FF, by their code. */
export function widthsOf(isBold: boolean): Uint16Array {
  return isBold ? bold : regular
}

/** Width of a character of Times New Roman in units of 1/2048 em. */
export function characterWidth(code: number, isBold: boolean): number {
  return widthsOf(isBold)[code] ?? unknownWidth(code)
}

/** What the fonts do not know: nothing for marks that have no width, an em for wide signs, a broad letter for the rest. */
function unknownWidth(code: number): number {
  if ((code >= 0x300 && code <= 0x36f) || (code >= 0x200b && code <= 0x200f) || code === 0xfe0f || code === 0x2060)
    return 0
  if (code >= 0x2000 && code <= 0x200a) return 1024
  if (code >= 0x1100) return code >= 0x2e80 || (code >= 0x2600 && code <= 0x27bf) ? 2048 : 1300
  return 1300
}

function spread(weight: 'regular' | 'bold'): Uint16Array {
  const widths = Uint16Array.from({ length: size }, (_, code) => unknownWidth(code))
  for (const block of liberationSerif) {
    for (const [index, width] of block[weight].entries()) if (width > 0) widths[block.first + index] = width
  }
  return widths
}
