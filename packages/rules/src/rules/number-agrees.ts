import type { Localized, Place } from '@dorozhnik/diagnostics'
import { type Activity, plainText, type Section } from '@dorozhnik/model'
import { stretchOf, within } from '../context/place-in.js'
import type { PlanContext } from '../context/context.js'
import { planText, registryText } from '../example.js'
import { replacement } from '../fix.js'
import { type Messages, type Report, type Rule, rule } from '../rule.js'
import { looksLikeYear } from '../words/years.js'

const messages = {
  other: ({ written, computed, what }: { written: string; computed: string; what: Localized }) => ({
    ru: `Номер «${written}» у ${what.ru} не совпадает с вычисленным: будет напечатано «${computed}».`,
    en: `The number “${written}” of ${what.en} is not the computed one: “${computed}” will be printed.`,
    help: {
      ru: 'Номера при печати считаются сами: написанный рукой можно убрать, а порядок строк — проверить.',
      en: 'Printed numbers are computed: take the hand-written one off and look whether the order of the rows is right.',
    },
  }),
  outside: ({ written, parent }: { written: string; parent: string }) => ({
    ru: `Номер «${written}» не подходит к разделу, в котором стоит: у того номер «${parent}».`,
    en: `The number “${written}” does not fit the section around it, which is numbered “${parent}”.`,
    help: {
      ru: 'Исправьте один из двух номеров или перенесите строку в её раздел.',
      en: 'Mend one of the two numbers, or move the row to its section.',
    },
  }),
} satisfies Messages

export const numberAgrees: Rule = rule({
  id: 'number-agrees',
  severity: 'warning',
  title: {
    ru: 'Номер, написанный рукой, совпадает с вычисленным',
    en: 'A hand-written number agrees with the computed one',
  },
  why: {
    ru: 'Печатаются вычисленные номера. Если рукой написан другой, то либо строка стоит не на месте, либо на старый номер кто-то ссылается.',
    en: 'Printed numbers are computed. Where another one is written by hand, a row is out of place or somebody refers to the old number.',
  },
  messages,
  examples: [
    {
      name: { ru: 'раздел «3.» над мероприятием 2.1', en: 'section “3.” above the activity 2.1' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planText(
          '## 1. Организационная работа',
          '',
          '| №   | Мероприятие             | Срок             | Ответственные | Результат |',
          '| --- | ----------------------- | ---------------- | ------------- | --------- |',
          '| 1.1 | Создание рабочей группы | сентябрь 2025 г. | @sokolov      | приказ    |',
          '',
          '## 3. Работа с родителями',
          '',
          '| №   | Мероприятие             | Срок             | Ответственные | Результат |',
          '| --- | ----------------------- | ---------------- | ------------- | --------- |',
          '| 2.1 | Родительские собрания   | октябрь 2025 г.  | @directors    | протоколы |',
        ),
      },
      says: [
        {
          at: 'plan.md:15:4-15:5',
          ru: 'Номер «3» у раздела «Работа с родителями» не совпадает с вычисленным: будет напечатано «2».',
          en: 'The number “3” of section “Работа с родителями” is not the computed one: “2” will be printed.',
        },
      ],
    },
    {
      name: {
        ru: 'номера не печатаются, но противоречат друг другу',
        en: 'numbers are not printed but contradict each other',
      },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planText(
          '## 5. Работа с родителями',
          '',
          '### 4.1. Собрания',
          '',
          '1. Общее родительское собрание',
          '   - Срок: октябрь 2025 г.',
          '   - Ответственные: @directors',
          '   - Результат: протокол',
        ).replace('period:', 'numbering: none\nperiod:'),
      },
      says: [
        {
          at: 'plan.md:12:5-12:8',
          ru: 'Номер «4.1» не подходит к разделу, в котором стоит: у того номер «5».',
          en: 'The number “4.1” does not fit the section around it, which is numbered “5”.',
        },
      ],
    },
    {
      name: { ru: 'номера сходятся', en: 'the numbers agree' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planText(
          '## 1. Организационная работа',
          '',
          '1. Создание рабочей группы',
          '   - Срок: сентябрь 2025 г.',
          '   - Ответственные: @sokolov',
          '   - Результат: приказ',
        ),
      },
      says: [],
    },
  ],
  checkPlan(plan, report) {
    for (const { node, parents } of plan.nodes) {
      if (node.type === 'prose') continue
      const written = writtenNumber(node)
      if (written === undefined || looksLikeYear(written)) continue
      const computed = plan.numbers.get(node)
      if (computed === undefined) checkAgainstSection(plan, node, written, parents, report)
      else if (node.writtenNumber !== undefined) checkAgainstComputed(plan, node, computed, parents, report)
    }
  },
})

