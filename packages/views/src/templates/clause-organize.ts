import type { StandardTemplate } from './standard-template.js'

export const clauseOrganize: StandardTemplate = {
  text: 'Назначить ответственным за организацию работы {{person}}.',
  words: ['person'],
  about: {
    ru: 'Пункт о том, кто организует работу, когда утверждается документ без мероприятий: положение, порядок.',
    en: 'Who organises the work, when what is approved has no activities: a regulation.',
  },
}
