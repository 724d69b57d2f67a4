import { countInRussian } from '@dorozhnik/diagnostics'
import { checkMessages } from './check-messages.js'
import type { Messages } from './messages.js'

/** Russian. */
export const ru: Messages = {
  ...checkMessages.ru,
  about: 'Дорожник: план мероприятий («дорожная карта») в Markdown и YAML становится приказом с приложениями в DOCX.',
  titles: { usage: 'Вызов:', arguments: 'Аргументы:', options: 'Параметры:', commands: 'Команды:' },
  optionsTerm: '[параметры]',
  commandTerm: '[команда]',
  helpCommand: 'показать справку по команде',
  helpCommandTerm: 'help [команда]',
  helpOption: 'показать эту справку',
  versionOption: 'показать версию',
  langOption: 'язык сообщений: ru или en (без параметра — по языку системы)',
  formatOption: 'вид замечаний: text (для чтения) или json (для программ)',
  afterHelp: 'Код завершения: 0 — ошибок нет, 1 — в документах есть ошибки, 2 — неверна сама команда.',

  checkAbout: 'проверить документы и показать замечания',
  buildAbout: 'собрать файлы DOCX',
  initAbout: 'создать папку с небольшим готовым примером',
  explainAbout: 'объяснить замечание по его коду; без кода — перечислить все',
  termAbout: 'показать, что означает срок',
  declineAbout: 'показать имя, должность, группу или организацию во всех падежах',
  auditAbout: 'проверить готовый DOCX, чей бы он ни был, по правилам оформления',
  docxTerm: '<файл.docx>',
  docxArgument: 'файл Word',
  profileTerm: 'профиль',
  profileOption: 'профиль оформления; по умолчанию gost-r-7.0.97-2025',
  pathsTerm: '[путь...]',
  pathsArgument: 'папки и файлы (без них — текущая папка)',
  folderTerm: '<папка>',
  folderArgument: 'новая или пустая папка',
  codeTerm: '[код]',
  codeArgument: 'код замечания, например field-unknown',
  phraseTerm: '<фраза>',
  phraseArgument: 'срок, как он написан в плане, в кавычках: "до 1 сентября"',
  textTerm: '<текст>',
  textArgument: 'текст в именительном падеже, в кавычках: "Лебедева Марина Олеговна, начальник управления"',
  kindOption:
    'что это: name (имя), person (имя, должность), post (должность), group (группа), organization (организация)',
  sexOption: 'пол: male (мужской) или female (женский), если он не виден по отчеству',
  periodTerm: 'начало/конец',
  periodOption: 'период плана, например 2025-09-01/2026-08-31',
  outTerm: 'папка',
  outOption: 'папка для готовых файлов (без параметра — out в папке проекта)',
  buildForceOption: 'заменять файлы, созданные или изменённые не Дорожником',
  initForceOption: 'дополнить непустую папку; файлы, которые в ней есть, не меняются',

  error: 'Ошибка',
  unknownOption: (option) => `Параметра «${option}» нет.`,
  unknownCommand: (command) => `Команды «${command}» нет.`,
  didYouMean: (word) => `Возможно, имелось в виду «${word}».`,
  optionValueMissing: (option) => `У параметра «${option}» нет значения.`,
  argumentMissing: (argument) => `Не указано: ${argument}.`,
  tooManyArguments: () => 'Лишние аргументы.',
  periodMissing: () => 'Не указан период плана: --period 2025-09-01/2026-08-31.',
  wrongPeriod: (period) => `«${period}» — не период плана: нужны две даты по порядку, например 2025-09-01/2026-08-31.`,
  unknownProfile: (name, near) =>
    `Профиля «${name}» нет.${near === undefined ? '' : ` Возможно, имелось в виду «${near}».`}`,
  fileNotReadable: (path, fault) =>
    ({
      nowhere: `Файла «${path}» нет. Проверьте имя и папку.`,
      outside: `Файл «${path}» изменили, пока он открывался. Повторите команду.`,
      'not-regular': `«${path}» — не файл. Назовите файл .docx.`,
      'too-large': `Файл «${path}» слишком велик.`,
      unreadable: `Файл «${path}» не открывается: нет прав на чтение или диск недоступен.`,
    })[fault],
  wrongChoice: (option, choices) => `Значение параметра «${option}» может быть таким: ${choices}.`,
  seeHelp: (command) => `Справка: ${command} --help`,

  noTarget: {
    missing: (path) => `Пути «${path}» нет.`,
    unreadable: (path) => `Путь «${path}» прочитать не удалось: проверьте права на папку.`,
    none: (path) =>
      `Файла dorozhnik.yaml нет ни в «${path}», ни в папках выше; новый проект создаёт команда «dorozhnik init ПАПКА».`,
  },
  nothingToRead: (path) => `В «${path}» нет файлов проекта: читаются файлы .md, .yaml и .yml.`,
  outForOne: () => 'Параметр --out годится только для одного проекта: у нескольких файлы могли бы совпасть.',
  folderUnreadable: (path) => `Папку «${path}» прочитать не удалось.`,
  folderNotEmpty: (path) => `Папка «${path}» не пуста; дополнить её можно с параметром --force.`,
  notFolder: (path) => `«${path}» — не папка.`,
  cannotWrite: (path, cause) => `Записать в «${path}» не удалось: ${cause}.`,
  outputBroken: (cause) => `Вывести замечания не удалось: ${cause}.`,

  reading: () => 'Чтение файлов…',
  checking: (document) => `Проверка: ${document}…`,
  building: (document) => `Сборка: ${document}…`,
  writing: (files) => `Запись: ${countInRussian(files, ['файл', 'файла', 'файлов'])}…`,

  noFindings: (documents) =>
    `Замечаний нет, проверено: ${countInRussian(documents, ['документ', 'документа', 'документов'])}.`,
  noDocuments: () =>
    'Документов нет: файл документа начинается с шапки, в которой сказано «document: plan» или «document: order».',
  written: (path) => `Записан ${path}`,
  unchanged: (path) => `Без изменений ${path}`,
  skipped: (document) => `Не собран ${document}: в нём или в том, от чего он зависит, есть ошибки.`,
  nothingWritten: () => 'Ничего не записано.',

  created: (path) => `Создан ${path}`,
  kept: (path) => `Уже есть, не изменён ${path}`,
  initDone: (folder) => `Готово. Дальше: «dorozhnik check ${folder}», затем «dorozhnik build ${folder}».`,

  severity: { error: 'ошибка', warning: 'предупреждение', info: 'замечание' },
  unknownCode: (code) => `Замечания с кодом «${code}» нет.`,
  groups: {
    gate: 'Файл и его текст',
    reader: 'Запись документа',
    rules: 'Смысл документа',
    views: 'Сборка документа',
    writer: 'Запись в DOCX',
    file: 'Чужие файлы DOCX',
    audit: 'Аудит готового файла',
    front: 'Папка, команда, результат',
  },
  why: 'Зачем',
  help: 'Как исправить',
  example: 'Пример',
  goodExample: 'Замечаний нет.',
  listHint: 'Подробнее: dorozhnik explain КОД',

  internal: (message) => `Ошибка в самой программе (internal): ${message}.`,
  internalHint:
    'Пожалуйста, сообщите о ней разработчикам и приложите вывод той же команды с переменной окружения DOROZHNIK_DEBUG=1.',
}
