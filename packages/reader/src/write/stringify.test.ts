import type {
  ContentBlock,
  ContentTable,
  ContentTableCell,
  IndicatorRow,
  Inline,
  ListItem,
  Order,
  Plan,
  ProseBlock,
  Registry,
  Regulation,
} from '@dorozhnik/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWorkspace } from '../read-workspace.js'
import { stringify, stringifyRegistry } from './stringify.js'
import { anyBlocks, anyText } from '../testing/any-content.js'
import { anyOrder, anyPlan, anyRegistry, anyRegulation, anyRowsPart } from '../testing/any-document.js'

const head = { document: 'plan', title: 'П', period: '2025-09-01/2026-08-31' } as const

function planOf(content: ContentBlock[]): Plan {
  return { ...head, parts: [{ kind: 'note', title: 'Введение', content }] }
}

/** Nothing of the document is lost or changed by writing and reading. */
function expectSame(document: Plan | Order | Regulation): void {
  const { value, diagnostics } = stringify(document)
  expect(
    diagnostics.map(({ message, place }) => [message.ru, place]),
    value,
  ).toEqual([])
}

function paragraph(...children: Inline[]): ContentBlock {
  return { type: 'paragraph', children }
}

/** A cell that covers several others. */
function cell(content: string, columnSpan?: number, rowSpan?: number): ContentTableCell {
  const spans = { ...(columnSpan === undefined ? {} : { columnSpan }), ...(rowSpan === undefined ? {} : { rowSpan }) }
  return { type: 'tableCell', content, ...spans }
}

function textOf(value: string): Inline {
  return { type: 'text', value }
}

function words(value: string): ContentBlock {
  return paragraph(textOf(value))
}

/** A list of one item. */
function listOf(ordered: boolean, ...children: ContentBlock[]): ContentBlock {
  return { type: 'list', ordered, items: [{ type: 'listItem', children }] }
}

/** A table with a name. */
function named(...caption: Inline[]): ContentBlock {
  const rows: ContentTable['rows'] = [{ type: 'tableRow', cells: [cell('слово')] }]
  return { type: 'table', id: 'a', caption, align: ['left'], rows }
}

function body(document: Plan | Order | Regulation): string {
  return stringify(document).value?.split('---\n').slice(2).join('---\n') ?? ''
}

