import type { Localized, Severity } from '@dorozhnik/diagnostics'
import type { PlanContext } from '../context/context.js'
import type { Example } from '../example.js'
import { type Rule, rule, type RuleSource } from '../rule.js'
import { concerns } from './choice.js'
import { isServed, servedBy } from './coverage.js'
import type { NormComponent } from './norm-pack.js'

/** What a rule about the components of a pack says besides the components. */
export interface ServedRule {
  id: string
  /** The id of the pack. */
  pack: string
  severity: Severity
  title: Localized
  why: Localized
  source: RuleSource
  /** The act as it is called in a sentence, in the nominative: `письмо … № 08-70`. */
  act: Localized
  components: readonly NormComponent[]
  examples: readonly Example[]
}

/**
 * A rule that every component of a pack is served. A plan from which most is missing was hardly written by the norm:
 * it is told so once, with the first of what is missing.
 */
export function servedRule({ pack, act, components, ...description }: ServedRule): Rule {
  return rule({
    ...description,
    family: 'norms',
    scope: 'file',
    messages: {
      missing: ({ component }: { component: NormComponent }) => ({
        ru: `План не отвечает норме «${component.title.ru}» (${act.ru}, ${component.clause.ru}).`,
        en: `The plan does not serve “${component.title.en}” (${act.en}, ${component.clause.en}).`,
        help: {
          ru: `Эксперт ждёт: ${component.evidence.ru}. Добавьте мероприятие или раздел, в названии которого это сказано.`,
          en: `An expert expects ${component.evidence.en}. Add an activity or a section whose title says so.`,
        },
      }),
      most: ({ missing }: { missing: readonly NormComponent[] }) => ({
        ru: `План не отвечает большинству норм (${act.ru}): нет ${missing.length} из ${components.length}. Среди них: ${listed(missing, 'ru')}.`,
        en: `The plan does not serve most of what is asked (${act.en}): ${missing.length} of ${components.length} are missing. Among them: ${listed(missing, 'en')}.`,
        help: {
          ru: 'Команда «dorozhnik coverage» покажет всю таблицу. Если норма к плану не относится, уберите её из norms.',
          en: 'The command “dorozhnik coverage” shows the whole table. If the norm does not concern the plan, take it out of norms.',
        },
      }),
    },
    checkPlan(plan, report, places) {
      if (!concerns(plan, pack)) return
      const missing = servedBy(plan, components).flatMap((one) => (isServed(one) ? [] : [one.component]))
      const place = places.at(plan.plan, 'title')
      if (isMost(missing, components)) report(place, 'most', { missing })
      else for (const component of missing) report(place, 'missing', { component })
    },
  })
}

/** True when a plan lacks most of what is asked, which is told in one finding. */
function isMost(missing: readonly NormComponent[], components: readonly NormComponent[]): boolean {
  return missing.length > Math.ceil(components.length / 2)
}

/** True for a plan that was hardly written by a norm: its details are not worth a finding. */
export function lacksMost(plan: PlanContext, components: readonly NormComponent[]): boolean {
  const missing = servedBy(plan, components).flatMap((one) => (isServed(one) ? [] : [one.component]))
  return isMost(missing, components)
}

function listed(components: readonly NormComponent[], language: 'ru' | 'en'): string {
  return components
    .slice(0, 3)
    .map(({ title }) => (language === 'ru' ? `«${title.ru}»` : `“${title.en}”`))
    .join(', ')
}
