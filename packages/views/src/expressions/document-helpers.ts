import type { GrammaticalCase } from '@dorozhnik/russian'
import { findAppendix, unknownAppendix } from '../order/appendices.js'
import { appendixReference } from '../order/appendix-reference.js'
import { planTitleForm } from '../parties/plan-title-form.js'
import { printDate } from '../print-date.js'
import { findCase } from './case-names.js'
import type { HelperCall, RunnableHelper } from './helper.js'
import type { Argument } from './parse-handlebars.js'
import { periodText } from './period-text.js'
import { tooManyArguments, wrongArgument } from './wrong-argument.js'

/** Helpers of dates, appendices, titles and periods. */
export const documentHelpers: readonly RunnableHelper[] = [
  {
    names: { ru: 'дата', en: 'date' },
    about: { ru: 'дата так, как её пишет профиль', en: 'a date as the profile writes it' },
    example: { ru: '{{дата "2025-08-26"}}', en: '{{date "2025-08-26"}}' },
    run: runDate,
  },
  {
    names: { ru: 'приложение', en: 'appendix' },
    about: {
      ru: 'ссылка на приложение: «приложение», а если их несколько — «приложение № 1»; второе слово — падеж: {{приложение "plan.md" "дат"}}',
      en: 'reference to an appendix, with its number when there are several; a second word is a case: {{appendix "plan.md" "dative"}}',
    },
    example: { ru: '{{приложение "plan.md"}}', en: '{{appendix "plan.md"}}' },
    run: runAppendix,
  },
  {
    names: { ru: 'название', en: 'title' },
    about: {
      ru: 'название плана; второе слово — падеж, тогда с маленькой буквы: {{название "plan.md" "вин"}}',
      en: 'title of a plan; a second word is a case, then with a small letter: {{title "plan.md" "accusative"}}',
    },
    example: { ru: '{{название "plan.md"}}', en: '{{title "plan.md"}}' },
    run: runTitle,
  },
  {
    names: { ru: 'период', en: 'period' },
    about: { ru: 'первый и последний день плана', en: 'first and last day of a plan' },
    example: { ru: '{{период "plan.md"}}', en: '{{period "plan.md"}}' },
    run: runPeriod,
  },
]

function runDate(call: HelperCall, args: readonly Argument[]): string | undefined {
  const [day, ...more] = args
  if (day?.type !== 'text') {
    return wrongArgument(call, 'нужен день в кавычках: "2025-08-26"', 'a day in quotes is needed: "2025-08-26"')
  }
  return more.length > 0 ? tooManyArguments(call) : printDate(call.scope, day.value, call.place)
}

function runAppendix(call: HelperCall, args: readonly Argument[]): string | undefined {
  const { order } = call.scope
  if (order === undefined) {
    return wrongArgument(call, 'план печатается без приказа', 'the plan is printed without an order')
  }
  const second = caseArgument(call, args[1])
  if (second === undefined) return undefined
  const found = namedPlan(call, [...args.slice(0, 1), ...args.slice(2)])
  if (found === undefined) return undefined
  const appendix = order.appendices.find(({ plan }) => plan === found.plan)
  if (appendix === undefined) {
    return wrongArgument(
      call,
      `документа «${found.name}» нет среди приложений приказа`,
      `«${found.name}» is not among the appendices of the order`,
    )
  }
  return appendixReference(call.scope, appendix, second === 'none' ? 'nominative' : second)
}

function runTitle(call: HelperCall, args: readonly Argument[]): string | undefined {
  const second = caseArgument(call, args[1])
  if (second === undefined) return undefined
  const found = namedPlan(call, [...args.slice(0, 1), ...args.slice(2)])
  if (found === undefined) return undefined
  return second === 'none' ? found.plan.title : planTitleForm(call.scope, found.plan, second, call.place)
}

/** The case that an argument names, `none` when there is no argument, `undefined` after a finding. */
function caseArgument(call: HelperCall, argument: Argument | undefined): GrammaticalCase | 'none' | undefined {
  if (argument === undefined) return 'none'
  const named = argument.type === 'text' ? findCase(argument.value) : undefined
  return (
    named ?? wrongArgument(call, 'второе слово — падеж, например "дат"', 'the second word is a case, such as "dative"')
  )
}

function runPeriod(call: HelperCall, args: readonly Argument[]): string | undefined {
  const found = namedPlan(call, args)
  return found === undefined ? undefined : periodText(call.scope, found.plan, call.place)
}

/** The plan that the only argument names; without an argument the plan at hand, or the only appendix. */
function namedPlan(call: HelperCall, args: readonly Argument[]): ReturnType<typeof findAppendix> {
  const { scope } = call
  const [name, ...more] = args
  if (more.length > 0) return tooManyArguments(call)
  if (name === undefined) {
    const document = scope.workspace.documents[scope.document]
    if (document !== undefined && document.document !== 'order') return { name: scope.document, plan: document }
    const [only, second] = scope.order?.appendices ?? []
    return only !== undefined && second === undefined
      ? { name: only.name, plan: only.plan }
      : wrongArgument(call, 'нужно имя файла в кавычках: "plan.md"', 'a file name in quotes is needed: "plan.md"')
  }
  if (name.type === 'party') {
    return wrongArgument(call, 'нужно имя файла в кавычках: "plan.md"', 'a file name in quotes is needed: "plan.md"')
  }
  const found = findAppendix(scope.workspace, scope.document, name.value)
  if (found === undefined) unknownAppendix(scope, name.value, call.place)
  return found
}
