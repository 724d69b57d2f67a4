import { type Diagnostic, locate, type Place } from '@dorozhnik/diagnostics'
import type { Activity, Order, Plan, Section } from '@dorozhnik/model'
import { activitiesOf, contentBlocks, numberPlan, plainText, walkPlan } from '@dorozhnik/model'
import { describe, expect, it } from 'vitest'
import { type ReadWorkspace, readWorkspace } from './read-workspace.js'

const head = '---\ndocument: plan\ntitle: План\nperiod: 2025-09-01/2026-08-31\n---\n'

/** Reads one plan below a minimal head. */
function readBody(body: string, front = head): { read: ReadWorkspace; plan: Plan; diagnostics: Diagnostic[] } {
  const { value, diagnostics } = readWorkspace([{ path: 'plan.md', bytes: front + body }])
  const read = value as ReadWorkspace
  return { read, plan: read.workspace.documents['plan.md'] as Plan, diagnostics }
}

/** The stretch of source that a place covers. */
function textAt(read: ReadWorkspace, place: Place | undefined): string | undefined {
  if (place === undefined || !('file' in place)) return undefined
  return read.sources.get(place.file)?.text.slice(place.start, place.end)
}

/** Kind, title and contents of the parts of a plan with this title. */
function kindsOf(body: string, title: string): unknown[] {
  return readBody(body, head.replace('title: План', `title: ${title}`)).plan.parts.map((part) => [
    part.kind,
    part.title,
    'content' in part ? part.content.length : part.children.map(({ type }) => type),
  ])
}

/** `code line:column text` of every finding. */
function said(diagnostics: readonly Diagnostic[], read: ReadWorkspace): string[] {
  return diagnostics.map(({ code, place }) => {
    const at = place === undefined ? undefined : locate(place, read.sources)
    return `${code} ${at?.line}:${at?.column} ${textAt(read, place)}`
  })
}

describe('activities as list items', () => {
  const { plan, read, diagnostics } = readBody(`
# План мероприятий

## Мониторинг {#mon}

1. Мониторинг охвата {#diag}
   - Срок: ноябрь 2025 г.
   - **Ответственные:** @sokolov, руководители ОО
   - Ожидаемый результат: справка [[diag-share]]
2. Проведение опроса:
   - школьников;
   - родителей.
   - Сроки исполнения: май
`)
  const [first, second] = [...activitiesOf(plan)] as [Activity, Activity]

  it('take the text as title and the labelled bullets as fields', () => {
    expect(diagnostics).toEqual([])
    expect(first).toEqual({
      type: 'activity',
      id: 'diag',
      title: 'Мониторинг охвата',
      term: 'ноябрь 2025 г.',
      responsible: [
        {
          type: 'paragraph',
          children: [
            { type: 'mention', id: 'sokolov' },
            { type: 'text', value: ', руководители ОО' },
          ],
        },
      ],
      result: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: 'справка ' },
            { type: 'reference', id: 'diag-share' },
          ],
        },
      ],
    })
  })

  it('keep bullets without a label in the title', () => {
    expect(second.term).toBe('май')
    expect(second.title).toEqual([
      { type: 'paragraph', children: [{ type: 'text', value: 'Проведение опроса:' }] },
      {
        type: 'list',
        ordered: false,
        items: ['школьников;', 'родителей.'].map((value) => ({
          type: 'listItem',
          children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
        })),
      },
    ])
  })

  it('know where each value was written', () => {
    expect(textAt(read, read.places.at(first))).toBe('1. Мониторинг охвата {#diag}')
    expect(textAt(read, read.places.at(first, 'id'))).toBe('diag')
    expect(textAt(read, read.places.at(first, 'term'))).toBe('ноябрь 2025 г.')
    const [paragraph] = first.responsible as unknown as [{ children: object[] }]
    expect(textAt(read, read.places.at(paragraph.children[0] as object))).toBe('@sokolov')
    expect(textAt(read, read.places.at(plan, 'period'))).toBe('2025-09-01/2026-08-31')
    const [section] = [...walkPlan(plan)].map(({ node }) => node) as [Section]
    expect(textAt(read, read.places.at(section, 'title'))).toBe('Мониторинг')
  })

  it('own the bullets below them that are indented a space too little', () => {
    const tenth = readBody(
      '# План мероприятий\n\n9. Девятое\n   - Срок: май\n10. Десятое\n   - Срок: июнь\n   - школы;\n11. Одиннадцатое\n',
    )
    expect([...activitiesOf(tenth.plan)].map(({ title, term }) => [typeof title, term])).toEqual([
      ['string', 'май'],
      ['object', 'июнь'],
      ['string', undefined],
    ])
    expect(tenth.plan.parts).toHaveLength(1)
  })

  it('report what looks like a sub-item but became an item', () => {
    const { read: other, diagnostics: found } = readBody('# План мероприятий\n\n10. Десятое\n  1. Подпункт\n')
    expect(said(found, other)).toEqual(['item-indent 9:3 1.'])
  })

  it('own the numbered items below them that are indented a space too little', () => {
    const { plan: tenth, diagnostics: found } = readBody(
      '# План мероприятий\n\n9. Девятое\n10. Десятое\n   1. Подпункт\n   2. Другой\n   - Срок: июнь\n11. Одиннадцатое\n',
    )
    expect(found).toEqual([])
    expect([...activitiesOf(tenth)].map(({ title, term }) => [plainText(title), term])).toEqual([
      ['Девятое', undefined],
      ['Десятое\nПодпункт\nДругой', 'июнь'],
      ['Одиннадцатое', undefined],
    ])
  })

  it('report a field without its hyphen and offer to put it', () => {
    const { read: other, diagnostics: found } = readBody('# План мероприятий\n\n1. Опрос\n   Срок: май\n')
    expect(said(found, other)).toEqual(['field-without-bullet 9:4 Срок'])
    expect(found[0]?.fixes?.[0]?.edits[0]?.text).toBe('- ')
  })

  it('keep both values of a field that stands twice', () => {
    const { plan: twice, diagnostics: found } = readBody(
      '# План мероприятий\n\n1. Опрос\n   - Срок: май\n   - Сроки: июнь\n',
    )
    expect(found.map(({ code }) => code)).toEqual(['field-twice'])
    expect([...activitiesOf(twice)][0]?.term).toHaveLength(2)
  })

  it('take off a number of several levels, but no number that belongs to the title', () => {
    const { plan: numbered } = readBody(
      '# План мероприятий\n\n1. 4.1.2 Опрос\n2. 10 лучших практик\n3. 12.05 – день открытых дверей\n',
    )
    expect([...activitiesOf(numbered)].map(({ title, writtenNumber }) => [title, writtenNumber])).toEqual([
      ['Опрос', '4.1.2'],
      ['10 лучших практик', undefined],
      ['12.05 – день открытых дверей', undefined],
    ])
  })

  it('say that a paragraph with a number is no activity', () => {
    const { read: other, diagnostics: found } = readBody('# План мероприятий\n\n4.1.1. Проведение опроса\n')
    expect(said(found, other)).toEqual(['activity-not-in-list 8:1 4.1.1'])
  })
})

