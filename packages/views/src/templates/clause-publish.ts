import type { StandardTemplate } from './standard-template.js'

export const clausePublish: StandardTemplate = {
  text: 'Разместить приказ на официальном сайте {{organization}}.',
  words: ['organization'],
  about: {
    ru: 'Размещение на сайте; `organization` — в родительном падеже.',
    en: 'Publication on the site; `organization` is in the genitive.',
  },
}
