import type { Finding } from './finding.js'
import { gateFinding } from './gate-finding.js'

/** Spaces that look like a space and are a letter to YAML. */
const space = '[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]'

/** What stands in place of an indent: a tab, or a space that is none. `at` is behind the spaces of the indent. */
export function oddIndent(text: string, at: number): Finding[] {
  const tabs = matchAt(/[\t ]*/y, text, at)
  const after = text[at + tabs.length]
  if (tabs.includes('\t') && after !== undefined && after !== '\n' && after !== '#') {
    return [
      gateFinding(
        'yaml-tab-indent',
        at,
        at + tabs.length,
        { ru: 'Отступ сделан табуляцией.', en: 'The line is indented with a tab.' },
        { title: { ru: 'Заменить пробелами', en: 'Replace by spaces' }, text: tabs.replaceAll('\t', '  ') },
      ),
    ]
  }
  const odd = matchAt(new RegExp(`${space}+`, 'y'), text, at)
  return odd ? [oddSpace(at, at + odd.length)] : []
}

/**
 * What stands in place of a hyphen, a colon or the space behind them in a text without quotes from `start` to `end`.
 * `place` tells whether the text begins its line or follows the hyphen of an item; there a word before a colon
 * may be Russian prose, so only names in Latin letters are taken for keys.
 */
export function oddKey(text: string, start: number, end: number, place: 'line' | 'item'): Finding[] {
  const lineEnd = text.indexOf('\n', start)
  const token = text.slice(start, Math.min(end, lineEnd === -1 ? end : lineEnd, start + 400))
  if (place === 'line' && /^[\u2010-\u2015\u2212]\s/u.test(token)) return [oddDash(start, token[0] as string)]
  const hyphen = new RegExp(`^-(${space}+)`).exec(token)
  if (hyphen) return [oddSpace(start + 1, start + hyphen[0].length)]
  if (text[end] === ':') {
    const tail = new RegExp(`${space}+$`).exec(text.slice(Math.max(start, end - 20), end))
    return tail ? [oddSpace(end - tail[0].length, end)] : []
  }
  const key = place === 'line' ? `[^\\s:：'"]{1,60}` : '[A-Za-z_][\\w-]{0,60}'
  const colon = new RegExp(`^(${key}):(${space}+)`).exec(token)
  if (colon) return [oddSpace(start + colon[0].length - (colon[2] as string).length, start + colon[0].length)]
  const wide = new RegExp(`^(${key})：\\s*`, 'u').exec(token)
  return wide ? [oddColon(start + (wide[1] as string).length, start + wide[0].length)] : []
}

function oddSpace(start: number, end: number): Finding {
  return gateFinding(
    'yaml-odd-space',
    start,
    end,
    { ru: 'На месте обычного пробела стоит неразрывный.', en: 'A no-break space stands in place of a space.' },
    { title: { ru: 'Заменить обычным пробелом', en: 'Replace by a space' }, text: ' '.repeat(end - start) },
  )
}

function oddDash(start: number, dash: string): Finding {
  return gateFinding(
    'yaml-odd-dash',
    start,
    start + 1,
    { ru: `Пункт списка начинается с тире «${dash}».`, en: `The item begins with the dash “${dash}”.` },
    { title: { ru: 'Заменить дефисом', en: 'Replace by a hyphen' }, text: '-' },
  )
}

function oddColon(start: number, end: number): Finding {
  return gateFinding(
    'yaml-odd-colon',
    start,
    end,
    { ru: 'После ключа стоит широкое двоеточие «：».', en: 'The key is followed by a full-width colon.' },
    { title: { ru: 'Заменить на «: »', en: 'Replace by “: ”' }, text: ': ' },
  )
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}
