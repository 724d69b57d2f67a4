import { orderFiles, goodOrder } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const listedOnce: Rule = rule({
  id: 'listed-once',
  family: 'people',
  scope: 'workspace',
  severity: 'warning',
  title: {
    ru: 'В списке ознакомления и в группе человек назван один раз',
    en: 'A person stands once in a group or among those to be acquainted',
  },
  why: {
    ru: 'Для повторённого имени напечатается вторая строка, в которой нечего подписывать.',
    en: 'A name that stands twice gets a second line that nobody can sign.',
  },
  source: {
    ru: 'в листе ознакомления у каждого одна строка',
    en: 'everybody has one line of an acquaintance sheet',
    url: 'https://morozova26.ru/vzyskaniya/2220-oznakomlenie-s-prikazom-pod-rospis-obrazec.html',
    grade: 'practice',
  },
  messages: {
    twice: ({ id }: { id: string }) => ({
      ru: `${id} здесь уже есть.`,
      en: `${id} is here already.`,
      help: { ru: 'Уберите повтор.', en: 'Take the repetition out.' },
    }),
  },
  examples: [
    {
      name: { ru: 'дважды ознакомлен', en: 'to be acquainted twice' },
      files: orderFiles(goodOrder.replace('appendices:', 'acquaint: [sokolov, directors, sokolov]\nappendices:')),
      says: [{ at: 'order.md:8:32-8:39', ru: 'sokolov здесь уже есть.', en: 'sokolov is here already.' }],
    },
    {
      name: { ru: 'каждый один раз', en: 'each of them once' },
      files: orderFiles(goodOrder.replace('appendices:', 'acquaint: [sokolov, directors]\nappendices:')),
      says: [],
    },
  ],
  checkWorkspace({ registry, orders }, report, places) {
    const lists = [
      ...Object.values(registry.groups ?? {}).map(({ members }) => members),
      ...orders.map(({ order }) => order.acquaint),
    ]
    for (const list of lists) {
      const seen = new Set<string>()
      for (const [index, id] of (list ?? []).entries()) {
        if (seen.has(id)) report(places.at(list ?? [], index), 'twice', { id })
        seen.add(id)
      }
    }
  },
})
