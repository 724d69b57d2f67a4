import { applyEdits } from '@dorozhnik/diagnostics'
import type { Activity, Plan, SectionChild } from '@dorozhnik/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWorkspace } from '../read-workspace.js'
import { compareModels } from '../write/compare-models.js'
import { stringify } from '../write/stringify.js'
import { anyText, calmText } from '../testing/any-content.js'
import { type ActivityForm, convertActivities } from './convert-activities.js'

const head = '---\ndocument: plan\ntitle: План\nperiod: 2025-09-01/2026-08-31\n---\n'

function converted(text: string, to: ActivityForm): { text: string; said: string[] } {
  const { value, diagnostics } = convertActivities('p.md', text, to)
  return { text: applyEdits(text, value ?? []), said: diagnostics.map(({ message }) => message.en) }
}

function model(text: string): Plan {
  return readWorkspace([{ path: 'p.md', bytes: text }]).value?.workspace.documents['p.md'] as Plan
}

const list = `${head}
# Мероприятия

## Первый

1. Опрос {#poll}
   - Срок: май
   - Результат:
     - справка;
     - приказ.
2. Анализ \\| свод
   - Ответственные: @ivanov

Послесловие.
`

const table = `${head}
# Мероприятия

## Первый

| № п/п | Наименование мероприятия | Сроки исполнения | Ответственные | Ожидаемый результат    |
| ----- | ------------------------ | ---------------- | ------------- | ---------------------- |
|       | Опрос {#poll}            | май              |               | - справка;<br>- приказ. |
|       | Анализ \\| свод           |                  | @ivanov       |                        |

Послесловие.
`

const partHead = '---\ndocument: part\n---\n'
const somewhere = '1. Опрос\n   - Срок: май\n   - Где: школа\n2. Игра\n'
const plain = '1. Опрос\n   - Срок: май\n2. Игра\n'
const inPart = (
  text: string,
  to: ActivityForm,
  others: Record<string, string> = {},
): { text: string; said: string[] } => {
  const files = Object.entries(others).map(([path, bytes]) => ({ path, bytes }))
  const { value, diagnostics } = convertActivities('folder/a.md', text, to, files)
  return { text: applyEdits(text, value ?? []), said: diagnostics.map(({ message }) => message.en) }
}
const host = (columns: string, before = ''): Record<string, string> => ({
  'plan.md': `${head.replace('title', `${columns}title`)}${before}{{вставить "folder/a.md"}}\n`,
})

