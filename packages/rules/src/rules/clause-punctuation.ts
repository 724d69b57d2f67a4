import { type Clause, type Content, plainText } from '@dorozhnik/model'
import type { OrderContext } from '../context/context.js'
import { within } from '../context/place-in.js'
import { orderFiles, goodOrder } from '../example.js'
import { type Messages, type Report, type Rule, rule } from '../rule.js'

const messages = {
  mixed: ({ number, sign, usual }: { number: string; sign: string; usual: string }) => ({
    ru: `Подпункт ${number} кончается знаком «${sign}», а предыдущие — знаком «${usual}».`,
    en: `Sub-clause ${number} ends with “${sign}”, those before it with “${usual}”.`,
  }),
  last: ({ number, sign }: { number: string; sign: string }) => ({
    ru: `Последний подпункт ${number} кончается знаком «${sign}», а не точкой.`,
    en: `The last sub-clause, ${number}, ends with “${sign}”, not with a full stop.`,
  }),
  open: ({ number }: { number: string }) => ({
    ru: `Пункт ${number} кончается без точки.`,
    en: `Clause ${number} has no full stop at its end.`,
  }),
} satisfies Messages

export const clausePunctuation: Rule = rule({
  id: 'clause-punctuation',
  family: 'order',
  scope: 'file',
  severity: 'info',
  title: { ru: 'Подпункты одного пункта оформлены одинаково', en: 'Sub-clauses of one clause are punctuated alike' },
  why: {
    ru: 'Если часть подпунктов кончается точкой, а часть — точкой с запятой, кажется, что текст собран из разных приказов.',
    en: 'Where some sub-clauses end with a full stop and some with a semicolon, the text looks put together from several orders.',
  },
  source: {
    ru: 'подпункты после двоеточия — со строчной буквы и с «;» или предложениями с точкой, но одинаково',
    en: 'sub-clauses after a colon begin small and end with a semicolon, or are sentences, but all alike',
    grade: 'practice',
  },
  messages,
  examples: [
    {
      name: { ru: 'точка среди точек с запятой', en: 'a full stop among semicolons' },
      files: orderFiles(
        goodOrder.trimEnd() +
          '\n2. Руководителям школ:\n   1. назначить координаторов;\n   2. утвердить планы.\n   3. представить отчёты;\n',
      ),
      says: [
        {
          at: 'order.md:16:22-16:23',
          ru: 'Подпункт 2.2 кончается знаком «.», а предыдущие — знаком «;».',
          en: 'Sub-clause 2.2 ends with “.”, those before it with “;”.',
        },
        {
          at: 'order.md:17:25-17:26',
          ru: 'Последний подпункт 2.3 кончается знаком «;», а не точкой.',
          en: 'The last sub-clause, 2.3, ends with “;”, not with a full stop.',
        },
      ],
    },
    {
      name: { ru: 'одинаково', en: 'all alike' },
      files: orderFiles(
        goodOrder.trimEnd() + '\n2. Руководителям школ:\n   1. назначить координаторов;\n   2. утвердить планы.\n',
      ),
      says: [],
    },
  ],
  checkOrder(order, report) {
    checkClauses(order, order.order.clauses, '', report)
  },
})

function checkClauses(
  order: OrderContext,
  clauses: readonly Clause[],
  prefix: string,
  report: Report<typeof messages>,
): void {
  let usual: string | undefined
  for (const [index, clause] of clauses.entries()) {
    const number = `${prefix}${index + 1}`
    const inner = clause.clauses ?? []
    if (inner.length > 0) checkClauses(order, inner, `${number}.`, report)
    // What is followed by sub-clauses or ends with a list has an end of another kind.
    const text = inner.length > 0 || !isPlain(clause.content) ? '' : plainText(clause.content).trimEnd()
    const sign = text.at(-1)
    if (sign === undefined) continue
    const place = within(
      order.workspace,
      order.workspace.places.at(clause, 'content'),
      text,
      text.length - 1,
      text.length,
    ).place
    const isLast = index === clauses.length - 1
    if (/[\p{L}\d]/u.test(sign)) report(place, 'open', { number })
    else if (!/[.;,]/u.test(sign)) continue
    else if (isLast && sign !== '.') report(place, 'last', { number, sign })
    else if (!isLast && prefix !== '' && usual !== undefined && sign !== usual)
      report(place, 'mixed', { number, sign, usual })
    else usual ??= sign
  }
}

/** A list or an expression at the end has no sign of its own. */
function isPlain(content: Content): boolean {
  if (typeof content === 'string') return true
  const [block] = content
  return content.length === 1 && block?.type === 'paragraph' && block.children.at(-1)?.type === 'text'
}
