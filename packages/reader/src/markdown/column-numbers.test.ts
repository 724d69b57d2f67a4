import { applyEdits } from '@dorozhnik/diagnostics'
import { describe, expect, it } from 'vitest'
import { readText } from '../testing/read-text.js'

const tables: Record<string, readonly [heading: string, header: string, row: string]> = {
  activities: ['План мероприятий', '| № | Мероприятие | Срок |', '| 1 | Опрос | май |'],
  indicators: ['Показатели', '| Показатель | Единица измерения | 2026 |', '| Охват | % | 40 |'],
  'levels of education': ['Уровни', '| Уровень | Цель | Формы работы |', '| Школа | Выбор | Экскурсии |'],
  'a passport': ['Паспорт', '| Раздел | Содержание |', '| Сроки | 2026 год |'],
}

/** A document with a table, its header row numbered below if wanted. */
function text([heading, header, row]: readonly [string, string, string], counted: boolean): string {
  const columns = header.split('|').slice(1, -1)
  const line = (cell: (index: number) => string): string => `| ${columns.map((_, index) => cell(index)).join(' | ')} |`
  const numbers = counted ? [line((index) => String(index + 1))] : []
  return [`# ${heading}`, '', header, line(() => '-'), ...numbers, row, ''].join('\n')
}

describe('a row of column numbers', () => {
  for (const [name, table] of Object.entries(tables))
    it(`is left out of ${name}, reported, and removed by an edit`, () => {
      const counted = readText(text(table, true))
      const plain = readText(text(table, false))
      expect(counted.part).toEqual(plain.part)
      expect(counted.said.filter((one) => one.startsWith('column-numbers'))).toHaveLength(1)
      expect(plain.said.filter((one) => one.startsWith('column-numbers'))).toEqual([])
      const { fixes } = counted.diagnostics.find(({ code }) => code === 'column-numbers') ?? {}
      const source = counted.read.sources.get('plan.md')?.text ?? ''
      expect(applyEdits(source, fixes?.[0]?.edits ?? [])).toBe(plain.read.sources.get('plan.md')?.text)
    })

  it('stays a row when it counts anything else, and in a plain table', () => {
    const header = '# План мероприятий\n\n| № | Мероприятие | Срок |\n| - | - | - |\n'
    for (const row of ['| 1 | 2 | май |', '| 1 | 3 | 2 |', '| 2 | 3 | 4 |'])
      expect(readText(`${header}${row}\n`).said.filter((one) => one.startsWith('column-numbers'))).toEqual([])
    const { part, said } = readText('# Введение\n\n| А | Б |\n| - | - |\n| 1 | 2 |\n')
    expect(JSON.stringify(part)).toContain('"2"')
    expect(said).toEqual([])
  })
})
