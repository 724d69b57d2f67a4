import { decodeUtf8 } from './decode-utf8.js'
import type { Finding } from './finding.js'
import { gateFinding } from './gate-finding.js'
import { shorten } from './shorten.js'

/**
 * UTF-8 that was once read as Windows-1251 and saved: every Cyrillic letter has become «Р» or «С» with another
 * sign after it. Three such pairs in a row do not come in any Russian text.
 */
export function checkGarbled(text: string): Finding[] {
  const findings: Finding[] = []
  for (const match of text.matchAll(garbled)) {
    const { text: meant, badByte } = decodeUtf8(Uint8Array.from(match[0], byteOf))
    if (badByte !== undefined) continue
    const short = shorten(meant)
    const message = {
      ru: `Текст испорчен чужой кодировкой; скорее всего, здесь было «${short}».`,
      en: `The text was spoiled by a wrong encoding; most likely it was “${short}”.`,
    }
    const title = { ru: `Заменить на «${short}»`, en: `Replace by “${short}”` }
    findings.push(
      gateFinding('garbled-text', match.index, match.index + match[0].length, message, { title, text: meant }),
    )
  }
  return findings
}

/** The signs of Windows-1251 at 0x80–0xBF, where the second bytes of UTF-8 lie. */
const signs = 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јѕї'

/** Letters, then more words of letters, quotation marks and dashes between spaces. */
const garbled = new RegExp(`(?:[РС][${signs}]){3,}(?:[ -@]{0,3}(?:[РСВ][${signs}]|в[${signs}]{2}))*`, 'gu')

function byteOf(sign: string): number {
  const point = sign.charCodeAt(0)
  if (point < 0x80) return point
  return point >= 0x410 && point <= 0x44f ? point - 0x410 + 0xc0 : 0x80 + signs.indexOf(sign)
}
