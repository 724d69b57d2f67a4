import type { StandardTemplate } from './standard-template.js'

export const clauseExecute: StandardTemplate = {
  text: 'Ответственным исполнителям:',
  words: [],
  about: {
    ru: 'Поручения исполнителям; подпункты следуют.',
    en: 'Assignments to those responsible; sub-clauses follow.',
  },
}
