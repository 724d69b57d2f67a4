import { type Activity, standardColumns } from '@dorozhnik/model'
import type { PlanContext } from '../context/context.js'
import { isEmptyCell } from '../context/is-empty-cell.js'
import { stretchOf, within } from '../context/place-in.js'
import { goodPlan, planText, registryText } from '../example.js'
import { replacement } from '../fix.js'
import { type Messages, type Report, type Rule, rule } from '../rule.js'
import { labelMatcher } from '../words/label-matcher.js'
import { type MisspeltField, misspeltFields } from '../words/misspelt-fields.js'

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
    for (const activity of plan.activities)
      for (const field of misspeltFields(plan, activity)) checkField(plan, activity, field, report)
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

function checkField(
  plan: PlanContext,
  activity: Activity,
  { found, known, key }: MisspeltField,
  report: Report<typeof messages>,
): void {
  const { workspace } = plan
  const { label, text, start, sign } = found
  const written = { value: text.value, inline: text, holder: { node: activity, key: 'title' }, kind: 'text' } as const
  const { place, exact } = stretchOf(workspace, written, start, start + label.length)
  // Without this field nobody would sign the plan, and no other rule says so again.
  const needed = (key === 'term' || key === 'responsible') && plan.prints(key) && isEmptyCell(activity[key])
  const severity = needed ? { severity: 'error' as const } : {}
  if (known === undefined) {
    const withSign = sign === undefined ? undefined : stretchOf(workspace, written, start, sign.end).exact
    report(place, 'sign', { label }, { fixes: replacement(withSign, `${label}: `), ...severity })
    return
  }
  report(place, 'almost', { label, known }, { fixes: replacement(exact, known), ...severity })
}
