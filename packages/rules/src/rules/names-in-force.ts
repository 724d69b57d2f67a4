import type { Localized } from '@dorozhnik/diagnostics'
import { stretchOf } from '../context/place-in.js'
import { planText, planFiles, row } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { firstMatches } from '../words/first-matches.js'
import { quoted } from '../words/name-of.js'

export const namesInForce: Rule = rule({
  id: 'names-in-force',
  family: 'wording',
  scope: 'record',
  severity: 'info',
  title: {
    ru: 'Программы и движения названы так, как они называются сейчас',
    en: 'Programmes and movements bear the names they have now',
  },
  why: {
    ru: 'Прежнее название в новом плане показывает, что текст переписан, и проверяющий читает его придирчивее.',
    en: 'An old name in a new plan shows that the text was copied, and inspectors read it more strictly.',
  },
  source: {
    ru: 'переименованы чемпионатное движение «Профессионалы» и национальный проект «Молодёжь и дети»',
    en: 'the movement «Профессионалы» and the national project «Молодёжь и дети» have new names',
    url: 'https://mon.tatarstan.ru/index.htm/news/2331551.htm',
    grade: 'practice',
  },
  messages: {
    old: ({ words, now }: { words: Localized; now: string }) => ({
      ru: `${words.ru} — прежнее название; теперь ${now}.`,
      en: `${words.en} is an old name; now it is ${now}.`,
      help: { ru: 'Если речь о прошлых годах, оставьте как есть.', en: 'Leave it where past years are meant.' },
    }),
    past: ({ words, now }: { words: Localized; now: string }) => ({
      ru: `${words.ru} больше не основное средство профориентации; теперь это ${now}.`,
      en: `${words.en} is no longer the main tool of career guidance; now it is ${now}.`,
      help: { ru: 'Если речь о прошлых годах, оставьте как есть.', en: 'Leave it where past years are meant.' },
    }),
  },
  examples: [
    {
      name: { ru: 'названия из прошлого плана', en: 'names of the last plan' },
      files: planFiles(planText(row('Участие в чемпионате «Молодые профессионалы» (WorldSkills Russia)'))),
      says: [
        {
          at: 'plan.md:9:25-9:69',
          ru: '«„Молодые профессионалы“ (WorldSkills Russia)» — прежнее название; теперь «Профессионалы».',
          en: '“«Молодые профессионалы» (WorldSkills Russia)” is an old name; now it is «Профессионалы».',
        },
      ],
    },
    {
      name: { ru: 'два названия в одной строке', en: 'two names in one row' },
      files: planFiles(planText(row('Конкурс JuniorSkills и уроки «ПроеКТОриЯ» по нацпроекту «Образование»'))),
      says: [
        {
          at: 'plan.md:9:12-9:24',
          ru: '«JuniorSkills» — прежнее название; теперь «Профессионалы» (категория «Юниоры»).',
          en: '“JuniorSkills” is an old name; now it is «Профессионалы» (категория «Юниоры»).',
        },
        {
          at: 'plan.md:9:34-9:44',
          ru: '«ПроеКТОриЯ» больше не основное средство профориентации; теперь это курс «Россия – мои горизонты» и проект «Билет в будущее».',
          en: '“ПроеКТОриЯ” is no longer the main tool of career guidance; now it is курс «Россия – мои горизонты» и проект «Билет в будущее».',
        },
        {
          at: 'plan.md:9:49-9:73',
          ru: '«нацпроекту „Образование“» — прежнее название; теперь национальный проект «Молодёжь и дети».',
          en: '“нацпроекту «Образование»” is an old name; now it is национальный проект «Молодёжь и дети».',
        },
      ],
    },
    {
      name: { ru: 'названия действуют', en: 'names in force' },
      files: planFiles(planText(row('Участие в чемпионате «Профессионалы»'))),
      says: [],
    },
  ],
  checkText(text, report, workspace) {
    if (!/skills|скилл?с|молоды[ехм]|образование»|проектори/iu.test(text.value)) return
    const told: { start: number; end: number }[] = []
    for (const { pattern, message = 'old', now } of oldNames)
      for (const { index: start, 0: words } of firstMatches(text.value, pattern)) {
        const end = start + words.length
        // «Молодые профессионалы (WorldSkills)» is one name.
        if (told.some((other) => start < other.end && other.start < end)) continue
        told.push({ start, end })
        report(stretchOf(workspace, text, start, end).place, message, { words: quoted(words), now })
      }
  },
})

/** The longer names first. */
const oldNames: readonly { pattern: RegExp; message?: 'past'; now: string }[] = [
  {
    pattern: /«?Молоды(?:е|х|ми?) профессионал(?:ы|ов|ами?|ах)»?(?:\s\(world\s?skills(?: russia)?\))?/giu,
    now: '«Профессионалы»',
  },
  { pattern: /(?:world|ворлд)\s?(?:skills|скилл?с)(?: russia)?/giu, now: '«Профессионалы»' },
  { pattern: /(?:junior|джуниор)\s?(?:skills|скилл?с)/giu, now: '«Профессионалы» (категория «Юниоры»)' },
  {
    pattern: /(?:национальн[a-zЀ-ӿ]{2,3}\s|нац)проект[a-zЀ-ӿ]{0,2} «Образование»/giu,
    now: 'национальный проект «Молодёжь и дети»',
  },
  {
    pattern: /(?<![a-zЀ-ӿ])проектори[яиюе][йю]?(?![a-zЀ-ӿ])/giu,
    message: 'past',
    now: 'курс «Россия – мои горизонты» и проект «Билет в будущее»',
  },
]
