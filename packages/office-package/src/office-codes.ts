import type { Localized, Severity } from '@dorozhnik/diagnostics'

/** What there is to say about a code of this package, for `explain CODE` and for the docs. */
export interface OfficeCode {
  severity: Severity
  /** What must hold. */
  title: Localized
  /** What happens otherwise. */
  why: Localized
  /** How to mend it. */
  help: Localized
}

/** Every code that opening a file reports. */
export type OfficeCodeName =
  | 'office-too-large'
  | 'office-not-docx'
  | 'office-encrypted'
  | 'office-damaged'
  | 'office-too-many-parts'
  | 'office-packed-too-tight'
  | 'office-part-name'
  | 'office-nested-archive'
  | 'office-macros'
  | 'office-embedded-object'
  | 'office-external-target'
  | 'office-xml-entities'
  | 'office-xml-broken'
  | 'office-xml-too-deep'

const saveAgain: Localized = {
  ru: 'Откройте файл в Word или LibreOffice и сохраните его заново в формате DOCX.',
  en: 'Open the file in Word or LibreOffice and save it again as DOCX.',
}

const askTheSender: Localized = {
  ru: 'Не открывайте файл, если не знаете, откуда он; попросите прислать его заново.',
  en: 'Do not open the file unless you know where it comes from; ask for it to be sent again.',
}

