import { monthGenitive, monthNominative } from '../months.js'

function table<T>(rows: Record<string, T>): ReadonlyMap<string, T> {
  return new Map(
    Object.entries(rows).flatMap(([words, value]) => words.split(' ').map((word) => [word, value] as const)),
  )
}

function monthForms(): ReadonlyMap<string, number> {
  const forms = new Map<string, number>()
  for (let month = 1; month <= 12; month += 1) {
    const genitive = monthGenitive(month)
    const stem = genitive.slice(0, -1)
    const endings = genitive.endsWith('я') ? ['я', 'ю', 'е', 'ем', 'ь', 'и'] : ['а', 'у', 'е', 'ом', '']
    for (const ending of endings) forms.set(stem + ending, month)
    forms.set(monthNominative(month), month)
  }
  const short = { янв: 1, фев: 2, февр: 2, мар: 3, апр: 4, июн: 6, июл: 7, авг: 8, сен: 9, сент: 9, окт: 10, ноя: 11 }
  for (const [word, month] of Object.entries({ ...short, нояб: 11, дек: 12 })) forms.set(word, month)
  return forms
}

/** Months in every case and in the usual short forms. */
export const months: ReadonlyMap<string, number> = monthForms()

/** Months of the seasons, first and last. Winter ends in the next year. */
export const seasons: ReadonlyMap<string, [number, number]> = table<[number, number]>({
  'лето лета лете летом': [6, 8],
  'осень осени осенью': [9, 11],
  'зима зимы зиме зимой зиму': [12, 2],
  'весна весны весне весной весну': [3, 5],
})

/** Days of the week by any form that terms use; the plural dative is «по пятницам». */
export const weekdays: ReadonlyMap<string, number> = table({
  'понедельник понедельника понедельникам понедельнику пн': 1,
  'вторник вторника вторникам вторнику вт': 2,
  'среда среду среды средам среде ср': 3,
  'четверг четверга четвергам четвергу чт': 4,
  'пятница пятницу пятницы пятницам пятнице пт': 5,
  'суббота субботу субботы субботам субботе сб': 6,
  'воскресенье воскресенья воскресеньям воскресенью вс': 7,
})

const ordinalStems: [string, number][] = [
  ['перв', 1],
  ['втор', 2],
  ['треть', 3],
  ['трет', 3],
  ['четверт', 4],
  ['пят', 5],
  ['шест', 6],
  ['седьм', 7],
  ['восьм', 8],
  ['девят', 9],
  ['десят', 10],
  ['одиннадцат', 11],
  ['двенадцат', 12],
  ['тринадцат', 13],
  ['четырнадцат', 14],
  ['пятнадцат', 15],
  ['шестнадцат', 16],
  ['семнадцат', 17],
  ['восемнадцат', 18],
  ['девятнадцат', 19],
  ['двадцат', 20],
  ['тридцат', 30],
]
const ordinalEndings = [
  'ый',
  'ий',
  'ой',
  'ая',
  'ья',
  'ое',
  'ье',
  'ого',
  'его',
  'ому',
  'ему',
  'ом',
  'ем',
  'ую',
  'ью',
  'ей',
  'ым',
  'им',
  'ых',
  'их',
  'ю',
  'я',
  'е',
  'й',
]

/** «первого», «второй», «пятнадцатое»; compounds («двадцать пятое») are put together by the grammar. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  ordinalStems.flatMap(([stem, value]) =>
    ordinalEndings
      // «пятью» and «пяти» are not ordinals, «четверть» is a noun.
      .filter((ending) => ending.length > 1 || stem === 'треть')
      .map((ending) => [stem + ending, value] as const),
  ),
)

/** Numbers in words, as they stand before «раз» and «месяца». */
export const cardinals: ReadonlyMap<string, number> = table({
  'один одного одну одна одно одному': 1,
  'два две двух': 2,
  'три трех': 3,
  'четыре четырех': 4,
  'пять пяти': 5,
  'шесть шести': 6,
  'семь семи': 7,
  'восемь восьми': 8,
  'девять девяти': 9,
  'десять десяти': 10,
  'двенадцать двенадцати': 12,
  двадцать: 20,
  тридцать: 30,
})

/** What the grammar counts time in. */
export type CalendarUnit =
  | 'day'
  | 'week'
  | 'decade'
  | 'month'
  | 'quarter'
  | 'school-quarter'
  | 'trimester'
  | 'half'
  | 'year'

/** Words for units, in the cases and numbers that terms use. */
export const units: ReadonlyMap<string, CalendarUnit> = table<CalendarUnit>({
  'день дня дней дни дням': 'day',
  'нед неделя неделю недели неделе недель неделям': 'week',
  'декада декаду декады декаде декад декадам': 'decade',
  'мес месяц месяца месяцу месяце месяцев месяцы месяцам': 'month',
  'квартал квартала квартале кварталу кварталы кварталов кварталам кварталах кв': 'quarter',
  'четверть четверти четвертям четвертях четвертей четв чет чтв': 'school-quarter',
  'триместр триместра триместре триместры триместрам триместрах триместров': 'trimester',
  'полугодие полугодия полугодии полугодию полугодиям полугодиях полугодий полугод полугодье полугодья полугодью полуг пол пг полгода семестр семестра семестре семестры семестрам семестрах семестров':
    'half',
  'год года году годы годов годам лет г гг': 'year',
})

/** Words of recurrence that say all by themselves. */
export const recurrenceWords: ReadonlyMap<string, 'weekly' | 'monthly' | 'quarterly' | 'yearly' | 'daily'> = table({
  'еженед еженедельно еженедельный еженедельная еженедельное понедельно': 'weekly' as const,
  'ежемес ежемесячно ежемесячный ежемесячная ежемесячное помесячно': 'monthly' as const,
  'ежекв ежекварт ежеквартально ежеквартальный ежеквартальная ежеквартальное поквартально': 'quarterly' as const,
  'ежегод ежегодно ежегодный ежегодная ежегодное ежегодные': 'yearly' as const,
  ежедневно: 'daily' as const,
})

/** «постоянно» and its kin. */
export const alwaysWords: ReadonlySet<string> = new Set(
  'постоянно постоянный постоянная систематически регулярно непрерывно круглогодично бессрочно весь-период'.split(' '),
)
