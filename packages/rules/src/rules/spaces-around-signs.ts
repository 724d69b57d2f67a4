import { stretchOf } from '../context/place-in.js'
import { replacement } from '../fix.js'
import { planText, planFiles, row } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { firstMatches } from '../words/first-matches.js'

export const spacesAroundSigns: Rule = rule({
  id: 'spaces-around-signs',
  family: 'text',
  scope: 'record',
  severity: 'info',
  title: { ru: 'Знаки препинания стоят у своих слов', en: 'Punctuation stands by its words' },
  why: {
    ru: 'Пробел перед запятой отрывает её от слова: она может начать новую строку.',
    en: 'A space before a comma tears it off its word: it may begin a new line.',
  },
  source: {
    ru: 'правила русского набора: перед запятой и точкой пробела нет, после них есть',
    en: 'rules of Russian typesetting: no space before a comma or a stop, one behind it',
    grade: 'known',
  },
  messages: {
    before: ({ sign }: { sign: string }) => ({
      ru: `Перед знаком «${sign}» стоит пробел.`,
      en: `There is a space before “${sign}”.`,
    }),
    after: ({ sign }: { sign: string }) => ({
      ru: `После знака «${sign}» нет пробела.`,
      en: `There is no space after “${sign}”.`,
    }),
    inside: () => ({
      ru: 'У кавычки или скобки стоит пробел с внутренней стороны.',
      en: 'There is a space on the inner side of a quotation mark or bracket.',
    }),
  },
  examples: [
    {
      name: { ru: 'пробелы не на месте', en: 'misplaced spaces' },
      files: planFiles(planText(row('Ярмарка , опрос,встреча ( для родителей)'))),
      says: [
        { at: 'plan.md:9:11-9:13', ru: 'Перед знаком «,» стоит пробел.', en: 'There is a space before “,”.' },
        { at: 'plan.md:9:19-9:20', ru: 'После знака «,» нет пробела.', en: 'There is no space after “,”.' },
        {
          at: 'plan.md:9:28-9:30',
          ru: 'У кавычки или скобки стоит пробел с внутренней стороны.',
          en: 'There is a space on the inner side of a quotation mark or bracket.',
        },
      ],
    },
    {
      name: { ru: 'пробелы на месте', en: 'spaces in their places' },
      files: planFiles(planText(row('Ярмарка, опрос (для родителей) в 10:30, 4,5 часа; приказ № 5/12-од; и т.д.'))),
      says: [],
    },
  ],
  checkText(text, report, workspace) {
    const { value } = text
    if (!/ [,;:.)»]|[(«] |[,;][а-яё]/iu.test(value)) return
    for (const { pattern, message } of kinds)
      for (const match of firstMatches(value, pattern)) {
        const [found] = match
        const { place, exact } = stretchOf(workspace, text, match.index, match.index + found.length)
        const sign = found.trim()
        if (message === 'inside') report(place, 'inside', undefined, { fixes: replacement(exact, sign) })
        else report(place, message, { sign }, { fixes: replacement(exact, message === 'before' ? sign : `${sign} `) })
      }
  },
})

const kinds: readonly { pattern: RegExp; message: 'before' | 'after' | 'inside' }[] = [
  { pattern: / (?<=[\p{L}\p{N})»\]] )[,;:.](?=\s|$)/gu, message: 'before' },
  { pattern: /[,;](?<=[а-яё][,;])(?=[а-яё]{2})/giu, message: 'after' },
  { pattern: /[(«] (?=[\p{L}\p{N}])| (?<=[\p{L}\p{N}.!?] )[)»]/gu, message: 'inside' },
]
