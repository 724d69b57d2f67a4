import type { StandardTemplate } from './standard-template.js'

export const referenceTable: StandardTemplate = {
  text: 'табл. {{number}}',
  words: ['number'],
  about: {
    ru: 'Ссылка на таблицу с названием.',
    en: 'Reference to a table that has a caption.',
  },
}
