import type { Localized } from '@dorozhnik/diagnostics'
import { type ContentHeading, contentsOfPart, inlineText } from '@dorozhnik/model'
import { quoted } from '../words/name-of.js'
import { planFiles, goodPlan } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const headingLevelsInOrder: Rule = rule({
  id: 'heading-levels-in-order',
  family: 'structure',
  scope: 'file',
  severity: 'info',
  title: { ru: 'За заголовком идёт заголовок следующего уровня', en: 'A heading is followed by one of the next level' },
  why: {
    ru: 'Пропущенный уровень ломает оглавление, и читатель ищет раздел, которого нет.',
    en: 'A level that is left out breaks the outline, and readers look for a section that is not there.',
  },
  source: {
    ru: 'оглавление Word и программы чтения с экрана строят дерево по уровням заголовков',
    en: 'tables of contents and screen readers make a tree of the levels of headings',
    grade: 'known',
  },
  messages: {
    skipped: ({ name, marks }: { name: Localized; marks: string }) => ({
      ru: `Перед заголовком ${name.ru} пропущен уровень.`,
      en: `A level is left out before the heading ${name.en}.`,
      help: { ru: `Поставьте перед ним «${marks}».`, en: `Put “${marks}” before it.` },
    }),
  },
  examples: [
    {
      name: { ru: 'после ## сразу ####', en: '#### right after ##' },
      files: planFiles(
        goodPlan.replace(
          '# План',
          '# Пояснительная записка\n\n## Состояние дел\n\nВ округе 14 школ.\n\n#### Сельские школы\n\nИх пять.\n\n# План',
        ),
      ),
      says: [
        {
          at: 'plan.md:13:6-13:20',
          ru: 'Перед заголовком «Сельские школы» пропущен уровень.',
          en: 'A level is left out before the heading “Сельские школы”.',
        },
      ],
    },
    {
      name: { ru: 'уровни по порядку', en: 'the levels in order' },
      files: planFiles(
        goodPlan.replace(
          '# План',
          '# Пояснительная записка\n\n## Состояние дел\n\nВ округе 14 школ.\n\n### Сельские школы\n\nИх пять.\n\n# План',
        ),
      ),
      says: [],
    },
  ],
  checkPlan({ plan }, report, places) {
    for (const part of plan.parts) {
      // A part has a heading of its own, so the first one inside it is of level 1.
      let level = 0
      for (const { content, node, key } of contentsOfPart(part)) {
        if (typeof content === 'string') continue
        for (const heading of content.filter(isHeading)) {
          if (heading.level > level + 1)
            report(places.at(heading) ?? places.at(node, key), 'skipped', {
              name: quoted(inlineText(heading.children)),
              marks: '#'.repeat(level + 2),
            })
          level = heading.level
        }
      }
    }
  },
})

function isHeading(block: { type: string }): block is ContentHeading {
  return block.type === 'heading'
}
