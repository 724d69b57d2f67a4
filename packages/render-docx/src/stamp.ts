import { type BaseXmlComponent, TextRun } from 'docx'
import { type Line, type Look, line as makeLine, plain, type Run, type RunLook } from './line.js'
import { toDocx } from './to-docx.js'
import { escapeXml, xmlOf } from './xml.js'

/** What stands before and after the contents in a sample. */
export interface Sample {
  before: string
  after: string
}

/** Stamps paragraphs as text, with the XML that `docx` would have written. One per document. */
export interface Stamp {
  line(line: Line): string
  /** What stands around the characters of a line of this look that holds one run of plain characters. */
  around(look: Look): PlainSample
}

/** A line of plain characters; `hyphen` stands in the place of a no-break hyphen between them. */
export interface PlainSample extends Sample {
  hyphen: string
}

/**
 * `docx` writes one sample of every look; the contents are then put into copies of it. An object
 * per run is what makes large tables slow.
 */
export function makeStamp(): Stamp {
  const paragraphs = new Map<Look, Sample>()
  const characters = new Map<RunLook, Sample>()
  const plainLines = new Map<Look, PlainSample>()
  const hyphens = { soft: new Map<RunLook, string>(), noBreak: new Map<RunLook, string>() }
  const tab = withoutParagraph(xmlOf(toDocx(makeLine({}, { type: 'tab' }))))
  const lineBreak = xmlOf(new TextRun({ break: 1 }))

  function run(node: Run): string {
    switch (node.type) {
      case 'characters': {
        const { before, after } = once(characters, node.look, () =>
          cut(new TextRun({ ...node.look, text: '\u2400' }), '\u2400', '\u2400'),
        )
        return before + escapeXml(node.value) + after
      }
      case 'tab':
        return tab
      case 'lineBreak':
        return lineBreak
      case 'hyphen':
        return once(hyphens[node.kind], node.look, () => withoutParagraph(xmlOf(toDocx(makeLine({}, node)))))
      case 'footnoteMark':
        return withoutParagraph(xmlOf(toDocx(makeLine({}, node))))
      case 'hyperlink': {
        const { before, after } = cut(toDocx(makeLine({}, { ...node, runs: [{ type: 'tab' }] })), '<w:r>', '</w:r>')
        return withoutParagraph(before + node.runs.map(run).join('') + after)
      }
    }
  }

  const paragraph = (look: Look): Sample =>
    once(paragraphs, look, () => cut(toDocx(makeLine(look, { type: 'tab' })), '<w:r>', '</w:r>'))

  return {
    around(look) {
      return once(plainLines, look, () => {
        const outer = paragraph(look)
        const inner = cut(new TextRun({ ...plain, text: '\u2400' }), '\u2400', '\u2400')
        const hyphen = inner.after + run({ type: 'hyphen', kind: 'noBreak', look: plain }) + inner.before
        return { before: outer.before + inner.before, after: inner.after + outer.after, hyphen }
      })
    },
    line(node) {
      const { before, after } = paragraph(node.look)
      if (node.runs.length === 0) return xmlOf(toDocx(node))
      let text = before
      for (const child of node.runs) text += run(child)
      return text + after
    },
  }
}

/** The XML of a sample without its contents: from the first `open` to the last `close`. */
export function cut(component: BaseXmlComponent, open: string, close: string): Sample {
  const xml = xmlOf(component)
  const start = xml.indexOf(open)
  const end = xml.lastIndexOf(close)
  if (start < 0 || end < start) throw new Error(`docx wrote a sample without ${open}: ${xml}`)
  return { before: xml.slice(0, start), after: xml.slice(end + close.length) }
}

function withoutParagraph(xml: string): string {
  return xml.slice('<w:p>'.length, -'</w:p>'.length)
}

function once<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  known.set(key, made)
  return made
}
