import { nearest, perhapsMeant } from '@dorozhnik/diagnostics'
import type { XmlElement } from '@dorozhnik/office-package'
import { shortened } from '../shortened.js'
import { findPlaceholders, type Placeholder, type PlaceholderParagraph } from './find-placeholders.js'
import type { LetterheadReport } from './letterhead-codes.js'
import { headersAndFooters, type LetterheadFile } from './letterhead-file.js'
import { type Requisite, requisiteNames, requisites } from './requisites.js'
import { isAlone } from './reserve-blocks.js'

/** A placeholder as it was found. */
export interface FoundPlaceholder {
  /** As it is written, without its braces. */
  name: string
  /** What it stands for; absent for a name that nobody knows. */
  requisite?: Requisite
  /** Where it stands. */
  where: 'body' | 'header'
}

/** What may stand in a header or footer: a few words without footnotes. */
const short = new Set<Requisite>([
  'date',
  'number',
  'place',
  'organization',
  'shortName',
  'parent',
  'kind',
  'post',
  'signatory',
  'executor',
])

/** Far more than anybody draws, and few enough to be filled with a long title each. */
const mostPlaceholders = 200

const nothing: XmlElement = { name: '', attributes: {}, children: [] }

/** Finds the placeholders of a letterhead and reports what is wrong with them. */
export function checkPlaceholders(file: LetterheadFile, report: LetterheadReport): FoundPlaceholder[] {
  const found: FoundPlaceholder[] = []
  const seen = new Set<Requisite>()
  const parts = [file.mainPart, ...headersAndFooters(file)]
  const all = parts.flatMap((part) => findPlaceholders(file.xml.get(part) ?? nothing))
  const count = all.reduce((sum, { placeholders }) => sum + placeholders.length, 0)
  if (count > mostPlaceholders) {
    report('letterhead-placeholders-too-many', {
      ru: `В бланке меток: ${count}; предел — ${mostPlaceholders}.`,
      en: `The letterhead has ${count} placeholders; the limit is ${mostPlaceholders}.`,
    })
    return []
  }
  for (const part of parts) {
    const root = file.xml.get(part)
    const where = part === file.mainPart ? 'body' : 'header'
    for (const reading of root ? findPlaceholders(root) : []) {
      if (reading.loose) reportOpen(reading, report)
      for (const placeholder of reading.placeholders) {
        const { written: name, requisite } = placeholder
        found.push({ name, where, ...(requisite && { requisite }) })
        if (!requisite) reportUnknown(name, report)
        else if (where === 'header' && !short.has(requisite)) reportHeader(name, report)
        else checkPlace(placeholder, requisite, reading, seen, report)
      }
    }
  }
  return found
}

/** A text box is written twice in a file: as drawings of now and as those of old. */
function isOldForm({ ancestors }: PlaceholderParagraph): boolean {
  return ancestors.some(({ name }) => name === 'mc:Fallback')
}

function checkPlace(
  placeholder: Placeholder,
  requisite: Requisite,
  reading: PlaceholderParagraph,
  seen: Set<Requisite>,
  report: LetterheadReport,
): void {
  const { written: name } = placeholder
  const { form } = requisites[requisite]
  if (isOldForm(reading)) return
  if (form === 'block' && !isAlone(placeholder, reading)) {
    const rest = shortened(reading.text.slice(0, placeholder.start) + reading.text.slice(placeholder.end)).trim()
    report('letterhead-placeholder-shared', {
      ru: `Рядом с меткой {{${name}}} в том же абзаце стоит: «${rest}».`,
      en: `Beside the placeholder {{${name}}} the same paragraph holds: “${rest}”.`,
    })
  }
  if (form !== 'line' && seen.has(requisite)) {
    report('letterhead-placeholder-twice', {
      ru: `Метка {{${name}}} стоит в бланке не один раз.`,
      en: `The placeholder {{${name}}} stands in the letterhead more than once.`,
    })
  }
  seen.add(requisite)
  if (placeholder.pieces.length > 1) {
    report('letterhead-placeholder-split', {
      ru: `Метка {{${name}}} разрезана Word на куски: ${placeholder.pieces.length}.`,
      en: `Word has cut the placeholder {{${name}}} into ${placeholder.pieces.length} pieces.`,
    })
  }
}

function reportUnknown(name: string, report: LetterheadReport): void {
  const meant = nearest(name, requisiteNames)
  report(
    'letterhead-placeholder-unknown',
    {
      ru: `Метки {{${shortened(name)}}} нет.`,
      en: `There is no placeholder {{${shortened(name)}}}.`,
    },
    meant === undefined ? undefined : perhapsMeant(`{{${meant}}}`),
  )
}

function reportOpen({ text }: PlaceholderParagraph, report: LetterheadReport): void {
  report('letterhead-placeholder-open', {
    ru: `В абзаце «${shortened(text)}» скобки метки не закрыты или не открыты.`,
    en: `In the paragraph “${shortened(text)}” the braces of a placeholder are not closed or not opened.`,
  })
}

function reportHeader(name: string, report: LetterheadReport): void {
  report('letterhead-placeholder-in-header', {
    ru: `Метка {{${name}}} стоит в колонтитуле.`,
    en: `The placeholder {{${name}}} stands in a header or footer.`,
  })
}
