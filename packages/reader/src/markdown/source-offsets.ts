/**
 * From offsets in the value of a text to offsets in what was typed. They differ where the author
 * escaped a character (`\*`), wrote an entity (`&nbsp;`) or indented the lines of a paragraph.
 */
export function sourceOffsets(written: string, value: string): (offset: number) => number {
  if (written.length === value.length) return (offset) => offset
  const offsets: number[] = []
  let position = 0
  for (const character of value) {
    position += hidden(written, position, character)
    const entity = written.startsWith(character, position)
      ? null
      : entityPattern.exec(written.slice(position, position + 40))
    for (let index = 0; index < character.length; index++) offsets.push(position + (entity === null ? index : 0))
    position += entity?.[0].length ?? character.length
  }
  offsets.push(position)
  return (offset) => Math.min(offsets[offset] ?? written.length, written.length)
}

const entityPattern = /^&(?:#\d+|#x[0-9a-f]+|[a-z0-9]+);/i

/** Characters that were typed before this one but do not count: a backslash, the indent of a line. */
function hidden(written: string, position: number, character: string): number {
  if (written.startsWith(`\\${character}`, position) && /[!-/:-@[-`{-~]/.test(character)) return 1
  if (written.startsWith(character, position)) return 0
  return /^[ \t>]*/.exec(written.slice(position, position + 1000))?.[0].length ?? 0
}
