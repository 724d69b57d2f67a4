import { stretchOf } from '../context/place-in.js'
import { planText, planFiles, row } from '../example.js'
import { type Rule, rule } from '../rule.js'

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
    let last = { word: '', end: -1 }
    for (const match of text.value.matchAll(/[\p{L}\p{N}-]+/gu)) {
      const [word] = match
      const end = match.index + word.length
      const between = last.end === -1 ? '' : text.value.slice(last.end, match.index)
      if (/^\p{L}/u.test(word) && word.toLowerCase() === last.word && /^[ \u00a0]+$/.test(between)) {
        const start = last.end - last.word.length
        report(stretchOf(workspace, text, start, end).place, 'twice', { word })
      }
      last = { word: word.toLowerCase(), end }
    }
  },
})