describe('what is written reads as the same', () => {
  it('for any text in a paragraph', () => {
    fc.assert(
      fc.property(anyText, (value) => expectSame(planOf([{ type: 'paragraph', children: [{ type: 'text', value }] }]))),
      { numRuns: 300 },
    )
  })

  it('for any blocks of prose', () => {
    fc.assert(
      fc.property(anyBlocks(true), (content) => expectSame(planOf(content))),
      { numRuns: 80 },
    )
  })

  it('for any plan', () => {
    fc.assert(fc.property(anyPlan, expectSame), { numRuns: 25 })
  })

  it('for any part with rows of its own', () => {
    fc.assert(
      fc.property(anyRowsPart, (part) => expectSame({ ...head, parts: [part] })),
      { numRuns: 40 },
    )
  })

  it('for any regulation', () => {
    fc.assert(fc.property(anyRegulation, expectSame), { numRuns: 15 })
  })

  it('for an item of a list that begins like the name of the table below it', () => {
    const table: ContentBlock = {
      type: 'table',
      align: ['left'],
      rows: [{ type: 'tableRow', cells: [cell('слово')] }],
    }
    expectSame(
      planOf([
        { type: 'list', ordered: false, items: [{ type: 'listItem', children: [words('Таблица: слово'), table] }] },
      ]),
    )
  })

  it('for a text that begins like the name of the table below it, wherever a record holds it', () => {
    const table: ContentBlock = {
      type: 'table',
      align: ['left'],
      rows: [{ type: 'tableRow', cells: [cell('слово')] }],
    }
    const content: ContentBlock[] = [paragraph({ type: 'text', value: 'Таблица 1. слово' }), table]
    const mention: Inline = { type: 'mention', id: 'sokolov' }
    expectSame({
      ...head,
      parts: [
        {
          kind: 'activities',
          title: 'Мероприятия',
          children: [{ type: 'activity', title: content, writtenNumber: '4.1', result: content }],
        },
        {
          kind: 'passport',
          title: 'Паспорт',
          children: [
            { type: 'entry', name: 'Охват', value: content },
            { type: 'entry', name: [paragraph({ type: 'text', value: 'Автор ' }, mention)], value: content },
          ],
        },
      ],
    })
    expectSame({
      document: 'order',
      organization: 'a',
      subject: 'О плане',
      preamble: [],
      clauses: [{ type: 'clause', content }],
    })
    expectSame({
      document: 'regulation',
      title: 'П',
      parts: [
        {
          kind: 'note',
          title: 'Порядок',
          content: [
            { type: 'list', ordered: true, items: [{ type: 'listItem', writtenNumber: '4.1', children: content }] },
          ],
        },
      ],
    })
  })

  it('for a point of a regulation that begins like a number, wherever it stands', () => {
    const point = paragraph({ type: 'text', value: '4.1. слово' })
    const list: ContentBlock = { type: 'list', ordered: true, items: [{ type: 'listItem', children: [point] }] }
    const title = [paragraph({ type: 'text', value: 'Опрос' }), list]
    expectSame({
      document: 'regulation',
      title: 'П',
      parts: [
        { kind: 'stages', title: 'Этапы', children: [{ type: 'stage', title: 'Первый', content: [list] }] },
        { kind: 'activities', title: 'Мероприятия', children: [{ type: 'activity', title, result: [list] }] },
        { kind: 'passport', title: 'Паспорт', children: [{ type: 'entry', name: 'Охват', value: [list] }] },
      ],
    })
  })

  it('for a name of a row with a colon right before an expression or what looks like one', () => {
    const expression: Inline = { type: 'expression', source: '{{вин @sokolov}}' }
    const names: Inline[][] = [
      [{ type: 'text', value: 'слово:{{вин @sokolov}}слово' }],
      [{ type: 'text', value: 'слово:' }, expression, { type: 'text', value: 'слово' }],
    ]
    for (const name of names)
      expectSame({
        ...head,
        parts: [
          {
            kind: 'passport',
            title: 'Паспорт',
            children: [{ type: 'entry', name: [paragraph(...name)], value: 'слово' }],
          },
        ],
      })
  })

  it('for lists in the name of an indicator and before rows whose items begin like fields', () => {
    const deep = listOf(true, listOf(false, words('2025: слово'), words('слово')), listOf(false, words('Срок: слово')))
    const prose: ProseBlock = {
      type: 'prose',
      content: [listOf(false, listOf(false, words('Цель: слово')), words('слово'))],
    }
    const fields: ProseBlock = { type: 'prose', content: [listOf(false, words('Источник данных: слово'))] }
    const name = [words('Охват'), deep, words('слово')]
    const row: IndicatorRow = { type: 'indicator', name, unit: '%' }
    expectSame({
      ...head,
      parts: [
        { kind: 'indicators', title: 'Показатели', children: [row, { type: 'group', title: 'Г', children: [fields] }] },
        { kind: 'levels', title: 'Уровни', children: [prose, { type: 'level', title: 'Первый', forms: [] }] },
      ],
    })
  })

  it('for bullets between the rows of a passport that have colons anywhere', () => {
    const image: Inline = { type: 'strong', children: [{ type: 'image', url: 'a', alternative: 'слово' }] }
    const items: Inline[][] = [
      [{ type: 'emphasis', children: [image, textOf(': ')] }],
      [{ type: 'break' }, textOf(': слово')],
      [{ type: 'mention', id: 'a' }, textOf(': слово')],
      [{ type: 'code', value: 'x' }, textOf(' слово: '), { type: 'strong', children: [textOf('слово')] }],
    ]
    const list: ContentBlock = {
      type: 'list',
      ordered: false,
      items: items.map((children) => ({ type: 'listItem', children: [paragraph(...children)] })),
    }
    const row = { type: 'entry', name: 'Охват', value: 'слово' } as const
    const intro: ProseBlock = { type: 'prose', content: [list, paragraph(textOf('слово'))] }
    expectSame({ ...head, parts: [{ kind: 'passport', title: 'Паспорт', children: [intro, row] }] })
  })

  it('for the name of a table that begins with markup, and in an item', () => {
    const strong = named({ type: 'strong', children: [{ type: 'text', value: 'Охват' }] })
    const link = named({ type: 'link', url: 'a', children: [{ type: 'mention', id: 'a' }] })
    expectSame(
      planOf([
        strong,
        link,
        { type: 'list', ordered: true, items: [{ type: 'listItem', children: [strong, link] }] },
        { type: 'quote', children: [link] },
      ]),
    )
    const title = [paragraph({ type: 'text', value: 'Опрос' }), strong, paragraph({ type: 'text', value: 'слово' })]
    const item: ListItem = { type: 'listItem', children: [strong] }
    const prose: ProseBlock = { type: 'prose', content: [{ type: 'list', ordered: false, items: [item] }, ...title] }
    expectSame({
      ...head,
      parts: [
        { kind: 'activities', title: 'План', children: [{ type: 'activity', title, result: [...title, link] }] },
        { kind: 'activities', title: 'План работы', children: [{ type: 'activity', title: [strong], result: [link] }] },
        {
          kind: 'passport',
          title: 'Паспорт',
          children: [prose, { type: 'entry', name: 'Охват', value: 'слово' }],
        },
        { kind: 'indicators', title: 'Показатели', children: [{ type: 'indicator', name: title, unit: '%' }] },
        { kind: 'stages', title: 'Этапы', children: [{ type: 'stage', title: 'Первый', content: title }] },
        {
          kind: 'levels',
          title: 'Уровни',
          children: [{ type: 'level', title: 'Первый', forms: [{ type: 'form', title }] }],
        },
      ],
    })
  })

  it('for the name of a table of activities', () => {
    const caption: Inline[] = [{ type: 'text', value: 'План работы' }]
    const rows = [{ type: 'activity', title: 'Опрос', term: 'май' }] as const
    const intro: ProseBlock = { type: 'prose', content: [paragraph({ type: 'text', value: 'Таблица: слово' })] }
    const plan: Plan = {
      ...head,
      parts: [
        { kind: 'activities', title: 'Мероприятия', caption, children: [intro, ...rows] },
        {
          kind: 'activities',
          id: 'plan',
          title: 'План работы',
          caption,
          children: [{ type: 'section', title: 'Раздел', children: [...rows] }],
        },
      ],
    }
    expectSame(plan)
    expect(body(plan)).toBe(`
# Мероприятия

Таблица\\: слово

Таблица: План работы

1. Опрос
   - Срок: май

# План работы {#plan}

Таблица: План работы

## Раздел

1. Опрос
   - Срок: май
`)
  })

  it('for emphasis that ends with a backslash and a space', () => {
    for (const value of ['\\\u00a0', '\\ ', '\\\\\u00a0'])
      expectSame(planOf([paragraph({ type: 'emphasis', children: [{ type: 'text', value }] })]))
  })

  it('for a named row whose first line ends with a space', () => {
    const value = [paragraph({ type: 'text', value: 'Срок: ' }, { type: 'break' }, { type: 'text', value: 'май' })]
    expectSame({
      ...head,
      parts: [
        { kind: 'passport', title: 'Паспорт', children: [{ type: 'entry', id: 'sokolov', name: 'слово', value }] },
      ],
    })
  })

  it('for parts without a heading', () => {
    const goal: ContentBlock = { type: 'paragraph', children: [{ type: 'text', value: 'Цель.' }] }
    const plan: Plan = {
      ...head,
      parts: [
        { kind: 'prose', content: [goal] },
        { kind: 'goal', content: [goal] },
        { kind: 'activities', children: [{ type: 'activity', title: 'Опрос' }] },
      ],
    }
    expectSame(plan)
    expect(body(plan)).toBe('\nЦель.\n\n# {kind=goal}\n\nЦель.\n\n# {kind=activities}\n\n1. Опрос\n')
    const { value } = readWorkspace([{ path: 'p.md', bytes: stringify(plan).value ?? '' }])
    expect(value?.workspace.documents['p.md']).toEqual(plan)
  })

  it('for tables with a name and with merged cells', () => {
    const plan = planOf([
      {
        type: 'table',
        id: 't',
        caption: [{ type: 'text', value: 'Охват' }],
        align: [null, 'right', null],
        rows: [
          { type: 'tableRow', cells: [cell('а', 2), cell('б')] },
          { type: 'tableRow', cells: [cell('в', 2, 2), cell('г')] },
          { type: 'tableRow', cells: [cell('^^')] },
        ],
      },
      { type: 'paragraph', children: [{ type: 'text', value: 'Таблица: не название' }] },
    ])
    expectSame(plan)
    expect(body(plan)).toBe(`
# Введение

Таблица: Охват {#t}

| а   | <<  | б   |
| --- | --: | --- |
| в   | <<  | г   |
| ^^  | ^^  | \\^^ |

Таблица\\: не название
`)
  })

  it('for any order', () => {
    fc.assert(fc.property(anyOrder, expectSame), { numRuns: 50 })
  })

  it('for any registry', () => {
    fc.assert(
      fc.property(anyRegistry, (registry: Registry) => {
        const { value, diagnostics } = stringifyRegistry(registry)
        expect(diagnostics, value).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('to the last letter, which a reading on its own confirms', () => {
    const plan: Plan = {
      ...head,
      title: 'План: «дорожная карта»',
      parts: [
        {
          kind: 'activities',
          title: 'Дорожная карта',
          children: [
            {
              type: 'section',
              id: 'mon',
              title: 'Мониторинг',
              children: [{ type: 'activity', title: 'Опрос', term: 'май', result: 'справка' }],
            },
          ],
        },
      ],
    }
    const text = stringify(plan).value ?? ''
    expect(text).toBe(`---
document: plan
title: "План: «дорожная карта»"
period: 2025-09-01/2026-08-31
---

# Дорожная карта

## Мониторинг {#mon}

1. Опрос
   - Срок: май
   - Результат: справка
`)
    const read = readWorkspace([{ path: 'p.md', bytes: text }])
    expect(read.diagnostics).toEqual([])
    expect(read.value?.workspace.documents['p.md']).toEqual(plan)
  })
})

describe('text is escaped', () => {
  it.each([
    ['ivan_petrov@mail.ru, 5 * 3, [1], a & b, 3 < 5', 'ivan_petrov@mail.ru, 5 * 3, [1], a & b, 3 < 5'],
    ['1. Пункт', '1\\. Пункт'],
    ['- пункт', '\\- пункт'],
    ['# 5', '\\# 5'],
    ['@ivanov и [[id]]', '\\@ivanov и \\[[id]]'],
    ['*важно*', '\\*важно\\*'],
    ['2025. Год', '2025\\. Год'],
    ['<br>', '\\<br>'],
    ['<5@mail.ru> <5', '\\<5@mail.ru> <5'],
    ['&nbsp;', '\\&nbsp;'],
    [' край ', '&#x20;край&#x20;'],
  ])('only where it has to be: %s', (value, written) => {
    expect(body(planOf([{ type: 'paragraph', children: [{ type: 'text', value }] }]))).toBe(
      `\n# Введение\n\n${written}\n`,
    )
  })
})

describe('what the dialect cannot say', () => {
  it.each<[string, Plan | Order, (string | number)[]]>([
    [
      'a list in a heading',
      { ...head, parts: [{ kind: 'goal', title: [{ type: 'list', ordered: false, items: [] }], content: [] }] },
      ['parts', 0, 'title', 0],
    ],
    [
      'the name of a table without rows',
      {
        ...head,
        parts: [
          {
            kind: 'activities',
            title: 'Мероприятия',
            caption: [{ type: 'text', value: 'План' }],
            children: [{ type: 'prose', content: [paragraph({ type: 'text', value: 'слово' })] }],
          },
        ],
      },
      ['parts', 0, 'caption', 0],
    ],
    [
      'a space at the beginning of the name of a table',
      planOf([
        {
          type: 'table',
          align: [null],
          caption: [{ type: 'text', value: ' слово' }],
          rows: [{ type: 'tableRow', cells: [cell('слово')] }],
        },
      ]),
      ['parts', 0, 'content', 0, 'caption', 0, 'value'],
    ],
    [
      'a line end in a text',
      planOf([{ type: 'paragraph', children: [{ type: 'text', value: 'а\nб' }] }]),
      ['parts', 0, 'content', 0, 'children', 0, 'value'],
    ],
    [
      'a paragraph without text',
      planOf([{ type: 'paragraph', children: [] }, { type: 'thematicBreak' }]),
      ['parts', 0, 'content', 0],
    ],
    [
      'a column that nobody has named',
      {
        ...head,
        parts: [
          {
            kind: 'activities',
            title: 'Мероприятия',
            children: [{ type: 'activity', title: 'а', fields: { форма: 'б' } }],
          },
        ],
      },
      ['parts', 0, 'children', 0, 'fields'],
    ],
    [
      'an operative word of its own kind',
      { document: 'order', organization: 'a', subject: 'О', preamble: [], operative: 'Решаю:', clauses: [] },
      ['preamble', 0],
    ],
  ])('is a finding with its path: %s', (_, document, path) => {
    const { value, diagnostics } = stringify(document)
    expect(value).toBeTypeOf('string')
    expect(diagnostics.map(({ place }) => place)).toContainEqual({ path })
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['not-writable']))
  })

  it('is an error when the text would not be read at all', () => {
    const { diagnostics } = stringify(planOf([{ type: 'paragraph', children: [{ type: 'text', value: 'а\u0000б' }] }]))
    expect(diagnostics).toMatchObject([{ code: 'not-writable', severity: 'error' }])
  })
})
