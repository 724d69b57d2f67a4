import type { Inline } from './tree.js'

/** The plain characters of running text: a break is a line feed, a footnote is left out. */
export function inlineText(inlines: readonly Inline[]): string {
  let text = ''
  for (const inline of inlines) {
    if (inline.type === 'break') text += '\n'
    else if (inline.type === 'footnote') continue
    else if ('value' in inline) text += inline.value
    else text += inlineText(inline.children)
  }
  return text
}
