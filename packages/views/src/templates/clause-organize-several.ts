import type { StandardTemplate } from './standard-template.js'

export const clauseOrganizeSeveral: StandardTemplate = {
  text: 'Назначить ответственными за организацию работы:',
  words: [],
  about: {
    ru: 'То же для нескольких человек; они перечисляются списком.',
    en: 'The same for several people, who follow as a list.',
  },
}
