import type { Place } from '@dorozhnik/diagnostics'
import {
  type Activity,
  type ContentBlock,
  type Inline,
  normalizeLabel,
  standardColumns,
  type Text,
} from '@dorozhnik/model'
import { stretchOf, within } from '../context/place-in.js'
import type { PlanContext } from '../context/context.js'
import { goodPlan, planText, registryText } from '../example.js'
import { replacement } from '../fix.js'
import { type Messages, type Report, type Rule, rule } from '../rule.js'
import { toCyrillic } from '../words/look-alikes.js'
import { slips } from '../words/slips.js'

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
  severity: 'warning',
  title: { ru: 'Подписи полей узнаны', en: 'The labels of fields are known' },
  why: {
    ru: 'Поле с опечаткой в подписи попадает в столбец «Мероприятие», а его собственный столбец остаётся пустым.',
    en: 'A field with a misspelt label is printed in the column of the title, and its own column stays empty.',
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
    const labels = knownLabels(plan)
    for (const activity of plan.activities)
      if (typeof activity.title !== 'string') checkBullets(plan, activity, labels, report)
    const standard = standardColumns.flatMap(({ key, label, aliases }) => [key, label, ...aliases])
    for (const [index, column] of (plan.plan.columns ?? []).entries()) {
      const name = typeof column === 'string' ? column : column.label === undefined ? column.key : undefined
      if (name === undefined) continue
      const known = almost(name, standard)
      if (known === undefined) continue
      const whole =
        typeof column === 'string' ? places.at(plan.plan.columns ?? plan.plan, index) : places.at(column, 'key')
      const { place, exact } = within(plan.workspace, whole, name, 0, name.length)
      report(place, 'column', { label: name, known: known.word }, { fixes: replacement(exact, known.word) })
    }
  },
})

/** Labels of everything that may be a field of an activity: all columns but those of the number and the title. */
function knownLabels(plan: PlanContext): string[] {
  const labels = new Set<string>()
  for (const { key, label, aliases } of [...plan.columns, ...standardColumns])
    if (key !== 'title' && key !== 'number') for (const name of [label, ...aliases]) labels.add(name)
  return [...labels]
}

function checkBullets(
  plan: PlanContext,
  activity: Activity,
  labels: readonly string[],
  report: Report<typeof messages>,
): void {
  for (const block of activity.title as ContentBlock[]) {
    if (block.type !== 'list' || block.ordered) continue
    for (const item of block.items) {
      const [first] = item.children
      const labelled = first?.type === 'paragraph' ? labelOf(first.children) : undefined
      if (labelled === undefined) continue
      const { label, text, start, sign } = labelled
      const known = labels.find((name) => normalizeLabel(name) === normalizeLabel(label))
      const placed = (from: number, to: number): ReturnType<typeof stretchOf> =>
        stretchOf(
          plan.workspace,
          { value: text.value, inline: text, holder: { node: activity, key: 'title' }, kind: 'text' },
          from,
          to,
        )
      if (known !== undefined) {
        // Words under another sign may well be a sentence; a label is short and stands alone before it.
        const { place, exact } = placed(start, start + label.length)
        const whole = exact === undefined || sign === undefined ? undefined : placed(start, sign.end).exact
        report(place as Place, 'sign', { label }, { fixes: replacement(whole, `${label}: `) })
        continue
      }
      if (sign?.text !== ':' && sign !== undefined) continue
      const near = almost(label, labels)
      if (near === undefined) continue
      const { place, exact } = placed(start, start + label.length)
      report(
        place,
        'almost',
        { label, known: near.word },
        { fixes: near.certain ? replacement(exact, near.word) : undefined },
      )
    }
  }
}

interface Label {
  label: string
  text: Text
  start: number
  /** The sign behind the label; absent when it stands in another node. */
  sign?: { text: string; end: number }
}

/** What a bullet has before its first colon or dash. */
function labelOf(inlines: readonly Inline[]): Label | undefined {
  const [first, second] = inlines
  if (first?.type === 'text') {
    const match = /^(\s*)([^\s:–—][^:\n–—]{1,59}?)\s*(:|[–—]|\s-(?=\s))\s*/u.exec(first.value)
    if (match === null) return undefined
    return {
      label: match[2] as string,
      text: first,
      start: (match[1] as string).length,
      sign: { text: match[3] as string, end: match[0].length },
    }
  }
  if (first?.type !== 'strong' && first?.type !== 'emphasis') return undefined
  const [text] = first.children
  if (text?.type !== 'text' || first.children.length !== 1) return undefined
  const label = text.value.replace(/\s*:?\s*$/, '')
  const closed = label !== text.value || (second?.type === 'text' && second.value.trimStart().startsWith(':'))
  return closed && label.length > 1 ? { label, text, start: 0 } : undefined
}

/** The known label that one or two slips make of this one; longer labels may hold more. */
function almost(label: string, labels: readonly string[]): { word: string; certain: boolean } | undefined {
  const written = normalizeLabel(label)
  if (labels.some((name) => normalizeLabel(name) === written)) return undefined
  const folded = toCyrillic(written)
  if (folded.length < 4 || folded.length > 60) return undefined
  const limit = folded.length < 8 ? 1 : folded.length < 16 ? 2 : 3
  let best: { word: string; certain: boolean } | undefined
  let distance = limit + 1
  for (const name of labels) {
    const candidate = normalizeLabel(name)
    // «Уроки» is no slip for «Сроки».
    if (candidate.length < 8 && toCyrillic(candidate)[0] !== folded[0]) continue
    const near = slips(folded, toCyrillic(candidate), Math.min(distance, limit))
    if (near > limit || near > distance) continue
    if (near < distance) best = { word: inCaseOf(label, name), certain: true }
    distance = near
  }
  return best
}

/** The known label with a capital or small first letter, as the author has it. */
function inCaseOf(label: string, known: string): string {
  const small = label[0] === label[0]?.toLowerCase()
  return small ? known : `${known[0]?.toUpperCase()}${known.slice(1)}`
}
