import type { StandardTemplate } from './standard-template.js'

export const clauseApprove: StandardTemplate = {
  text: 'Утвердить {{plan}} ({{reference}}).',
  words: ['plan', 'reference', 'dativeReference'],
  about: {
    ru: 'Пункт об утверждении единственного приложения; `plan` — название в винительном падеже, `dativeReference` — «приложению».',
    en: 'Approves the only appendix; `plan` is its title in the accusative, `dativeReference` the reference in the dative.',
  },
}
