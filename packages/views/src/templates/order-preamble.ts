import type { StandardTemplate } from './standard-template.js'

export const orderPreamble: StandardTemplate = {
  text: '',
  words: ['plan'],
  about: {
    ru: 'Преамбула приказа без текста; пустая не печатается; `plan` — название в родительном падеже.',
    en: 'Preamble of an order without text; an empty one is not printed; `plan` is the title in the genitive.',
  },
}
