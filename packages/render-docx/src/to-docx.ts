import {
  ConcreteHyperlink,
  FootnoteReferenceRun,
  NoBreakHyphen,
  Paragraph,
  type ParagraphChild,
  SoftHyphen,
  Tab,
  TextRun,
} from 'docx'
import type { Line, Run } from './line.js'

/** A paragraph as a `docx` object: for the frame, and as the measure of what stamping has to write. */
export function toDocx(line: Line): Paragraph {
  return new Paragraph({ ...line.look, children: line.runs.map(runToDocx) })
}

function runToDocx(run: Run): ParagraphChild {
  switch (run.type) {
    case 'characters':
      return new TextRun({ ...run.look, text: run.value })
    case 'hyphen':
      return new TextRun({ ...run.look, children: [run.kind === 'soft' ? new SoftHyphen() : new NoBreakHyphen()] })
    case 'tab':
      return new TextRun({ children: [new Tab()] })
    case 'lineBreak':
      return new TextRun({ break: 1 })
    case 'footnoteMark':
      return new FootnoteReferenceRun(run.id)
    case 'hyperlink':
      return new ConcreteHyperlink(run.runs.map(runToDocx), run.id)
  }
}
