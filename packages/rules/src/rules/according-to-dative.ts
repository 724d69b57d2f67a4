import { stretchOf } from '../context/place-in.js'
import { replacement } from '../fix.js'
import { orderFiles, goodOrder } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { firstMatches } from '../words/first-matches.js'

export const accordingToDative: Rule = rule({
  id: 'according-to-dative',
  family: 'wording',
  scope: 'record',
  severity: 'warning',
  title: { ru: 'После «согласно» стоит дательный падеж', en: 'After «согласно» the dative stands' },
  why: {
    ru: '«Согласно приказа» — частая ошибка в приказах: верно «согласно приказу».',
    en: '“Согласно приказа” is a common slip of orders: it is “согласно приказу”.',
  },
  source: {
    ru: 'нормы русского языка и практика: согласно (чему?) приложению',
    en: 'rules of Russian: согласно (чему?) приложению',
    grade: 'known',
  },
  messages: {
    other: ({ written, right }: { written: string; right: string }) => ({
      ru: `Здесь пишется «${right}», а не «${written}».`,
      en: `Here it is “${right}”, not “${written}”.`,
    }),
  },
  examples: [
    {
      name: { ru: 'согласно приложения', en: 'the genitive' },
      files: orderFiles(goodOrder.replace('({{приложение "plan.md"}})', 'согласно приложения 1')),
      says: [
        {
          at: 'order.md:13:31-13:50',
          ru: 'Здесь пишется «согласно приложению», а не «согласно приложения».',
          en: 'Here it is “согласно приложению”, not “согласно приложения”.',
        },
      ],
    },
    {
      name: { ru: 'согласно приложению', en: 'the dative' },
      files: orderFiles(goodOrder.replace('({{приложение "plan.md"}})', 'согласно приложению 1')),
      says: [],
    },
  ],
  checkText(text, report, workspace) {
    if (!/согласно|вопреки|благодаря/iu.test(text.value)) return
    for (const match of firstMatches(text.value, genitive)) {
      const [written, before = '', noun = ''] = match
      const stem = noun.slice(0, -1)
      const right = `${before}${stem}${noun.endsWith('я') ? 'ю' : 'у'}`
      const { place, exact } = stretchOf(workspace, text, match.index, match.index + written.length)
      report(place, 'other', { written, right }, { fixes: replacement(exact, right) })
    }
  },
})

/** Nouns of office papers in the genitive, whose dative is another word. */
const genitive =
  /(?<![a-zЀ-ӿ])((?:согласно|вопреки|благодаря)[ \u00a0](?:(?:настоящего|данного|утверждённого|утвержденного)[ \u00a0])?)(приложения|приказа|плана|графика|положения|письма|распоряжения|постановления|решения|договора|закона|устава|списка|перечня|порядка|регламента)(?![a-zЀ-ӿ])/giu
