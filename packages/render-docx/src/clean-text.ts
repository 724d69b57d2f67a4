import type { Origin } from '@dorozhnik/blocks'
import type { Writing } from './writing.js'

// C0 but tab and line ends, DEL and C1, the two noncharacters that XML forbids, surrogates.
const suspicious = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\ud800-\udfff]/
const halfPair = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g

/**
 * Characters that a document may hold: control characters are taken out, halves of surrogate pairs
 * become U+FFFD, line ends become `\n`. What had to be changed is reported.
 */
export function cleanText(value: string, origin: Origin | undefined, writing: Writing): string {
  const text = value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value
  if (!suspicious.test(text)) return text
  const code = text.match(forbidden)?.[0]?.codePointAt(0)
  if (code !== undefined) {
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
    writing.report('control-character', origin, {
      ru: `Символ ${name} не может стоять в документе и при печати опущен.`,
      en: `The character ${name} cannot stand in a document and was left out.`,
    })
  }
  const whole = text.replace(halfPair, '\ufffd')
  if (whole !== text) {
    writing.report('lone-surrogate', origin, {
      ru: 'Повреждённый символ (половина суррогатной пары) заменён знаком «\ufffd».',
      en: 'A damaged character (half of a surrogate pair) was replaced by “\ufffd”.',
    })
  }
  return whole.replace(forbidden, '')
}
