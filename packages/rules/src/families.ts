import type { Localized } from '@dorozhnik/diagnostics'

/** What a rule is about. */
export type Family =
  | 'structure'
  | 'numbering'
  | 'terms'
  | 'people'
  | 'indicators'
  | 'order'
  | 'wording'
  | 'text'
  | 'personal-data'
  | 'norms'

/** Names of the families, in the order of the documentation. */
export const families: Readonly<Record<Family, Localized>> = {
  structure: { ru: 'Состав документа', en: 'What a document consists of' },
  numbering: { ru: 'Номера', en: 'Numbers' },
  terms: { ru: 'Сроки', en: 'Terms' },
  people: { ru: 'Люди и организации', en: 'People and organisations' },
  indicators: { ru: 'Показатели', en: 'Indicators' },
  order: { ru: 'Приказ', en: 'Orders' },
  wording: { ru: 'Формулировки', en: 'Wording' },
  text: { ru: 'Набор текста', en: 'Typing' },
  'personal-data': { ru: 'Персональные данные', en: 'Personal data' },
  norms: { ru: 'Нормы', en: 'Norms' },
}
