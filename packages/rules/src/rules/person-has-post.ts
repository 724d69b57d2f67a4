import { goodOrder, orderFiles, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { usedPeople } from '../words/used-people.js'

export const personHasPost: Rule = rule({
  id: 'person-has-post',
  family: 'people',
  scope: 'workspace',
  severity: 'warning',
  title: { ru: 'У каждого, кого называет документ, есть должность', en: 'Everybody whom a document names has a post' },
  why: {
    ru: 'Поручение дают должности: без неё в подписи, в пункте и в листе ознакомления останется одна фамилия.',
    en: 'An assignment is given to a post: without it a signature, a clause and a list show a surname alone.',
  },
  source: {
    ru: 'ГОСТ Р 7.0.97-2025: подпись состоит из должности, собственноручной подписи и её расшифровки',
    en: 'GOST R 7.0.97-2025: a signature consists of the post, the signature by hand and the name',
    grade: 'known',
  },
  messages: {
    missing: ({ id, name }: { id: string; name: string }) => ({
      ru: `У человека «${name}» (@${id}) нет должности.`,
      en: `“${name}” (@${id}) has no post.`,
      help: { ru: 'Допишите в запись строку post.', en: 'Add `post` to the record.' },
    }),
  },
  examples: [
    {
      name: { ru: 'исполнитель без должности', en: 'an executor without a post' },
      files: {
        ...orderFiles(goodOrder),
        'dorozhnik.yaml': registryText.replace(', post: главный специалист', ''),
      },
      says: [
        {
          at: 'dorozhnik.yaml:5:20-5:42',
          ru: 'У человека «Соколов Игорь Петрович» (@sokolov) нет должности.',
          en: '“Соколов Игорь Петрович” (@sokolov) has no post.',
        },
      ],
    },
    { name: { ru: 'должность есть', en: 'there is a post' }, files: orderFiles(goodOrder), says: [] },
  ],
  checkWorkspace(workspace, report, places) {
    const lacking = Object.entries(workspace.registry.people ?? {}).filter(
      // A record without a name was reported by the reader.
      ([, { name, post }]) => name !== '' && name !== undefined && (post ?? '').trim() === '',
    )
    if (lacking.length === 0) return
    const used = usedPeople(workspace)
    for (const [id, person] of lacking)
      if (used.has(id)) report(places.at(person, 'name'), 'missing', { id, name: person.name })
  },
})
