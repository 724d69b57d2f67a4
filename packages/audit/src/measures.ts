/** Twips to millimetres, one digit after the point. */
export function millimetres(length: number): number {
  return Math.round((length / 1440) * 25.4 * 10) / 10
}

/** Millimetres to twips. */
export function twips(mm: number): number {
  return (mm / 25.4) * 1440
}

/** True when two lengths differ by less than half a millimetre. */
export function same(twipsFound: number, mmExpected: number): boolean {
  return Math.abs(millimetres(twipsFound) - mmExpected) < 0.5
}

/** A number as Russian and English write it. */
export function figures(value: number): { ru: string; en: string } {
  const text = String(Math.round(value * 100) / 100)
  return { ru: text.replace('.', ','), en: text }
}

/** The beginning of a text, for showing where something is. */
export function beginning(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`
}
