import type { Profile } from '@dorozhnik/blocks'
import { type Clause, type Note, undecidable, verdict } from '../clause.js'
import type { LaidSection } from '../layout/layout.js'
import { figures, millimetres, same } from '../measures.js'

const reviews = { ru: 'ГОСТ Р 7.0.97-2025, раздел о полях и бумаге', en: 'ГОСТ Р 7.0.97-2025 on paper and margins' }

/** The paper of every section is that of the profile. */
export const paperSize: Clause = {
  id: 'paper-size',
  severity: 'error',
  title: { ru: 'Бумага — формата А4', en: 'The paper is A4' },
  source: { ...reviews, grade: 'standard' },
  options: ['page.width', 'page.height'],
  help: { ru: 'Задайте размер бумаги в параметрах страницы.', en: 'Set the paper size in the page setup.' },
  check: ({ layout, profile }) =>
    verdict(
      sections(layout.sections, ({ page }, name) => {
        const [width, height] = page.landscape ? [page.height, page.width] : [page.width, page.height]
        if (same(width, profile.page.width) && same(height, profile.page.height)) return []
        const found = `${figures(millimetres(width)).ru} × ${figures(millimetres(height)).ru}`
        const wanted = `${profile.page.width} × ${profile.page.height}`
        return [
          { ru: `${name.ru}: ${found} мм вместо ${wanted}.`, en: `${name.en}: ${found} mm instead of ${wanted}.` },
        ]
      }),
    ),
}

/** The order lies in portrait. */
export const orderPortrait: Clause = {
  id: 'order-portrait',
  severity: 'error',
  title: { ru: 'Приказ лежит вдоль листа', en: 'The order is in portrait' },
  source: { ru: 'практика приказов', en: 'the practice of orders', grade: 'practice' },
  help: { ru: 'Поставьте для приказа книжную ориентацию.', en: 'Set the orientation of the order to portrait.' },
  check({ layout, isOrder }) {
    if (!isOrder) return undecidable('документ — не приказ', 'the document is no order')
    return verdict(
      layout.sections[0]?.page.landscape === true
        ? [{ ru: 'Первая страница лежит поперёк.', en: 'The first page is in landscape.' }]
        : [],
    )
  },
}

/** No margin is smaller than the profile says. */
export const marginsLeast: Clause = {
  id: 'margins',
  severity: 'error',
  title: { ru: 'Поля не меньше заданных', en: 'Margins are not smaller than set' },
  source: {
    ru: 'ГОСТ Р 7.0.97: левое 20 (30 при хранении дольше 10 лет), правое 10, верхнее и нижнее 20 мм',
    en: 'ГОСТ Р 7.0.97: left 20 (30 when kept over 10 years), right 10, top and bottom 20 mm',
    grade: 'standard',
  },
  options: [
    'page.portrait.top',
    'page.portrait.right',
    'page.portrait.bottom',
    'page.portrait.left',
    'page.landscape.top',
    'page.landscape.right',
    'page.landscape.bottom',
    'page.landscape.left',
  ],
  help: { ru: 'Увеличьте поле в параметрах страницы.', en: 'Make the margin larger in the page setup.' },
  check({ layout, profile }) {
    if (layout.sections.every(({ page }) => !page.marginsGiven))
      return undecidable('поля в файле не заданы', 'the file gives no margins')
    return verdict(sections(layout.sections, (section, name) => marginNotes(section, profile, name)))
  },
}

const sides = [
  { side: 'top', ru: 'верхнее', en: 'top' },
  { side: 'right', ru: 'правое', en: 'right' },
  { side: 'bottom', ru: 'нижнее', en: 'bottom' },
  { side: 'left', ru: 'левое', en: 'left' },
] as const

function marginNotes({ page }: LaidSection, profile: Profile, name: Name): Note[] {
  const wanted = profile.page[page.landscape ? 'landscape' : 'portrait']
  return sides.flatMap(({ side, ru, en }) => {
    const found = millimetres(page[side])
    if (found >= wanted[side] - 0.5) return []
    const [is, must] = [figures(found), figures(wanted[side])]
    return [
      {
        ru: `${name.ru}: ${ru} поле ${is.ru} мм вместо ${must.ru}.`,
        en: `${name.en}: the ${en} margin is ${is.en} mm instead of ${must.en}.`,
      },
    ]
  })
}

/** How a section is called in a note. */
export interface Name {
  ru: string
  en: string
}

/** The notes of every section, with its name. */
export function sections(
  all: readonly LaidSection[],
  check: (section: LaidSection, name: Name, index: number) => Note[],
): Note[] {
  return all.flatMap((section, index) =>
    check(section, { ru: `Раздел ${index + 1}`, en: `Section ${index + 1}` }, index),
  )
}
