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
  | 'plain-value'
  | 'indicator-direction'
  | 'text-between-rows'
  | 'table-merge'
  | 'caption-number'
  | 'block-misplaced'
  | 'include-path'
  | 'include-place'
  | 'part-not-included'
  | 'point-not-in-list'
  | 'line-joins-text'
  | 'part-heading'
  | 'yaml-comma-cuts-number'
  | 'row-without-number'
  | 'activity-table-header'
  | 'item-begins-with-list'
  | 'indicator-table-place'
  | 'column-numbers'
  | 'table-not-read'

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
      ru: 'По шапке программа узнаёт, план это, положение, приказ или файл с частями.',
      en: 'The head says whether it is a plan, a regulation, an order or a file with parts.',
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
    title: { ru: 'Поле стоит один раз', en: 'A field stands once' },
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
      ru: 'В конце заголовка или пункта в скобках пишут {#имя} и свойства: вид, ориентация, номер, нумерация, столбцы; остальное не читается.',
      en: 'At the end of a heading or an item braces hold {#id}, kind, orientation, number, numbering, columns; nothing else is read.',
    },
  },
  'plain-value': {
    severity: 'warning',
    title: {
      ru: 'Единица, число и заголовок столбца – обычный текст',
      en: 'A unit, a figure, a heading of a column is plain text',
    },
    why: {
      ru: 'Эти значения сравниваются и попадают на графики, поэтому выделения и сноски в них не печатаются.',
      en: 'These values are compared and charted, so emphasis and notes in them are not printed.',
    },
  },
  'indicator-direction': {
    severity: 'warning',
    title: { ru: 'Динамика показателя – рост, снижение или сохранение', en: 'The direction of an indicator is known' },
    why: {
      ru: 'По динамике программа проверяет, что плановые значения меняются в нужную сторону.',
      en: 'The direction tells whether the planned values go the right way.',
    },
  },
  'text-between-rows': {
    severity: 'warning',
    title: { ru: 'Между строками одного уровня нет текста', en: 'No text stands between the rows of a level' },
    why: {
      ru: 'Уровень печатается одной строкой таблицы, и текст внутри него пришлось бы переставить.',
      en: 'A level is one block of a table: a text inside of it would have to be moved.',
    },
  },
  'table-merge': {
    severity: 'warning',
    title: { ru: 'Соединённые ячейки образуют прямоугольник', en: 'Merged cells make a rectangle' },
    why: {
      ru: 'Иначе программа не знает, какие ячейки соединять, и знак остаётся в тексте.',
      en: 'Otherwise it is unclear which cells to merge, and the mark stays in the text.',
    },
  },
  'caption-number': {
    severity: 'warning',
    title: { ru: 'Номер таблицы, записанный от руки, верен', en: 'The number of a table written by hand is right' },
    why: {
      ru: 'Таблицы с названием нумеруются по порядку; ссылка на другой номер привела бы не к той таблице.',
      en: 'Tables with a name are numbered in their order; another number would lead to a wrong table.',
    },
  },
  'block-misplaced': {
    severity: 'warning',
    title: {
      ru: 'Блок показателей стоит в части с показателями',
      en: 'A block of indicators stands in a part of indicators',
    },
    why: {
      ru: 'В другой части непонятно, в какую таблицу их поставить, и блок печатается как есть.',
      en: 'In another part there is no table for them, and the block is printed as it stands.',
    },
  },
  'include-path': {
    severity: 'error',
    title: { ru: 'Вставляемый файл есть, и в нём части', en: 'A file that is put in exists and holds parts' },
    why: {
      ru: 'Без этого файла в документе не хватало бы целых частей.',
      en: 'Without the file whole parts of the document would be missing.',
    },
  },
  'include-place': {
    severity: 'error',
    title: { ru: 'Файл вставляют отдельным абзацем', en: 'A file is put in by a paragraph of its own' },
    why: {
      ru: 'Части документа нельзя поставить внутрь строки, пункта или ячейки.',
      en: 'Parts of a document cannot stand inside a line, an item or a cell.',
    },
  },
  'part-not-included': {
    severity: 'warning',
    title: { ru: 'Каждый файл с частями вставлен в документ', en: 'Every file with parts belongs to a document' },
    why: {
      ru: 'Файл, который никуда не вставлен, не проверяется и не печатается; чаще всего о нём забыли.',
      en: 'A file that belongs nowhere is neither checked nor printed; most often it was forgotten.',
    },
  },
  'point-not-in-list': {
    severity: 'warning',
    title: {
      ru: 'Пункт положения – пункт нумерованного списка',
      en: 'A point of a regulation is an item of a numbered list',
    },
    why: {
      ru: 'Строка, которая начинается с номера вида «1.1», для Markdown – обычный абзац: номер не пересчитается, на пункт нельзя сослаться.',
      en: 'A line that begins with a number such as 1.1 is a plain paragraph in Markdown: nothing renumbers it or refers to it.',
    },
  },
  'line-joins-text': {
    severity: 'warning',
    title: {
      ru: 'Новый пункт не сливается с предыдущей строкой',
      en: 'A new item does not run into the line above',
    },
    why: {
      ru: 'Markdown соединяет строки, между которыми нет пустой, если вторая не начинается со знака списка, который он знает: с «- », «* », «1. ».',
      en: 'Markdown joins lines without an empty one between them, unless the second begins with a mark of a list that it knows: “- ”, “* ”, “1. ”.',
    },
  },
  'part-heading': {
    severity: 'warning',
    title: { ru: 'Часть документа начинается заголовком', en: 'A part of a document begins with a heading' },
    why: {
      ru: 'Паспорт, уровни, показатели программа узнаёт по заголовку с одной решёткой; полужирная строка и заголовок глубже остаются обычным текстом.',
      en: 'A passport, levels, indicators are known by a heading with one mark; a bold line or a deeper heading stays plain text.',
    },
  },
  'yaml-comma-cuts-number': {
    severity: 'error',
    title: { ru: 'Запятая не разрывает число', en: 'A comma does not cut a number' },
    why: {
      ru: 'Внутри фигурных скобок YAML считает запятую концом значения: «33,3» стало бы числом 33.',
      en: 'Inside of braces YAML takes a comma for the end of a value: 33,3 would become 33.',
    },
  },
  'row-without-number': {
    severity: 'info',
    title: { ru: 'Строка без номера оставлена без него нарочно', en: 'A row without number is meant to have none' },
    why: {
      ru: 'Пустая ячейка среди номеров, записанных от руки, бывает и забытой; с {номер=нет} это видно сразу.',
      en: 'An empty cell among numbers by hand may be forgotten as well; {номер=нет} says that it is not.',
    },
  },
  'column-numbers': {
    severity: 'warning',
    title: { ru: 'Номера граф ставит программа', en: 'Columns are numbered by the program' },
    why: {
      ru: 'Строка 1, 2, 3 … под головкой таблицы стала бы мероприятием или показателем; печатает её профиль (table.columnNumbers).',
      en: 'A row 1, 2, 3 … under the header would become an activity or an indicator; the profile prints it (table.columnNumbers).',
    },
  },
  'table-not-read': {
    severity: 'warning',
    title: { ru: 'Таблица записана строками с «|»', en: 'A table is written as lines with “|”' },
    why: {
      ru: 'Строки с табуляцией, скопированные из Word, и таблицы, нарисованные дефисами и плюсами, — обычный текст: мероприятий в них не видно.',
      en: 'Lines with tabs, as copied from Word, and tables drawn with hyphens and pluses are plain text: their activities are not seen.',
    },
  },
  'activity-table-header': {
    severity: 'warning',
    title: {
      ru: 'По заголовкам таблицы видно, что в ней мероприятия',
      en: 'The headings say that a table holds activities',
    },
    why: {
      ru: 'В обычной таблице программа не проверяет ни сроков, ни ответственных и не ставит номеров.',
      en: 'In a plain table neither terms nor people are checked, and no numbers are computed.',
    },
  },
  'indicator-table-place': {
    severity: 'warning',
    title: {
      ru: 'Таблица показателей стоит в части с показателями',
      en: 'A table of indicators stands in a part of indicators',
    },
    why: {
      ru: 'Под чужим заголовком таблица печатается как есть: программа не проверяет значений и не даёт на показатели ссылаться.',
      en: 'Under another heading the table is printed as it stands: values are not checked, and nothing can refer to the indicators.',
    },
  },
  'item-begins-with-list': {
    severity: 'warning',
    title: { ru: 'Пункт списка начинается текстом', en: 'An item of a list begins with a text' },
    why: {
      ru: 'Если пункт начинается сразу с другого списка, его тире или номер печатается один, над этим списком.',
      en: 'Where an item begins with another list, its dash or number is printed alone above it.',
    },
  },
}

/** Severity by code. */
export const severities: Record<ReaderCode, Severity> = Object.fromEntries(
  Object.entries(readerCodes).map(([code, { severity }]) => [code, severity]),
) as Record<ReaderCode, Severity>
