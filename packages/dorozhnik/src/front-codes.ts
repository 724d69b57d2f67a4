import type { Localized, Severity } from '@dorozhnik/diagnostics'

/** What is said about a code of the front door by `explain`. */
export interface CodeDescription {
  severity: Severity
  title: Localized
  why: Localized
}

/** Code of a finding of the front door. */
export type FrontCode =
  | 'document-known'
  | 'file-name-portable'
  | 'file-names-differ'
  | 'extension-loaded'
  | 'extension-works'
  | 'file-inside-workspace'
  | 'file-readable'
  | 'file-size'
  | 'folder-link'
  | 'ignore-list-readable'
  | 'input-fixed'
  | 'output-is-ours'
  | 'output-is-not-input'
  | 'output-name-portable'
  | 'output-names-differ'
  | 'output-writable'
  | 'letterhead-readable'
  | 'profile-known'
  | 'profile-option'
  | 'profile-standard'
  | 'internal'

/** Every finding that the front door itself can make. */
export const frontCodes: Readonly<Record<FrontCode, CodeDescription>> = {
  'document-known': {
    severity: 'error',
    title: { ru: 'Документ, который просят собрать, есть', en: 'A document that is asked for exists' },
    why: {
      ru: 'Документ называют путём к его файлу от папки проекта; документом файл делает шапка «document: plan» или «document: order».',
      en: 'A document is named by the path of its file from the workspace; its head says “document: plan” or “document: order”.',
    },
  },
  'file-name-portable': {
    severity: 'error',
    title: { ru: 'Имя файла годится для любой системы', en: 'A file name works on every system' },
    why: {
      ru: 'Имена с двоеточием, косой чертой, точкой в конце или занятые Windows нельзя ни скачать, ни открыть на части компьютеров.',
      en: 'Names with a colon, a backslash or a final dot, or kept by Windows, cannot be opened on some computers.',
    },
  },
  'file-names-differ': {
    severity: 'error',
    title: { ru: 'Имена файлов отличаются не только регистром', en: 'File names differ in more than case' },
    why: {
      ru: 'В Windows и macOS «План.md» и «план.md» — один файл, и второй заменит первый.',
      en: 'Windows and macOS take Plan.md and plan.md for one file, and the second would replace the first.',
    },
  },
  'extension-loaded': {
    severity: 'warning',
    title: { ru: 'Дополнения проекта запущены', en: 'The extensions of the workspace were run' },
    why: {
      ru: 'Правила и нормы организации не проверялись: дополнение — программа и без разрешения не запускается.',
      en: 'The rules and norms of the organisation were not asked: an extension is a program and is not run unasked.',
    },
  },
  'extension-works': {
    severity: 'error',
    title: { ru: 'Дополнение загружается', en: 'An extension loads' },
    why: {
      ru: 'Без дополнения план проверен не по всем правилам организации.',
      en: 'Without it the plan is not checked by all rules of the organisation.',
    },
  },
  'file-inside-workspace': {
    severity: 'error',
    title: { ru: 'Файл лежит в папке проекта', en: 'A file lies inside the workspace' },
    why: {
      ru: 'Ссылка, ведущая из папки проекта наружу, открыла бы чужие файлы и не работала бы у коллег.',
      en: 'A link that leads out of the workspace would open other files and would not work for anybody else.',
    },
  },
  'file-readable': {
    severity: 'error',
    title: { ru: 'Файлы и папки проекта читаются', en: 'Files and folders of the workspace can be read' },
    why: {
      ru: 'Непрочитанный файл может быть приложением к приказу, и молча пропустить его нельзя.',
      en: 'A file that could not be read may be an appendix of an order and must not be passed over in silence.',
    },
  },
  'file-size': {
    severity: 'error',
    title: { ru: 'Файл не слишком велик', en: 'A file is not too large' },
    why: {
      ru: 'Такой большой текст почти наверняка попал в папку по ошибке, а его чтение заняло бы всю память.',
      en: 'A text of that size has most likely got there by mistake and would take all memory to read.',
    },
  },
  'folder-link': {
    severity: 'warning',
    title: { ru: 'Папки-ссылки не читаются', en: 'Linked folders are not read' },
    why: {
      ru: 'Ссылка на папку может вести по кругу или наружу, поэтому файлы берутся только из настоящих папок.',
      en: 'A link to a folder may lead in a circle or outside, so files are taken from real folders only.',
    },
  },
  'ignore-list-readable': {
    severity: 'error',
    title: { ru: 'Список .dorozhnikignore читается', en: 'The list .dorozhnikignore can be read' },
    why: {
      ru: 'В нём, как в .gitignore, сказано, какие файлы не читать; непонятая строка оставила бы в проекте лишний документ.',
      en: 'It says, in the manner of .gitignore, which files are not read; a line not understood would leave a document in.',
    },
  },
  'input-fixed': {
    severity: 'error',
    title: { ru: 'Исправления удаётся записать', en: 'What was mended can be written' },
    why: {
      ru: 'Файл исправляется целиком или не меняется совсем. Если он изменился, пока шла проверка, или записать его нельзя, он остаётся как был.',
      en: 'A file is mended as a whole or not at all. If it changed in the meantime or cannot be written, it stays as it was.',
    },
  },
  'output-is-ours': {
    severity: 'error',
    title: { ru: 'Чужой файл не заменяется', en: 'Nothing made by others is overwritten' },
    why: {
      ru: 'Правка, внесённая в файл руками, пропала бы; поэтому заменяются только файлы, которые создал Дорожник и которые с тех пор не менялись.',
      en: 'Changes made by hand would be lost, so only files that Dorozhnik made and nobody has changed since are replaced.',
    },
  },
  'output-is-not-input': {
    severity: 'error',
    title: { ru: 'Исходный файл не заменяется никогда', en: 'An input is never overwritten' },
    why: {
      ru: 'Результат всегда можно собрать заново, а исходный текст — нет.',
      en: 'An output can always be built again, an input cannot.',
    },
  },
  'output-name-portable': {
    severity: 'error',
    title: { ru: 'Имя результата годится для любой системы', en: 'An output name works on every system' },
    why: {
      ru: 'Файл получает имя документа; у документов, собранных в программе, оно может быть любым.',
      en: 'A file is named after its document; documents built in code may have any name.',
    },
  },
  'output-names-differ': {
    severity: 'error',
    title: { ru: 'У каждого документа свой файл', en: 'Every document has a file of its own' },
    why: {
      ru: 'Второй документ заменил бы первый, поэтому при совпадении имён не записывается ничего.',
      en: 'The second document would replace the first, so nothing is written while names agree.',
    },
  },
  'output-writable': {
    severity: 'error',
    title: { ru: 'Результат удаётся записать', en: 'An output can be written' },
    why: {
      ru: 'Диск может быть полон, папка закрыта, а файл открыт в Word; прежний файл тогда остаётся целым.',
      en: 'The disk may be full, the folder closed or the file open in Word; the old file then stays as it was.',
    },
  },
  'letterhead-readable': {
    severity: 'error',
    title: {
      ru: 'Бланк организации есть в папке проекта',
      en: 'The letterhead of an organisation is in the workspace',
    },
    why: {
      ru: 'Без файла бланка приказ пришлось бы напечатать без него, а это уже другой документ.',
      en: 'Without its file the order would be printed without a letterhead, which is another document.',
    },
  },
  'profile-known': {
    severity: 'error',
    title: { ru: 'Профиль оформления известен', en: 'The profile is known' },
    why: {
      ru: 'Профиль задаёт поля, шрифты и слова; с чужим профилем приказ вышел бы не по правилам организации.',
      en: 'The profile gives margins, fonts and words; with another one the order would not follow the house rules.',
    },
  },
  'profile-option': {
    severity: 'error',
    title: { ru: 'Настройки профиля известны и выполнимы', en: 'Options of a profile are known and possible' },
    why: {
      ru: 'Настройка с опечаткой или с невозможным значением не действует, и документ вышел бы не таким, как ждут.',
      en: 'An option with a slip in it does nothing, and the document would not look as it is meant to.',
    },
  },
  'profile-standard': {
    severity: 'info',
    title: { ru: 'Оформление не выходит за пределы стандарта', en: 'The look stays within the standard' },
    why: {
      ru: 'Инструкция организации важнее добровольного стандарта, но отступить от него лучше намеренно, чем нечаянно.',
      en: 'An instruction outranks the voluntary standard, but one should depart from it on purpose.',
    },
  },
  internal: {
    severity: 'error',
    title: { ru: 'Ошибка в самой программе', en: 'A mistake in the program itself' },
    why: {
      ru: 'Что бы ни было в файлах, до этого доходить не должно: пожалуйста, сообщите нам о ней.',
      en: 'Whatever the files hold, it must not come to this: please report it.',
    },
  },
}
