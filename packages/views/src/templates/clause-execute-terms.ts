import type { StandardTemplate } from './standard-template.js'

export const clauseExecuteTerms: StandardTemplate = {
  text: 'обеспечить исполнение мероприятий в установленные сроки{{end}}',
  words: ['end'],
  about: {
    ru: 'Поручение исполнить в срок; `end` — «;» или «.».',
    en: 'The assignment to keep the terms; `end` is «;» or «.».',
  },
}
