import type { Localized } from '@dorozhnik/diagnostics'
import { stretchOf } from '../context/place-in.js'
import { goodPlan, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { leftMarks } from '../words/left-marks.js'

export const noMarkupLeft: Rule = rule({
  id: 'no-markup-left',
  family: 'text',
  scope: 'record',
  severity: 'warning',
  title: { ru: 'В тексте не осталось знаков разметки', en: 'No marks of markup are left in the text' },
  why: {
    ru: 'Звёздочки и скобки, которые не стали выделением или ссылкой, напечатаются в приказе как есть.',
    en: 'Stars and braces that did not become a stress or a reference are printed in the order as they stand.',
  },
  messages: {
    left: ({ mark, help }: { mark: string; help: Localized }) => ({
      ru: `Знаки «${mark}» остались в тексте и будут напечатаны.`,
      en: `The marks “${mark}” are left in the text and will be printed.`,
      help,
    }),
  },
  examples: [
    {
      name: { ru: 'выделение не закрыто, имя стоит не на месте', en: 'a stress without its end, an id out of place' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': goodPlan
          .replace('Мониторинг охвата', '**Мониторинг охвата')
          .replace('ноябрь 2025 г.', 'ноябрь 2025 г. {#monitoring} не позднее 20-го'),
      },
      says: [
        {
          at: 'plan.md:11:4-11:6',
          ru: 'Знаки «**» остались в тексте и будут напечатаны.',
          en: 'The marks “**” are left in the text and will be printed.',
        },
        {
          at: 'plan.md:12:27-12:29',
          ru: 'Знаки «{#» остались в тексте и будут напечатаны.',
          en: 'The marks “{#” are left in the text and will be printed.',
        },
      ],
    },
    {
      name: {
        ru: 'сноска, пропуск для руки и знак умножения',
        en: 'a footnote sign, a blank and a sign of multiplication',
      },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': goodPlan.replace('справка', 'справка\\* от «\\_\\_» \\_\\_\\_\\_\\_\\_ 2025 г., 2\\*3 листа'),
      },
      says: [],
    },
  ],
  checkText(text, report, workspace) {
    for (const marks of leftMarks(text.value)) {
      let wanted = false
      for (const { mark, start, help } of marks) {
        const { place, exact } = stretchOf(workspace, text, start, start + mark.length)
        const source = exact === undefined ? undefined : workspace.sources.get(exact.file)?.text
        const escaped = exact !== undefined && source?.[exact.start - 1] === '\\'
        const spelt = exact === undefined && place !== undefined && 'file' in place && workspace.sources.has(place.file)
        // What is not in the source in this form was written with a backslash: the author wants it.
        wanted ||= escaped || spelt
        // Brackets that close what the author wants belong to it.
        if (escaped || spelt || (wanted && (mark === ']]' || mark === '}}'))) continue
        report(place, 'left', { mark, help })
        break
      }
    }
  },
})
