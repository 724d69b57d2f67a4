import { stretchOf } from '../context/place-in.js'
import { planText, planFiles, row } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { firstMatches } from '../words/first-matches.js'

export const nothingLeftToFill: Rule = rule({
  id: 'nothing-left-to-fill',
  family: 'text',
  scope: 'record',
  severity: 'warning',
  title: { ru: 'В тексте не осталось заготовок', en: 'No placeholders are left in the text' },
  why: {
    ru: '«ХХХ» и «(указать)» в подписанном приказе — самая обидная из опечаток.',
    en: '“XXX” and “(specify)” in a signed order are the most annoying of slips.',
  },
  source: {
    ru: 'документ подписывают без незаполненных мест, кроме даты и номера',
    en: 'a document is signed without blanks but for its date and number',
    grade: 'practice',
  },
  messages: {
    left: ({ words }: { words: string }) => ({
      ru: `«${words}» — похоже, заготовка, которую забыли заполнить.`,
      en: `“${words}” looks like a placeholder that nobody filled in.`,
    }),
  },
  examples: [
    {
      name: { ru: 'заготовки', en: 'placeholders' },
      files: planFiles(
        planText(row('Экскурсия на предприятие ХХХ'), row('Встреча с (указать фамилию)'), row('Опрос ???')),
      ),
      says: [
        {
          at: 'plan.md:9:29-9:32',
          ru: '«ХХХ» — похоже, заготовка, которую забыли заполнить.',
          en: '“ХХХ” looks like a placeholder that nobody filled in.',
        },
        {
          at: 'plan.md:13:14-13:31',
          ru: '«(указать фамилию)» — похоже, заготовка, которую забыли заполнить.',
          en: '“(указать фамилию)” looks like a placeholder that nobody filled in.',
        },
        {
          at: 'plan.md:17:10-17:13',
          ru: '«???» — похоже, заготовка, которую забыли заполнить.',
          en: '“???” looks like a placeholder that nobody filled in.',
        },
      ],
    },
    {
      name: { ru: 'римские цифры и пропуски для руки', en: 'Roman figures and blanks' },
      files: planFiles(
        planText(row('Экскурсия в музей XXX века'), row('Журнал учёта от «\\_\\_» \\_\\_\\_\\_\\_ 2026 г.')),
      ),
      says: [],
    },
  ],
  checkText(text, report, workspace) {
    if (!/[Хх]{3}|X{3}|TODO|TBD|FIXME|[([<]|\?{3}/.test(text.value)) return
    for (const match of firstMatches(text.value, placeholder))
      report(stretchOf(workspace, text, match.index, match.index + match[0].length).place, 'left', { words: match[0] })
  },
})

/** «XXX» before a century is a number; three Cyrillic «Х» are none. */
const placeholder =
  /(?<![A-Za-zЀ-ӿ\d])(?:Х{3,9}|х{3,9}|X{3}(?!\s{1,3}век|[A-Za-zЀ-ӿ\d])|X{4,9}|TODO|TBD|FIXME)(?![A-Za-zЀ-ӿ\d])|[([<]\s?(?:(?:указать|вписать|заполнить|уточнить|дописать|вставить)[^)\]>\n]{0,60})[)\]>]|\?{3,9}/gu
