import type { Heading, Html, List, ListItem, Paragraph, RootContent, Text } from 'mdast'

/**
 * Reads a piece of Markdown that holds nothing but headings, plain paragraphs and numbered items with
 * plain bullets, each on a line of its own, and our own comments: what nearly every section of a roadmap looks like. The
 * result is what the parser would give, twenty times sooner; anything else, down to a single star or
 * a deeper indent, gives `undefined` and goes to the parser. A test compares both on random texts.
 */
export function parseCanonical(text: string): RootContent[] | undefined {
  const commented = text.includes('<!--')
  if (foreign.test(commented ? text.replace(remarks, '') : text)) return undefined
  const nodes: RootContent[] = []
  let list: List | undefined
  /** Bullets that stand below an item instead of in it, because their indent is too short. */
  let loose: { list: List; indent: string } | undefined
  let paragraph: Paragraph | undefined
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    const line = text.slice(start, end)
    if (line === '') paragraph = undefined
    else if (commented && line.startsWith('<')) {
      list = loose = paragraph = undefined
      nodes.push(htmlOf(line, start))
    } else if (line.startsWith('#')) {
      const heading = readHeading(line, start)
      if (heading === undefined) return undefined
      list = loose = paragraph = undefined
      nodes.push(heading)
    } else if (line.startsWith(' ')) {
      if (paragraph !== undefined) return undefined
      if (list !== undefined && addBullet(list, line, start)) loose = undefined
      else if (loose !== undefined) {
        if (!addLoose(loose, line, start)) return undefined
      } else if (list !== undefined) {
        loose = openLoose(list, line, start)
        if (loose === undefined) return undefined
        nodes.push(loose.list)
        list = undefined
      } else return undefined
    } else {
      const item = readItem(line, start)
      if (item !== undefined) {
        // Right under a paragraph a number may or may not begin a list: the parser knows.
        if (paragraph !== undefined) return undefined
        loose = undefined
        if (list === undefined) nodes.push((list = listOf(item.number, item.node)))
        else list.children.push(item.node)
        extend(list, end)
      } else {
        if (!isPlainStart(line) || ((list ?? loose) !== undefined && text[start - 2] !== '\n')) return undefined
        if (paragraph !== undefined) continueParagraph(paragraph, line, end)
        else nodes.push((paragraph = paragraphOf(line, start)))
        list = loose = undefined
      }
    }
    start = end + 1
  }
  return nodes
}

/**
 * Anything that could mean something else than itself: stars, underscores, code, links, HTML,
 * entities, escapes, tables, tabs, spaces at the end of a line. Brackets only as `[[id]]`.
 */
