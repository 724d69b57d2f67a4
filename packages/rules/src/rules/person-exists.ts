import { type Place, perhapsMeant } from '@dorozhnik/diagnostics'
import { findParty, mentionsIn, type Party, peopleOfHead } from '@dorozhnik/model'
import { placeOf, type Stretch, within } from '../context/place-in.js'
import type { WorkspaceContext } from '../context/context.js'
import type { Written } from '../context/written.js'
import { orderText, planText, registryText } from '../example.js'
import { replacement } from '../fix.js'
import { type Messages, type Report, type Rule, rule } from '../rule.js'

type Kind = Party['kind']

const kinds: Record<Kind, { ru: string; en: string; register: 'people' | 'groups' | 'organizations' }> = {
  person: { ru: 'человека', en: 'person', register: 'people' },
  group: { ru: 'группы', en: 'group', register: 'groups' },
  organization: { ru: 'организации', en: 'organisation', register: 'organizations' },
}

/** «человека или группы» */
function listed(wanted: readonly Kind[], language: 'ru' | 'en'): string {
  const names = wanted.map((kind) => kinds[kind][language])
  const last = names.pop() as string
  return names.length === 0 ? last : `${names.join(', ')} ${language === 'ru' ? 'или' : 'or'} ${last}`
}

/** The file that holds the registry. */
const registryFile = 'dorozhnik.yaml'

const messages = {
  unknown: ({ id, near, wanted }: { id: string; near: string | undefined; wanted: readonly Kind[] }) => ({
    ru: `В справочнике нет ${listed(wanted, 'ru')} «${id}».`,
    en: `The registry has no ${listed(wanted, 'en')} “${id}”.`,
    help:
      near === undefined
        ? {
            ru: 'Добавьте запись в dorozhnik.yaml или напишите имя или должность словами, без @.',
            en: 'Add it to dorozhnik.yaml, or write the name or post in words, without @.',
          }
        : perhapsMeant(near),
  }),
  otherKind: ({ id, kind, wanted }: { id: string; kind: Kind; wanted: readonly Kind[] }) => ({
    ru: `Здесь нужно имя ${listed(wanted, 'ru')}, а «${id}» — имя ${kinds[kind].ru}.`,
    en: `The id of a ${listed(wanted, 'en')} belongs here, but “${id}” is a ${kinds[kind].en}.`,
    help: {
      ru: `Поставьте сюда имя из другого раздела файла ${registryFile}.`,
      en: `Put an id of another section of ${registryFile} here.`,
    },
  }),
} satisfies Messages

const anybody: readonly Kind[] = ['person', 'group', 'organization']

/** Lists of an order with those whom they may name. */
const lists = [
  { key: 'responsible', wanted: anybody },
  { key: 'addressees', wanted: anybody },
  { key: 'acquaint', wanted: ['person', 'group'] },
] as const

