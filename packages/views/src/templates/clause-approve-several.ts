import type { StandardTemplate } from './standard-template.js'

export const clauseApproveSeveral: StandardTemplate = {
  text: 'Утвердить:',
  words: [],
  about: {
    ru: 'Пункт об утверждении нескольких приложений.',
    en: 'Approves several appendices.',
  },
}
