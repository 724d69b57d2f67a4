import type { StandardTemplate } from './standard-template.js'

export const referenceActivity: StandardTemplate = {
  text: 'п. {{number}}',
  words: ['number'],
  about: {
    ru: 'Ссылка на мероприятие.',
    en: 'Reference to an activity.',
  },
}
