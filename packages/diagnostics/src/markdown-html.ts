/** How an HTML block ends, or that it ends with the next blank line. */
export type HtmlEnd = RegExp | 'blank'

/**
 * The end to look for when an HTML block begins with this line (CommonMark 0.31, section 4.6). Inside such a block
 * nothing else begins, so it has to be known exactly.
 */
export function htmlBlockAt(line: string, inParagraph: boolean): HtmlEnd | undefined {
  const text = line.trimStart()
  if (!text.startsWith('<')) return undefined
  const known = kinds.find(({ begins }) => begins.test(text))
  if (known) return known.end
  return !inParagraph && aloneOnLine.test(text) ? 'blank' : undefined
}

const kinds: readonly { begins: RegExp; end: HtmlEnd }[] = [
  { begins: /^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, end: /<\/(?:script|pre|style|textarea)>/i },
  { begins: /^<!--/, end: /-->/ },
  { begins: /^<\?/, end: /\?>/ },
  { begins: /^<![a-z]/i, end: />/ },
  { begins: /^<!\[CDATA\[/, end: /\]\]>/ },
  {
    begins:
      /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=\s|\/?>|$)/i,
    end: 'blank',
  },
]

/** A whole tag of any name and nothing else on the line. */
const aloneOnLine =
  /^<(?:\/[a-z][a-z0-9-]*[ \t]*|[a-z][a-z0-9-]*(?:[ \t]+[a-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*[ \t]*\/?)>[ \t]*$/i
