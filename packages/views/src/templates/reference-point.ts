import type { StandardTemplate } from './standard-template.js'

export const referencePoint: StandardTemplate = {
  text: 'п. {{number}}',
  words: ['number'],
  about: {
    ru: 'Ссылка на пункт положения.',
    en: 'Reference to a point of a regulation.',
  },
}
