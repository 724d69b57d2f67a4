/** What stands around a text, as far as it decides what has to be escaped. */
export interface TextSurroundings {
  /** True when the text begins a line of a block. */
  lineStart: boolean
  /** The character before the text, empty at the start of a line. */
  before: string
  /** The character behind the text, empty at the end of a line. */
  after: string
  where: 'block' | 'heading' | 'cell'
  /** True between the brackets of a link. */
  inLink: boolean
  /** Offsets of signs that the dialect would take for its own. */
  protect: ReadonlySet<number>
}

/** Writes a text so that Markdown reads exactly that text, with a backslash only where it is needed. */
export function escapeText(value: string, around: TextSurroundings): string {
  const escaped = new Set(around.protect)
  if (around.lineStart) for (const offset of blockMark(value, around)) escaped.add(offset)
  if (around.lineStart && around.where === 'cell') for (const offset of cellMark(value)) escaped.add(offset)
  if (around.where === 'heading' && around.after === '') for (const offset of closingMarks(value)) escaped.add(offset)
  let written = ''
  for (let index = 0; index < value.length; index++) {
    const character = value.charAt(index)
    const isEscaped = escaped.has(index) || isSign(value, index, around)
    if (isEscaped && !isSlashable(character)) written += entityOf(character)
    else written += `${isEscaped ? '\\' : ''}${character === '\n' ? ' ' : character}`
  }
  return written
}

/** A character as an entity, where a backslash would be none. */
export function entityOf(character: string): string {
  return `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`
}

/** What would begin an item of a list in a cell, or merge the cell with another one. */
function cellMark(value: string): number[] {
  const item = /^(?:[-–—•]|(\d{1,3})[.)])(?=\s|$)/.exec(value)
  if (item !== null) return [item[1]?.length ?? 0]
  return /^\s*(?:\^\^|<<)\s*$/.test(value) ? [value.search(/\S/)] : []
}

/** A character that a backslash can stand before. */
function isSlashable(character: string): boolean {
  return /[!-/:-@[-`{-~]/.test(character)
}

/** What would open a block at the beginning of a line. */
function blockMark(value: string, { after, where }: TextSurroundings): number[] {
  if (where !== 'block') return []
  const line = value + after
  const list = /^(?:[-+*](?=[ \t]|$)|(\d{1,9})[.)](?=[ \t]|$))/.exec(line)
  if (list !== null) return [list[1]?.length ?? 0]
  return /^(?:#{1,6}(?=[ \t]|$)|>|~{3}|(?:-[ \t]*){3,}$|(?:_[ \t]*){3,}$|[|:-][|: \t-]*$)/.test(line) ? [0] : []
}

/** Number signs that would close a heading. */
function closingMarks(value: string): number[] {
  const match = /(?:^|[ \t])(#+)[ \t]*$/.exec(value)
  return match?.[1] === undefined ? [] : [match.index + match[0].indexOf('#')]
}

/** Signs that mean something in the middle of a line. */
function isSign(value: string, index: number, around: TextSurroundings): boolean {
  const { after, inLink, where } = around
  const [before, next] = [value[index - 1] ?? '', value[index + 1] ?? after]
  switch (value[index]) {
    case '\\':
      // A space behind it may become an entity at the end of the text.
      return index === value.length - 1 || isSlashable(next) || /\s/u.test(next)
    case '`':
      return true
    case '*':
      return !(isSpace(before) && isSpace(next) && index >= 2 && index < value.length - 2)
    case '_':
      return index === 0 || index === value.length - 1 || !(isWord(before) && isWord(next))
    case '[':
      return inLink || next === '^'
    case ']':
      return inLink || /[([:]/.test(next)
    case '!':
      return next === '[' && index === value.length - 1
    case '(':
    case ':':
      return index === 0 && around.before === ']'
    case '<':
      return next === '' || /[A-Za-z/!?]/.test(next) || isAddress(value.slice(index, index + 400))
    case '&':
      return /^&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z0-9]{1,31});/i.test(value.slice(index, index + 40))
    case '|':
      return where === 'cell'
    default:
      return false
  }
}

/** `<ivan@mail.ru>` is a link to Markdown. */
function isAddress(text: string): boolean {
  return /^<[^\s<>@]+@[^\s<>@]+(?:>|$)/.test(text)
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\t'
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character)
}
