import { stretchOf } from '../context/place-in.js'
import { planText, planFiles, row } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { firstMatches } from '../words/first-matches.js'

export const wordOnce: Rule = rule({
  id: 'word-once',
  family: 'text',
  scope: 'record',
  severity: 'warning',
  title: { ru: 'Слово не повторено дважды подряд', en: 'A word does not stand twice in a row' },
  why: {
    ru: '«Для для школ» остаётся после правки, и его перестают замечать авторы, но не читатели.',
    en: '“For for schools” is left over from mending; authors no longer see it, readers do.',
  },
  source: {
    ru: 'корректура: слово, повторённое при правке',
    en: 'proofreading: a word repeated in editing',
    grade: 'practice',
  },
  messages: {
    twice: ({ word }: { word: string }) => ({
      ru: `Слово «${word}» стоит дважды подряд.`,
      en: `The word “${word}” stands twice in a row.`,
    }),
  },
  examples: [
    {
      name: { ru: 'слово повторено', en: 'a repeated word' },
      files: planFiles(planText(row('Ярмарка профессий для для обучающихся'))),
      says: [
        {
          at: 'plan.md:9:22-9:29',
          ru: 'Слово «для» стоит дважды подряд.',
          en: 'The word “для” stands twice in a row.',
        },
      ],
    },
    {
      name: { ru: 'повтор, который нужен', en: 'a wanted repetition' },
      files: planFiles(planText(row('Экскурсии чуть-чуть дальше, и да, да'), row('План на май. Май богат событиями'))),
      says: [],
    },
  ],
  checkText(text, report, workspace) {
    for (const match of firstMatches(text.value, repeated)) {
      const [words, word = ''] = match
      report(stretchOf(workspace, text, match.index, match.index + words.length).place, 'twice', { word })
    }
  },
})

const repeated = /(?<![a-zЀ-ӿ\d-])([a-zЀ-ӿ]{1,30})[ \u00a0]{1,9}\1(?![a-zЀ-ӿ\d-])/giu