describe('activities as a table', () => {
  it('take their columns from the labels, and the columns of the plan when the head names none', () => {
    const { plan, read } = readBody(`
# Дорожная карта

| № | Наименование работы | Исполнитель | Срок | Форма отчёта |
| - | - | - | - | - |
| 1. | Опрос {#poll} | @sokolov | май | справка |
| | **Второй раздел** | | | |
| 2.1 | Анализ |  | июнь<br>июль | |
`)
    const [first] = [...activitiesOf(plan)] as [Activity]
    expect(first).toMatchObject({
      id: 'poll',
      title: 'Опрос',
      term: 'май',
      fields: { 'Форма отчёта': 'справка' },
      writtenNumber: '1',
    })
    expect(plan.columns).toEqual([
      { key: 'number', label: '№' },
      { key: 'title', label: 'Наименование работы' },
      { key: 'responsible', label: 'Исполнитель' },
      { key: 'term', label: 'Срок' },
      'Форма отчёта',
    ])
    expect(textAt(read, read.places.at(first, 'term'))).toBe('май')
    expect([...numberPlan(plan).values()]).toEqual(['1', '2', '2.1'])
  })

  it('take bold rows for sections, one inside another by their numbers', () => {
    const { plan } = readBody(`# План мероприятий

| № | Мероприятие | Срок |
| - | - | - |
| **4. Меры** | | |
| **4.1.** | **Школы** | |
| 4.1.1 | Опрос | май |
| **4.2. Колледжи** | | |
| 4.2.1 | Встреча | май |
| **5. Анализ** | | |
`)
    expect(
      [...walkPlan(plan)].map(({ node, parents }) => [node.type === 'prose' ? '' : node.title, parents.length]),
    ).toEqual([
      ['Меры', 0],
      ['Школы', 1],
      ['Опрос', 2],
      ['Колледжи', 1],
      ['Встреча', 2],
      ['Анализ', 0],
    ])
  })

  it('take rows in bold italics for sections, too', () => {
    const { plan: pasted } = readBody(
      '| Мероприятие | Срок |\n| --- | --- |\n| ***1. Выявление*** | |\n| Опрос | май |\n| **_Развитие_** | |\n| Игра | май |\n',
    )
    const sections = [...walkPlan(pasted)].map(({ node }) => node).filter((node) => node.type === 'section')
    expect(sections.map(({ title, writtenNumber }) => [plainText(title), writtenNumber])).toEqual([
      ['Выявление', '1'],
      ['Развитие', undefined],
    ])
    expect(contentBlocks(sections[0]?.title ?? '')).toMatchObject([{ children: [{ type: 'emphasis' }] }])
  })

  it('report a row that has too many or too few cells', () => {
    const { read, diagnostics } = readBody(
      '# План мероприятий\n\n| Мероприятие | Срок |\n| - | - |\n| а | б | в |\n| г |\n',
    )
    expect(said(diagnostics, read)).toEqual(['table-row-width 10:1 | а | б | в |', 'table-row-width 11:1 | г |'])
  })

  it('stay a plain table when the headings are nothing known', () => {
    const { plan } = readBody('# Прочее\n\n| Вид | Объём |\n| - | - |\n| а | б |\n')
    expect(plan.parts[0]).toMatchObject({ kind: 'prose', content: [{ type: 'table' }] })
  })
})

