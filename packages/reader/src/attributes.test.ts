import { describe, expect, it } from 'vitest'
import { readText } from './testing/read-text.js'

describe('attributes in braces', () => {
  it.each([
    '{#t вид=показатели ориентация=альбомная номер=нет нумерация=сквозная столбцы="№; Показатель"}',
    '{#t kind=indicators orientation=landscape number=none numbering=continuous columns="№; Показатель"}',
    '{столбцы=«№; Показатель» нумерация=Сквозная номер=нет ориентация=альбомная вид=показатели #t}',
  ])('say of a part what it is: %s', (braces) => {
    const { part, said, at } = readText(`# Наши цели ${braces}\n`)
    expect(said).toEqual([])
    expect(part).toEqual({
      kind: 'indicators',
      id: 't',
      title: 'Наши цели',
      orientation: 'landscape',
      unnumbered: true,
      numbering: 'continuous',
      columns: ['№', 'Показатель'],
      children: [],
    })
    expect(at(('columns' in part ? part.columns : {}) as object, 1)).toBe('Показатель')
    expect(at(part, 'columns')).toBe('№; Показатель')
  })

  it('leave a section or a row without its number', () => {
    const { part, said, at } = readText('# Мероприятия\n\n## 5. Раздел {номер=нет}\n\n1. Опрос {#a number=none}\n')
    expect(said).toEqual([])
    expect(part).toMatchObject({
      children: [{ title: '5. Раздел', unnumbered: true, children: [{ id: 'a', title: 'Опрос', unnumbered: true }] }],
    })
    const [section] = ('children' in part ? part.children : []) as object[]
    expect(at(section as object, 'unnumbered')).toBe('нет')
  })

  it.each([
    ['# Цель {вид=показателъ}', 'вид=показателъ', 'показатели'],
    ['# Цель {нумерация=сквозная}', 'нумерация', 'вид'],
    ['# Цель {ориентация=боком}', 'ориентация=боком', 'альбомная'],
    ['# Цель {orientaton=landscape}', 'orientaton=landscape', 'orientation=landscape'],
    ['# Мероприятия\n\n1. Опрос {ориентация=альбомная}', 'ориентация=альбомная', 'номер'],
    ['# Мероприятия\n\n1. Опрос {важно}', 'важно', '#имя'],
  ])('that are not understood are reported: %s', (text, written, help) => {
    const { diagnostics, read, part } = readText(`${text}\n`)
    expect(diagnostics.map(({ code }) => code)).toEqual(['attribute'])
    expect(diagnostics[0]?.message.ru).toContain(`«${written}»`)
    expect(diagnostics[0]?.help?.ru).toContain(help)
    expect(part).toBeDefined()
    expect(read.unreadable.size).toBe(0)
  })

  it('name the items of a list of prose, other braces there are text', () => {
    const { part, said } = readText('1. Первое {#one}\n2. Второе {важно}\n')
    expect(said).toEqual([])
    expect(part).toMatchObject({
      content: [{ items: [{ id: 'one' }, { children: [{ children: [{ value: 'Второе {важно}' }] }] }] }],
    })
  })
})

describe('numbers of sections written by hand', () => {
  const body = '# Мероприятия\n\n## I. Первый этап\n\n1. а\n\n### 1. Уровень\n\n1. б\n\n## Этап 2. Второй\n\n1. в\n'
  const titles = (numbering: string): unknown => {
    const { part } = readText(
      `---\ndocument: plan\ntitle: План\nperiod: 2025-09-01/2026-08-31\n${numbering}\n---\n${body}`,
    )
    return ('children' in part ? part.children : []).map((child) => ('title' in child ? child.title : ''))
  }

  it('give way only to a number that the program prints', () => {
    expect(titles('numbering: per-section')).toEqual(['I. Первый этап', 'Этап 2. Второй'])
    expect(titles('numbering: per-section\nsectionNumbering: roman')).toEqual(['Первый этап', 'Этап 2. Второй'])
    expect(titles('numbering: hierarchical')).toEqual(['Первый этап', 'Этап 2. Второй'])
  })
})
