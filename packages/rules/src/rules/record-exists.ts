import type { Reference } from '@dorozhnik/model'
import { placeOf, within } from '../context/place-in.js'
import type { OrderContext, PlanContext } from '../context/context.js'
import { planText, registryText } from '../example.js'
import { replacement } from '../fix.js'
import { type Messages, type Report, type Rule, rule } from '../rule.js'

const messages = {
  unknown: ({ id, near }: { id: string; near: string | undefined }) => ({
    ru: `Ссылка [[${id}]] никуда не ведёт: записи с таким именем нет.`,
    en: `The reference [[${id}]] leads nowhere: no record has that id.`,
    help:
      near === undefined
        ? {
            ru: `Поставьте {#${id}} в конце строки с нужным мероприятием или разделом либо добавьте показатель с этим именем.`,
            en: `Put {#${id}} at the end of the activity or section that is meant, or add an indicator with that id.`,
          }
        : { ru: `Возможно, имелось в виду [[${near}]]?`, en: `Was [[${near}]] meant?` },
  }),
} satisfies Messages

export const recordExists: Rule = rule({
  id: 'record-exists',
  severity: 'error',
  title: { ru: 'Ссылка [[…]] указывает на запись плана', en: 'A reference [[…]] points at a record of the plan' },
  why: {
    ru: 'Вместо ссылки печатается номер мероприятия или название показателя; в никуда ссылаться нельзя.',
    en: 'A reference is printed as the number of an activity or the name of an indicator, so there must be one.',
  },
  messages,
  examples: [
    {
      name: { ru: 'имя показателя записано с опечаткой', en: 'the id of an indicator is misspelt' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planText(
          '1. Диагностика профессиональных склонностей {#diagnostics}',
          '   - Срок: октябрь 2025 г.',
          '   - Ответственные: @sokolov',
          '   - Результат: доля охваченных не менее 80 % [[diag-shaer]]',
          '2. Консультации по итогам [[diagnostica]]',
          '   - Срок: ноябрь 2025 г.',
          '   - Ответственные: @sokolov',
          '   - Результат: журнал консультаций',
        ).replace('period:', 'indicators: { diag-share: { name: Доля охваченных диагностикой, unit: "%" } }\nperiod:'),
      },
      says: [
        {
          at: 'plan.md:13:47-13:61',
          ru: 'Ссылка [[diag-shaer]] никуда не ведёт: записи с таким именем нет.',
          en: 'The reference [[diag-shaer]] leads nowhere: no record has that id.',
        },
        {
          at: 'plan.md:14:27-14:42',
          ru: 'Ссылка [[diagnostica]] никуда не ведёт: записи с таким именем нет.',
          en: 'The reference [[diagnostica]] leads nowhere: no record has that id.',
        },
      ],
    },
    {
      name: { ru: 'ссылки верны', en: 'the references are right' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planText(
          '1. Диагностика профессиональных склонностей {#diagnostics}',
          '   - Срок: октябрь 2025 г.',
          '   - Ответственные: @sokolov',
          '   - Результат: заключения',
          '2. Консультации по итогам мероприятия [[diagnostics]]',
          '   - Срок: ноябрь 2025 г.',
          '   - Ответственные: @sokolov',
          '   - Результат: журнал консультаций',
        ),
      },
      says: [],
    },
  ],
  checkPlan(plan, report) {
    checkReferences(plan, [plan], report)
  },
  checkOrder(order, report) {
    checkReferences(order, order.plans, report)
  },
})

function checkReferences(
  document: PlanContext | OrderContext,
  plans: readonly PlanContext[],
  report: Report<typeof messages>,
): void {
  for (const { inline, holder } of document.written.references) {
    const { id } = inline
    if (plans.some(({ records }) => records.has(id))) continue
    const near = document.workspace.closest(id, `records of ${document.name}`, () =>
      plans.flatMap(({ records }) => [...records.keys()]),
    )
    const whole = placeOf(document.workspace.places, inline, holder)
    const { exact } = within(document.workspace, whole, sourceOf(inline), 2, 2 + id.length)
    report(
      whole,
      'unknown',
      { id, near: near?.word },
      {
        fixes: near?.certain ? replacement(exact, near.word) : undefined,
      },
    )
  }
}

/** A reference as it is usually written. */
function sourceOf({ id, text }: Reference): string {
  return text === undefined ? `[[${id}]]` : `[[${id}|${text}]]`
}
