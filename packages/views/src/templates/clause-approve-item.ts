import type { StandardTemplate } from './standard-template.js'

export const clauseApproveItem: StandardTemplate = {
  text: '{{plan}} ({{reference}}){{end}}',
  words: ['plan', 'reference', 'dativeReference', 'end'],
  about: {
    ru: 'Подпункт об утверждении одного из приложений; `end` — «;» или «.».',
    en: 'One of several appendices; `end` is «;» or «.».',
  },
}
