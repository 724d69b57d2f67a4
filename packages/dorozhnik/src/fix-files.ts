import { applyEditsToBytes, chooseFixes, type Diagnostic } from '@dorozhnik/diagnostics'

/** Texts as they are after mending, and what is left to be said of them. */
export interface Mended<Opened> {
  /** New bytes of the files that have changed, by name. */
  changed: Map<string, Uint8Array>
  /** How many findings were mended in each of them. */
  counts: Map<string, number>
  opened: Opened
  diagnostics: Diagnostic[]
}

/** What was seen in looking at files once. */
export interface Looked<Opened> {
  opened: Opened
  diagnostics: Diagnostic[]
}

/** Rounds after which mending ends, even if one fix calls for another. */
const mostRounds = 10

/**
 * Makes the safe fixes of findings in the bytes of files, looks again and goes on until nothing is left to mend. A file
 * that could be read and could not be read any more afterwards is left alone.
 *
 * @param look reads and checks the files as they are now
 */
export function fixFiles<Opened extends { unreadable: ReadonlySet<string> }>(
  files: ReadonlyMap<string, Uint8Array>,
  first: Looked<Opened>,
  look: (files: ReadonlyMap<string, Uint8Array>) => Looked<Opened>,
): Mended<Opened> {
  const current = new Map(files)
  const counts = new Map<string, number>()
  const closed = new Set<string>()
  let looked = first
  for (let round = 0; round < mostRounds; round += 1) {
    const before = new Map(current)
    const made = mend(current, looked.diagnostics, closed)
    if (made.size === 0) break
    const next = look(current)
    const broken = [...made.keys()].filter(
      (name) => next.opened.unreadable.has(name) && !looked.opened.unreadable.has(name),
    )
    if (broken.length > 0) {
      for (const name of broken) closed.add(name)
      for (const [name, bytes] of before) current.set(name, bytes)
      continue
    }
    for (const [name, count] of made) counts.set(name, (counts.get(name) ?? 0) + count)
    looked = next
  }
  const changed = new Map([...current].filter(([name, bytes]) => !areEqual(bytes, files.get(name))))
  return { changed, counts, ...looked }
}

function areEqual(one: Uint8Array, other: Uint8Array | undefined): boolean {
  return one === other || (one.length === other?.length && one.every((byte, index) => byte === other[index]))
}

/** Makes one round of fixes; a file whose bytes cannot take them is left alone from then on. */
function mend(
  files: Map<string, Uint8Array>,
  diagnostics: readonly Diagnostic[],
  closed: Set<string>,
): Map<string, number> {
  for (;;) {
    const { edits, counts } = chooseFixes(diagnostics, (file) => files.has(file) && !closed.has(file))
    const made = new Map<string, Uint8Array>()
    let failed = false
    for (const [name, list] of edits) {
      const bytes = applyEditsToBytes(files.get(name) as Uint8Array, list)
      if (bytes === undefined) {
        closed.add(name)
        failed = true
      } else made.set(name, bytes)
    }
    // A fix may reach over several files, so that all are chosen anew without the one that failed.
    if (failed) continue
    for (const [name, bytes] of made) files.set(name, bytes)
    return counts
  }
}