function checkAgainstComputed(
  plan: PlanContext,
  node: Section | Activity,
  computed: string,
  parents: readonly Section[],
  report: Report<typeof messages>,
): void {
  const typed = node.writtenNumber ?? ''
  const written = normalized(typed)
  if (written === '' || agrees(written, computed) || isInherited(plan, written, computed, parents)) return
  const { place, exact } = within(
    plan.workspace,
    plan.workspace.places.at(node, 'writtenNumber'),
    typed,
    0,
    typed.length,
  )
  report(
    place,
    'other',
    { written, computed, what: whatOf(plan, node, computed) },
    { fixes: replacement(exact, likeWritten(typed, computed)) },
  )
}

/** Where nothing is computed, the hand-written numbers are printed, and must at least fit each other. */
function checkAgainstSection(
  plan: PlanContext,
  node: Section | Activity,
  typed: string,
  parents: readonly Section[],
  report: Report<typeof messages>,
): void {
  const written = normalized(typed)
  const section = [...parents].reverse().find((parent) => writtenNumber(parent) !== undefined)
  if (section === undefined || !written.includes('.')) return
  const parent = normalized(writtenNumber(section) ?? '')
  if (looksLikeYear(parent) || written.startsWith(`${parent}.`)) return
  const { places } = plan.workspace
  const place = places.at(section, section.writtenNumber === undefined ? 'title' : 'writtenNumber')
  report(
    placeOfNumber(plan, node, typed),
    'outside',
    { written, parent },
    {
      related:
        place === undefined
          ? undefined
          : [{ message: { ru: 'Раздел стоит здесь.', en: 'The section stands here.' }, place }],
    },
  )
}

/** The number that was taken off the title, or the one that still stands at its beginning. */
function writtenNumber(node: Section | Activity): string | undefined {
  if (node.writtenNumber !== undefined) return node.writtenNumber
  const title = typeof node.title === 'string' ? node.title : plainText(node.title.slice(0, 1))
  const match = leadingNumber.exec(title)
  return match?.[1] ?? match?.[2]
}

/** `4.1 Title`, `4.1. Title`, `5. Title`, `5) Title`, `IV. Title`; not `12.05 – a day`, not `10 classes`. */
const leadingNumber = /^\s*(?:([1-9]\d{0,2}(?:\.[1-9]\d{0,2})+)[.)]?|((?:[1-9]\d{0,2}|[IVX]{1,6}))[.)])\s+(?=\p{L}|«)/u

function placeOfNumber(plan: PlanContext, node: Section | Activity, typed: string): Place | undefined {
  const { workspace } = plan
  if (node.writtenNumber !== undefined) return workspace.places.at(node, 'writtenNumber')
  if (typeof node.title !== 'string') return workspace.places.at(node, 'title')
  const start = node.title.indexOf(typed)
  const text = { value: node.title, holder: { node, key: 'title' }, kind: 'text' } as const
  return stretchOf(workspace, text, start, start + typed.length).place
}

/** A row may be numbered inside its section only: «1» for 3.1. */
function agrees(written: string, computed: string): boolean {
  return written === computed || (!written.includes('.') && computed.endsWith(`.${written}`))
}

/** True when the number is wrong only because that of the section is, which is reported there. */
function isInherited(plan: PlanContext, written: string, computed: string, parents: readonly Section[]): boolean {
  const section = parents.at(-1)
  const parent = section?.writtenNumber === undefined ? undefined : normalized(section.writtenNumber)
  const own = section === undefined ? undefined : plan.numbers.get(section)
  if (parent === undefined || own === undefined || parent === own) return false
  return written.startsWith(`${parent}.`) && computed === `${own}${written.slice(parent.length)}`
}

/** `4.1.` and `4.1)` are 4.1, and `IV` is 4. */
function normalized(number: string): string {
  const bare = number.replace(/\s/gu, '').replace(/[.)]+$/, '')
  return bare
    .split('.')
    .map((step) => fromRoman(step) ?? step.replace(/^0+(?=\d)/, ''))
    .join('.')
}

function fromRoman(step: string): string | undefined {
  if (!/^(?:X{0,3})(?:IX|IV|V?I{0,3})$/.test(step) || step === '') return undefined
  const values: Record<string, number> = { I: 1, V: 5, X: 10 }
  let sum = 0
  for (let index = 0; index < step.length; index++) {
    const value = values[step[index] as string] as number
    sum += value < (values[step[index + 1] ?? ''] ?? 0) ? -value : value
  }
  return String(sum)
}

/** The computed number with the closing sign of the written one. */
function likeWritten(written: string, computed: string): string {
  return `${computed}${/[.)]+\s*$/.exec(written)?.[0].trim() ?? ''}`
}

/** «раздела «…»» without its number: the finding names both numbers itself. */
function whatOf(plan: PlanContext, node: Section | Activity, number: string): Localized {
  const name = plan.nameOf(node)
  const [ru, en] = node.type === 'section' ? ['раздела', 'section'] : ['мероприятия', 'activity']
  return { ru: `${ru} ${name.ru.slice(number.length + 1)}`, en: `${en} ${name.en.slice(number.length + 1)}` }
}
