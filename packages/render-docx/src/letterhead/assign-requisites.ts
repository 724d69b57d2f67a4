import type { Block, DateAndNumber, Executor, Inline, Origin, Signature } from '@dorozhnik/blocks'
import { dateBlank, numberBlank } from '../handlers/date-and-number.js'
import type { Requisite } from './requisites.js'

/** Where blocks are put: at a placeholder, or at the beginning or the end of the letterhead. */
export type BlockPlace = Requisite | 'opening' | 'closing'

/** What is printed where. */
export interface Assignment {
  /** Date, number or place that the letterhead has no room for, while it has room for another of them. */
  above: { requisite: 'date' | 'number' | 'place'; value: string; origin?: Origin }[]
  /** Words for the placeholders that stand in a paragraph. */
  lines: Map<Requisite, Inline[]>
  /**
   * Paragraphs and tables for the others; `text` holds everything that no other placeholder asks for, `opening` what
   * stands over everything, `closing` what comes after a signature that has a place in the letterhead.
   */
  blocks: Map<BlockPlace, Block[]>
}

/**
 * Divides the nodes of an order among the placeholders of its letterhead. What no placeholder asks for stays in
 * the text, in its order; what follows the signature follows it on the letterhead too. The name of the organisation and the kind of the document are printed only where a
 * placeholder asks for them: a letterhead bears them already, and its emblem.
 */
export function assignRequisites(
  children: readonly Block[],
  placed: ReadonlySet<Requisite>,
  letterheadText: string,
): Assignment {
  const lines = new Map<Requisite, Inline[]>()
  const blocks = new Map<BlockPlace, Block[]>()
  const text: Block[] = []
  const closing: Block[] = []
  const isSigned = placed.has('signature') || placed.has('signatory')
  let rest = text
  const above: Assignment['above'] = []
  const line = (requisite: Requisite, value: string | undefined): void => {
    if (value !== undefined && !lines.has(requisite)) lines.set(requisite, [{ type: 'text', value }])
  }
  const block = (requisite: Requisite, node: Block): void => {
    if (placed.has(requisite)) blocks.set(requisite, [...(blocks.get(requisite) ?? []), node])
    else rest.push(node)
  }
  for (const node of children) {
    switch (node.type) {
      case 'letterhead':
        line('organization', node.name)
        line('shortName', node.short)
        line('parent', node.parent)
        line('place', node.place)
        break
      // A letterhead bears its own emblem, in its own place.
      case 'emblem':
        break
      // It stands in the upper corner of the first sheet, whatever the letterhead begins with.
      case 'restriction': {
        const place = placed.has('restriction') ? 'restriction' : 'opening'
        blocks.set(place, [...(blocks.get(place) ?? []), node])
        break
      }
      case 'documentKind':
        line('kind', node.text)
        break
      case 'dateAndNumber':
        line('date', node.date ?? dateBlank)
        line('number', node.number ?? numberBlank)
        line('place', node.place)
        if (placed.has('date') || placed.has('number')) above.push(...restOfDate(node, placed, letterheadText))
        else rest.push(withoutKnownPlace(node, placed, letterheadText))
        break
      case 'subject':
        if (placed.has('subject') && !lines.has('subject')) lines.set('subject', node.children)
        else rest.push(node)
        break
      case 'signature': {
        if (isSigned) rest = closing
        const [first] = node.signatories
        line('post', first?.post)
        line('signatory', first?.name)
        for (const left of restOfSignature(node, placed)) block('signature', left)
        break
      }
      case 'stamps':
        block('agreement', node)
        break
      case 'executor':
        line('executor', executorText(node))
        block('executor', node)
        break
      case 'acquaintance':
        block('acquaintance', node)
        break
      default:
        rest.push(node)
    }
  }
  blocks.set('text', text)
  if (closing.length > 0) blocks.set('closing', closing)
  return { above, lines, blocks }
}

/** What a letterhead with room for the date or the number leaves over. */
function restOfDate(node: DateAndNumber, placed: ReadonlySet<Requisite>, letterheadText: string): Assignment['above'] {
  const { place } = withoutKnownPlace(node, placed, letterheadText)
  const values: { requisite: 'date' | 'number' | 'place'; value: string | undefined }[] = [
    { requisite: 'date', value: node.date ?? dateBlank },
    { requisite: 'number', value: `№\u00a0${node.number ?? numberBlank}` },
    { requisite: 'place', value: place },
  ]
  return values.flatMap(({ requisite, value }) =>
    value === undefined || placed.has(requisite)
      ? []
      : [{ requisite, value, ...(node.origin && { origin: node.origin }) }],
  )
}

/** A place that the letterhead bears as text, or has a placeholder for, is not printed again. */
function withoutKnownPlace(node: DateAndNumber, placed: ReadonlySet<Requisite>, letterheadText: string): DateAndNumber {
  const { place, ...rest } = node
  const known = place === undefined || placed.has('place') || letterheadText.includes(place)
  return known ? rest : node
}

/**
 * Who signs in the letterhead's own line is not printed again; all others are. A mark of an electronic signature or
 * of a seal has no room in a line, so the signature is then printed as a whole.
 */
function restOfSignature(node: Signature, placed: ReadonlySet<Requisite>): Signature[] {
  if (!placed.has('signatory') || placed.has('signature')) return [node]
  if (node.seal !== undefined || node.signatories[0]?.electronic !== undefined) return [node]
  const signatories = node.signatories.slice(1)
  return signatories.length === 0 ? [] : [{ ...node, signatories }]
}

function executorText({ name, post, phone, email }: Executor): string {
  const contacts = [phone, email].filter((value) => value !== undefined && value !== '').join(', ')
  const who = post ? `${name}, ${post}` : name
  return contacts === '' ? who : `${who}\n${contacts}`
}
