import type { StandardTemplate } from './standard-template.js'

export const operativeWord: StandardTemplate = {
  text: 'приказываю:',
  words: [],
  about: {
    ru: 'Слово перед пунктами, когда автор его не написал.',
    en: 'The word before the clauses when the author wrote none.',
  },
}
