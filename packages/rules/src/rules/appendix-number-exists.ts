import { type NumberedClause, plainText } from '@dorozhnik/model'
import { stretchOf } from '../context/place-in.js'
import { orderFiles, goodOrder, registryText, weekOrder } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { approvalOfPlan } from '../words/appendix-words.js'
import { firstMatches } from '../words/first-matches.js'

export const appendixNumberExists: Rule = rule({
  id: 'appendix-number-exists',
  family: 'order',
  scope: 'file',
  severity: 'warning',
  title: { ru: 'Приложение с упомянутым номером есть', en: 'An appendix that is mentioned exists' },
  why: {
    ru: 'По ссылке на «приложение 3» будут искать третье приложение, а их два.',
    en: 'A mention of “приложение 3” sends readers for a third appendix when there are two.',
  },
  source: {
    ru: 'ГОСТ Р 7.0.97, реквизит «отметка о приложении»: ссылка на приложение стоит в тексте приказа',
    en: 'GOST R 7.0.97, the mark of an appendix: the text of the order refers to it',
    url: 'https://dokipedia.ru/document/5346266?pid=254',
    grade: 'seen',
  },
  messages: {
    missing: ({ number, count }: { number: number; count: number }) => ({
      ru: `Упомянуто приложение ${number}, а ${count === 0 ? 'приложений у приказа нет' : `у приказа их ${count}`}.`,
      en: `Appendix ${number} is mentioned, but the order has ${count === 0 ? 'none' : count}.`,
      help: {
        ru: 'Исправьте номер или добавьте документ в «appendices».',
        en: 'Mend the number, or add the document to “appendices”.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'приложений меньше', en: 'fewer appendices' },
      files: orderFiles(
        goodOrder.replace('({{приложение "plan.md"}})', '(приложение 1) и состав рабочей группы (приложение 2)'),
      ),
      says: [
        {
          at: 'order.md:13:71-13:83',
          ru: 'Упомянуто приложение 2, а у приказа их 1.',
          en: 'Appendix 2 is mentioned, but the order has 1.',
        },
      ],
    },
    {
      name: { ru: 'приложений нет вовсе', en: 'no appendices at all' },
      files: {
        'dorozhnik.yaml': registryText,
        'order.md': weekOrder('1. Провести неделю по программе (приложение 1).'),
      },
      says: [
        {
          at: 'order.md:11:34-11:46',
          ru: 'Упомянуто приложение 1, а приложений у приказа нет.',
          en: 'Appendix 1 is mentioned, but the order has none.',
        },
      ],
    },
    {
      name: { ru: 'номер есть', en: 'the number is there' },
      files: orderFiles(goodOrder.replace('({{приложение "plan.md"}})', '(приложение 1)')),
      says: [],
    },
  ],
  checkOrder({ order, clauses, written, workspace }, report) {
    const count = order.appendices?.length ?? 0
    // Of an approved plan that is no appendix tells `approved-plan-is-appendix`.
    const told = ({ clause }: NumberedClause): boolean =>
      count === 0 && approvalOfPlan(plainText(clause.content)) !== undefined
    const nodes = new Set<object>(clauses.flatMap((one) => (told(one) ? [] : [one.clause])))
    for (const text of written.texts) {
      if (!nodes.has(text.holder.node)) continue
      for (const match of firstMatches(
        text.value,
        /приложени[a-zЀ-ӿ]{1,3}\s{1,3}(?:№\s{0,2})?(\d{1,2})(?![\d.]*\d)(?!\s{1,3}к(?![a-zЀ-ӿ]))/giu,
      )) {
        const number = Number(match[1])
        if (number <= count) continue
        report(stretchOf(workspace, text, match.index, match.index + match[0].length).place, 'missing', {
          number,
          count,
        })
      }
    }
  },
})
