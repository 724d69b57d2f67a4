import type { Localized } from '@dorozhnik/diagnostics'
import type { WorkspaceContext } from '../context/context.js'
import { stretchOf } from '../context/place-in.js'
import type { WrittenText } from '../context/written.js'
import { goodPlan, registryText } from '../example.js'
import { type Messages, type Report, type Rule, rule } from '../rule.js'
import { leftMarks } from '../words/left-marks.js'

const messages = {
  left: ({ mark, help }: { mark: string; help: Localized }) => ({
    ru: `Знаки «${mark}» остались в тексте и будут напечатаны.`,
    en: `The marks “${mark}” are left in the text and will be printed.`,
    help,
  }),
} satisfies Messages

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
  source: {
    ru: 'спецификация CommonMark: знаки без пары остаются в тексте',
    en: 'CommonMark: marks without their pair stay in the text',
    url: 'https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis',
    grade: 'known',
  },
  messages,
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
  checkWorkspace(workspace, report) {
    // Whether a mark is wanted is seen in the source, so the same words may be right in one place only.
    for (const { texts } of [workspace.registryWritten, ...workspace.documents.map(({ written }) => written)])
      for (const text of texts) if (text.kind !== 'code') checkText(text, workspace, report)
  },
})

function checkText(text: WrittenText, workspace: WorkspaceContext, report: Report<typeof messages>): void {
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
}
