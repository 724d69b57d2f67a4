import type { Localized } from '@dorozhnik/diagnostics'

const notAFolder: Localized = {
  ru: 'на пути к нему стоит файл, а не папка',
  en: 'a file stands where a folder should be',
}

/** What the codes of the system mean to a person. */
const causes: Record<string, Localized> = {
  ENOSPC: { ru: 'на диске нет места', en: 'the disk is full' },
  EDQUOT: { ru: 'квота на диске исчерпана', en: 'the disk quota is used up' },
  EROFS: { ru: 'диск доступен только для чтения', en: 'the disk is read-only' },
  EACCES: { ru: 'нет права записи', en: 'writing is not permitted' },
  EPERM: {
    ru: 'файл открыт в другой программе или нет права записи',
    en: 'the file is open elsewhere or writing is not permitted',
  },
  EBUSY: { ru: 'файл открыт в другой программе', en: 'the file is open elsewhere' },
  ENAMETOOLONG: { ru: 'путь слишком длинный', en: 'the path is too long' },
  ENOTDIR: notAFolder,
  // What Node 22 says instead, when it makes folders.
  EEXIST: notAFolder,
  ELOOP: { ru: 'ссылки ведут по кругу', en: 'links go round in a circle' },
  ENOENT: { ru: 'такой папки нет', en: 'there is no such folder' },
  EIO: { ru: 'диск отвечает ошибкой', en: 'the disk reports an error' },
}

/**
 * Why the disk refused, in words.
 *
 * @throws the error itself when it does not come from the system: then it is a mistake of ours
 */
export function diskFault(error: unknown): Localized {
  const code = (error as NodeJS.ErrnoException).code
  if (code === undefined) throw error
  return (Object.hasOwn(causes, code) ? causes[code] : undefined) ?? { ru: code, en: code }
}
