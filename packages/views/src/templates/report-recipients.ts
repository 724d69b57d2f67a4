import type { StandardTemplate } from './standard-template.js'

export const reportRecipients: StandardTemplate = {
  text: 'ответственным за координацию',
  words: [],
  about: {
    ru: 'Кому отчитываются, когда координаторов несколько.',
    en: 'Who receives the reports of several coordinators.',
  },
}
