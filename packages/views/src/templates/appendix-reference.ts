import type { StandardTemplate } from './standard-template.js'

export const appendixReference: StandardTemplate = {
  text: 'приложение',
  words: [],
  about: {
    ru: 'Ссылка на единственное приложение.',
    en: 'Reference to the only appendix.',
  },
}
