import type { Content, Part, PartedDocument, SectionChild } from '@dorozhnik/model'
import { isEmptyCell } from '../context/is-empty-cell.js'
import { goodPlan, planText, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { type NodeName, quoted } from '../words/name-of.js'
import { plainText } from '@dorozhnik/model'

export const sectionNotEmpty: Rule = rule({
  id: 'section-not-empty',
  family: 'structure',
  scope: 'file',
  severity: 'warning',
  title: { ru: 'Под каждым заголовком что-то есть', en: 'There is something under every heading' },
  why: {
    ru: 'Заголовок без строк под ним печатается и выглядит в приказе как забытый раздел.',
    en: 'A heading with nothing under it is printed and looks like a forgotten section.',
  },
  source: {
    ru: 'инструкции по делопроизводству: раздел состоит из заголовка и текста',
    en: 'office instructions: a section is a heading with its text',
    grade: 'practice',
  },
  messages: {
    plan: () => ({
      ru: 'В плане нет ни одного мероприятия.',
      en: 'The plan has no activities.',
      help: {
        ru: 'Мероприятия — пункты нумерованного списка под заголовком «План мероприятий»; поля стоят под ними строками с дефисом: «- Срок: …».',
        en: 'Activities are items of a numbered list under the heading “План мероприятий”; their fields are bullets below them: “- Срок: …”.',
      },
    }),
    section: ({ name }: { name: NodeName }) => ({
      ru: `В разделе ${name.ru} нет ни одного мероприятия.`,
      en: `Section ${name.en} has no activities.`,
      help: {
        ru: 'Добавьте мероприятия пунктами нумерованного списка или уберите заголовок.',
        en: 'Add activities as items of a numbered list, or take the heading out.',
      },
    }),
    part: ({ name }: { name: NodeName }) => ({
      ru: `Под заголовком ${name.ru} ничего нет.`,
      en: `There is nothing under the heading ${name.en}.`,
      help: { ru: 'Допишите эту часть или уберите заголовок.', en: 'Write this part, or take the heading out.' },
    }),
  },
  examples: [
    {
      name: { ru: 'раздел и цель оставили на потом', en: 'a section and the goal were left for later' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': goodPlan
          .replace('# План', '# Цель\n\n# План')
          .replace('## Мониторинг\n', '## Нормативное обеспечение\n\n## Мониторинг\n'),
      },
      says: [
        {
          at: 'plan.md:7:3-7:7',
          ru: 'Под заголовком «Цель» ничего нет.',
          en: 'There is nothing under the heading “Цель”.',
        },
        {
          at: 'plan.md:11:4-11:27',
          ru: 'В разделе 1 «Нормативное обеспечение» нет ни одного мероприятия.',
          en: 'Section 1 “Нормативное обеспечение” has no activities.',
        },
      ],
    },
    {
      name: { ru: 'мероприятия записаны простым списком', en: 'the activities are a plain list' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planText('- Экскурсии на предприятия', '- Ярмарка учебных мест').replace(
          '# План мероприятий',
          '# Что мы сделаем',
        ),
      },
      says: [{ at: 'plan.md:3:8-3:61', ru: 'В плане нет ни одного мероприятия.', en: 'The plan has no activities.' }],
    },
    {
      name: { ru: 'под заголовком только текст', en: 'nothing but text under the heading' },
      files: { 'dorozhnik.yaml': registryText, 'plan.md': planText('Экскурсии на предприятия.') },
      says: [{ at: 'plan.md:7:3-7:19', ru: 'В плане нет ни одного мероприятия.', en: 'The plan has no activities.' }],
    },
    {
      name: {
        ru: 'проект без мероприятий; показатели из шапки',
        en: 'a project without activities; indicators of the head',
      },
      files: {
        'plan.md': planText('- Срок начала и окончания: 2025–2026 гг.', '', '# Показатели')
          .replace('# План мероприятий', '# Паспорт проекта')
          .replace(
            'period:',
            'indicators:\n  partners: { name: "Число школ-партнёров, единиц", target: не менее 8 }\nperiod:',
          ),
      },
      says: [],
    },
    {
      name: { ru: 'раздел, в котором есть только текст', en: 'a section that holds only prose' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planText(
          '## Нормативное обеспечение',
          '',
          'Мероприятия раздела утверждаются отдельным приказом.',
          '',
          '## Мониторинг',
          '',
          '1. Мониторинг охвата профориентацией',
          '   - Срок: ноябрь 2025 г.',
          '   - Ответственные: @sokolov',
          '   - Результат: справка',
        ),
      },
      says: [],
    },
  ],
  checkPlan({ plan, nodes, activities, nameOf }, report, places) {
    // Where there is a table, its empty sections say more; a project may consist of other tables, a regulation of text.
    if (plan.document === 'plan' && activities.length === 0 && !plan.parts.some((part) => 'children' in part))
      report(places.at(plan, 'title'), 'plan', undefined)
    for (const part of plan.parts) {
      const empty =
        part.kind === 'activities'
          ? part.children.every(isNothing)
          : 'children' in part
            ? part.children.length === 0 && !printsFrontMatter(plan, part)
            : isEmpty(part.content)
      const headless = part.title === undefined || isEmptyCell(part.title)
      if (!empty || (headless && part.kind !== 'activities')) continue
      const name =
        part.title === undefined
          ? { ru: '«План мероприятий»', en: '“План мероприятий”' }
          : quoted(plainText(part.title))
      report(places.at(part, 'title'), 'part', { name })
    }
    const hollow = activities.length === 0 ? plan.parts.find((part) => isOnlyText(part)) : undefined
    if (plan.document === 'plan' && hollow !== undefined) report(places.at(hollow, 'title'), 'plan', undefined)
    for (const { node } of nodes)
      if (node.type === 'section' && node.children.every(isNothing))
        report(places.at(node, 'title'), 'section', { name: nameOf(node) })
  },
})

/** A table of indicators without any row prints those of the front matter. */
function printsFrontMatter({ indicators }: PartedDocument, { kind }: Part): boolean {
  return (kind === 'indicators' || kind === 'methodology') && Object.keys(indicators ?? {}).length > 0
}

function isNothing(child: SectionChild): boolean {
  return child.type === 'prose' && isEmpty(child.content)
}

/** A table of activities in which there are texts and not a single row. */
function isOnlyText(part: Part): boolean {
  return (
    part.kind === 'activities' &&
    part.children.every((child) => child.type === 'prose') &&
    !part.children.every(isNothing)
  )
}

function isEmpty(content: Content): boolean {
  return typeof content === 'string' ? content.trim() === '' : content.length === 0
}
