import type { StandardTemplate } from './standard-template.js'

export const reportRecipient: StandardTemplate = {
  text: 'ответственному за координацию',
  words: [],
  about: {
    ru: 'Кому отчитываются, когда координатор один.',
    en: 'Who receives the reports of one coordinator.',
  },
}
