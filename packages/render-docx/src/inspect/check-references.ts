import type { Problem } from './problem.js'
import { xmlTags } from './xml-tags.js'

/** Ids that the parts of a document define. */
export interface DefinedIds {
  styles: ReadonlySet<string>
  numbers: ReadonlySet<string>
  footnotes: ReadonlySet<string>
}

const styleReferences = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'])
const fields = /^\s*(PAGE|NUMPAGES)\b/

/** Everything that a part points at exists; its fields are page numbers and nothing else. */
export function checkReferences(
  part: string,
  xml: string,
  defined: DefinedIds,
  targets: ReadonlySet<string>,
  problem: Problem,
): void {
  const drawings = new Set<string>()
  for (const { name, attributes, kind } of xmlTags(xml)) {
    if (kind === 'close') continue
    const value = attributes.get('w:val') ?? ''
    if (styleReferences.has(name) && !defined.styles.has(value)) {
      problem('unknown-style', part, `нет стиля «${value}».`, `there is no style “${value}”.`)
    }
    // Number 0 takes the numbering away.
    if (name === 'w:numId' && value !== '0' && !defined.numbers.has(value)) {
      problem('unknown-numbering', part, `нет нумерации ${value}.`, `there is no numbering ${value}.`)
    }
    if (name === 'w:footnoteReference' && !defined.footnotes.has(attributes.get('w:id') ?? '')) {
      const id = attributes.get('w:id')
      problem('unknown-footnote', part, `нет сноски ${id}.`, `there is no footnote ${id}.`)
    }
    for (const key of ['r:id', 'r:embed', 'r:link', 'r:pict']) {
      const id = attributes.get(key)
      if (id !== undefined && !targets.has(id)) {
        problem('unknown-relationship', part, `нет связи «${id}».`, `there is no relationship “${id}”.`)
      }
    }
    if (name === 'wp:docPr') {
      const id = attributes.get('id') ?? ''
      if (drawings.has(id))
        problem('drawing-id-twice', part, `номер рисунка ${id} повторяется.`, `the drawing id ${id} is used twice.`)
      drawings.add(id)
    }
    if (name === 'w:fldSimple' && !fields.test(attributes.get('w:instr') ?? ''))
      unknownField(part, attributes.get('w:instr') ?? '', problem)
  }
  for (const [, instruction = ''] of xml.matchAll(/<w:instrText[^>]*>([^<]*)</g)) {
    if (!fields.test(instruction)) unknownField(part, instruction, problem)
  }
}

function unknownField(part: string, instruction: string, problem: Problem): void {
  problem(
    'field',
    part,
    `поле «${instruction.trim()}» – не номер страницы.`,
    `the field “${instruction.trim()}” is not a page number.`,
  )
}
