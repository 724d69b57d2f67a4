import { plainText } from '@dorozhnik/model'
import { orderFiles, goodOrder } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const planApprovedOnce: Rule = rule({
  id: 'plan-approved-once',
  family: 'order',
  scope: 'workspace',
  severity: 'info',
  title: { ru: 'План приложен к одному приказу', en: 'A plan is attached to one order' },
  why: {
    ru: 'Если план утверждён двумя приказами, неясно, от какого числа он действует и что отменять.',
    en: 'With two orders approving a plan nobody knows since when it holds and what to repeal.',
  },
  source: {
    ru: 'новый приказ признаёт прежний утратившим силу',
    en: 'a new order declares the former one void',
    grade: 'practice',
  },
  messages: {
    twice: ({ name, other }: { name: string; other: string }) => ({
      ru: `План ${name} приложен и к приказу ${other}.`,
      en: `The plan ${name} is attached to ${other} as well.`,
      help: {
        ru: 'Если новый приказ заменяет старый, добавьте пункт «Признать утратившим силу …».',
        en: 'Where a new order replaces an old one, add a clause “Признать утратившим силу …”.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'два приказа об одном плане', en: 'two orders on one plan' },
      files: { ...orderFiles(goodOrder), 'second.md': goodOrder.replace('2025-08-26', '2025-08-28') },
      says: [
        {
          at: 'second.md:8:14-8:21',
          ru: 'План plan.md приложен и к приказу order.md.',
          en: 'The plan plan.md is attached to order.md as well.',
        },
      ],
    },
    {
      name: { ru: 'у каждого плана свой приказ', en: 'one order for each plan' },
      files: orderFiles(goodOrder),
      says: [],
    },
  ],
  checkWorkspace({ orders, planAt }, report, places) {
    const seen = new Map<string, string>()
    for (const { name, order, clauses } of orders) {
      const replaces = clauses.some(({ clause }) => /утратившим(?:и)? силу|изменени/iu.test(plainText(clause.content)))
      for (const [index, path] of (order.appendices ?? []).entries()) {
        const plan = planAt(name, path)?.name
        if (plan === undefined) continue
        const other = seen.get(plan)
        if (other !== undefined && other !== name && !replaces)
          report(places.at(order.appendices ?? [], index), 'twice', { name: plan, other })
        seen.set(plan, other ?? name)
      }
    }
  },
})
