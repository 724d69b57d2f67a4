import { type Activity, type ContentBlock, standardColumns } from '@dorozhnik/model'
import type { PlanContext } from '../context/context.js'
import { stretchOf, within } from '../context/place-in.js'
import { goodPlan, planText, registryText } from '../example.js'
import { replacement } from '../fix.js'
import { type Messages, type Report, type Rule, rule } from '../rule.js'
import { type BulletLabel, bulletLabel } from '../words/bullet-label.js'
import { type LabelMatcher, labelMatcher } from '../words/label-matcher.js'
import { toCyrillic } from '../words/look-alikes.js'
import { mixedWords } from '../words/mixed-script.js'

const messages = {
  almost: ({ label, known }: { label: string; known: string }) => ({
    ru: `«${label}» похоже на «${known}», но такой подписи нет, и строка стала частью названия мероприятия.`,
    en: `“${label}” looks like “${known}” but is no known label, so the line became a part of the title.`,
    help: { ru: `Если это «${known}», исправьте подпись.`, en: `If it is “${known}”, mend the label.` },
  }),
  sign: ({ label }: { label: string }) => ({
    ru: `После «${label}» нужно двоеточие с пробелом, иначе строка остаётся частью названия мероприятия.`,
    en: `“${label}” needs a colon and a space after it, or the line stays a part of the title.`,
  }),
  column: ({ label, known }: { label: string; known: string }) => ({
    ru: `Столбца «${label}» нет среди известных; похоже на «${known}».`,
    en: `“${label}” is none of the known columns; it looks like “${known}”.`,
    help: {
      ru: 'Исправьте название, а если столбец свой, дайте ему ключ и заголовок: { key: …, label: … }.',
      en: 'Mend the name; for a column of your own give a key and a heading: { key: …, label: … }.',
    },
  }),
} satisfies Messages

export const labelKnown: Rule = rule({
  id: 'label-known',
  family: 'structure',
  scope: 'record',
  severity: 'warning',
  title: { ru: 'Подписи полей узнаны', en: 'The labels of fields are known' },
  why: {
    ru: 'Поле с опечаткой в подписи попадает в столбец «Мероприятие», а его собственный столбец остаётся пустым.',
    en: 'A field with a misspelt label is printed in the column of the title, and its own column stays empty.',
  },
  source: {
    ru: 'столбцы дорожных карт называются одинаково из года в год',
    en: 'the columns of roadmaps bear the same names from year to year',
    grade: 'practice',
  },
  messages,
  examples: [
    {
      name: { ru: 'опечатки в подписях', en: 'misspelt labels' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planText(
          '1. День открытых дверей в колледже',
          '   - Сроки исполнени: апрель 2026 г.',
          '   - Отвественные: @sokolov',
          '   - Результат — отчёт',
        ),
      },
      says: [
        {
          at: 'plan.md:10:6-10:21',
          ru: '«Сроки исполнени» похоже на «Сроки исполнения», но такой подписи нет, и строка стала частью названия мероприятия.',
          en: '“Сроки исполнени” looks like “Сроки исполнения” but is no known label, so the line became a part of the title.',
        },
        {
          at: 'plan.md:11:6-11:18',
          ru: '«Отвественные» похоже на «Ответственные», но такой подписи нет, и строка стала частью названия мероприятия.',
          en: '“Отвественные” looks like “Ответственные” but is no known label, so the line became a part of the title.',
        },
        {
          at: 'plan.md:12:6-12:15',
          ru: 'После «Результат» нужно двоеточие с пробелом, иначе строка остаётся частью названия мероприятия.',
          en: '“Результат” needs a colon and a space after it, or the line stays a part of the title.',
        },
      ],
    },
    {
      name: { ru: 'опечатка в ключе столбца', en: 'a slip in the key of a column' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': goodPlan.replace('period:', 'columns: [number, title, term, responsable, result]\nperiod:'),
      },
      says: [
        {
          at: 'plan.md:4:32-4:43',
          ru: 'Столбца «responsable» нет среди известных; похоже на «responsible».',
          en: '“responsable” is none of the known columns; it looks like “responsible”.',
        },
      ],
    },
    {
      name: { ru: 'обычные пункты в названии', en: 'plain bullets in a title' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planText(
          '1. Декада профориентации:',
          '   - Уроки: «Кем быть»',
          '   - Место проведения: Дом творчества',
          '   - Срок: апрель 2026 г.',
          '   - Ответственные: @sokolov',
          '   - Результат: отчёт',
        ),
      },
      says: [],
    },
  ],
  checkPlan(plan, report, places) {
    const fields = labelMatcher(fieldLabels(plan))
    for (const activity of plan.activities)
      if (typeof activity.title !== 'string') checkBullets(plan, activity, activity.title, fields, report)
    const standard = labelMatcher(standardColumns.flatMap(({ key, label, aliases }) => [key, label, ...aliases]))
    for (const [index, column] of (plan.plan.columns ?? []).entries()) {
      const name = typeof column === 'string' ? column : column.label === undefined ? column.key : undefined
      const known = name === undefined ? undefined : standard.almost(name)
      if (name === undefined || known === undefined) continue
      const whole =
        typeof column === 'string' ? places.at(plan.plan.columns ?? plan.plan, index) : places.at(column, 'key')
      const { place, exact } = within(plan.workspace, whole, name, 0, name.length)
      report(place, 'column', { label: name, known }, { fixes: replacement(exact, known) })
    }
  },
})

/** Labels of everything that may be a field of an activity: all columns but those of the number and the title. */
function fieldLabels(plan: PlanContext): string[] {
  const columns = [...plan.columns, ...standardColumns].filter(({ key }) => key !== 'title' && key !== 'number')
  return [...new Set(columns.flatMap(({ label, aliases }) => [label].concat(aliases)))]
}

function checkBullets(
  plan: PlanContext,
  activity: Activity,
  title: readonly ContentBlock[],
  fields: LabelMatcher,
  report: Report<typeof messages>,
): void {
  const bullets = title.flatMap((block) => (block.type === 'list' && !block.ordered ? block.items : []))
  for (const { children } of bullets) {
    const [first] = children
    const found = first?.type === 'paragraph' ? bulletLabel(first.children) : undefined
    if (found !== undefined) checkLabel(plan, activity, found, fields, report)
  }
}

function checkLabel(
  { workspace }: PlanContext,
  activity: Activity,
  { label, text, start, sign }: BulletLabel,
  fields: LabelMatcher,
  report: Report<typeof messages>,
): void {
  const written = { value: text.value, inline: text, holder: { node: activity, key: 'title' }, kind: 'text' } as const
  const { place, exact } = stretchOf(workspace, written, start, start + label.length)
  if (fields.isKnown(label)) {
    const withSign = sign === undefined ? undefined : stretchOf(workspace, written, start, sign.end).exact
    report(place, 'sign', { label }, { fixes: replacement(withSign, `${label}: `) })
    return
  }
  // Look-alike letters are all that is wrong: `one-script-in-word` says so.
  if (fields.isKnown(toCyrillic(label)) && mixedWords(label).length > 0) return
  // Before a dash nearly any words may stand.
  const known = sign === undefined || sign.text === ':' ? fields.almost(label) : undefined
  if (known !== undefined) report(place, 'almost', { label, known }, { fixes: replacement(exact, known) })
}
