import type { StandardTemplate } from './standard-template.js'

export const referenceActivityOfSection: StandardTemplate = {
  text: 'п. {{number}} раздела «{{section}}»',
  words: ['number', 'section'],
  about: {
    ru: 'Ссылка на мероприятие, когда номера начинаются заново в каждом разделе.',
    en: 'Reference to an activity when numbers begin anew in each section.',
  },
}
