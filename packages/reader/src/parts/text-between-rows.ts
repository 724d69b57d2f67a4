import type { Converting } from '../markdown/converting.js'

/** Says that a text will be printed after rows that it stands before in the source. */
export function reportBetween(converting: Converting, prose: object | undefined): void {
  const at = prose === undefined ? undefined : converting.reading.places.at(prose)
  if (at === undefined || !('file' in at)) return
  converting.reading.report(
    'text-between-rows',
    [at.start, at.end],
    {
      ru: 'Этот текст стоит внутри уровня и будет напечатан после его форм работы.',
      en: 'This text stands inside of a level and will be printed after its forms of work.',
    },
    {
      help: {
        ru: 'Поставьте его до первого уровня, после форм работы или запишите полем: «- Цель: …».',
        en: 'Put it before the first level, after the forms of work, or make it a field: “- Цель: …”.',
      },
    },
  )
}