export const personExists: Rule = rule({
  id: 'person-exists',
  family: 'people',
  scope: 'workspace',
  severity: 'error',
  title: {
    ru: 'Каждый, кого называет документ, есть в справочнике',
    en: 'Whoever a document names is in the registry',
  },
  why: {
    ru: 'Вместо @имени печатаются фамилия и должность из справочника; если записи нет, печатать нечего.',
    en: 'An @id is printed as the name and post from the registry; where there is no record, nothing can be printed.',
  },
  source: {
    ru: 'поручение даётся тому, кого можно назвать по должности и фамилии',
    en: 'an assignment is given to somebody with a post and a surname',
    grade: 'practice',
  },
  messages,
  examples: [
    {
      name: { ru: 'опечатка в имени', en: 'a slip of the finger' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planText(
          '1. Мониторинг охвата профориентацией',
          '   - Срок: ноябрь 2025 г.',
          '   - Ответственные: @sokolv, @directors',
          '   - Результат: справка',
        ),
      },
      says: [
        {
          at: 'plan.md:11:22-11:28',
          ru: 'В справочнике нет человека, группы или организации «sokolv».',
          en: 'The registry has no person, group or organisation “sokolv”.',
        },
      ],
    },
    {
      name: { ru: 'приказ поручает тому, кого нет', en: 'an order charges somebody who is not there' },
      files: {
        'dorozhnik.yaml': registryText,
        'order.md': orderText(
          [
            'subject: О проведении недели профориентации',
            'signatory: directors',
            'executor: sokolov',
            'acquaint: [sokolov, orlova]',
          ],
          'ПРИКАЗЫВАЮ:',
          '',
          '1. Назначить ответственным {{вин @petrov}}.',
        ),
      },
      says: [
        {
          at: 'order.md:5:12-5:21',
          ru: 'Здесь нужно имя человека, а «directors» — имя группы.',
          en: 'The id of a person belongs here, but “directors” is a group.',
        },
        {
          at: 'order.md:7:21-7:27',
          ru: 'В справочнике нет человека или группы «orlova».',
          en: 'The registry has no person or group “orlova”.',
        },
        {
          at: 'order.md:12:35-12:41',
          ru: 'В справочнике нет человека, группы или организации «petrov».',
          en: 'The registry has no person, group or organisation “petrov”.',
        },
      ],
    },
    {
      name: { ru: 'опечатки в шапке приказа', en: 'slips in the head of an order' },
      files: {
        'dorozhnik.yaml': registryText,
        'order.md': orderText(
          [
            'subject: О проведении недели профориентации',
            'signatory: lebedeva',
            'responsible: [sokolv]',
            'addressees: [directors, heads]',
            'control: lebedev',
          ],
          'ПРИКАЗЫВАЮ:',
          '',
          '1. Назначить ответственным {{вин @sokolov}}.',
        ),
      },
      says: [
        {
          at: 'order.md:6:15-6:21',
          ru: 'В справочнике нет человека, группы или организации «sokolv».',
          en: 'The registry has no person, group or organisation “sokolv”.',
        },
        {
          at: 'order.md:7:25-7:30',
          ru: 'В справочнике нет человека, группы или организации «heads».',
          en: 'The registry has no person, group or organisation “heads”.',
        },
        {
          at: 'order.md:8:10-8:17',
          ru: 'В справочнике нет человека, группы или организации «lebedev».',
          en: 'The registry has no person, group or organisation “lebedev”.',
        },
      ],
    },
    {
      name: { ru: 'все известны', en: 'everybody is known' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planText(
          '1. Мониторинг охвата профориентацией',
          '   - Срок: ноябрь 2025 г.',
          '   - Ответственные: @sokolov, @directors, школьные психологи',
          '   - Результат: справка',
        ),
      },
      says: [],
    },
  ],
  checkWorkspace(workspace, report, places) {
    if (workspace.isUnreadable(registryFile)) return
    const check = (id: string | undefined, place: Place | undefined, wanted: readonly Kind[]): void =>
      checkId(workspace, report, id, within(workspace, place, id ?? '', 0, id?.length ?? 0), wanted)
    for (const { written } of workspace.documents) checkMentions(workspace, report, written)
    checkMentions(workspace, report, workspace.registryWritten)
    for (const person of Object.values(workspace.registry.people ?? {}))
      check(person.organization, places.at(person, 'organization'), ['organization'])
    for (const group of Object.values(workspace.registry.groups ?? {}))
      for (const [index, id] of (group.members ?? []).entries())
        check(id, places.at(group.members ?? group, index) ?? places.at(group, 'members'), ['person', 'organization'])
    for (const { plan } of workspace.plans) {
      check(plan.organization, places.at(plan, 'organization'), ['organization'])
      for (const { id, holder, key } of peopleOfHead(plan)) check(id, places.at(holder, key), ['person'])
    }
    for (const { order } of workspace.orders) {
      check(order.organization, places.at(order, 'organization'), ['organization'])
      for (const { id, holder, key } of peopleOfHead(order)) check(id, places.at(holder, key), ['person'])
      check(order.control, places.at(order, 'control'), anybody)
      for (const { key, wanted } of lists)
        for (const [index, id] of (order[key] ?? []).entries())
          check(id, places.at(order[key] ?? order, index) ?? places.at(order, key), wanted)
      for (const act of order.acts ?? []) check(act.organization, places.at(act, 'organization'), ['organization'])
    }
  },
})

function checkMentions(workspace: WorkspaceContext, report: Report<typeof messages>, written: Written): void {
  for (const { inline, holder } of written.mentions) {
    for (const { id, offset } of mentionsIn([{ type: 'paragraph', children: [inline] }])) {
      if (findParty(workspace.registry, id) !== undefined) continue
      const source = inline.type === 'mention' ? `@${id}` : inline.source
      const whole = placeOf(workspace.places, inline, holder)
      checkId(workspace, report, id, within(workspace, whole, source, offset + 1, offset + 1 + id.length), anybody)
    }
  }
}

function checkId(
  workspace: WorkspaceContext,
  report: Report<typeof messages>,
  id: string | undefined,
  { place, exact }: Stretch,
  wanted: readonly Kind[],
): void {
  // An empty name stands for a field that is missing, which has been reported.
  if (id === undefined || id === '') return
  const party = findParty(workspace.registry, id)
  if (party !== undefined) {
    if (!wanted.includes(party.kind)) report(place, 'otherKind', { id, kind: party.kind, wanted })
    return
  }
  const near = workspace.closest(id, wanted.join(), () =>
    wanted.flatMap((kind) => Object.keys(workspace.registry[kinds[kind].register] ?? {})),
  )
  report(
    place,
    'unknown',
    { id, near: near?.word, wanted },
    {
      fixes: near?.certain ? replacement(exact, near.word) : undefined,
    },
  )
}