/** The catalogue by name of the code. */
export const officeCodes: Readonly<Record<OfficeCodeName, OfficeCode>> = {
  'office-too-large': {
    severity: 'error',
    title: { ru: 'Файл DOCX не больше предела', en: 'A DOCX file is within the size limit' },
    why: {
      ru: 'Слишком большой файл или его часть заняли бы всю память компьютера.',
      en: 'A file or a part of it that is too large would take all the memory.',
    },
    help: {
      ru: 'Уменьшите картинки в файле (в Word: «Сжать рисунки») или разделите документ.',
      en: 'Make the pictures of the file smaller (in Word: “Compress Pictures”), or split the document.',
    },
  },
  'office-not-docx': {
    severity: 'error',
    title: { ru: 'Файл — документ DOCX', en: 'The file is a DOCX document' },
    why: {
      ru: 'Документы других форматов не становятся DOCX от смены имени файла.',
      en: 'Documents of other formats do not become DOCX by being renamed.',
    },
    help: {
      ru: 'Откройте файл в его программе и сохраните как «Документ Word (.docx)».',
      en: 'Open the file in its own program and save it as “Word Document (.docx)”.',
    },
  },
  'office-encrypted': {
    severity: 'error',
    title: { ru: 'Файл не защищён паролем', en: 'The file is not encrypted' },
    why: {
      ru: 'Содержание зашифрованного файла нельзя прочитать без пароля.',
      en: 'What an encrypted file holds cannot be read without its password.',
    },
    help: {
      ru: 'Откройте файл в Word, снимите пароль («Файл» → «Сведения» → «Защита документа») и сохраните.',
      en: 'Open the file in Word, take the password off (“File”, “Info”, “Protect Document”), and save it.',
    },
  },
  'office-damaged': {
    severity: 'error',
    title: { ru: 'Файл DOCX цел', en: 'A DOCX file is whole' },
    why: {
      ru: 'Программы читают повреждённый файл каждая по-своему: на печати может оказаться не то, что проверено.',
      en: 'Every program reads a damaged file in its own way: what is printed may not be what was checked.',
    },
    help: saveAgain,
  },
  'office-too-many-parts': {
    severity: 'error',
    title: { ru: 'В файле DOCX не слишком много частей', en: 'A DOCX file has not too many parts' },
    why: {
      ru: 'В обычном документе десятки частей; тысячи бывают у файлов, сделанных, чтобы вывести программу из строя.',
      en: 'An ordinary document has tens of parts; thousands are met in files made to bring a program down.',
    },
    help: saveAgain,
  },
  'office-packed-too-tight': {
    severity: 'error',
    title: { ru: 'Файл DOCX — не архивная бомба', en: 'A DOCX file is no archive bomb' },
    why: {
      ru: 'Часть, которая при распаковке вырастает в сотни раз или оказывается больше, чем о ней сказано, рассчитана на то, чтобы занять всю память.',
      en: 'A part that grows hundreds of times, or beyond what is said of it, is meant to take all the memory.',
    },
    help: askTheSender,
  },
  'office-part-name': {
    severity: 'error',
    title: { ru: 'Имена частей файла DOCX обычные', en: 'The parts of a DOCX file have ordinary names' },
    why: {
      ru: 'Имя с «..» или с диском ведёт за пределы файла, а из двух одинаковых имён каждая программа выберет своё.',
      en: 'A name with “..” or a drive leads out of the file, and of two equal names every program takes another.',
    },
    help: askTheSender,
  },
  'office-nested-archive': {
    severity: 'error',
    title: { ru: 'В файле DOCX нет других архивов', en: 'A DOCX file holds no other archives' },
    why: {
      ru: 'Во вложенном архиве может быть что угодно, и никто этого не увидит. Книги Excel под диаграммами разрешены.',
      en: 'A nested archive may hold anything, and nobody would see it. Excel workbooks under charts are allowed.',
    },
    help: {
      ru: 'Удалите вложенный файл из документа и сохраните документ.',
      en: 'Delete the embedded file from the document and save it.',
    },
  },
  'office-macros': {
    severity: 'error',
    title: { ru: 'В файле нет макросов', en: 'The file holds no macros' },
    why: {
      ru: 'Макрос — это программа: она выполнится у каждого, кто откроет документ.',
      en: 'A macro is a program: it would run at everyone who opens the document.',
    },
    help: {
      ru: 'Сохраните файл в Word как «Документ Word (.docx)» — без поддержки макросов.',
      en: 'Save the file in Word as “Word Document (.docx)”, without macros.',
    },
  },
  'office-embedded-object': {
    severity: 'error',
    title: { ru: 'В файле нет внедрённых объектов', en: 'The file holds no embedded objects' },
    why: {
      ru: 'Внедрённый объект или элемент управления может оказаться программой.',
      en: 'An embedded object or control may turn out to be a program.',
    },
    help: {
      ru: 'Замените объект картинкой: скопируйте его и вставьте как рисунок.',
      en: 'Put a picture in its place: copy the object and paste it as a picture.',
    },
  },
  'office-external-target': {
    severity: 'warning',
    title: { ru: 'Файл не тянет ничего извне', en: 'The file fetches nothing from outside' },
    why: {
      ru: 'Картинка или шаблон по адресу в сети загружаются при открытии: документ меняется без ведома автора и сообщает, кто его открыл.',
      en: 'A picture or a template at an address is fetched on opening: the document changes unnoticed and tells who opened it.',
    },
    help: {
      ru: 'Вставьте картинку в сам документ; шаблон отсоедините («Разработчик» → «Шаблон документа»).',
      en: 'Put the picture into the document itself; detach the template (“Developer”, “Document Template”).',
    },
  },
  'office-xml-entities': {
    severity: 'error',
    title: { ru: 'В XML файла нет DOCTYPE', en: 'The XML of the file has no DOCTYPE' },
    why: {
      ru: 'Office не пишет DOCTYPE; через него подставляют чужие файлы и переполняют память.',
      en: 'Office writes no DOCTYPE; it is a way to slip in other files and to fill the memory.',
    },
    help: askTheSender,
  },
  'office-xml-broken': {
    severity: 'error',
    title: { ru: 'XML файла правилен', en: 'The XML of the file is well-formed' },
    why: {
      ru: 'Документ с ошибкой в XML Word откажется открывать или откроет не весь.',
      en: 'Word refuses a document with broken XML, or opens a part of it.',
    },
    help: saveAgain,
  },
  'office-xml-too-deep': {
    severity: 'error',
    title: { ru: 'XML файла не слишком сложен', en: 'The XML of the file is not too complex' },
    why: {
      ru: 'Тысячи вложенных элементов обычный документ не содержит, а программу они могут остановить.',
      en: 'An ordinary document has no thousands of nested elements, and they may bring a program down.',
    },
    help: saveAgain,
  },
}
