import { goodPlan, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { concerns } from './choice.js'
import type { NormPack } from './norm-pack.js'
import { planByModel } from './profminimum-2025/profminimum-served.js'

export const normInForce: Rule = rule({
  id: 'norm-in-force',
  family: 'norms',
  scope: 'file',
  severity: 'info',
  title: { ru: 'Выбранная норма действует в период плана', en: 'A chosen norm is in force during the plan' },
  why: {
    ru: 'План прошлых лет проверять по новой норме нельзя: её тогда не было.',
    en: 'A plan of former years cannot be held against a new norm: there was none at the time.',
  },
  source: {
    ru: 'план сверяют с теми актами, которые действуют в его период',
    en: 'a plan is held against the acts that are in force in its period',
    grade: 'practice',
  },
  messages: {
    before: ({ pack, from }: { pack: NormPack; from: string }) => ({
      ru: `Норма «${pack.title.ru}» действует с ${from}, а план заканчивается раньше.`,
      en: `The norm “${pack.title.en}” is in force from ${from}, and the plan ends before.`,
      help: { ru: 'Уберите её из norms для этого плана.', en: 'Take it out of norms for this plan.' },
    }),
    after: ({ pack, to }: { pack: NormPack; to: string }) => ({
      ru: `Норма «${pack.title.ru}» действовала до ${to}, а план начинается позже.`,
      en: `The norm “${pack.title.en}” was in force until ${to}, and the plan begins later.`,
      help: { ru: 'Выберите норму, которая действует сейчас.', en: 'Choose a norm that is in force now.' },
    }),
  },
  examples: [
    {
      name: { ru: 'план 2022 года и профминимум 2025 года', en: 'a plan of 2022 and the model of 2025' },
      files: {
        'dorozhnik.yaml': `${registryText}norms: [profminimum-2025]\n`,
        'plan.md': goodPlan
          .replace('2025-09-01/2026-08-31', '2022-09-01/2023-08-31')
          .replace('ноябрь 2025', 'ноябрь 2022'),
      },
      says: [
        {
          at: 'plan.md:4:9-4:30',
          ru: 'Норма «Единая модель профориентации (профминимум)» действует с 01.09.2025, а план заканчивается раньше.',
          en: 'The norm “The single model of career guidance” is in force from 01.09.2025, and the plan ends before.',
        },
      ],
    },
    {
      name: { ru: 'норма действует', en: 'the norm is in force' },
      files: { 'dorozhnik.yaml': `${registryText}norms: [profminimum-2025]\n`, 'plan.md': planByModel() },
      says: [],
    },
  ],
  checkPlan(plan, report, places) {
    const { period } = plan
    if (period === undefined) return
    for (const pack of plan.workspace.packs) {
      if (!concerns(plan, pack.id)) continue
      const { from, to } = pack.inForce
      const place = places.at(plan.plan, 'period')
      if (period.end < from) report(place, 'before', { pack, from: digital(from) })
      else if (to !== undefined && period.start > to) report(place, 'after', { pack, to: digital(to) })
    }
  },
})

function digital(iso: string): string {
  return iso.split('-').toReversed().join('.')
}
