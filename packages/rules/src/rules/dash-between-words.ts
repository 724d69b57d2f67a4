import { stretchOf } from '../context/place-in.js'
import { replacement } from '../fix.js'
import { planText, planFiles, row } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { firstMatches } from '../words/first-matches.js'

export const dashBetweenWords: Rule = rule({
  id: 'dash-between-words',
  family: 'text',
  scope: 'record',
  severity: 'info',
  title: { ru: 'Между словами стоит тире, а не дефис', en: 'Between words there is a dash, not a hyphen' },
  why: {
    ru: 'Дефис с пробелами читается как оборванное слово.',
    en: 'A hyphen with spaces reads like a word torn off.',
  },
  source: {
    ru: 'правила русской пунктуации: дефис соединяет части слова и ставится без пробелов',
    en: 'rules of Russian punctuation: a hyphen joins parts of a word and has no spaces',
    grade: 'known',
  },
  messages: {
    hyphen: () => ({
      ru: 'Между словами стоит дефис вместо тире.',
      en: 'There is a hyphen between words instead of a dash.',
    }),
  },
  examples: [
    {
      name: { ru: 'дефис вместо тире', en: 'a hyphen for a dash' },
      files: planFiles(planText(row('Профессия - это важно'))),
      says: [
        {
          at: 'plan.md:9:14-9:15',
          ru: 'Между словами стоит дефис вместо тире.',
          en: 'There is a hyphen between words instead of a dash.',
        },
      ],
    },
    {
      name: { ru: 'тире и дефис на своих местах', en: 'a dash and a hyphen in their places' },
      files: planFiles(planText(row('Профессия – это важно для физико-математических классов'))),
      says: [],
    },
  ],
  checkText(text, report, workspace) {
    // In terms, hyphens between months are read and printed as they should be.
    if (text.holder.key === 'term' || !text.value.includes(' - ')) return
    for (const match of firstMatches(text.value, /(?<=[\p{L})»]) - (?=[\p{L}(«])/gu)) {
      const { place, exact } = stretchOf(workspace, text, match.index + 1, match.index + 2)
      report(place, 'hyphen', undefined, { fixes: replacement(exact, '–') })
    }
  },
})
