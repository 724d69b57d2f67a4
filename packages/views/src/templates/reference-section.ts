import type { StandardTemplate } from './standard-template.js'

export const referenceSection: StandardTemplate = {
  text: 'раздел {{number}}',
  words: ['number'],
  about: {
    ru: 'Ссылка на раздел.',
    en: 'Reference to a section.',
  },
}
