import type { Localized } from '@dorozhnik/diagnostics'
import { plainText } from '@dorozhnik/model'
import type { PlanContext } from '../../context/context.js'
import { registryText } from '../../example.js'
import { type Rule, rule } from '../../rule.js'
import { concerns } from '../choice.js'
import { type PhraseMatcher, phraseMatcher, wordsOf } from '../phrases.js'
import { profminimum } from './components.js'
import { planByModel } from './profminimum-served.js'

const registry = `${registryText}norms: [profminimum-2025]\n`

/** What has to happen twice a year, and how a title speaks of it. */
const twice: readonly { speaks: PhraseMatcher; name: Localized; halves: Localized }[] = [
  {
    speaks: phraseMatcher(['диагностик*', 'профдиагностик*']),
    name: { ru: 'Диагностика', en: 'The diagnosis' },
    halves: { ru: 'осенью и весной', en: 'in autumn and in spring' },
  },
  {
    speaks: phraseMatcher(['родительск* собран*', 'собран* ~ родител*', 'встреч* ~ родител*']),
    name: { ru: 'Родительское собрание', en: 'The meeting with parents' },
    halves: { ru: 'не меньше двух раз за учебный год', en: 'at least twice a school year' },
  },
]

export const profminimumTwice: Rule = rule({
  id: 'profminimum-twice',
  family: 'norms',
  scope: 'file',
  severity: 'info',
  title: {
    ru: 'Диагностика и родительские собрания — не меньше двух раз за год',
    en: 'Diagnosis and meetings with parents are held at least twice a year',
  },
  why: {
    ru: 'Модель ждёт диагностику осенью и весной и два собрания с родителями; одного раза недостаточно.',
    en: 'The model expects a diagnosis in autumn and in spring and two meetings with parents; once is not enough.',
  },
  source: {
    ru: 'рекомендации по реализации профминимума, письмо от 14.08.2025 № ВЖ-1399/05',
    en: 'recommendations on the model, letter of 14.08.2025 № ВЖ-1399/05',
  },
  messages: {
    once: ({ name, halves }: { name: Localized; halves: Localized }) => ({
      ru: `${name.ru} запланирована один раз, нужно ${halves.ru} (письмо Минпросвещения № ВЖ-1399/05).`.replace(
        'собрание запланирована',
        'собрание запланировано',
      ),
      en: `${name.en} is planned once; it is due ${halves.en} (letter № ВЖ-1399/05 of the Ministry).`,
      help: {
        ru: 'Добавьте второе мероприятие или укажите в сроке оба месяца.',
        en: 'Add a second activity, or give both months in the term.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'диагностика только осенью', en: 'a diagnosis in autumn only' },
      files: { 'dorozhnik.yaml': registry, 'plan.md': planByModel('Повторная') },
      says: [
        {
          at: 'plan.md:46:12-46:27',
          ru: 'Диагностика запланирована один раз, нужно осенью и весной (письмо Минпросвещения № ВЖ-1399/05).',
          en: 'The diagnosis is planned once; it is due in autumn and in spring (letter № ВЖ-1399/05 of the Ministry).',
        },
      ],
    },
    {
      name: { ru: 'два раза', en: 'twice' },
      files: { 'dorozhnik.yaml': registry, 'plan.md': planByModel() },
      says: [],
    },
  ],
  checkPlan(plan, report, places) {
    if (!concerns(plan, profminimum)) return
    for (const { speaks, name, halves } of twice) {
      const found = plan.activities.filter(({ title }) => speaks(wordsOf(plainText(title))))
      const [only] = found
      if (only === undefined || found.length > 1 || repeats(plan, only)) continue
      report(places.at(only, 'term'), 'once', { name, halves })
    }
  },
})

/** True for a term that comes back, lasts longer than a half of a year, or is not a day that can be told. */
function repeats(plan: PlanContext, activity: PlanContext['activities'][number]): boolean {
  const reading = plan.term(activity)
  if (reading === undefined || reading.kind === 'unknown' || reading.kind === 'undated') return true
  return reading.kind === 'recurring' || reading.kind === 'ongoing' || (reading.intervals?.length ?? 0) > 1
}
