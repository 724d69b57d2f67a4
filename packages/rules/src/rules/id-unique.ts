import { isTextPlace, type Localized, type Place, type Places, type Source } from '@dorozhnik/diagnostics'
import { inlineText, namedRecords, type PlanRecord, plainText } from '@dorozhnik/model'
import { planText, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { quoted } from '../words/name-of.js'

const registers: readonly { key: 'people' | 'groups' | 'organizations'; name: Localized }[] = [
  { key: 'people', name: { ru: 'человек', en: 'a person' } },
  { key: 'groups', name: { ru: 'группа', en: 'a group' } },
  { key: 'organizations', name: { ru: 'организация', en: 'an organisation' } },
]

export const idUnique: Rule = rule({
  id: 'id-unique',
  family: 'structure',
  scope: 'file',
  severity: 'error',
  title: { ru: 'Одно имя — одна запись', en: 'One id names one record' },
  why: {
    ru: 'По имени на запись ссылаются; если имя носят двое, неясно, о ком речь, и в документ попадёт не тот.',
    en: 'Records are referred to by id; if two share one, nobody can tell which is meant, and the wrong one is printed.',
  },
  source: {
    ru: 'имя записи ставится раз и навсегда, на него ссылаются другие документы',
    en: 'the name of a record is given for good, and other documents refer to it',
    grade: 'practice',
  },
  messages: {
    twice: ({ id, first }: { id: string; first: Localized }) => ({
      ru: `Имя {#${id}} уже занято: его носит ${first.ru}.`,
      en: `The id {#${id}} is taken: ${first.en} has it.`,
      help: {
        ru: 'Дайте одной из записей другое имя и поправьте ссылки на неё.',
        en: 'Give one of the records another id and mend the references to it.',
      },
    }),
    registers: ({ id, first, second }: { id: string; first: Localized; second: Localized }) => ({
      ru: `Имя «${id}» в справочнике стоит дважды: это и ${first.ru}, и ${second.ru}, поэтому неясно, что значит @${id}.`,
      en: `The registry has “${id}” twice: it is ${first.en} and ${second.en}, so @${id} is unclear.`,
      help: { ru: 'Дайте одной из записей другое имя.', en: 'Give one of them another id.' },
    }),
  },
  examples: [
    {
      name: { ru: 'строку скопировали вместе с именем', en: 'a row was copied together with its id' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planText(
          '1. Экскурсии на предприятия {#tours}',
          '   - Срок: октябрь 2025 г.',
          '   - Ответственные: @sokolov',
          '   - Результат: отчёт',
          '2. Экскурсии в колледжи {#tours}',
          '   - Срок: ноябрь 2025 г.',
          '   - Ответственные: @sokolov',
          '   - Результат: отчёт',
        ),
      },
      says: [
        {
          at: 'plan.md:13:27-13:32',
          ru: 'Имя {#tours} уже занято: его носит мероприятие «Экскурсии на предприятия».',
          en: 'The id {#tours} is taken: activity “Экскурсии на предприятия” has it.',
        },
      ],
    },
    {
      name: { ru: 'человек и группа под одним именем', en: 'a person and a group under one id' },
      files: { 'dorozhnik.yaml': `${registryText}  sokolov: { name: специалисты отдела }\n` },
      says: [
        {
          at: 'dorozhnik.yaml:8:3-8:10',
          ru: 'Имя «sokolov» в справочнике стоит дважды: это и человек, и группа, поэтому неясно, что значит @sokolov.',
          en: 'The registry has “sokolov” twice: it is a person and a group, so @sokolov is unclear.',
        },
      ],
    },
    {
      name: { ru: 'имена разные', en: 'the ids differ' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planText(
          '1. Экскурсии на предприятия {#tours-works}',
          '   - Срок: октябрь 2025 г.',
          '   - Ответственные: @sokolov',
          '   - Результат: отчёт',
          '2. Экскурсии в колледжи {#tours-colleges}',
          '   - Срок: ноябрь 2025 г.',
          '   - Ответственные: @sokolov',
          '   - Результат: отчёт',
        ),
      },
      says: [],
    },
  ],
  checkWorkspace({ registry, sources }, report, places) {
    const known = new Map<string, { name: Localized; place: Place | undefined }>()
    for (const { key, name } of registers) {
      const register = registry[key] ?? {}
      for (const [id, record] of Object.entries(register)) {
        const place = placeOfKey(places.at(register, id) ?? places.at(record), id, sources)
        const first = known.get(id)
        if (first === undefined) known.set(id, { name, place })
        else
          report(place, 'registers', { id, first: first.name, second: name }, { related: firstStandsAt(first.place) })
      }
    }
  },
  checkPlan(plan, report, places) {
    const known = new Map<string, PlanRecord>()
    for (const [id, record] of namedRecords(plan.plan)) {
      const first = known.get(id)
      if (first === undefined) known.set(id, record)
      else
        report(
          placeOfId(places, record),
          'twice',
          { id, first: nameOfRecord(first) },
          {
            related: firstStandsAt(placeOfId(places, first)),
          },
        )
    }
  },
  checkOrder(order, report, places) {
    const known = new Map<string, (typeof order.clauses)[number]>()
    for (const numbered of order.clauses) {
      const { id } = numbered.clause
      if (id === undefined) continue
      const first = known.get(id)
      if (first === undefined) known.set(id, numbered)
      else
        report(
          places.at(numbered.clause, 'id'),
          'twice',
          { id, first: { ru: `пункт ${first.number}`, en: `clause ${first.number}` } },
          {
            related: firstStandsAt(places.at(first.clause, 'id')),
          },
        )
    }
  },
})

/** A record of YAML is placed where its value stands; its id stands right before it. */
function placeOfKey(place: Place | undefined, id: string, sources: ReadonlyMap<string, Source>): Place | undefined {
  if (place === undefined || !isTextPlace(place)) return place
  const before = sources.get(place.file)?.text.slice(Math.max(0, place.start - id.length - 200), place.start)
  const key = before?.trimEnd().endsWith(':') ? before.lastIndexOf(id) : -1
  if (before === undefined || key === -1 || !/^["']?\s*:\s*$/.test(before.slice(key + id.length))) return place
  const start = place.start - before.length + key
  return { file: place.file, start, end: start + id.length }
}

function firstStandsAt(place: Place | undefined): { message: Localized; place: Place }[] | undefined {
  if (place === undefined) return undefined
  return [{ message: { ru: 'Впервые имя стоит здесь.', en: 'The id stands here first.' }, place }]
}

function placeOfId(places: Places, { node }: PlanRecord): Place | undefined {
  return places.at(node, 'id')
}

function nameOfRecord(record: PlanRecord): Localized {
  switch (record.kind) {
    case 'indicator': {
      const name = quoted(plainText(record.node.name))
      return { ru: `показатель ${name.ru}`, en: `indicator ${name.en}` }
    }
    case 'part': {
      const name = quoted(plainText(record.node.title ?? ''))
      return { ru: `часть ${name.ru}`, en: `part ${name.en}` }
    }
    case 'section': {
      const name = quoted(plainText(record.node.title))
      return { ru: `раздел ${name.ru}`, en: `section ${name.en}` }
    }
    case 'activity': {
      const name = quoted(plainText(record.node.title))
      return { ru: `мероприятие ${name.ru}`, en: `activity ${name.en}` }
    }
    case 'group':
    case 'level':
    case 'form':
    case 'stage':
    case 'quadrant':
      return quoted(plainText(record.node.title))
    case 'entry':
      return quoted(plainText(record.node.name))
    case 'heading': {
      const name = quoted(inlineText(record.node.children))
      return { ru: `заголовок ${name.ru}`, en: `heading ${name.en}` }
    }
    case 'table': {
      const name = quoted(inlineText(record.node.caption ?? []))
      return { ru: `таблица ${name.ru}`, en: `table ${name.en}` }
    }
    case 'point': {
      const name = quoted(plainText(record.node.children))
      return { ru: `пункт ${name.ru}`, en: `point ${name.en}` }
    }
  }
}