const foreign =
  /[*_`<&\\|~\t\r!]|[ \u00a0]$|(?<!\[)\[(?!\[)|\[\[(?![A-Za-zА-Яа-яЁё0-9-]+\]\])|(?<!\])\](?!\])|\]\][\][(:]/m

/** Our own comments, which say what not to check: each on a line of its own, whatever it holds. */
const remarks = /^<!-- dorozhnik[:-][^\n]*-->$/gm

/** What cannot begin a plain text: marks of blocks, a number of a list. */
function isPlainStart(text: string): boolean {
  return !/^(?:[\s#>+=\-[:]|\d{1,9}[.)](?:\s|$))/.test(text)
}

function readHeading(line: string, start: number): Heading | undefined {
  const match = /^(#{1,6}) (\S.*)$/.exec(line)
  const [, marks, title] = match ?? []
  if (marks === undefined || title === undefined || (title.includes('#') && !/^[^#]*\{#[^#]*\}$/.test(title)))
    return undefined
  return {
    type: 'heading',
    depth: marks.length as Heading['depth'],
    children: [textOf(title, start + marks.length + 1)],
    position: positionOf(start, start + line.length),
  }
}

function htmlOf(value: string, start: number): Html {
  return { type: 'html', value, position: positionOf(start, start + value.length) }
}

function readItem(line: string, start: number): { number: number; node: ListItem } | undefined {
  const match = /^(\d{1,9})\. (\S.*)$/.exec(line)
  const [, number, title] = match ?? []
  if (number === undefined || title === undefined || !isPlainStart(title)) return undefined
  return { number: Number(number), node: itemOf(title, start, number.length + 2) }
}

/** A bullet of the last item: its hyphen stands exactly under the first letter of the item. */
function addBullet(list: List, line: string, start: number): boolean {
  const item = list.children.at(-1)
  const [first, bullets] = item?.children ?? []
  if (item === undefined || first === undefined || (bullets !== undefined && bullets.type !== 'list')) return false
  const indent = offsetOf(first) - offsetOf(item)
  const title = line.slice(indent + 2)
  if (line.slice(0, indent + 2) !== `${' '.repeat(indent)}- ` || title === '' || !isPlainStart(title)) return false
  const bullet = itemOf(title, start + indent, 2)
  if (bullets === undefined) {
    item.children.push({
      type: 'list',
      ordered: false,
      start: null,
      spread: false,
      children: [bullet],
      position: positionOf(start + indent, start),
    })
  } else bullets.children.push(bullet)
  const end = start + line.length
  extend(item.children[1] as List, end)
  extend(item, end)
  extend(list, end)
  return true
}

/** «   - Срок: …» under «10. …»: three spaces where four are needed make a list of its own. */
function openLoose(list: List, line: string, start: number): { list: List; indent: string } | undefined {
  const item = list.children.at(-1)
  const [first, bullets] = item?.children ?? []
  const loose = readLoose(line, start)
  if (item === undefined || first === undefined || bullets !== undefined || loose === undefined) return undefined
  if (loose.indent.length >= offsetOf(first) - offsetOf(item)) return undefined
  const position = positionOf(offsetOf(loose.bullet), start + line.length)
  return {
    list: { type: 'list', ordered: false, start: null, spread: false, children: [loose.bullet], position },
    indent: loose.indent,
  }
}

function addLoose({ list, indent }: { list: List; indent: string }, line: string, start: number): boolean {
  const loose = readLoose(line, start)
  if (loose === undefined || loose.indent !== indent) return false
  list.children.push(loose.bullet)
  extend(list, start + line.length)
  return true
}

function readLoose(line: string, start: number): { bullet: ListItem; indent: string } | undefined {
  const [, indent, title] = /^( {1,3})- (\S.*)$/.exec(line) ?? []
  if (indent === undefined || title === undefined || !isPlainStart(title)) return undefined
  return { bullet: itemOf(title, start + indent.length, 2), indent }
}

function listOf(number: number, item: ListItem): List {
  return {
    type: 'list',
    ordered: true,
    start: number,
    spread: false,
    children: [item],
    position: positionOf(offsetOf(item), offsetOf(item)),
  }
}

function itemOf(title: string, start: number, mark: number): ListItem {
  const end = start + mark + title.length
  return {
    type: 'listItem',
    spread: false,
    checked: null,
    children: [paragraphOf(title, start + mark)],
    position: positionOf(start, end),
  }
}

function paragraphOf(value: string, start: number): Paragraph {
  return { type: 'paragraph', children: [textOf(value, start)], position: positionOf(start, start + value.length) }
}

function continueParagraph(paragraph: Paragraph, line: string, end: number): void {
  const text = paragraph.children[0] as Text
  text.value += `\n${line}`
  extend(text, end)
  extend(paragraph, end)
}

function textOf(value: string, start: number): Text {
  return { type: 'text', value, position: positionOf(start, start + value.length) }
}

/** Lines and columns are left out: places are offsets here. */
function positionOf(start: number, end: number): NonNullable<Text['position']> {
  return { start: { line: 0, column: 0, offset: start }, end: { line: 0, column: 0, offset: end } }
}

function offsetOf(node: RootContent): number {
  return node.position?.start.offset ?? 0
}

function extend(node: RootContent, end: number): void {
  if (node.position !== undefined) node.position.end.offset = end
}