describe('parts', () => {
  it('are known by their headings, by attributes, or by the activities in them', () => {
    const { plan } = readBody(`
Текст до заголовков.

# Пояснительная записка

Текст.

# Наша цель {kind=goal}

Цель.

# Задачи

1. Первая.

# SWOT-анализ

Проза.

# Целевой ориентир: диагностика

1. Опрос
   - Срок: май

# Целевой ориентир: конкурсы

1. Конкурс
   - Срок: май
`)
    expect(plan.parts.map(({ kind }) => kind)).toEqual(['prose', 'note', 'goal', 'tasks', 'swot', 'activities'])
    const table = plan.parts[5]
    expect(
      table?.kind === 'activities' && table.children.map((child) => child.type === 'section' && child.title),
    ).toEqual(['Целевой ориентир: диагностика', 'Целевой ориентир: конкурсы'])
  })

  describe('below a heading that repeats the title', () => {
    const roadmap = 'План мероприятий («дорожная карта») по профориентации – 2025'

    it('are recognised as if it were not there', () => {
      const body =
        '# ПЛАН мероприятий ("дорожная карта") по профориентации - 2025.\n\n## Цель\n\nЦель.\n\n## Паспорт\n\nТекст.\n\n## Мероприятия\n\n### Раздел\n\n1. Опрос\n'
      expect(kindsOf(body, roadmap)).toEqual([
        ['goal', 'Цель', 1],
        ['passport', 'Паспорт', ['prose']],
        ['activities', 'Мероприятия', ['section']],
      ])
      expect(kindsOf(body.replaceAll('## ', '# '), roadmap)).toContainEqual(['goal', 'Цель', 1])
    })

    it('are one table without a heading when the title names it and nothing else does', () => {
      expect(kindsOf(`# ${roadmap}\n\n1. Сбор\n\n## Раздел\n\n1. Опрос\n\n## Другой\n\nТекст.\n`, roadmap)).toEqual([
        ['activities', undefined, ['activity', 'section', 'section']],
      ])
      expect(kindsOf('# Год труда {kind=activities}\n\n1. Опрос\n', 'Год труда')).toEqual([
        ['activities', undefined, ['activity']],
      ])
    })

    it('are sections when they have activities and the title names nothing', () => {
      expect(kindsOf('# Год труда\n\nТекст.\n\n## Раздел\n\n1. Опрос\n   - Срок: май\n', 'Год труда')).toEqual([
        ['prose', undefined, 1],
        ['activities', undefined, ['section']],
      ])
    })

    it('stay parts when the same words come later', () => {
      expect(kindsOf('# Цель\n\nЦель.\n\n# Год труда\n\nТекст.\n', 'Год труда')).toEqual([
        ['goal', 'Цель', 1],
        ['prose', 'Год труда', 1],
      ])
    })
  })

  it('keep prose word for word', () => {
    const { plan } = readBody(
      '# Введение\n\n> Цитата\n\n## Подзаголовок\n\n```\nкод\n```\n\n***\n\nСноска[^1] и [ссылка][дом].\n\n[^1]: Пояснение.\n\n[дом]: https://example.org\n',
    )
    const [part] = plan.parts
    expect(part?.kind === 'note' && part.content.map(({ type }) => type)).toEqual([
      'quote',
      'heading',
      'code',
      'thematicBreak',
      'paragraph',
    ])
    expect(JSON.stringify(part)).toContain(
      '"type":"footnote","children":[{"type":"paragraph","children":[{"type":"text","value":"Пояснение."',
    )
    expect(JSON.stringify(part)).toContain('"url":"https://example.org"')
  })

  it('report notes that nothing refers to, and tags', () => {
    const { read, diagnostics } = readBody(
      '# Введение\n\n[^1]: Пояснение.\n\nТекст <b>жирный</b> и<br>перенос. <!-- для себя -->\n',
    )
    expect(said(diagnostics, read).toSorted()).toEqual(
      ['definition-unused 8:1 [^1]: Пояснение.', 'html-is-text 10:7 <b>', 'html-is-text 10:16 </b>'].toSorted(),
    )
  })

  it('see footnotes that are defined in another section', () => {
    const { plan, diagnostics } = readBody(
      '# Введение\n\nТекст[^а].\n\n# Цель\n\nЦель.\n\n# Примечания\n\n[^а]: Пояснение.\n',
    )
    expect(diagnostics).toEqual([])
    expect(JSON.stringify(plan.parts[0])).toContain('Пояснение.')
  })

  it('give numbers written by hand before headings to be compared, not to be printed', () => {
    const { plan, read } = readBody('# План мероприятий\n\n## 5. Меры\n\n### 4.1. Школы\n\n1. Опрос\n')
    const [section, inner] = [...walkPlan(plan)].map(({ node }) => node) as [Section, Section]
    expect([section.title, section.writtenNumber, inner.title, inner.writtenNumber]).toEqual([
      'Меры',
      '5',
      'Школы',
      '4.1',
    ])
    expect(textAt(read, read.places.at(section, 'writtenNumber'))).toBe('5')
  })
})

