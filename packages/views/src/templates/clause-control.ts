import type { StandardTemplate } from './standard-template.js'

export const clauseControl: StandardTemplate = {
  text: 'Контроль за исполнением приказа оставляю за собой.',
  words: [],
  about: {
    ru: 'Последний пункт, о контроле.',
    en: 'The last clause, on control.',
  },
}
