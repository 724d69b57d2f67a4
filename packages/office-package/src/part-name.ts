import type { Localized } from '@dorozhnik/diagnostics'

/** What is wrong with the name of a part, when something is. */
export function faultOfPartName(path: string): Localized | undefined {
  if (path.length === 0) return { ru: 'пустое', en: 'is empty' }
  if (path.length > 255) return { ru: 'длиннее 255 знаков', en: 'is longer than 255 characters' }
  if (/[\u0000-\u001f\u007f-\u009f]/.test(path)) return { ru: 'с управляющим символом', en: 'has a control character' }
  if (path.startsWith('/')) return { ru: 'начинается с «/»', en: 'begins with “/”' }
  if (path.includes('\\')) return { ru: 'с обратной чертой', en: 'has a backslash' }
  if (path.includes(':')) return { ru: 'с двоеточием', en: 'has a colon' }
  const steps = decoded(path).split(/[/\\]/)
  if (steps.some((name) => name === '..' || name === '.' || name === '')) {
    return { ru: 'ведёт за пределы файла', en: 'leads out of the file' }
  }
  return undefined
}

/** Percent signs may hide dots and slashes. */
function decoded(path: string): string {
  return path.replace(/%(2e|2f|5c)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** Names that a disk or another reader would take for one. */
export function partKey(path: string): string {
  return path.normalize('NFC').toLowerCase()
}
