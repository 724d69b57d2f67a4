import { type Clause, type Note, notAnOrder, undecidable, verdict } from '../clause.js'
import type { LaidBlock } from '../layout/layout.js'
import { paragraphsOf } from '../layout/read-layout.js'
import { at } from './fonts.js'

/** Half-points of a text whose size nobody gives, and the height of a line against its size. */
const usual = { size: 28, height: 1.15 }
/** Lines at least, but for rounding and what a profile asks for. */
const least = 1.5

/** The signature stands two or three lines below the text. */
export const signatureGap: Clause = {
  id: 'signature-gap',
  severity: 'info',
  title: { ru: 'Подпись отделена от текста на 2–3 строки', en: 'The signature is 2 or 3 lines below the text' },
  source: {
    ru: 'инструкции по делопроизводству: 2–3 интервала',
    en: 'office instructions: 2 or 3 lines',
    grade: 'standard',
  },
  options: ['signature.gap'],
  help: { ru: 'Задайте подписи интервал перед абзацем.', en: 'Give the signature a space before the paragraph.' },
  check({ requisites: { signatures }, isOrder, profile }) {
    if (!isOrder) return notAnOrder
    const line = signatures[0]?.line
    if (line === undefined) return undecidable('подписи нет', 'there is no signature')
    const { blocks } = line.section
    const own = blocks.findIndex((block) => block === line.paragraph || paragraphsOf([block]).includes(line.paragraph))
    const gap = gapAbove(blocks, firstOfSignature(blocks, own))
    if (gap === undefined) return undecidable('перед подписью нет текста', 'there is no text before it')
    const notes: Note[] =
      gap >= Math.min(least, profile.signature.gap / 2)
        ? []
        : [{ ru: 'Подпись стоит вплотную к тексту.', en: 'The signature touches the text.', ...at(line) }]
    return verdict(notes)
  },
}

/** A post of several paragraphs begins above the line with the name. */
function firstOfSignature(blocks: readonly LaidBlock[], own: number): number {
  let first = own
  while (first > 0 && isPost(blocks[first - 1])) first -= 1
  return first
}

/** A short line without a full stop: a part of the post. */
function isPost(block: LaidBlock | undefined): boolean {
  if (block?.kind !== 'paragraph') return false
  const text = block.text.trim()
  return text !== '' && text.length <= 70 && !/[.;:]$/u.test(text)
}

/** Lines between the text and the block at a place; absent without a text above. */
function gapAbove(blocks: readonly LaidBlock[], place: number): number | undefined {
  const block = blocks[place]
  if (block === undefined) return undefined
  const [first] = paragraphsOf([block])
  let gap = (first?.look.before ?? 0) / lineHeight(first?.runs[0]?.look.size)
  for (let index = place - 1; index >= 0; index -= 1) {
    const above = blocks[index]
    const last = above === undefined ? undefined : paragraphsOf([above]).at(-1)
    if (last === undefined) continue
    if (last.text.trim() !== '') return gap + (last.look.after ?? 0) / lineHeight(last.runs[0]?.look.size)
    gap += 1 + ((last.look.before ?? 0) + (last.look.after ?? 0)) / lineHeight(last.runs[0]?.look.size)
  }
  return undefined
}

/** In twentieths of a point. */
function lineHeight(size: number = usual.size): number {
  return size * 10 * usual.height
}
