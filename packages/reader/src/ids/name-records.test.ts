import { applyEdits } from '@dorozhnik/diagnostics'
import { activitiesOf, indicatorsOf, type Plan } from '@dorozhnik/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ReadWorkspace, readWorkspace } from '../read-workspace.js'
import { compareModels } from '../write/compare-models.js'
import { nameRecords } from './name-records.js'
import { longestSlug, slugOf, uniqueSlug } from './slug.js'

const head = '---\ndocument: plan\ntitle: План\nperiod: 2025-09-01/2026-08-31\n---\n'

function read(text: string): ReadWorkspace {
  return readWorkspace([{ path: 'p.md', bytes: text }]).value as ReadWorkspace
}

function named(text: string): string {
  return applyEdits(text, nameRecords(read(text)).edits.get('p.md') ?? [])
}

describe('a name made of a title', () => {
  it.each([
    ['Мониторинг охвата профориентационной диагностикой', 'monitoring-okhvata'],
    ['О проведении опроса', 'provedenii-oprosa'],
    ['Щёлково: съезд 5-х классов', 'shchelkovo-sezd-5-kh'],
    ['2025 год: планы', 'god-plany'],
    ['Internet-урок', 'internet-urok'],
    ['Сверхдлинноенеделимоеслововзаголовке', 'sverkhdlinnoenedelimoesl'],
    ['№ 5', 'x'],
    ['😀', 'x'],
    ['', 'x'],
  ])('is short and readable: %s', (title, slug) => {
    expect(slugOf(title, 'x')).toBe(slug)
  })

  it('is always a name that the dialect knows, and the only one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (title) => {
        const slug = slugOf(title, 'x')
        expect(slug).toMatch(/^[a-z][a-z0-9-]*$/)
        expect(slug.length).toBeLessThanOrEqual(longestSlug)
        const taken = new Set([slug, uniqueSlug(slug, new Set([slug]))])
        expect(taken.size).toBe(2)
        expect([...taken].every((name) => name.length <= longestSlug)).toBe(true)
      }),
    )
  })
})

describe('names for records', () => {
  const text = `${head}
# Мероприятия

1. Опрос
   - Срок: май
2. Опрос {#opros-2}
3. Опрос в школах\\
   и колледжах
4. Опрос *родителей*
   продолжение

| Мероприятие | Срок |
| --- | --- |
| Анализ | май |
| **Раздел** | |
| | май |

# Показатели

1. Доля участников, %
   - 2025: 5
`

  it('stand at the end of the first line, one for each record', () => {
    expect(named(text).slice(head.length)).toBe(`
# Мероприятия

1. Опрос {#opros}
   - Срок: май
2. Опрос {#opros-2}
3. Опрос в школах {#opros-shkolakh}\\
   и колледжах
4. Опрос *родителей* {#opros-roditeley}
   продолжение

| Мероприятие | Срок |
| --- | --- |
| Анализ {#analiz} | май |
| **Раздел** | |
| | май |

# Показатели

1. Доля участников, % {#dolya-uchastnikov}
   - 2025: 5
`)
  })

  it('change nothing else, and are given once', () => {
    const again = named(text)
    expect(named(again)).toBe(again)
    const [before, after] = [text, again].map((one) => read(one).workspace.documents['p.md'] as Plan) as [Plan, Plan]
    for (const activity of [...activitiesOf(before), ...activitiesOf(after)]) delete activity.id
    for (const { indicator } of [...indicatorsOf(before), ...indicatorsOf(after)])
      delete (indicator as { id?: string }).id
    expect(compareModels(before, after)).toEqual([])
  })

  it('avoid those of other documents and people', () => {
    const { value } = readWorkspace([
      { path: 'a.md', bytes: `${head}# Мероприятия\n\n1. Опрос\n` },
      { path: 'b.md', bytes: `${head}# Мероприятия\n\n1. Опрос\n2. Анализ\n` },
      { path: 'dorozhnik.yaml', bytes: 'people:\n  analiz: { name: Иванов Иван Иванович }\n' },
    ])
    const { edits, count } = nameRecords(value as ReadWorkspace, (file) => file !== 'c.md')
    expect(count).toBe(3)
    expect([...edits].map(([file, own]) => [file, ...own.map((edit) => edit.text)])).toEqual([
      ['a.md', ' {#opros}'],
      ['b.md', ' {#opros-2}', ' {#analiz-2}'],
    ])
  })
})
