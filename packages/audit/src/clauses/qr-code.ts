import { profileOptions } from '@dorozhnik/blocks'
import { type Clause, type Note, undecidable, verdict } from '../clause.js'
import type { LaidParagraph, LaidPicture, LaidSection } from '../layout/layout.js'
import { paragraphsOf } from '../layout/read-layout.js'
import { figures, millimetres } from '../measures.js'

/** What a QR code is called, by us and by others. */
const called = /(?<!\p{L})QR(?!\p{L})|штрих-?код/iu

interface FoundCode {
  picture: LaidPicture
  paragraph: LaidParagraph
  /** True on the first sheet, as far as the file tells. */
  first: boolean
}

/** A QR code can be read, and stands at the right on the first sheet. */
export const qrCode: Clause = {
  id: 'qr-code',
  severity: 'warning',
  title: {
    ru: 'QR-код – справа на первом листе, не мельче заданного',
    en: 'A QR code stands at the right of the first sheet, not too small',
  },
  source: {
    ru: 'ГОСТ Р 7.0.97-2025, штриховой код (QR-код): правый нижний угол первого листа; размер – практика, от 20 мм',
    en: 'ГОСТ Р 7.0.97-2025 on bar and QR codes: the lower right corner of the first sheet; 20 mm or more by practice',
    grade: 'standard',
  },
  options: ['qrCode.size'],
  help: {
    ru: 'Поставьте QR-код в правый нижний угол первого листа, стороной не меньше 20 мм.',
    en: 'Put the code into the lower right corner of the first sheet, 20 mm or more each way.',
  },
  check({ layout: { sections }, profile }) {
    const codes = sections.flatMap(codesOf)
    if (codes.length === 0) return undecidable('картинки с названием «QR-код» нет', 'no picture is called a QR code')
    const least = Math.min(profile.qrCode.size, leastSize)
    return verdict(codes.flatMap((code) => notesOf(code, least)))
  },
}

/** What the standard's practice asks for at least; a profile may ask for less. */
const leastSize =
  'standard' in profileOptions['qrCode.size'] ? (profileOptions['qrCode.size'].standard?.least ?? 20) : 20

function notesOf({ picture, paragraph, first }: FoundCode, least: number): Note[] {
  const notes: Note[] = []
  const place = { index: paragraph.index }
  const side = millimetres(Math.min(picture.width, picture.height))
  if (side < least - 0.5) {
    const [is, must] = [figures(side), figures(least)]
    notes.push({ ru: `Сторона ${is.ru} мм вместо ${must.ru}.`, en: `${is.en} mm instead of ${must.en}.`, ...place })
  }
  if (!first) notes.push({ ru: 'QR-код не на первом листе.', en: 'The code is not on the first sheet.', ...place })
  const align = picture.align ?? paragraph.look.align ?? 'left'
  if (!['right', 'outside'].includes(align) && !isFloating(picture))
    notes.push({ ru: 'QR-код стоит не справа.', en: 'The code does not stand at the right.', ...place })
  return notes
}

/** A floating picture whose place is a length: where that is on the page is not told here. */
function isFloating({ floats, align }: LaidPicture): boolean {
  return floats && align === undefined
}

function codesOf(section: LaidSection, index: number): FoundCode[] {
  const { headers, footers, titlePage, blocks } = section
  const margins = [headers, footers].flatMap(({ first = [], default: others = [] }) => [
    ...(titlePage ? first.map((paragraph) => ({ paragraph, first: index === 0 })) : []),
    ...others.map((paragraph) => ({ paragraph, first: index === 0 && !titlePage })),
  ])
  const text = paragraphsOf(blocks)
  const turned = text.findIndex(({ breaksPage }) => breaksPage)
  const lines = text.map((paragraph, at) => ({ paragraph, first: index === 0 && (turned < 0 || at <= turned) }))
  return [...margins, ...lines].flatMap((one) =>
    one.paragraph.pictures.filter(({ about }) => called.test(about)).map((picture) => ({ ...one, picture })),
  )
}
