import { perhapsMeant } from '@dorozhnik/diagnostics'
import type { Id, Reference } from '@dorozhnik/model'
import { placeOf, within } from '../context/place-in.js'
import type { OrderContext, PlanContext } from '../context/context.js'
import { orderText, planText, registryText } from '../example.js'
import { replacement } from '../fix.js'
import { type Messages, type Report, type Rule, rule } from '../rule.js'

const messages = {
  unknown: ({ id, near }: { id: string; near: string | undefined }) => ({
    ru: `Ссылка [[${id}]] никуда не ведёт: записи с таким именем нет.`,
    en: `The reference [[${id}]] leads nowhere: no record has that id.`,
    help:
      near === undefined
        ? {
            ru: `Поставьте {#${id}} в конце строки с нужным мероприятием, разделом или пунктом либо добавьте показатель с этим именем.`,
            en: `Put {#${id}} at the end of the activity, section or clause that is meant, or add an indicator with that id.`,
          }
        : perhapsMeant(near),
  }),
} satisfies Messages

export const recordExists: Rule = rule({
  id: 'record-exists',
  family: 'structure',
  scope: 'workspace',
  severity: 'error',
  title: {
    ru: 'Ссылка [[…]] указывает на запись плана или пункт приказа',
    en: 'A reference [[…]] points at a record of the plan or a clause of the order',
  },
  why: {
    ru: 'Вместо ссылки печатается номер мероприятия или пункта либо название показателя; в никуда ссылаться нельзя.',
    en: 'A reference is printed as the number of an activity or a clause, or as the name of an indicator, so there must be one.',
  },
  source: {
    ru: 'перекрёстные ссылки сверяют перед подписанием',
    en: 'cross-references are compared before anybody signs',
    grade: 'practice',
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
      name: { ru: 'пункт приказа ссылается на другой', en: 'a clause of an order refers to another' },
      files: {
        'dorozhnik.yaml': registryText,
        'order.md': orderText(
          ['subject: О проведении недели профориентации', 'signatory: lebedeva', 'executor: sokolov'],
          'ПРИКАЗЫВАЮ:',
          '',
          '1. Провести неделю профориентации. {#week}',
          '2. Отчитаться об исполнении [[week]].',
        ),
      },
      says: [],
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
    checkReferences(plan, plan.records, report)
  },
  checkOrder(order, report) {
    const clauses = order.clauses.flatMap(({ clause }) => clause.id ?? [])
    const attached = order.plans.flatMap(({ records }) => [...records.keys()])
    checkReferences(order, new Set([...clauses, ...attached]), report)
  },
})

function checkReferences(
  document: PlanContext | OrderContext,
  ids: Pick<ReadonlySet<Id>, 'has' | 'keys'>,
  report: Report<typeof messages>,
): void {
  for (const { inline, holder } of document.written.references) {
    const { id } = inline
    if (ids.has(id)) continue
    const near = document.workspace.closest(id, `records of ${document.name}`, () => ids.keys())
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
