import type { StandardTemplate } from './standard-template.js'

export const clauseCoordinate: StandardTemplate = {
  text: 'Назначить ответственным за координацию исполнения мероприятий {{person}}.',
  words: ['person'],
  about: {
    ru: 'Назначение координатора; `person` — в винительном падеже.',
    en: 'Appoints the coordinator; `person` is in the accusative.',
  },
}
