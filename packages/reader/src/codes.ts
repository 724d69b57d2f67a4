import type { Localized, Severity } from '@dorozhnik/diagnostics'

/** What is said about a code of the reader by `explain`. */
export interface CodeDescription {
  severity: Severity
  title: Localized
  why: Localized
}

/** Code of a finding of the reader. */
export type ReaderCode =
  | 'yaml-syntax'
  | 'yaml-plain-data'
  | 'yaml-duplicate-key'
  | 'yaml-comment-cuts-text'
  | 'front-matter'
  | 'document-kind'
  | 'field-required'
  | 'field-unknown'
  | 'field-shape'
  | 'field-twice'
  | 'field-without-bullet'
  | 'activity-not-in-list'
  | 'item-indent'
  | 'table-row-width'
  | 'definition-unused'
  | 'html-is-text'
  | 'text-after-sub-clauses'
  | 'attribute'

/** What `explain` says of every code of the reader. */
export const readerCodes: Record<ReaderCode, CodeDescription> = {
  'yaml-syntax': {
    severity: 'error',
    title: { ru: 'YAML записан правильно', en: 'YAML is well written' },
    why: {
      ru: 'Шапка документа и файлы данных читаются как YAML; пока в них ошибка, остальное прочесть нельзя.',
      en: 'The head of a document and the data files are YAML; nothing else can be read while they are broken.',
    },
  },
  'yaml-plain-data': {
    severity: 'error',
    title: {
      ru: 'В YAML нет псевдонимов, меток и других тонкостей',
      en: 'YAML holds plain data: no aliases, tags or documents',
    },
    why: {
      ru: 'Данные должны читаться одинаково всеми и везде, поэтому из YAML взяты только словари, списки и текст.',
      en: 'Data must mean the same to everybody, so only maps, lists and texts are taken from YAML.',
    },
  },
  'yaml-duplicate-key': {
    severity: 'error',
    title: { ru: 'Ключ стоит в словаре один раз', en: 'A key stands once in its map' },
    why: {
      ru: 'Из двух значений одного ключа молча выбрать нельзя.',
      en: 'Of two values under one key none may be chosen silently.',
    },
  },
  'yaml-comment-cuts-text': {
    severity: 'warning',
    title: { ru: 'Знак # не обрывает текст', en: 'A # does not cut the text' },
    why: {
      ru: 'Всё после пробела и знака # YAML считает примечанием и не читает.',
      en: 'YAML takes everything after a space and # for a comment.',
    },
  },
  'front-matter': {
    severity: 'error',
    title: {
      ru: 'Документ начинается с шапки между строками ---',
      en: 'A document begins with its head between lines of ---',
    },
    why: {
      ru: 'По шапке программа узнаёт, план это или приказ и за какой период.',
      en: 'The head says whether it is a plan or an order, and of what period.',
    },
  },
  'document-kind': {
    severity: 'error',
    title: { ru: 'Вид документа известен', en: 'The kind of a document is known' },
    why: {
      ru: 'Вид документа решает, как читать его текст.',
      en: 'The kind decides how the text is read.',
    },
  },
  'field-required': {
    severity: 'error',
    title: { ru: 'Обязательное поле заполнено', en: 'A required field is filled in' },
    why: {
      ru: 'Без этого поля документ нельзя проверить или напечатать.',
      en: 'The document cannot be checked or printed without it.',
    },
  },
  'field-unknown': {
    severity: 'warning',
    title: { ru: 'Поле известно', en: 'A field is known' },
    why: {
      ru: 'Незнакомое поле не читается: чаще всего это опечатка в названии.',
      en: 'An unknown field is not read: most often its name is misspelt.',
    },
  },
  'field-shape': {
    severity: 'error',
    title: { ru: 'Значение поля такого вида, какого ждут', en: 'A value has the expected shape' },
    why: {
      ru: 'Значение другого вида пришлось бы угадывать, а угаданное попало бы в приказ.',
      en: 'A value of another shape would have to be guessed, and the guess would be printed.',
    },
  },
  'field-twice': {
    severity: 'warning',
    title: { ru: 'Поле мероприятия стоит один раз', en: 'A field of an activity stands once' },
    why: {
      ru: 'Второе значение дописывается к первому, чтобы текст не пропал, но скорее всего одно из них лишнее.',
      en: 'The second value is added to the first so that no text is lost, but one of them is likely a slip.',
    },
  },
  'field-without-bullet': {
    severity: 'warning',
    title: { ru: 'Поле мероприятия записано отдельным пунктом', en: 'A field of an activity is a bullet of its own' },
    why: {
      ru: 'Строка с названием поля, но без дефиса перед ней, считается продолжением текста мероприятия.',
      en: 'A line with a known label but without its bullet belongs to the text of the activity.',
    },
  },
  'activity-not-in-list': {
    severity: 'warning',
    title: { ru: 'Мероприятие — пункт нумерованного списка', en: 'An activity is an item of a numbered list' },
    why: {
      ru: 'Строка, которая начинается с номера вида «4.1.1», для Markdown — обычный абзац, а не пункт списка.',
      en: 'A line that begins with a number such as 4.1.1 is a plain paragraph in Markdown.',
    },
  },
  'item-indent': {
    severity: 'warning',
    title: { ru: 'Отступ подпункта достаточен', en: 'The indent of a sub-item is deep enough' },
    why: {
      ru: 'Подпункт начинается под первой буквой своего пункта: после «1. » это три пробела, после «10. » — четыре.',
      en: 'A sub-item begins under the first letter of its item: three spaces after “1. ”, four after “10. ”.',
    },
  },
  'table-row-width': {
    severity: 'error',
    title: {
      ru: 'В строке таблицы столько ячеек, сколько столбцов',
      en: 'A table row has as many cells as the table has columns',
    },
    why: {
      ru: 'Лишние ячейки пропали бы без следа, а при нехватке значения сдвинулись бы в чужой столбец.',
      en: 'Extra cells would vanish and missing ones shift values into a wrong column.',
    },
  },
  'definition-unused': {
    severity: 'warning',
    title: { ru: 'На каждую сноску есть ссылка', en: 'Every note is referred to' },
    why: {
      ru: 'Строка вида «[^1]: текст» или «[имя]: адрес» сама не печатается, печатается только ссылка на неё.',
      en: 'A line such as “[^1]: text” or “[name]: address” is printed only where something refers to it.',
    },
  },
  'html-is-text': {
    severity: 'warning',
    title: { ru: 'Разметка HTML не исполняется', en: 'HTML is not interpreted' },
    why: {
      ru: 'Теги HTML печатаются как обычный текст, кроме <br> (перенос строки) и примечаний <!-- -->.',
      en: 'HTML tags are printed as text, except <br> (a line break) and comments.',
    },
  },
  'text-after-sub-clauses': {
    severity: 'error',
    title: { ru: 'После подпунктов в пункте приказа нет текста', en: 'No text follows the sub-clauses of a clause' },
    why: {
      ru: 'Номер у такого текста неясен, а переставить его программа не вправе.',
      en: 'Such text has no clear number, and the program must not move it.',
    },
  },
  attribute: {
    severity: 'warning',
    title: { ru: 'Запись в фигурных скобках понятна', en: 'Attributes in braces are understood' },
    why: {
      ru: 'В конце заголовка или пункта в скобках пишут {#имя} и {kind=…}; остальное не читается.',
      en: 'At the end of a heading or an item braces hold {#id} and {kind=…}; nothing else is read.',
    },
  },
}

/** Severity by code. */
export const severities: Record<ReaderCode, Severity> = Object.fromEntries(
  Object.entries(readerCodes).map(([code, { severity }]) => [code, severity]),
) as Record<ReaderCode, Severity>
