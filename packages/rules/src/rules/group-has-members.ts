import type { Localized } from '@dorozhnik/diagnostics'
import { quoted } from '../words/name-of.js'
import { registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const groupHasMembers: Rule = rule({
  id: 'group-has-members',
  family: 'people',
  scope: 'workspace',
  severity: 'info',
  title: { ru: 'В группе, у которой перечислены участники, они есть', en: 'A group with a list of members has some' },
  why: {
    ru: 'Пустой список участников означает, что поручение группе не дойдёт ни до кого.',
    en: 'An empty list of members means that a task of the group reaches nobody.',
  },
  source: {
    ru: 'состав рабочей группы утверждают поимённо',
    en: 'the members of a working group are approved by name',
    grade: 'practice',
  },
  messages: {
    empty: ({ name }: { name: Localized }) => ({
      ru: `В группе ${name.ru} нет ни одного участника.`,
      en: `Group ${name.en} has no members.`,
      help: {
        ru: 'Перечислите участников или уберите строку members.',
        en: 'List the members, or take the line “members” out.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'пустой список', en: 'an empty list' },
      files: { 'dorozhnik.yaml': registryText.replace('организаций }', 'организаций, members: [] }') },
      says: [
        {
          at: 'dorozhnik.yaml:7:77-7:79',
          ru: 'В группе «руководители общеобразовательных организаций» нет ни одного участника.',
          en: 'Group “руководители общеобразовательных организаций” has no members.',
        },
      ],
    },
    { name: { ru: 'список не нужен', en: 'no list is needed' }, files: { 'dorozhnik.yaml': registryText }, says: [] },
  ],
  checkWorkspace({ registry }, report, places) {
    for (const group of Object.values(registry.groups ?? {}))
      if (group.members?.length === 0) report(places.at(group, 'members'), 'empty', { name: quoted(group.name ?? '') })
  },
})
