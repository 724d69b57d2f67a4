import { type Content, type Part, partHeadings } from '@dorozhnik/model'
import { within } from '../context/place-in.js'
import { goodPlan, planFiles, planText, registryText } from '../example.js'
import { type Messages, type Report, type Rule, rule } from '../rule.js'
import type { PlanContext } from '../context/context.js'
import { labelMatcher } from '../words/label-matcher.js'

const messages = {
  text: ({ heading, known }: { heading: string; known: string }) => ({
    ru: `«${heading}» похоже на «${known}», но такой части нет, и всё под этим заголовком — обычный текст.`,
    en: `“${heading}” looks like “${known}” but names no part, so all that is under it is plain text.`,
    help: { ru: `Если это «${known}», исправьте заголовок.`, en: `If it is “${known}”, mend the heading.` },
  }),
  section: ({ heading, known }: { heading: string; known: string }) => ({
    ru: `«${heading}» похоже на «${known}», но такой части нет, и заголовок стал разделом таблицы мероприятий.`,
    en: `“${heading}” looks like “${known}” but names no part, so it became a section of the table of activities.`,
    help: { ru: `Если это «${known}», исправьте заголовок.`, en: `If it is “${known}”, mend the heading.` },
  }),
} satisfies Messages

/** Parts that are printed as tables; to the others a heading of one's own makes no difference. */
const tables = [
  'activities',
  'passport',
  'levels',
  'resources',
  'stages',
  'swot',
  'indicators',
  'methodology',
] as const satisfies readonly Part['kind'][]

export const partHeadingKnown: Rule = rule({
  id: 'part-heading-known',
  family: 'structure',
  scope: 'file',
  severity: 'warning',
  title: { ru: 'Заголовки частей узнаны', en: 'The headings of parts are known' },
  why: {
    ru: 'Часть узнаётся по заголовку: с опечаткой в нём показатели или этапы печатаются простым текстом, а «План мероприятий» — строкой-разделом, и номера сдвигаются.',
    en: 'A part is known by its heading: with a slip there, indicators or stages are printed as plain text, and “План мероприятий” as a row of a section, which shifts all numbers.',
  },
  source: {
    ru: 'части дорожных карт называются одинаково из года в год',
    en: 'the parts of roadmaps bear the same names from year to year',
    grade: 'practice',
  },
  messages,
  examples: [
    {
      name: { ru: 'опечатки в заголовках', en: 'misspelt headings' },
      files: planFiles(
        `${goodPlan.replace('# План мероприятий', '# План меропиятий')}\n# Показтели\n\n1. Доля школ с координатором\n`,
      ),
      says: [
        {
          at: 'plan.md:7:3-7:18',
          ru: '«План меропиятий» похоже на «План мероприятий», но такой части нет, и заголовок стал разделом таблицы мероприятий.',
          en: '“План меропиятий” looks like “План мероприятий” but names no part, so it became a section of the table of activities.',
        },
        {
          at: 'plan.md:16:3-16:12',
          ru: '«Показтели» похоже на «Показатели», но такой части нет, и всё под этим заголовком — обычный текст.',
          en: '“Показтели” looks like “Показатели” but names no part, so all that is under it is plain text.',
        },
      ],
    },
    {
      name: { ru: 'свои заголовки', en: 'headings of one’s own' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planText(
          '1. Мониторинг охвата профориентацией',
          '   - Срок: ноябрь 2025 г.',
          '   - Ответственные: @sokolov',
          '   - Результат: справка',
          '',
          '# Показания к участию',
          '',
          'Участвуют все школы.',
        ),
      },
      says: [],
    },
  ],
  checkPlan(plan, report) {
    if (plan.plan.document !== 'plan') return
    const matcher = labelMatcher(tables.flatMap((kind) => partHeadings[kind]))
    const check = (node: object, title: Content | undefined, message: keyof typeof messages): void => {
      if (typeof title !== 'string') return
      const heading = title.replace(/^(?:\d{1,2}|[IVX]{1,5})[.)]\s+/, '')
      const known = matcher.almost(heading)
      if (known !== undefined) tell(plan, report, node, { title, heading, known }, message)
    }
    for (const part of plan.plan.parts) {
      if (part.kind === 'prose') check(part, part.title, 'text')
      if (part.kind !== 'activities' || part.title !== undefined) continue
      for (const child of part.children) if (child.type === 'section') check(child, child.title, 'section')
    }
  },
})

function tell(
  { workspace }: PlanContext,
  report: Report<typeof messages>,
  node: object,
  { title, heading, known }: { title: string; heading: string; known: string },
  message: keyof typeof messages,
): void {
  const whole = workspace.places.at(node, 'title')
  const { place } = within(workspace, whole, title, title.length - heading.length, title.length)
  report(place, message, { heading, known })
}
