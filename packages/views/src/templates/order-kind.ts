import type { StandardTemplate } from './standard-template.js'

export const orderKind: StandardTemplate = {
  text: 'ПРИКАЗ',
  words: [],
  about: {
    ru: 'Вид документа под названием организации.',
    en: 'Kind of the document under the letterhead.',
  },
}
