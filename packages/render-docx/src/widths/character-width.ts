import { liberationSerif } from './liberation-serif.js'

const size = 0x2600
const regularWidths = spread('regular')
const boldWidths = spread('bold')

/** Width of a character of Times New Roman in units of 1/2048 em. */
export function characterWidth(code: number, bold: boolean): number {
  if (code < size) {
    const width = (bold ? boldWidths : regularWidths)[code] ?? 0
    if (width > 0) return width
  }
  return unknownWidth(code)
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
  const widths = new Uint16Array(size)
  for (const block of liberationSerif) widths.set(block[weight], block.first)
  return widths
}
