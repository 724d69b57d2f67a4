import { nearest, perhapsMeant, shorten } from '@dorozhnik/diagnostics'
import type { Reading } from '../reading.js'

type Range = readonly [start: number, end: number]

/** The path leads out of the workspace. */
export function reportOutside(reading: Reading, path: string, range: Range): void {
  reading.report(
    'include-path',
    range,
    {
      ru: `Путь «${shorten(path)}» ведёт за пределы рабочей папки, и файл не вставлен.`,
      en: `The path “${shorten(path)}” leads out of the workspace, so nothing was put in.`,
    },
    {
      help: {
        ru: 'Положите файл в рабочую папку и пишите путь от этого файла.',
        en: 'Put the file into the workspace and write the path from this file.',
      },
    },
  )
}

/** There is no such file. */
export function reportMissing(reading: Reading, path: string, names: readonly string[], range: Range): void {
  const folder = reading.source.name.split('/').slice(0, -1).join('/')
  const known = names.map((name) =>
    folder !== '' && name.startsWith(`${folder}/`) ? name.slice(folder.length + 1) : name,
  )
  const guess = nearest(path, known)
  reading.report(
    'include-path',
    range,
    { ru: `Файла «${shorten(path)}» нет, и вставить нечего.`, en: `There is no file “${shorten(path)}” to put in.` },
    {
      help:
        guess === undefined
          ? {
              ru: 'Проверьте путь: он пишется от этого файла; файл с частями начинается с «document: part» в шапке.',
              en: 'Check the path: it is written from this file; a file with parts has “document: part” in its head.',
            }
          : perhapsMeant(guess),
    },
  )
}

/** The file is a plan, an order or no document. */
export function reportNoPart(reading: Reading, path: string, range: Range): void {
  reading.report(
    'include-path',
    range,
    {
      ru: `«${shorten(path)}» – не файл с частями, и он не вставлен.`,
      en: `“${shorten(path)}” is no file with parts, so it was not put in.`,
    },
    {
      help: {
        ru: 'Вставляют файлы, в шапке которых стоит «document: part».',
        en: 'Files with “document: part” in their heads can be put in.',
      },
    },
  )
}

/** The file would be put into itself. */
export function reportCycle(reading: Reading, names: readonly string[], range: Range): void {
  const chain = names.map((name) => shorten(name)).join(' → ')
  reading.report(
    'include-path',
    range,
    {
      ru: `Файл вставлен сам в себя: ${chain}. Здесь он не вставлен.`,
      en: `A file is put into itself: ${chain}. It was not put in here.`,
    },
    { help: { ru: 'Уберите одну из вставок.', en: 'Remove one of the lines.' } },
  )
}

/** Too many files, or too deep. */
export function reportTooMuch(reading: Reading, path: string, range: Range): void {
  reading.report(
    'include-path',
    range,
    {
      ru: `Файл «${shorten(path)}» не вставлен: вставок слишком много или они вложены слишком глубоко.`,
      en: `“${shorten(path)}” was not put in: there are too many files, or they are nested too deeply.`,
    },
    { help: { ru: 'Соедините несколько файлов в один.', en: 'Join some of the files.' } },
  )
}

/** A file with parts that no document holds. */
export function reportNotIncluded(reading: Reading, range: Range): void {
  const name = reading.source.name.split('/').at(-1) ?? ''
  reading.report(
    'part-not-included',
    range,
    {
      ru: 'Этот файл с частями не вставлен ни в один документ и не будет напечатан.',
      en: 'No document puts this file in, so it will not be printed.',
    },
    {
      help: {
        ru: `Напишите в плане или положении отдельным абзацем: {{вставить "${name}"}}.`,
        en: `Write in a plan or regulation, as a paragraph of its own: {{вставить "${name}"}}.`,
      },
    },
  )
}

/** An expression that asks for a file stands inside of a text. */
export function reportIncludePlace(reading: Reading, range: Range): void {
  reading.report(
    'include-place',
    range,
    {
      ru: 'Файл вставляют отдельным абзацем; внутри текста, списка или таблицы вставка не действует.',
      en: 'A file is put in by a paragraph of its own; inside a text, a list or a table this does nothing.',
    },
    {
      help: {
        ru: 'Отделите строку пустыми строками сверху и снизу; в приказы файлы не вставляют.',
        en: 'Put empty lines above and below it; orders put no files in.',
      },
    },
  )
}
