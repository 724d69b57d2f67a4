import type { StandardTemplate } from './standard-template.js'

export const appendixAct: StandardTemplate = {
  text: 'к приказу {{organization}}',
  words: ['organization'],
  about: {
    ru: 'Вторая строка отметки о приложении; `organization` — в родительном падеже.',
    en: 'Second line of the appendix mark; `organization` is in the genitive.',
  },
}
