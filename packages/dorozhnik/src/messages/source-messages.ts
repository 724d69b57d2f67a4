import type { Language } from '@dorozhnik/diagnostics'
import { countInRussian } from '@dorozhnik/diagnostics'

/** What the commands say that change or show sources: `fmt`, `fix`, `convert`, `model`. */
export interface SourceMessages {
  formatAbout: string
  formatCheckOption: string
  dryRunOption: string
  fixAbout: string
  idsOption: string
  convertAbout: string
  toOption: string
  modelAbout: string
  fileTerm: string
  sourceArgument: string

  formatted(path: string): string
  unformatted(path: string): string
  inForm(files: number): string
  wouldFormat(files: number): string
  named(path: string, count: number): string
  converted(path: string): string
  nothingToChange(): string
  wouldChange(files: number): string
  oneFileOnly(): string
  noDocument(path: string): string
}

const files: readonly [string, string, string] = ['файл', 'файла', 'файлов']

/** The texts in both languages. */
export const sourceMessages: Readonly<Record<Language, SourceMessages>> = {
  ru: {
    formatAbout: 'привести запись к единому виду: номера, отступы, названия полей, таблицы; текст не меняется',
    formatCheckOption: 'ничего не менять; код завершения 1, если есть что менять',
    dryRunOption: 'ничего не записывать, показать изменения',
    fixAbout: 'исправить то, что исправляется само собой',
    idsOption: 'дать имена {#…} мероприятиям и показателям, у которых их нет',
    convertAbout: 'записать мероприятия файла списком или таблицей',
    toOption: 'как записать: list (списком) или table (таблицей)',
    modelAbout: 'показать документ как данные в JSON',
    fileTerm: '<файл>',
    sourceArgument: 'файл документа (.md)',

    formatted: (path) => `Оформлен ${path}`,
    unformatted: (path) => `Не в едином виде: ${path}`,
    inForm: (count) => `Менять нечего, просмотрено: ${countInRussian(count, files)}.`,
    wouldFormat: (count) =>
      `Не в едином виде: ${countInRussian(count, files)}. Оформить — «dorozhnik fmt» без --check и --dry-run.`,
    named: (path, count) => `Даны имена в ${path}: ${countInRussian(count, ['запись', 'записи', 'записей'])}`,
    converted: (path) => `Изменён ${path}`,
    nothingToChange: () => 'Менять нечего.',
    wouldChange: (count) => `Изменилось бы: ${countInRussian(count, files)}. Записать — без --dry-run.`,
    oneFileOnly: () => 'Здесь нужен один файл документа.',
    noDocument: (path) => `В «${path}» нет плана, положения или приказа.`,
  },
  en: {
    formatAbout: 'put sources into one form: numbers, indents, labels, tables; prose stays as it is',
    formatCheckOption: 'change nothing; exit code 1 if there is anything to change',
    dryRunOption: 'write nothing, show the changes',
    fixAbout: 'mend what can be mended safely',
    idsOption: 'give names {#…} to activities and indicators that have none',
    convertAbout: 'write the activities of a file as a list or as a table',
    toOption: 'how to write them: list or table',
    modelAbout: 'show a document as data in JSON',
    fileTerm: '<file>',
    sourceArgument: 'file of a document (.md)',

    formatted: (path) => `Formatted ${path}`,
    unformatted: (path) => `Not in the one form: ${path}`,
    inForm: (count) => `Nothing to change, files looked at: ${count}.`,
    wouldFormat: (count) =>
      `Files not in the one form: ${count}. To format: “dorozhnik fmt” without --check and --dry-run.`,
    named: (path, count) => `Named in ${path}: ${count}`,
    converted: (path) => `Changed ${path}`,
    nothingToChange: () => 'There is nothing to change.',
    wouldChange: (count) => `Files that would change: ${count}. To write them: without --dry-run.`,
    oneFileOnly: () => 'One file of a document is needed here.',
    noDocument: (path) => `“${path}” holds no plan, regulation or order.`,
  },
}
