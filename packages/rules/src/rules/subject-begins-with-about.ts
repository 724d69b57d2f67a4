import { aboutPreposition } from '@dorozhnik/russian'
import { within } from '../context/place-in.js'
import { replacement } from '../fix.js'
import { orderFiles, goodPlan, goodOrder, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const subjectBeginsWithAbout: Rule = rule({
  id: 'subject-begins-with-about',
  family: 'order',
  scope: 'record',
  severity: 'warning',
  title: { ru: 'Заголовок приказа отвечает на вопрос «о чём?»', en: 'The title of an order says what it is about' },
  why: {
    ru: 'Заголовок, который не начинается с «О» или «Об», канцелярия возвращает: по нему приказ не найти в журнале.',
    en: 'A title that does not begin with “О” or “Об” is sent back: the order cannot be found by it.',
  },
  source: {
    ru: 'ГОСТ Р 7.0.97, п. 5.17: заголовок отвечает на вопрос «о чём?»',
    en: 'GOST R 7.0.97, clause 5.17: the title answers the question “about what?”',
    url: 'https://www.profiz.ru/sr/12_2025/pismo_zagolovok',
    grade: 'seen',
  },
  messages: {
    other: ({ word }: { word: string }) => ({
      ru: `Заголовок начинается со слова «${word}», а не с «О» или «Об».`,
      en: `The title begins with “${word}”, not with “О” or “Об”.`,
      help: {
        ru: 'Начните с «О» или «Об»: «Об утверждении плана мероприятий».',
        en: 'Begin with “О” or “Об”: “Об утверждении плана мероприятий”.',
      },
    }),
    vowel: ({ written, right, next }: { written: string; right: string; next: string }) => ({
      ru: `Перед «${next}» пишется «${right}», а не «${written}».`,
      en: `Before “${next}” it is “${right}”, not “${written}”.`,
    }),
  },
  examples: [
    {
      name: { ru: 'без предлога и не с тем предлогом', en: 'without a preposition and with a wrong one' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': goodPlan,
        'a.md': goodOrder.replace('Об утверждении', 'Утверждение'),
        'b.md': goodOrder.replace('Об утверждении', 'О утверждении'),
      },
      says: [
        {
          at: 'a.md:5:10-5:21',
          ru: 'Заголовок начинается со слова «Утверждение», а не с «О» или «Об».',
          en: 'The title begins with “Утверждение”, not with “О” or “Об”.',
        },
        {
          at: 'b.md:5:10-5:11',
          ru: 'Перед «утверждении» пишется «Об», а не «О».',
          en: 'Before “утверждении” it is “Об”, not “О”.',
        },
      ],
    },
    { name: { ru: 'об утверждении', en: 'about the approval' }, files: orderFiles(goodOrder), says: [] },
  ],
  checkOrder({ order, workspace }, report, places) {
    const { subject } = order
    const match = /^(\s{0,9})([A-Za-zЀ-ӿ][A-Za-zЀ-ӿ-]{0,40})(?:\s+([«"]?[A-Za-zЀ-ӿ\d-]{1,40}))?/u.exec(subject)
    const [, blank = '', word, next] = match ?? []
    if (word === undefined) return
    const { place, exact } = within(
      workspace,
      places.at(order, 'subject'),
      subject,
      blank.length,
      blank.length + word.length,
    )
    if (!/^(?:о|об|обо)$/iu.test(word)) report(place, 'other', { word })
    else if (next !== undefined && /^[а-яё]/iu.test(next) && word.toLowerCase() !== 'обо') {
      const right = aboutPreposition(next)
      if (right.toLowerCase() === word.toLowerCase()) return
      report(place, 'vowel', { written: word, right, next }, { fixes: replacement(exact, right) })
    }
  },
})