describe('an order', () => {
  const text = `---
document: order
organization: uo
subject: Об утверждении плана
signatory: lebedeva
appendices: [plan.md]
---

В целях развития **приказываю:**

1. Утвердить план ({{приложение "plan.md"}}).
2. Руководителям:
   1. обеспечить исполнение;
   2. представить:
      - отчёт;
      - справку.
3. Контроль возложить на {{вин @lebedeva}}.

Текст после пунктов.
`
  const { value, diagnostics } = readWorkspace([{ path: 'order.md', bytes: text }])
  const read = value as ReadWorkspace
  const order = read.workspace.documents['order.md'] as Order

  it('is read as preamble, operative word, clauses and closing', () => {
    expect(diagnostics).toEqual([])
    expect(order.preamble).toEqual([{ type: 'paragraph', children: [{ type: 'text', value: 'В целях развития ' }] }])
    expect(order.operative).toBe('приказываю:')
    expect(order.clauses.map(({ clauses }) => clauses?.length)).toEqual([undefined, 2, undefined])
    expect(order.clauses[1]?.clauses?.[1]?.content).toHaveLength(2)
    expect(order.closing).toHaveLength(1)
  })

  it('places expressions', () => {
    const [paragraph] = order.clauses.map((clause) => clause.content as unknown as { children: object[] }[])[2] ?? []
    expect(textAt(read, read.places.at(paragraph?.children[1] as object))).toBe('{{вин @lebedeva}}')
  })

  it('finds the operative word in every usual spelling', () => {
    for (const word of [
      'ПРИКАЗЫВАЮ:',
      'п р и к а з ы в а ю:',
      'П Р И К А З Ы В А Ю :',
      'приказываем:',
      '**ПРИКАЗЫВАЮ:**',
    ]) {
      const one = readWorkspace([
        {
          path: 'o.md',
          bytes: `---\ndocument: order\norganization: uo\nsubject: О\n---\n\nВ целях\n\n${word}\n\n1. Пункт.\n`,
        },
      ])
      const read2 = one.value?.workspace.documents['o.md'] as Order
      expect(read2.operative, word).toBe(word.replaceAll('*', ''))
      expect(read2.preamble, word).toHaveLength(1)
    }
  })

  it('has sub-clauses below the tenth clause as below the first, three spaces to the right', () => {
    const clauses = Array.from({ length: 12 }, (_, index) => `${index + 1}. Пункт\n   1. Первый\n   2. Второй\n`)
    const outcome = readWorkspace([
      {
        path: 'order.md',
        bytes: `---\ndocument: order\norganization: uo\nsubject: О\n---\n\nПРИКАЗЫВАЮ:\n\n${clauses.join('')}`,
      },
    ])
    expect(outcome.diagnostics).toEqual([])
    const twelve = outcome.value?.workspace.documents['order.md'] as Order
    expect(twelve.clauses.map(({ clauses: sub }) => sub?.map(({ content }) => content))).toEqual(
      Array.from({ length: 12 }, () => ['Первый', 'Второй']),
    )
  })

  it('reports text behind sub-clauses', () => {
    const one = readWorkspace([
      {
        path: 'o.md',
        bytes: '---\ndocument: order\norganization: uo\nsubject: О\n---\n\n1. Пункт:\n   1. подпункт\n\n   Текст.\n',
      },
    ])
    expect(one.diagnostics.map(({ code }) => code)).toEqual(['text-after-sub-clauses'])
  })
})

