import type { StandardTemplate } from './standard-template.js'

export const appendixReferenceNumbered: StandardTemplate = {
  text: 'приложение {{number}}',
  words: ['number'],
  about: {
    ru: 'Ссылка на одно из приложений; `number` — «№ 1» или «1».',
    en: 'Reference to one of several appendices; `number` is «№ 1» or «1».',
  },
}
