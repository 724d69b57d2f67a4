import type { Localized } from '@dorozhnik/diagnostics'
import { stretchOf } from '../context/place-in.js'
import { planText, planFiles, row } from '../example.js'
import { type Rule, rule } from '../rule.js'
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
      name: { ru: 'названия действуют', en: 'names in force' },
      files: planFiles(planText(row('Участие в чемпионате «Профессионалы»'))),
      says: [],
    },
  ],
  checkText(text, report, workspace) {
    if (!/skills|молоды[ехм]|национальн|проектори/iu.test(text.value)) return
    for (const { pattern, now } of oldNames) {
      const match = pattern.exec(text.value)
      if (match === null) continue
      const { place } = stretchOf(workspace, text, match.index, match.index + match[0].length)
      report(place, 'old', { words: quoted(match[0]), now })
      // «Молодые профессионалы (WorldSkills)» is one name.
      return
    }
  },
})

const oldNames: readonly { pattern: RegExp; now: string }[] = [
  {
    pattern: /«?Молоды(?:е|х|ми?) профессионал(?:ы|ов|ами?|ах)»?(?:\s\(world\s?skills(?: russia)?\))?/iu,
    now: '«Профессионалы»',
  },
  { pattern: /(?:world|ворлд)\s?skills(?: russia)?/iu, now: '«Профессионалы»' },
  { pattern: /junior\s?skills/iu, now: '«Профессионалы» (категория «Юниоры»)' },
  { pattern: /национальн\p{L}{2,3} проект\p{L}{0,2} «Образование»/iu, now: 'национальный проект «Молодёжь и дети»' },
]
