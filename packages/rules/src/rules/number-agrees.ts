import type { Localized, Place } from '@dorozhnik/diagnostics'
import type { Activity, Section } from '@dorozhnik/model'
import { stretchOf, within } from '../context/place-in.js'
import type { PlanContext } from '../context/context.js'
import { planText, registryText } from '../example.js'
import { replacement } from '../fix.js'
import { type Messages, type Report, type Rule, rule } from '../rule.js'
import { isOverOthers, jumpBefore, rowLists } from '../words/numbered-rows.js'
import { closedLike, handWrittenNumber, inStepsOf, normalizeNumber } from '../words/row-number.js'
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
  family: 'numbering',
  scope: 'file',
  severity: 'warning',
  title: {
    ru: 'Номер, написанный рукой, совпадает с вычисленным',
    en: 'A hand-written number agrees with the computed one',
  },
  why: {
    ru: 'Печатаются вычисленные номера. Если рукой написан другой, то либо строка стоит не на месте, либо на старый номер кто-то ссылается.',
    en: 'Printed numbers are computed. Where another one is written by hand, a row is out of place or somebody refers to the old number.',
  },
  source: {
    ru: 'ошибка из настоящих документов: раздел «5.», под которым стоят строки 4.1 и 4.2',
    en: 'a slip of real documents: a section “5.” over rows 4.1 and 4.2',
    grade: 'practice',
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
    {
      name: { ru: 'этапы с римскими номерами', en: 'stages with Roman numbers' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planText(
          '| №   | Мероприятие             | Срок             | Ответственные | Результат |',
          '| --- | ----------------------- | ---------------- | ------------- | --------- |',
          '| **I. Подготовительный этап** | | | | |',
          '| 1.  | Создание рабочей группы | сентябрь 2025 г. | @sokolov      | приказ    |',
          '| **II. Основной этап** | | | | |',
          '| 1.  | Родительские собрания   | октябрь 2025 г.  | @directors    | протоколы |',
        ).replace('period:', 'numbering: per-section\nsectionNumbering: roman\nperiod:'),
      },
      says: [],
    },
  ],
  checkPlan(plan, report) {
    const explained = explainedBefore(plan)
    const sections = new Set<string>()
    for (const { node, parents } of plan.nodes) {
      if (node.type === 'prose' || explained.has(node)) continue
      const written = handWrittenNumber(node)
      if (written === undefined || looksLikeYear(written)) continue
      const computed = plan.numbers.get(node)
      if (computed === undefined) checkAgainstSection(plan, node, written, parents, sections, report)
      else if (node.writtenNumber !== undefined) checkAgainstComputed(plan, node, computed, parents, report)
    }
  },
})

/**
 * Rows whose number only carries on from the one before: a gap or a repetition between the two is reported
 * by the rules about them, and what follows counts rightly from there.
 */
function explainedBefore(plan: PlanContext): Set<object> {
  const explained = new Set<object>()
  for (const list of rowLists(plan))
    for (const [index, row] of list.entries()) {
      const before = list[index - 1]
      if (row === undefined || before === undefined) continue
      const follows = before.prefix === row.prefix && row.step === before.step + 1
      if (jumpBefore(list, index) !== undefined ? !isOverOthers(row) : follows) explained.add(row.node)
    }
  return explained
}

function checkAgainstComputed(
  plan: PlanContext,
  node: Section | Activity,
  computed: string,
  parents: readonly Section[],
  report: Report<typeof messages>,
): void {
  const typed = node.writtenNumber ?? ''
  const written = normalizeNumber(typed)
  if (written === '' || agrees(written, normalizeNumber(computed)) || isInherited(plan, written, computed, parents))
    return
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
    { fixes: replacement(exact, closedLike(typed, inStepsOf(typed, computed))) },
  )
}

/** Where nothing is computed, the hand-written numbers are printed, and must at least fit each other. */
function checkAgainstSection(
  plan: PlanContext,
  node: Section | Activity,
  typed: string,
  parents: readonly Section[],
  reported: Set<string>,
  report: Report<typeof messages>,
): void {
  const written = normalizeNumber(typed)
  const section = parents.findLast((parent) => handWrittenNumber(parent) !== undefined)
  if (section === undefined || !written.includes('.')) return
  const parent = normalizeNumber(handWrittenNumber(section) ?? '')
  if (looksLikeYear(parent) || written.startsWith(`${parent}.`)) return
  // One wrong number of a section is one mistake, however many rows stand under it.
  const mistake = `${parent}/${written.slice(0, written.lastIndexOf('.'))}`
  if (reported.has(mistake)) return
  reported.add(mistake)
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
  const parent = section?.writtenNumber === undefined ? undefined : normalizeNumber(section.writtenNumber)
  const own = section === undefined ? undefined : plan.numbers.get(section)
  if (parent === undefined || own === undefined || parent === own) return false
  return written.startsWith(`${parent}.`) && computed === `${own}${written.slice(parent.length)}`
}

/** «раздела «…»» without its number: the finding names both numbers itself. */
function whatOf(plan: PlanContext, node: Section | Activity, number: string): Localized {
  const name = plan.nameOf(node)
  const [ru, en] = node.type === 'section' ? ['раздела', 'section'] : ['мероприятия', 'activity']
  return { ru: `${ru} ${name.ru.slice(number.length + 1)}`, en: `${en} ${name.en.slice(number.length + 1)}` }
}
