import { findDocument, plainText, resolveDocumentName } from '@dorozhnik/model'
import { goodPlan, orderText, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { appendixOfExpression, meansOnlyAppendix, mentionedAppendices } from '../words/appendix-words.js'

export const appendixIsMentioned: Rule = rule({
  id: 'appendix-is-mentioned',
  family: 'order',
  scope: 'workspace',
  severity: 'warning',
  title: { ru: 'Каждое приложение названо в пунктах приказа', en: 'Every appendix is mentioned in the clauses' },
  why: {
    ru: 'Приложение, о котором в приказе ни слова, не утверждено и не обязательно ни для кого.',
    en: 'An appendix of which the order says nothing is not approved and binds nobody.',
  },
  source: {
    ru: 'ГОСТ Р 7.0.97, реквизит «отметка о приложении»: ссылка на приложение стоит в тексте приказа',
    en: 'GOST R 7.0.97, the mark of an appendix: the text of the order refers to it',
    url: 'https://dokipedia.ru/document/5346266?pid=254',
    grade: 'seen',
  },
  messages: {
    unmentioned: ({ name, number, only }: { name: string; number: number; only: boolean }) => ({
      ru: `О приложении ${only ? '' : `№ ${number} `}«${name}» в пунктах приказа ничего не сказано.`,
      en: `The clauses say nothing of appendix ${only ? '' : `${number} `}“${name}”.`,
      help: {
        ru: `Сошлитесь на него в пункте, где оно утверждается: {{приложение "${name}"}}.`,
        en: `Refer to it in the clause that approves it: {{приложение "${name}"}}.`,
      },
    }),
  },
  examples: [
    {
      name: { ru: 'на второе приложение нет ссылки', en: 'nothing refers to the second appendix' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': goodPlan,
        'events.md': goodPlan,
        'order.md': orderText(
          [
            'subject: Об утверждении плана мероприятий',
            'signatory: lebedeva',
            'executor: sokolov',
            'appendices: [plan.md, events.md]',
          ],
          'ПРИКАЗЫВАЮ:',
          '',
          '1. Утвердить план мероприятий ({{приложение "plan.md"}}).',
        ),
      },
      says: [
        {
          at: 'order.md:7:23-7:32',
          ru: 'О приложении № 2 «events.md» в пунктах приказа ничего не сказано.',
          en: 'The clauses say nothing of appendix 2 “events.md”.',
        },
      ],
    },
    {
      name: { ru: 'приложения названы словами', en: 'the appendices are mentioned in words' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': goodPlan,
        'events.md': goodPlan,
        'order.md': orderText(
          [
            'subject: Об утверждении планов',
            'signatory: lebedeva',
            'executor: sokolov',
            'appendices: [plan.md, events.md]',
          ],
          'ПРИКАЗЫВАЮ:',
          '',
          '1. Утвердить планы мероприятий согласно приложениям 1 и 2.',
        ),
      },
      says: [],
    },
  ],
  checkOrder({ name: own, order, clauses, written, workspace }, report, places) {
    const appendices = order.appendices ?? []
    // Without clauses the standard ones are written, and they mention every appendix.
    if (appendices.length === 0 || clauses.length === 0) return
    const meaning = (path: string): string => resolveDocumentName(own, path) ?? path
    const named = new Set<string>()
    for (const { inline } of written.mentions) {
      const path = inline.type === 'expression' ? appendixOfExpression(inline.source)?.name : undefined
      if (path === undefined) continue
      named.add(meaning(path))
      // A misspelt name has been reported by `approved-plan-is-appendix`.
      if (findDocument(workspace.workspace, own, path) === undefined)
        named.add(meaning(workspace.closest(path, `appendices of ${own}`, () => appendices)?.word ?? path))
    }
    const text = clauses.map(({ clause }) => plainText(clause.content).replace(/\{\{[^}]*\}\}/g, ' ')).join('\n')
    const { numbers, unnumbered } = mentionedAppendices(text)
    const only = appendices.length === 1
    if (only && written.mentions.some(({ inline }) => inline.type === 'expression' && meansOnlyAppendix(inline.source)))
      return
    for (const [index, name] of appendices.entries()) {
      if (named.has(meaning(name)) || numbers.has(index + 1) || (only && unnumbered)) continue
      const found = name === '' ? undefined : findDocument(workspace.workspace, own, name)
      // An order that is its own appendix has been reported too.
      if (found !== undefined && found.name !== own)
        report(places.at(appendices, index), 'unmentioned', { name, number: index + 1, only })
    }
  },
})
