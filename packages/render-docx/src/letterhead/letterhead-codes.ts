import type { Diagnostic, Localized, Severity } from '@dorozhnik/diagnostics'

/** What there is to say about a code, for `explain CODE` and for the docs. */
export interface LetterheadCode {
  severity: Severity
  /** What must hold. */
  title: Localized
  /** What happens otherwise. */
  why: Localized
  /** How to mend it. */
  help: Localized
}

/** Every code that a letterhead may bring, beside those of opening any file. */
export type LetterheadCodeName =
  | 'letterhead-placeholder-unknown'
  | 'letterhead-placeholder-open'
  | 'letterhead-placeholder-twice'
  | 'letterhead-placeholder-shared'
  | 'letterhead-placeholder-in-header'
  | 'letterhead-placeholders-too-many'
  | 'letterhead-placeholder-split'
  | 'letterhead-requisite-missing'
  | 'letterhead-field'
  | 'letterhead-revisions'
  | 'letterhead-signed'
  | 'letterhead-strict'

/** The catalogue by name of the code. */
export const letterheadCodes: Readonly<Record<LetterheadCodeName, LetterheadCode>> = {
  'letterhead-placeholder-unknown': {
    severity: 'error',
    title: { ru: 'Метки бланка известны', en: 'The placeholders of a letterhead are known' },
    why: {
      ru: 'Неизвестная метка осталась бы в приказе как есть, в двойных скобках.',
      en: 'An unknown placeholder would stay in the order as it is, in double braces.',
    },
    help: {
      ru: 'Исправьте имя метки в бланке; все имена перечисляет «dorozhnik letterhead check».',
      en: 'Mend the name in the letterhead; “dorozhnik letterhead check” lists all names.',
    },
  },
  'letterhead-placeholder-open': {
    severity: 'error',
    title: { ru: 'Скобки метки закрыты', en: 'The braces of a placeholder are closed' },
    why: {
      ru: 'Метка начинается с «{{» и кончается «}}» в том же абзаце; иначе она осталась бы в приказе.',
      en: 'A placeholder begins with “{{” and ends with “}}” in the same paragraph; otherwise it would stay in the order.',
    },
    help: {
      ru: 'Допишите недостающие скобки или удалите лишние.',
      en: 'Add the missing braces or delete the spare ones.',
    },
  },
  'letterhead-placeholder-twice': {
    severity: 'warning',
    title: {
      ru: 'Текст, подпись и списки стоят в бланке один раз',
      en: 'Text, signature and lists stand in a letterhead once',
    },
    why: {
      ru: 'Второй раз тот же текст не печатается: место второй метки остаётся пустым.',
      en: 'The same text is not printed twice: the place of the second placeholder stays empty.',
    },
    help: { ru: 'Удалите лишнюю метку из бланка.', en: 'Delete the spare placeholder.' },
  },
  'letterhead-placeholder-shared': {
    severity: 'warning',
    title: {
      ru: 'Метка, которую заменяют абзацы, стоит в своём абзаце',
      en: 'A placeholder that becomes paragraphs stands in a paragraph of its own',
    },
    why: {
      ru: 'Текст рядом с такой меткой не теряется, но отрывается от неё: он печатается отдельными абзацами до и после.',
      en: 'Text beside such a placeholder is not lost, but torn off: it is printed as paragraphs before and after.',
    },
    help: { ru: 'Перенесите метку в отдельный абзац.', en: 'Move the placeholder to a paragraph of its own.' },
  },
  'letterhead-placeholder-in-header': {
    severity: 'error',
    title: {
      ru: 'В колонтитулах стоят только короткие реквизиты',
      en: 'Headers and footers hold short requisites only',
    },
    why: {
      ru: 'Колонтитул повторяется на каждой странице, поэтому текст, заголовок и подписи в нём печатать нельзя.',
      en: 'A header is repeated on every page, so text, subject and signatures cannot be printed in it.',
    },
    help: {
      ru: 'Перенесите метку из колонтитула в текст бланка.',
      en: 'Move the placeholder from the header into the text.',
    },
  },
  'letterhead-placeholders-too-many': {
    severity: 'error',
    title: { ru: 'Меток в бланке не слишком много', en: 'A letterhead has not too many placeholders' },
    why: {
      ru: 'В обычном бланке их около десяти; тысячи одинаковых меток раздули бы приказ до бесконечности.',
      en: 'An ordinary letterhead has about ten; thousands of equal ones would blow the order up without end.',
    },
    help: { ru: 'Оставьте в бланке только нужные метки.', en: 'Leave only the placeholders that are needed.' },
  },
  'letterhead-placeholder-split': {
    severity: 'info',
    title: { ru: 'Метка записана одним куском', en: 'A placeholder is written in one piece' },
    why: {
      ru: 'Word режет метку на куски, когда её правят или проверяют орфографию. Такая метка читается, а заменивший её текст выглядит как первый кусок.',
      en: 'Word cuts a placeholder in pieces when it is edited or its spelling is checked. It is read all the same, and what replaces it looks like the first piece.',
    },
    help: {
      ru: 'Исправлять не обязательно; чтобы вид был одинаков, наберите метку заново без остановки.',
      en: 'Nothing has to be done; for one look, type the placeholder anew without a stop.',
    },
  },
  'letterhead-requisite-missing': {
    severity: 'info',
    title: { ru: 'В бланке есть место для реквизита', en: 'A letterhead has a place for a requisite' },
    why: {
      ru: 'Реквизит, для которого в бланке нет метки, печатается вместе с текстом, в обычном порядке.',
      en: 'A requisite without a placeholder is printed with the text, in the usual order.',
    },
    help: {
      ru: 'Если у реквизита в бланке должно быть своё место, поставьте там метку.',
      en: 'If the requisite is to have a place of its own, put the placeholder there.',
    },
  },
  'letterhead-field': {
    severity: 'error',
    title: { ru: 'В бланке только обычные поля Word', en: 'A letterhead holds ordinary fields of Word only' },
    why: {
      ru: 'Некоторые поля Word загружают чужие файлы или запускают программы, когда документ открывают.',
      en: 'Some fields of Word load other files or run programs when a document is opened.',
    },
    help: {
      ru: 'Удалите поле или замените его текстом: выделите его и нажмите Ctrl+Shift+F9.',
      en: 'Delete the field or turn it into text: select it and press Ctrl+Shift+F9.',
    },
  },
  'letterhead-revisions': {
    severity: 'warning',
    title: { ru: 'В бланке нет правок и примечаний', en: 'A letterhead holds no revisions or comments' },
    why: {
      ru: 'Исправления и примечания бланка окажутся в каждом приказе.',
      en: 'Revisions and comments of the letterhead would be in every order.',
    },
    help: {
      ru: 'Примите исправления и удалите примечания («Рецензирование»), потом сохраните бланк.',
      en: 'Accept the revisions and delete the comments (“Review”), then save the letterhead.',
    },
  },
  'letterhead-signed': {
    severity: 'warning',
    title: { ru: 'Бланк не подписан электронной подписью', en: 'A letterhead is not signed electronically' },
    why: {
      ru: 'Подпись бланка не может подтверждать приказ, который из него сделан, поэтому она не переносится.',
      en: 'The signature of the letterhead cannot confirm the order made from it, so it is left out.',
    },
    help: { ru: 'Подписывайте готовый приказ.', en: 'Sign the finished order.' },
  },
  'letterhead-strict': {
    severity: 'error',
    title: { ru: 'Бланк сохранён как обычный DOCX', en: 'A letterhead is saved as an ordinary DOCX' },
    why: {
      ru: 'Вариант «Документ Word в строгом формате Open XML» записан иначе, и приказ из него собрать нельзя.',
      en: 'The “Strict Open XML Document” is written in another way, and no order can be made from it.',
    },
    help: {
      ru: 'Откройте бланк в Word и сохраните как «Документ Word (.docx)».',
      en: 'Open the letterhead in Word and save it as “Word Document (.docx)”.',
    },
  },
}

/** Reports about one letterhead; the help may be more exact than that of the catalogue. */
export type LetterheadReport = (code: LetterheadCodeName, message: Localized, help?: Localized) => void

/** A collector of findings about one file. */
export function letterheadReport(file: string, diagnostics: Diagnostic[]): LetterheadReport {
  return (code, message, help) => {
    const known = letterheadCodes[code]
    diagnostics.push({
      code,
      severity: known.severity,
      message,
      help: help ?? known.help,
      place: { file, start: 0, end: 0 },
    })
  }
}
