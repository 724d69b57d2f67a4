const nominative = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
] as const

const genitive = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const

/** «сентябрь» for 9. Months count from 1; a number out of 1–12 gives an empty string. */
export function monthNominative(month: number): string {
  return nominative[month - 1] ?? ''
}

/** «сентября» for 9. Months count from 1; a number out of 1–12 gives an empty string. */
export function monthGenitive(month: number): string {
  return genitive[month - 1] ?? ''
}