describe('files', () => {
  it('that are no documents are left alone, unless they are named', () => {
    const files = [
      { path: 'README.md', bytes: '# Просто текст\n' },
      { path: 'notes.txt', bytes: 'x' },
      { path: 'post.md', bytes: '---\ntitle: Заметка\n---\n' },
    ]
    expect(readWorkspace(files)).toMatchObject({ diagnostics: [], value: { workspace: { documents: {} } } })
    const { value, diagnostics } = readWorkspace(files, { named: new Set(['README.md', 'post.md']) })
    expect(diagnostics.map(({ code }) => code)).toEqual(['front-matter', 'front-matter'])
    expect([...(value?.unreadable ?? [])]).toEqual(['README.md', 'post.md'])
  })

  it('of another kind of document are named as such', () => {
    const { value, diagnostics } = readWorkspace([{ path: 'a.md', bytes: '---\ndocument: plann\n---\n' }])
    expect(said(diagnostics, value as ReadWorkspace)).toEqual(['document-kind 2:11 plann'])
    expect(diagnostics[0]?.help?.ru).toContain('«plan»')
  })

  it('are all read, whatever is wrong in one of them', () => {
    const { value, diagnostics } = readWorkspace([
      { path: 'a.md', bytes: '---\ndocument: plan\ntitle: Приказ: о чём\n---\n' },
      { path: 'b.md', bytes: '---\ndocument: plan\nperiod: 2025\n---\n\n# План мероприятий\n\n1. Опрос\n' },
      {
        path: 'dorozhnik.yaml',
        bytes: 'people:\n  a: { nam: Иванова Анна Петровна }\n  b: { name: Петров Пётр Петрович, post: директор }\n',
      },
    ])
    const read = value as ReadWorkspace
    expect(said(diagnostics, read).toSorted()).toEqual([
      'field-required 2:1 document: plan\nperiod: 2025\n',
      'field-required 2:6 { nam: Иванова Анна Петровна }',
      'field-shape 3:9 2025',
      'field-unknown 2:8 nam',
      'yaml-syntax 3:8 Приказ: о чём',
    ])
    expect(Object.keys(read.workspace.documents)).toEqual(['b.md'])
    expect(read.workspace.registry.people).toEqual({
      a: { name: '' },
      b: { name: 'Петров Пётр Петрович', post: 'директор' },
    })
  })

  it('give the same model with Windows line ends, a byte order mark and decomposed letters', () => {
    const text = `${head}\n# План мероприятий\n\n## Йод и ёлка 😀\n\n1. Опрос @sokolov\n   - Срок: май\n\n| а | б |\n| - | - |\n| в | г |\n`
    const plain = readWorkspace([{ path: 'p.md', bytes: text }])
    for (const variant of [
      text.replaceAll('\n', '\r\n'),
      `\uFEFF${text}`,
      text.normalize('NFD'),
      text.replaceAll('\n', '\r'),
    ]) {
      const other = readWorkspace([{ path: 'p.md', bytes: new TextEncoder().encode(variant) }])
      expect(other.value?.workspace).toEqual(plain.value?.workspace)
      expect(other.diagnostics).toEqual(plain.diagnostics)
    }
  })

  it('take case forms under their Russian names as well', () => {
    const { value, diagnostics } = readWorkspace([
      {
        path: 'dorozhnik.yaml',
        bytes:
          'people:\n  z:\n    name: Заяц Олег Ильич\n    forms: { родительный: Заяца Олега Ильича, в_дательном: Заяцу Олегу Ильичу }\n    postForms: { вин: директора }\n',
      },
    ])
    expect(diagnostics).toEqual([])
    expect(value?.workspace.registry.people?.z).toEqual({
      name: 'Заяц Олег Ильич',
      forms: { genitive: 'Заяца Олега Ильича', dative: 'Заяцу Олегу Ильичу' },
      postForms: { accusative: 'директора' },
    })
  })
})