describe('activities in another form', () => {
  it('become a table and a list again', () => {
    const there = converted(list, 'table')
    expect(there.said).toEqual([])
    expect(there.text.replace(/ +/g, ' ').replace(/-+/g, '-')).toBe(table.replace(/ +/g, ' ').replace(/-+/g, '-'))
    expect(converted(there.text, 'list').text).toBe(list.replace('\\|', '|'))
  })

  it('keep columns that only a table has named, and its sections', () => {
    const text = `${head}
# Мероприятия

| № | Мероприятие | Форма отчёта |
| - | - | - |
| | **Раздел** | |
| 1 | Опрос | справка |
`
    const { text: made, said } = converted(text, 'list')
    expect(said).toEqual(['Numbers of rows by hand are not in the list: numbers are computed.'])
    expect(made).toContain('Форма отчёта\n')
    expect(made).toContain('# Мероприятия\n\n## Раздел\n\n1. Опрос\n   - Форма отчёта: справка\n')
    expect(model(made).columns).toEqual(model(text).columns)
  })

  it('stay where a cell or a list cannot hold them', () => {
    for (const [text, reason] of [
      ['1. Опрос\n   - Срок: май\\\n     июнь\n', 'A cell cannot hold'],
      ['1. Опрос\n   > цитата\n\n   - Срок: май\n', 'A cell cannot hold'],
      ['1. Опрос <!-- спросить -->\n   - Срок: май\n', 'Comments'],
      ['1. Опрос[^1]\n   - Срок: май\n\n[^1]: сноска\n', 'There are footnotes'],
    ] as const) {
      const source = `${head}# Мероприятия\n\n${text}`
      const made = converted(source, 'table')
      expect(made.text).toBe(source)
      expect(made.said[0]).toContain(reason)
    }
  })

  it('keep the name of their table', () => {
    const named = list.replace('## Первый\n\n', 'Таблица: План работы {#t}\n\n')
    const there = converted(named, 'table')
    expect(there.said).toEqual([])
    expect(there.text).toContain('Таблица: План работы {#t}\n\n| № п/п |')
    expect(model(there.text).parts[0]).toMatchObject({ id: 't', caption: [{ type: 'text', value: 'План работы' }] })
    expect(converted(there.text, 'list').text).toBe(named.replace('\\|', '|'))
  })

  describe('in a file of parts', () => {
    it('keep the columns of the plan that puts it in, there and back', () => {
      const others = host('columns: [title, Срок, Где]\n')
      const text = `${partHead}# Мероприятия\n\n## Раздел\n\n${somewhere}`
      const there = inPart(text, 'table', others)
      expect(there.said).toEqual([])
      expect(there.text.replace(/ +/g, ' ')).toContain('| Наименование мероприятия | Срок | Где |')
      expect(inPart(there.text, 'list', others).text).toBe(text)
    })

    it('stand as deep as in the plan, however often it puts the file in', () => {
      const others = host('columns: [title, term]\n', '# Мероприятия\n\n{{вставить "folder/a.md"}}\n\n')
      const text = `${partHead}| Мероприятие | Срок |\n| - | - |\n| **Раздел** | |\n| Опрос | май |\n`
      const { said, text: made } = inPart(text, 'list', others)
      expect(said).toEqual([])
      expect(made).toBe(`${partHead}## Раздел\n\n1. Опрос\n   - Срок: май\n`)
    })

    it('are read as in a plan where no document puts it in', () => {
      const there = inPart(`${partHead}# Мероприятия\n\n${plain}`, 'table', { 'plan.md': `${head}Текст.\n` })
      expect(there.said).toEqual([])
      expect(there.text).toContain('| Опрос')
    })

    it('stay where the document around does not read them, or cannot be read', () => {
      const text = `${partHead}1. Опрос.\n2. Игра.\n`
      expect(inPart(text, 'table', host('', '# Задачи\n\n'))).toEqual({ text, said: [] })
      const broken = inPart(`${partHead}# Мероприятия\n\n${plain}`, 'table', { 'plan.md': '---\ndocument: plan\n' })
      expect(broken.text).not.toContain('|')
      expect(broken.said).toEqual(['The head is not closed.'])
    })

    it('stay where the plan would lose a column that no head names', () => {
      const text = `${partHead}# Мероприятия\n\n| № | Мероприятие | Форма отчёта |\n| - | - | - |\n| | Опрос | справка |\n`
      const { text: made, said } = inPart(text, 'list', host(''))
      expect(made).toBe(text)
      expect(said).toEqual([expect.stringContaining('names the columns')])
    })
  })

  it('say why a file cannot be read', () => {
    const { value, diagnostics } = convertActivities('p.md', '---\ndocument: plan\n', 'list')
    expect(value).toBeUndefined()
    expect(diagnostics).toHaveLength(1)
  })

  it('mean the same there and back', () => {
    const cell = fc.oneof(calmText, anyText).filter((value) => /^[\p{L}\d«](?:.*[\p{L}\d»])?$/u.test(value))
    const field = fc.option(cell, { nil: undefined })
    const activity = fc
      .record({
        id: fc.option(fc.constantFrom('poll', 'b-1'), { nil: undefined }),
        unnumbered: fc.option(fc.constant(true), { nil: undefined, freq: 1 }),
        title: cell,
        term: field,
        responsible: field,
        result: field,
      })
      .map((record): Activity => JSON.parse(JSON.stringify({ type: 'activity', ...record })))
    const children = fc
      .tuple(
        fc.array(activity, { maxLength: 2 }),
        fc.array(fc.tuple(calmText, fc.array(activity, { minLength: 1, maxLength: 3 })), { maxLength: 2 }),
      )
      .map(([rows, sections]): SectionChild[] => [
        ...rows,
        ...sections.map(([title, own]) => ({ type: 'section' as const, title: `Раздел ${title}`, children: own })),
      ])
    fc.assert(
      fc.property(children, (rows) => {
        const text =
          stringify({
            document: 'plan',
            title: 'П',
            period: '2025-09-01/2026-08-31',
            columns: ['title', 'term', 'responsible', 'result'],
            parts: [{ kind: 'activities', title: 'Мероприятия', children: rows }],
          }).value ?? ''
        const there = converted(text, 'table')
        const back = converted(there.text, 'list')
        expect(compareModels(model(text), model(there.text)), there.text).toEqual([])
        expect(compareModels(model(text), model(back.text)), back.text).toEqual([])
        if (there.said.length === 0) expect(there.text).not.toMatch(/^1\. /m)
      }),
      { numRuns: 40 },
    )
  })
})

it('what short indents keep from being written otherwise is told how to mend', () => {
  const text = `---\ndocument: plan\ntitle: План\nperiod: 2025-09-01/2026-08-31\n---\n\n# План мероприятий\n\n1. Опрос\n  - Срок: май\n  - Ответственные: школы\n`
  const { value, diagnostics } = convertActivities('plan.md', text, 'table')
  expect(value).toEqual([])
  expect(diagnostics).toMatchObject([
    { code: 'not-convertible', help: { ru: expect.stringContaining('dorozhnik fmt') } },
  ])
})
