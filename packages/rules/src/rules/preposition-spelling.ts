import { stretchOf } from '../context/place-in.js'
import { replacement } from '../fix.js'
import { planText, planFiles, row } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { firstMatches } from '../words/first-matches.js'

export const prepositionSpelling: Rule = rule({
  id: 'preposition-spelling',
  family: 'wording',
  scope: 'record',
  severity: 'warning',
  title: {
    ru: 'Предлоги «в течение», «по окончании» написаны верно',
    en: 'Prepositions such as «в течение» are spelt rightly',
  },
  why: {
    ru: 'Это самые известные ошибки деловой речи: их замечают раньше, чем содержание.',
    en: 'These are the best known slips of office Russian: readers see them before the matter.',
  },
  source: {
    ru: 'нормы русского языка: в течение года, по окончании, вследствие',
    en: 'rules of Russian spelling: в течение года, по окончании, вследствие',
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
      name: { ru: 'в течении и по окончанию', en: 'wrong endings' },
      files: planFiles(planText(row('Экскурсии по окончанию четверти', 'май 2026 г.', 'справка в течении недели'))),
      says: [
        {
          at: 'plan.md:9:14-9:26',
          ru: 'Здесь пишется «по окончании», а не «по окончанию».',
          en: 'Here it is “по окончании”, not “по окончанию”.',
        },
        {
          at: 'plan.md:12:25-12:34',
          ru: 'Здесь пишется «в течение», а не «в течении».',
          en: 'Here it is “в течение”, not “в течении”.',
        },
      ],
    },
    {
      name: { ru: 'в течение и по окончании', en: 'right endings' },
      files: planFiles(
        planText(
          row(
            'Экскурсии по окончании четверти',
            'май 2026 г.',
            'справка в течение недели; приведение актов в соответствие с законом',
          ),
        ),
      ),
      says: [],
    },
  ],
  checkText(text, report, workspace) {
    for (const { pattern, right } of slips)
      for (const { index, 0: written } of firstMatches(text.value, pattern)) {
        const { place, exact } = stretchOf(workspace, text, index, index + written.length)
        const mended = likeCase(written, right(written))
        report(place, 'other', { written, right: mended }, { fixes: replacement(exact, mended) })
      }
  },
})

interface Slip {
  pattern: RegExp
  right(written: string): string
}

/** What follows tells a time from a stream: «в течении года» is a slip, «в течении реки» is none. */
const time =
  '(?:год|лет|месяц|недел|дн[яе]|суток|квартал|полугоди|четверт|час|период|срок|уч|всего|всей|одного|двух|тр[её]х|пяти|десяти|\\d|20)'

const slips: readonly Slip[] = [
  {
    pattern: new RegExp(`(?<![a-zЀ-ӿ])в[ \\u00a0]течении(?=[ \\u00a0](?:[a-zЀ-ӿ]{3,12}[ \\u00a0])?${time})`, 'giu'),
    right: () => 'в течение',
  },
  {
    pattern: new RegExp(`(?<![a-zЀ-ӿ])в[ \\u00a0]продолжении(?=[ \\u00a0](?:[a-zЀ-ӿ]{3,12}[ \\u00a0])?${time})`, 'giu'),
    right: () => 'в продолжение',
  },
  {
    pattern: /(?<![a-zЀ-ӿ])по[ \u00a0](?:окончанию|завершению|истечению|прибытию|приезду)(?![a-zЀ-ӿ])/giu,
    right: (written) => `${written.slice(0, -1)}${written.toLowerCase().endsWith('приезду') ? 'е' : 'и'}`,
  },
  {
    pattern: /(?<![a-zЀ-ӿ])в[ \u00a0]?следствии(?=[ \u00a0](?:чего|этого|того|недостат|отсутств|перенос|болезн))/giu,
    right: () => 'вследствие',
  },
  { pattern: /(?<![a-zЀ-ӿ])не[ \u00a0]смотря[ \u00a0]на(?![a-zЀ-ӿ])/giu, right: () => 'несмотря на' },
  {
    pattern: /(?<![a-zЀ-ӿ])в[ \u00a0]виду(?=[ \u00a0](?:того|этого|отсутств|недостат|болезн|необходим))/giu,
    right: () => 'ввиду',
  },
  {
    pattern:
      /(?<![a-zЀ-ӿ])в[ \u00a0]соответствие[ \u00a0]с(?=[ \u00a0])(?<!приве(?:сти|дение|дении|дения|дены|дён|дено)\s(?:[^.;]{0,80}\s)?в[ \u00a0]соответствие[ \u00a0]с)/giu,
    right: () => 'в соответствии с',
  },
]

function likeCase(written: string, right: string): string {
  return written[0] === written[0]?.toUpperCase() ? `${right[0]?.toUpperCase()}${right.slice(1)}` : right
}
