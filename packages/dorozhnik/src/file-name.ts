import type { Localized } from '@dorozhnik/diagnostics'

/** Names that Windows keeps for devices, with or without an extension. */
const reservedNames = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i

/** Characters that no file name may hold on Windows, and those that cannot be seen. */
const forbiddenCharacters = /[<>:"|?*\\\u0000-\u001f\u007f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u

/** A fault of a name, ready to be put into a finding. */
export interface FileNameFault {
  message: Localized
  help: Localized
}

/**
 * What is wrong with a path relative to the workspace; `undefined` when nothing is. The same answer on
 * every system, whatever it allows by itself.
 */
export function faultOfFileName(name: string): FileNameFault | undefined {
  if (name === '') return fault('пустое имя', 'the name is empty', name)
  if (name.startsWith('/') || /^[a-z]:/i.test(name))
    return fault('путь не от папки проекта', 'the path is absolute', name)
  const character = forbiddenCharacters.exec(name)?.[0]
  if (character !== undefined) {
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    const shown = /[<>:"|?*\\]/.test(character) ? `«${character}»` : code
    return fault(`знак ${shown} в имени не допускается`, `the character ${shown} is not allowed`, name)
  }
  for (const part of name.split('/')) {
    if (part === '..') return fault('путь выходит из папки проекта', 'the path leaves the workspace', name)
    if (part === '' || part === '.') return fault('лишний знак «/» или «.» в пути', 'an empty step in the path', name)
    if (/[. ]$/.test(part)) return fault('имя кончается точкой или пробелом', 'a name ends with a dot or a space', name)
    if (reservedNames.test(part))
      return fault('имя занято системой Windows', 'Windows keeps this name for a device', name)
  }
  return undefined
}

function fault(ru: string, en: string, name: string): FileNameFault {
  return {
    message: {
      ru: `Файл «${printable(name)}» не прочитан: ${ru}.`,
      en: `The file “${printable(name)}” was not read: ${en}.`,
    },
    help: { ru: 'Переименуйте файл.', en: 'Rename the file.' },
  }
}

function printable(name: string): string {
  const shown = name.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '�')
  return shown.length > 80 ? `${[...shown].slice(0, 79).join('')}…` : shown
}
