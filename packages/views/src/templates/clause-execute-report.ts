import type { StandardTemplate } from './standard-template.js'

export const clauseExecuteReport: StandardTemplate = {
  text: 'представлять информацию о ходе исполнения мероприятий {{recipient}}.',
  words: ['recipient'],
  about: {
    ru: 'Поручение отчитываться; `recipient` — в дательном падеже.',
    en: 'The assignment to report; `recipient` is in the dative.',
  },
}
