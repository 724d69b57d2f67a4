import { stretchOf } from '../context/place-in.js'
import { replacement } from '../fix.js'
import { planText, planFiles, row } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { firstMatches } from '../words/first-matches.js'

export const singleSpaces: Rule = rule({
  id: 'single-spaces',
  family: 'text',
  scope: 'record',
  severity: 'info',
  title: { ru: 'Между словами один пробел', en: 'There is one space between words' },
  why: {
    ru: 'Два пробела растягивают строку, а поиск по тексту перестаёт находить слова.',
    en: 'Two spaces stretch a line, and a search no longer finds the words.',
  },
  source: {
    ru: 'ГОСТ Р 7.0.97-2016: между словами один пробел',
    en: 'GOST R 7.0.97-2016: one space between words',
    grade: 'known',
  },
  messages: {
    several: () => ({ ru: 'Между словами несколько пробелов.', en: 'There are several spaces between words.' }),
  },
  examples: [
    {
      name: { ru: 'два пробела', en: 'two spaces' },
      files: planFiles(planText(row('Ярмарка  профессий'))),
      says: [
        {
          at: 'plan.md:9:11-9:13',
          ru: 'Между словами несколько пробелов.',
          en: 'There are several spaces between words.',
        },
      ],
    },
    { name: { ru: 'один пробел', en: 'one space' }, files: planFiles(planText(row('Ярмарка профессий'))), says: [] },
  ],
  checkText(text, report, workspace) {
    if (!/ [ \t\u00a0]/.test(text.value)) return
    for (const match of firstMatches(text.value, /(?<=[\p{L}\p{N}\p{P}]) [ \t\u00a0]{1,50}(?=[\p{L}\p{N}\p{P}])/gu)) {
      const { place, exact } = stretchOf(workspace, text, match.index, match.index + match[0].length)
      report(place, 'several', undefined, { fixes: replacement(exact, ' ') })
    }
  },
})
