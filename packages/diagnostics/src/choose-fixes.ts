import type { Diagnostic, Edit } from './diagnostic.js'

/** Edits that can be made at once, by file, and how many findings each file has them for. */
export interface ChosenFixes {
  edits: Map<string, Edit[]>
  /** Findings mended in a file; one whose fix reaches over several files counts in each. */
  counts: Map<string, number>
}

/**
 * Chooses what can be mended in one go: of every finding with exactly one fix the whole fix, unless it touches one that
 * was chosen before. The order of the findings decides. What is left over may be chosen when the texts have been read
 * again; several fixes of one finding are a choice for a person.
 *
 * @param isAllowed whether a file may be changed at all
 */
export function chooseFixes(
  diagnostics: readonly Diagnostic[],
  isAllowed: (file: string) => boolean = () => true,
): ChosenFixes {
  const edits = new Map<string, Edit[]>()
  const counts = new Map<string, number>()
  for (const { fixes } of diagnostics) {
    const [fix, ...others] = fixes ?? []
    if (fix === undefined || others.length > 0 || fix.edits.length === 0) continue
    const ours = fix.edits.toSorted((a, b) => a.start - b.start || a.end - b.end)
    if (
      contradictsItself(ours) ||
      !ours.every((edit) => isAllowed(edit.file) && isFree(edits.get(edit.file) ?? [], edit))
    )
      continue
    for (const edit of ours) insert(edits, edit)
    for (const file of new Set(ours.map((edit) => edit.file))) counts.set(file, (counts.get(file) ?? 0) + 1)
  }
  return { edits, counts }
}

/** True when edits of one fix, sorted, overlap in a file: it cannot be made. */
function contradictsItself(edits: readonly Edit[]): boolean {
  const ends = new Map<string, number>()
  return edits.some(({ file, start, end }) => {
    const overlaps = start < (ends.get(file) ?? 0)
    ends.set(file, Math.max(end, ends.get(file) ?? 0))
    return overlaps
  })
}

/** True when no chosen edit covers or touches the place. */
function isFree(chosen: readonly Edit[], { start, end }: Edit): boolean {
  const after = indexAfter(chosen, start)
  const [before, behind] = [chosen[after - 1], chosen[after]]
  return (before === undefined || before.end < start) && (behind === undefined || behind.start > end)
}

function insert(edits: Map<string, Edit[]>, edit: Edit): void {
  const chosen = edits.get(edit.file)
  if (chosen) chosen.splice(indexAfter(chosen, edit.start), 0, edit)
  else edits.set(edit.file, [edit])
}

/** Index of the first edit that begins behind an offset. */
function indexAfter(chosen: readonly Edit[], offset: number): number {
  let low = 0
  let high = chosen.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((chosen[middle] as Edit).start <= offset) low = middle + 1
    else high = middle
  }
  return low
}
