import { normalizeLabel } from '@dorozhnik/model'
import { registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const personOnce: Rule = rule({
  id: 'person-once',
  family: 'people',
  scope: 'workspace',
  severity: 'warning',
  title: { ru: 'Человек записан в справочнике один раз', en: 'A person stands once in the registry' },
  why: {
    ru: 'Если у человека два имени, в приказе и плане он назовётся по-разному, а после увольнения исправят только одно.',
    en: 'With two ids a person is named in two ways, and when he leaves only one is changed.',
  },
  source: {
    ru: 'Закон 152-ФЗ, статья 5: персональные данные точны и при необходимости обновляются',
    en: 'Law 152-ФЗ, article 5: personal data are exact and kept up to date',
    grade: 'known',
  },
  messages: {
    twice: ({ name, other }: { name: string; other: string }) => ({
      ru: `«${name}» уже есть в справочнике под именем ${other}.`,
      en: `“${name}” is in the registry already, as ${other}.`,
      help: { ru: 'Оставьте одну запись и пользуйтесь её именем.', en: 'Keep one record and use its id.' },
    }),
  },
  examples: [
    {
      name: { ru: 'один человек под двумя именами', en: 'one person under two ids' },
      files: {
        'dorozhnik.yaml': registryText.replace(
          'groups:',
          '  sokolov_ip: { name: Соколов Игорь Петрович, post: заместитель начальника }\ngroups:',
        ),
      },
      says: [
        {
          at: 'dorozhnik.yaml:6:23-6:45',
          ru: '«Соколов Игорь Петрович» уже есть в справочнике под именем sokolov.',
          en: '“Соколов Игорь Петрович” is in the registry already, as sokolov.',
        },
      ],
    },
    {
      name: { ru: 'однофамильцы', en: 'two of one surname' },
      files: {
        'dorozhnik.yaml': registryText.replace(
          'groups:',
          '  sokolov_a: { name: Соколов Андрей Петрович, post: заместитель начальника }\ngroups:',
        ),
      },
      says: [],
    },
  ],
  checkWorkspace({ registry }, report, places) {
    const seen = new Map<string, { id: string; node: object }>()
    for (const [id, node] of Object.entries(registry.people ?? {})) {
      const name = normalizeLabel(node.name ?? '')
      // A bare surname may well be that of two people.
      if (!name.includes(' ')) continue
      const first = seen.get(name)
      if (first === undefined) seen.set(name, { id, node })
      else {
        const place = places.at(first.node, 'name')
        const message = { ru: 'Первая запись здесь.', en: 'The first record is here.' }
        report(
          places.at(node, 'name'),
          'twice',
          { name: node.name, other: first.id },
          place && { related: [{ message, place }] },
        )
      }
    }
  },
})
