/** What stands after a token: nothing (the line may break there), a space, the end of the line. */
export const nothing = 0
export const space = 1
export const lineEnd = 2

const spaceWidth = 512

/**
 * Lines that a text takes in a width, filled word by word as Word does. `tokens` are pairs of a width
 * and of what stands after it, all in 1/2048 em like `width`.
 */
export function countLines(tokens: ArrayLike<number>, width: number): number {
  let lines = 0
  let used = 0
  let open = false
  for (let index = 0; index < tokens.length; index += 2) {
    const token = tokens[index] ?? 0
    if (open && used + token > width) {
      lines++
      used = 0
    }
    used += token
    open = true
    // A word wider than the line is broken.
    if (used > width && width > 0) {
      const broken = Math.ceil(used / width) - 1
      lines += broken
      used -= broken * width
    }
    const after = tokens[index + 1]
    if (after === space) used += spaceWidth
    else if (after === lineEnd) {
      lines++
      used = 0
      open = false
    }
  }
  return open ? lines + 1 : lines
}
