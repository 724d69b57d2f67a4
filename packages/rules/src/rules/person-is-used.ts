import { orderFiles, goodOrder, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { usedPeople } from '../words/used-people.js'

export const personIsUsed: Rule = rule({
  id: 'person-is-used',
  family: 'people',
  scope: 'workspace',
  severity: 'info',
  title: { ru: 'Каждый человек справочника где-то назван', en: 'Every person of the registry is named somewhere' },
  why: {
    ru: 'Лишняя запись — это или забытый ответственный, или сведения о человеке, которые хранить уже незачем.',
    en: 'A spare record is either somebody who was forgotten, or data of a person that need not be kept.',
  },
  source: {
    ru: 'Закон 152-ФЗ: персональные данные хранят не дольше, чем нужно для цели',
    en: 'Law 152-ФЗ: personal data are kept no longer than their purpose needs',
    grade: 'known',
  },
  messages: {
    unused: ({ id }: { id: string }) => ({
      ru: `На ${id} не ссылается ни один документ.`,
      en: `No document refers to ${id}.`,
      help: {
        ru: 'Назовите человека в документе или уберите запись.',
        en: 'Name the person in a document, or take the record out.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'запись без дела', en: 'a spare record' },
      files: {
        ...orderFiles(goodOrder),
        'dorozhnik.yaml': registryText.replace(
          'groups:',
          '  petrova: { name: Петрова Анна Ильинична, post: методист }\ngroups:',
        ),
      },
      says: [
        {
          at: 'dorozhnik.yaml:6:12-6:60',
          ru: 'На petrova не ссылается ни один документ.',
          en: 'No document refers to petrova.',
        },
      ],
    },
    { name: { ru: 'все названы', en: 'all are named' }, files: orderFiles(goodOrder), says: [] },
  ],
  checkWorkspace(workspace, report, places) {
    // A workspace without an order, or with files that could not be read, is not all there is.
    if (workspace.orders.length === 0 || workspace.plans.length === 0) return
    const used = usedPeople(workspace)
    for (const [id, person] of Object.entries(workspace.registry.people ?? {}))
      if (!used.has(id)) report(places.at(person), 'unused', { id })
  },
})
