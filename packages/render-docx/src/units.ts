/** Twentieths of a point, the unit of lengths in WordprocessingML. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4)
}

/** Half-points, the unit of font sizes. */
export function halfPoints(points: number): number {
  return Math.round(points * 2)
}

/** Line pitch of a multiple of the single line. */
export function linePitch(multiple: number): number {
  return Math.round(multiple * 240)
}

/** Height in twips of a single line: Times New Roman is 1.15 of its size high. */
export function lineHeight(points: number): number {
  return points * 20 * 1.15
}
