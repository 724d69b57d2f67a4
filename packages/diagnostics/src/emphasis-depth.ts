/** A run of `*` or `_` that waits for its other half. */
interface Opener {
  mark: string
  length: number
  /** Levels of emphasis that are complete inside it. */
  height: number
}

/**
 * How deep emphasis is nested. Follows the rules of CommonMark 0.31 for delimiter runs in one pass, each run being put on
 * the stack and taken off it once.
 */
export class EmphasisDepth {
  /** The first stands for the paragraph itself. */
  private readonly stack: Opener[] = [{ mark: '', length: 0, height: 0 }]
  private readonly waiting = new Map<string, number>()

  /** Levels of emphasis that end at this run or before it; `undefined` when the run is plain text, like a blank to be filled in. */
  add(run: string, before: string | undefined, after: string | undefined): number | undefined {
    const mark = run[0] as string
    const { opens, closes } = sides(mark, before, after)
    if (!opens && !closes) return undefined
    const left = closes ? this.close(mark, run.length) : run.length
    const depth = this.top().height
    if (opens && left > 0) {
      this.stack.push({ mark, length: left, height: 0 })
      this.waiting.set(mark, (this.waiting.get(mark) ?? 0) + 1)
    }
    return depth
  }

  /** Closes openers of this mark as far as the run reaches. Tells how much of it is left. */
  private close(mark: string, length: number): number {
    let left = length
    while (left > 0 && (this.waiting.get(mark) ?? 0) > 0) left -= this.closeNearest(mark, left)
    return left
  }

  /** Closes the nearest opener of this mark; those above it stay plain text. Tells how much of the run is used. */
  private closeNearest(mark: string, length: number): number {
    while (this.top().mark !== mark) this.drop()
    const opener = this.top()
    const used = Math.min(opener.length, length)
    opener.height += Math.ceil(used / 2)
    opener.length -= used
    if (opener.length === 0) this.drop()
    return used
  }

  private drop(): void {
    const dropped = this.stack.pop() as Opener
    this.waiting.set(dropped.mark, (this.waiting.get(dropped.mark) ?? 0) - 1)
    this.top().height = Math.max(this.top().height, dropped.height)
  }

  private top(): Opener {
    return this.stack.at(-1) as Opener
  }
}

/** Whether a run may begin or end emphasis, by what stands on its sides. */
function sides(mark: string, before = ' ', after = ' '): { opens: boolean; closes: boolean } {
  const spaceBefore = /\s/u.test(before)
  const spaceAfter = /\s/u.test(after)
  const signBefore = /[\p{P}\p{S}]/u.test(before)
  const signAfter = /[\p{P}\p{S}]/u.test(after)
  const left = !spaceAfter && (!signAfter || spaceBefore || signBefore)
  const right = !spaceBefore && (!signBefore || spaceAfter || signAfter)
  if (mark === '*') return { opens: left, closes: right }
  return { opens: left && (!right || signBefore), closes: right && (!left || signAfter) }
}
