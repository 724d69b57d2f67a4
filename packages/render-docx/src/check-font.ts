import type { Writing } from './writing.js'

/** Fonts whose letters are as wide as those that the widths are worked out from. */
export const fontsWithMetrics: readonly string[] = [
  'Times New Roman',
  'Liberation Serif',
  'Tinos',
  'PT Astra Serif',
  'XO Thames',
]

/** Tells of a font whose widths are guessed, and of one that the machine lacks. */
export function checkFont(writing: Writing, installed: readonly string[] | undefined): void {
  const { font } = writing.profile.text
  if (!fontsWithMetrics.some((known) => same(known, font)))
    writing.report(
      'font-without-metrics',
      undefined,
      {
        ru: `Ширина букв шрифта «${font}» неизвестна: ширина граф угадана по Times New Roman.`,
        en: `The widths of the letters of “${font}” are not known: widths of columns are guessed from Times New Roman.`,
      },
      {
        ru: `Проверьте таблицы глазами или возьмите один из шрифтов: ${fontsWithMetrics.join(', ')}.`,
        en: `Look at the tables, or take one of these fonts: ${fontsWithMetrics.join(', ')}.`,
      },
    )
  if (installed !== undefined && !installed.some((known) => same(known, font)))
    writing.report(
      'font-missing',
      undefined,
      { ru: `Шрифт «${font}» не установлен.`, en: `The font “${font}” is not installed.` },
      {
        ru: 'Установите шрифт или назовите другой в profile: text: font файла dorozhnik.yaml.',
        en: 'Install the font, or name another one in profile: text: font of dorozhnik.yaml.',
      },
    )
}

function same(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}
