import type { Localized } from '@dorozhnik/diagnostics'
import { findParty } from '@dorozhnik/model'
import type { GrammaticalCase } from '@dorozhnik/russian'
import { findAppendix, unknownAppendix } from '../order/appendices.js'
import { appendixReference } from '../order/appendix-reference.js'
import type { PartyStyle } from '../parties/party-form.js'
import { partyForm } from '../parties/party-form.js'
import { planTitleForm } from '../parties/plan-title-form.js'
import { reportUnknownParty } from '../parties/report-unknown-party.js'
import { printDate } from '../print-date.js'
import type { ExpressionHelper, HelperCall, RunnableHelper } from './helper.js'
import type { Argument } from './parse-handlebars.js'
import { periodText } from './period-text.js'
import { placeWithin } from './place-within.js'

const styles: ReadonlyMap<string, PartyStyle> = new Map([
  ['должность имя', 'post-name'],
  ['имя должность', 'name-post'],
  ['имя, должность', 'name-post'],
  ['имя', 'name'],
  ['должность', 'post'],
  ['post name', 'post-name'],
  ['name post', 'name-post'],
  ['name, post', 'name-post'],
  ['name', 'name'],
  ['post', 'post'],
])

const cases: readonly (readonly [GrammaticalCase, string, Localized])[] = [
  ['nominative', 'им', { ru: 'именительный падеж: кто', en: 'nominative: who' }],
  ['genitive', 'род', { ru: 'родительный падеж: кого', en: 'genitive: of whom' }],
  ['dative', 'дат', { ru: 'дательный падеж: кому', en: 'dative: to whom' }],
  ['accusative', 'вин', { ru: 'винительный падеж: назначить кого', en: 'accusative: whom' }],
  ['instrumental', 'твор', { ru: 'творительный падеж: кем', en: 'instrumental: by whom' }],
  ['prepositional', 'пред', { ru: 'предложный падеж: о ком', en: 'prepositional: about whom' }],
]

const helpers: readonly RunnableHelper[] = [
  ...cases.map(
    ([grammaticalCase, name, about]): RunnableHelper => ({
      names: { ru: name, en: grammaticalCase },
      about: {
        ru: `${about.ru}; второе слово — "имя", "должность" или "имя, должность"`,
        en: `${about.en}; a second word may be "name", "post" or "name, post"`,
      },
      example: { ru: `{{${name} @sokolov}}`, en: `{{${grammaticalCase} @sokolov "name"}}` },
      run: (call, args) => runCase(call, grammaticalCase, args),
    }),
  ),
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

/** The closed list of helpers of `{{…}}`, for the guide. */
export const expressionHelpers: readonly ExpressionHelper[] = helpers

/** Every name that a helper answers to. */
export const helperNames: readonly string[] = helpers.flatMap(({ names }) => [names.ru, names.en])

const byName: ReadonlyMap<string, RunnableHelper> = new Map(
  helpers.flatMap((helper) => [
    [helper.names.ru, helper],
    [helper.names.en, helper],
  ]),
)

/** The helper of a name, in either language and in any letter case. */
export function findHelper(name: string): RunnableHelper | undefined {
  return byName.get(name.toLowerCase())
}

function runCase(call: HelperCall, grammaticalCase: GrammaticalCase, args: readonly Argument[]): string | undefined {
  const [who, style, ...more] = args
  if (who?.type !== 'party') {
    return wrong(call, 'нужен знак из реестра, например @sokolov', 'an id of the registry is needed, such as @sokolov')
  }
  if (more.length > 0 || style?.type === 'party') return tooMany(call)
  const chosen = style === undefined ? 'post-name' : styles.get(style.value.trim().toLowerCase())
  if (chosen === undefined) {
    return wrong(
      call,
      `вместо "${style?.value}" бывает "имя", "должность" или "имя, должность"`,
      `instead of "${style?.value}" there is "name", "post" or "name, post"`,
    )
  }
  const party = findParty(call.scope.workspace.registry, who.id)
  if (party === undefined) {
    reportUnknownParty(call.scope, who.id, placeWithin(call.place, call.source, `@${who.id}`))
    return undefined
  }
  return partyForm(call.scope, who.id, party, grammaticalCase, chosen, call.place)
}

function runDate(call: HelperCall, args: readonly Argument[]): string | undefined {
  const [day, ...more] = args
  if (day?.type !== 'text') {
    return wrong(call, 'нужен день в кавычках: "2025-08-26"', 'a day in quotes is needed: "2025-08-26"')
  }
  return more.length > 0 ? tooMany(call) : printDate(call.scope, day.value, call.place)
}

function runAppendix(call: HelperCall, args: readonly Argument[]): string | undefined {
  const { order } = call.scope
  if (order === undefined) {
    return wrong(call, 'план печатается без приказа', 'the plan is printed without an order')
  }
  const second = caseArgument(call, args[1])
  if (second === undefined) return undefined
  const found = namedPlan(call, [...args.slice(0, 1), ...args.slice(2)])
  if (found === undefined) return undefined
  const appendix = order.appendices.find(({ plan }) => plan === found.plan)
  if (appendix === undefined) {
    return wrong(
      call,
      `документа «${found.name}» нет в appendices приказа`,
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
  const named =
    argument.type === 'text'
      ? cases.find(([key, name]) => argument.value === key || argument.value === name)?.[0]
      : undefined
  return named ?? wrong(call, 'второе слово — падеж, например "дат"', 'the second word is a case, such as "dative"')
}

function runPeriod(call: HelperCall, args: readonly Argument[]): string | undefined {
  const found = namedPlan(call, args)
  return found === undefined ? undefined : periodText(call.scope, found.plan, call.place)
}

/** The plan that the only argument names; without an argument the plan at hand, or the only appendix. */
function namedPlan(call: HelperCall, args: readonly Argument[]): ReturnType<typeof findAppendix> {
  const { scope } = call
  const [name, ...more] = args
  if (more.length > 0) return tooMany(call)
  if (name === undefined) {
    const document = scope.workspace.documents[scope.document]
    if (document?.document === 'plan') return { name: scope.document, plan: document }
    const [only, second] = scope.order?.appendices ?? []
    return only !== undefined && second === undefined
      ? { name: only.name, plan: only.plan }
      : wrong(call, 'нужно имя файла в кавычках: "plan.md"', 'a file name in quotes is needed: "plan.md"')
  }
  if (name.type === 'party') {
    return wrong(call, 'нужно имя файла в кавычках: "plan.md"', 'a file name in quotes is needed: "plan.md"')
  }
  const found = findAppendix(scope.workspace, scope.document, name.value)
  if (found === undefined) unknownAppendix(scope, name.value, call.place)
  return found
}

function wrong(call: HelperCall, ru: string, en: string): undefined {
  call.scope.report('wrong-argument', { helper: call.name, reason: { ru, en } }, call.place)
}

function tooMany(call: HelperCall): undefined {
  return wrong(call, 'слов больше, чем нужно', 'there are more words than needed')
}
