import type { StandardTemplate } from './standard-template.js'

export const tableLabel: StandardTemplate = {
  text: 'Таблица {{number}}',
  words: ['number'],
  about: {
    ru: 'Номер над таблицей; после него печатаются тире и название.',
    en: 'Number above a table; a dash and the caption follow it.',
  },
}
