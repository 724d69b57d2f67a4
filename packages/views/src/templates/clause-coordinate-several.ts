import type { StandardTemplate } from './standard-template.js'

export const clauseCoordinateSeveral: StandardTemplate = {
  text: 'Назначить ответственными за координацию исполнения мероприятий:',
  words: [],
  about: {
    ru: 'Назначение нескольких координаторов; люди следуют списком.',
    en: 'Appoints several coordinators, who follow as a list.',
  },
}
