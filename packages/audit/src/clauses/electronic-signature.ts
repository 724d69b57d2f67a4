import { type Clause, type Note, undecidable, verdict } from '../clause.js'
import { figures } from '../measures.js'
import { type FoundMark, validity } from '../requisites/electronic-marks.js'
import { at } from './fonts.js'

/** What a mark has to tell. */
const told = [
  {
    ru: 'номера сертификата',
    en: 'number of the certificate',
    sign: /сертификат(?:(?!владелец|действ)[^0-9])*[0-9A-F]{2}/iu,
  },
  { ru: 'владельца сертификата', en: 'owner of the certificate', sign: /владелец\P{L}+(?!действ|сертиф)\p{L}{2}/iu },
  { ru: 'срока действия сертификата', en: 'validity of the certificate', sign: validity },
]
/** Points that are legible at natural size. */
const legible = 8

/** The mark of an electronic signature tells the certificate, its owner and its validity, and can be read. */
export const electronicSignature: Clause = {
  id: 'electronic-signature',
  severity: 'warning',
  title: {
    ru: 'В отметке об электронной подписи – сертификат, владелец и срок действия',
    en: 'The mark of an electronic signature tells certificate, owner and validity',
  },
  source: {
    ru: 'ГОСТ Р 7.0.97, отметка об электронной подписи: сведения видны и читаются в натуральную величину',
    en: 'ГОСТ Р 7.0.97 on the mark of an electronic signature: legible at natural size',
    grade: 'standard',
  },
  options: ['electronicSignature.size'],
  help: {
    ru: 'Впишите в отметку номер сертификата, владельца и срок действия кеглем не меньше 8.',
    en: 'Put certificate, owner and validity into the mark, in 8 points or more.',
  },
  check({ requisites: { electronicMarks }, profile }) {
    if (electronicMarks.length === 0)
      return undecidable('отметки об электронной подписи нет', 'there is no mark of an electronic signature')
    const least = Math.min(legible, profile.electronicSignature.size)
    return verdict(electronicMarks.flatMap((mark) => notesOf(mark, least)))
  },
}

function notesOf(mark: FoundMark, least: number): Note[] {
  const [line] = mark
  if (line === undefined) return []
  const text = mark.map((one) => one.text).join('\n')
  const missing = told
    .filter(({ sign }) => !sign.test(text))
    .map((what): Note => ({ ru: `В отметке нет ${what.ru}.`, en: `The mark has no ${what.en}.`, ...at(line) }))
  const points = Math.min(...mark.flatMap(({ paragraph }) => paragraph.runs.map(({ look }) => (look.size ?? 20) / 2)))
  if (points >= least) return missing
  const is = figures(points)
  return [...missing, { ru: `Кегль отметки ${is.ru}.`, en: `The mark is set in ${is.en} points.`, ...at(line) }]
}
