import { isIsoDate } from '@dorozhnik/model'
import { stretchOf } from '../context/place-in.js'
import { replacement } from '../fix.js'
import { firstMatches } from '../words/first-matches.js'
import { orderFiles, goodOrder } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const dateForm: Rule = rule({
  id: 'date-form',
  family: 'wording',
  scope: 'record',
  severity: 'info',
  title: {
    ru: 'Дата записана одним из двух принятых способов',
    en: 'A date is written in one of the two accepted forms',
  },
  why: {
    ru: '«05.06.2026 г.» соединяет два способа записи, а «5.6.26» можно понять по-разному.',
    en: '“05.06.2026 г.” mixes two forms, and “5.6.26” can be read in several ways.',
  },
  source: {
    ru: 'дата пишется цифрами (05.06.2016) или словами (5 июня 2016 г.)',
    en: 'a date is written in figures (05.06.2016) or in words (5 июня 2016 г.)',
    url: 'https://tdocs.su/48145',
    grade: 'seen',
  },
  messages: {
    mixed: ({ date }: { date: string }) => ({
      ru: `После цифровой даты «${date}» слово «год» не пишется.`,
      en: `No word for the year stands after the digital date “${date}”.`,
    }),
    short: ({ written, right }: { written: string; right: string }) => ({
      ru: `Дата «${written}» записана не полностью: принято «${right}».`,
      en: `The date “${written}” is not written in full: it should be “${right}”.`,
    }),
  },
  examples: [
    {
      name: { ru: 'два способа сразу и дата без нулей', en: 'two forms at once, and a date without zeros' },
      files: orderFiles(
        goodOrder.replace(
          'ПРИКАЗЫВАЮ',
          'Во исполнение приказа управления образования от 18.06.2025 г. № 277 и письма отдела от 1.7.2025 № 15\n\nПРИКАЗЫВАЮ',
        ),
      ),
      says: [
        {
          at: 'order.md:11:49-11:62',
          ru: 'После цифровой даты «18.06.2025» слово «год» не пишется.',
          en: 'No word for the year stands after the digital date “18.06.2025”.',
        },
        {
          at: 'order.md:11:88-11:96',
          ru: 'Дата «1.7.2025» записана не полностью: принято «01.07.2025».',
          en: 'The date “1.7.2025” is not written in full: it should be “01.07.2025”.',
        },
      ],
    },
    {
      name: { ru: 'принятые способы', en: 'the accepted forms' },
      files: orderFiles(
        goodOrder.replace(
          'ПРИКАЗЫВАЮ',
          'Во исполнение приказа управления образования от 18.06.2025 № 277 и письма отдела от 1 июля 2025 г. № 15\n\nПРИКАЗЫВАЮ',
        ),
      ),
      says: [],
    },
  ],
  checkText(text, report, workspace) {
    if (text.holder.key === 'term' || !/\d\.\d{1,2}\.\d{4}/.test(text.value)) return
    for (const match of firstMatches(text.value, digital)) {
      const [whole, day = '', month = '', year = '', word] = match
      const right = `${day.padStart(2, '0')}.${month.padStart(2, '0')}.${year}`
      if (!isIsoDate(right.split('.').toReversed().join('-'))) continue
      const written = whole.slice(0, day.length + month.length + year.length + 2)
      const { place, exact } = stretchOf(workspace, text, match.index, match.index + whole.length)
      // At the end of a text the full stop may be that of the sentence as well.
      const fixable = match.index + whole.length < text.value.trimEnd().length
      if (word !== undefined)
        report(place, 'mixed', { date: right }, { fixes: replacement(fixable ? exact : undefined, right) })
      else if (written !== right) report(place, 'short', { written, right }, { fixes: replacement(exact, right) })
    }
  },
})

/** What is born («г.р.») is told by `no-private-details`; the full stop may end the sentence, so it stays. */
const digital =
  /(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?![\d.]*\d)([ \u00a0]?(?:года?(?!\p{L})|г\.(?![ \u00a0]?р\.)))?/gu
