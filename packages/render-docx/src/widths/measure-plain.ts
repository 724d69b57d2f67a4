/** Width of the widest unbreakable token and of all characters on one line, in 1/2048 em. */
export interface PlainMeasure {
  longest: number
  mass: number
}

/**
 * What `measure` says of one paragraph of one text, without a list of its tokens: a loop over the
 * characters and nothing else, since nearly all cells of a roadmap are such. Absent for a text with
 * characters that want more care: line ends, soft hyphens, signs of two units, ideographs.
 */
export function measurePlain(text: string, widths: Uint16Array): PlainMeasure | undefined {
  let longest = 0
  let mass = 0
  let token = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 0x20 || code === 0xad || code >= widths.length) return undefined
    if (code === 0x20) {
      mass += 512
      if (token > longest) longest = token
      token = 0
      continue
    }
    const width = widths[code] as number
    mass += width
    token += width
    if (code === 0x2d || code === 0x2013 || code === 0x2014) {
      if (token > longest) longest = token
      token = 0
    }
  }
  return { longest: Math.max(longest, token), mass }
}
