import type { StandardTemplate } from './standard-template.js'

export const referenceClause: StandardTemplate = {
  text: 'п. {{number}}',
  words: ['number'],
  about: { ru: 'Ссылка на пункт того же приказа.', en: 'Reference to a clause of the same order.' },
}
