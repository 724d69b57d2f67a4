import { describe, expect, it } from 'vitest'
import { planHead, readText } from '../testing/read-text.js'

const partHead = '---\ndocument: part\n---\n'

describe('a file with parts', () => {
  it('stands where a paragraph of its own asks for it, in any order and nested', () => {
    const { parts, said, at, read } = readText(
      '{{вставить "folder/a.md"}}\n\n# Цель\n\nЦель.\n\n{{include "c.md"}}\n',
      {
        'folder/a.md': `${partHead}# Паспорт\n\n- Срок: год[^1]\n\n{{вставить «b.md»}}\n\n[^1]: примечание\n`,
        'folder/b.md': `${partHead}# Задачи\n\n1. Раз.\n`,
        'c.md': `${partHead}# Ресурсы\n\n- Люди: все\n`,
      },
    )
    expect(said).toEqual([])
    expect(parts.map(({ kind }) => kind)).toEqual(['passport', 'tasks', 'goal', 'resources'])
    const [passport] = parts
    expect(at(passport as object, 'title')).toBe('Паспорт')
    expect(read.places.at(passport as object)).toMatchObject({ file: 'folder/a.md' })
    expect(JSON.stringify(passport)).toContain('примечание')
  })

  it('goes on what is open: sections of a table, rows of a passport', () => {
    const { parts, said, read } = readText(
      '# План мероприятий\n\n{{вставить "a.md"}}\n{{вставить "b.md"}}\n\n# Паспорт\n\n{{вставить "c.md"}}\n\n- Цель: успех\n',
      {
        'a.md': `${partHead}## Раздел\n\n1. Опрос\n   - Срок: май\n`,
        'b.md': `${partHead}## Другой\n\n1. Встреча\n`,
        'c.md': `${partHead}- Сроки: год\n`,
      },
    )
    expect(said).toEqual([])
    expect(parts).toMatchObject([
      { kind: 'activities', children: [{ title: 'Раздел', children: [{ term: 'май' }] }, { title: 'Другой' }] },
      { kind: 'passport', children: [{ name: 'Сроки' }, { name: 'Цель' }] },
    ])
    const [passport] = 'children' in (parts[1] ?? {}) ? (parts[1] as { children: object[] }).children : []
    expect(read.places.at(passport as object, 'name')).toMatchObject({ file: 'c.md' })
  })

  it('keeps the columns of the document that puts it in', () => {
    const { parts } = readText(planHead.replace('period', 'columns: [title, Где]\nperiod') + '{{вставить "a.md"}}\n', {
      'a.md': `${partHead}# Мероприятия\n\n1. Опрос\n   - Где: в школе\n`,
    })
    expect(parts).toMatchObject([{ children: [{ title: 'Опрос', fields: { Где: 'в школе' } }] }])
  })

  it('may stand in several documents; what is wrong in it is said once', () => {
    const { diagnostics, read } = readText('{{вставить "a.md"}}\n', {
      'a.md': `${partHead}# Мероприятия\n\n1. Опрос\n   Срок: май\n`,
      'other.md': `${planHead}{{вставить "a.md"}}\n`,
    })
    expect(diagnostics.map(({ code }) => code)).toEqual(['field-without-bullet'])
    expect(Object.keys(read.workspace.documents)).toEqual(['other.md', 'plan.md'])
  })

  it('may hold a content that goes over the borders of files', () => {
    const { parts, read, said } = readText('# Цель\n\nПервое.\n\n{{вставить "a.md"}}\n\nТретье.\n', {
      'a.md': `${partHead}Второе.\n`,
    })
    expect(said).toEqual([])
    expect(parts).toMatchObject([{ content: [{}, {}, {}] }])
    expect(read.places.at(parts[0] as object, 'content')).toMatchObject({ file: 'plan.md' })
  })
})

describe('a slip in putting a file in', () => {
  it('is a cycle', () => {
    const { said, diagnostics } = readText('{{вставить "a.md"}}\n', {
      'a.md': `${partHead}# Цель\n\nТекст.\n\n{{вставить "b.md"}}\n`,
      'b.md': `${partHead}{{вставить "a.md"}}\n`,
    })
    expect(said).toEqual(['include-path 4:13 a.md'])
    expect(diagnostics[0]?.message.ru).toContain('a.md → b.md → a.md')
  })

  it('is a file that is not there, with the nearest name', () => {
    const { said, diagnostics } = readText('{{вставить "pasprt.md"}}\n\n{{вставить "pasport.md"}}\n', {
      'pasport.md': `${partHead}# Паспорт\n`,
    })
    expect(said).toEqual(['include-path 6:13 pasprt.md'])
    expect(diagnostics[0]?.help?.ru).toContain('pasport.md')
  })

  it('is a path out of the workspace, a plan, a text', () => {
    const { said } = readText('{{вставить "../a.md"}}\n\n{{вставить "plan2.md"}}\n\n{{вставить "README.md"}}\n', {
      'plan2.md': planHead,
      'README.md': '# Текст\n',
    })
    expect(said.map((line) => line.split(' ')[0])).toEqual(['include-path', 'include-path', 'include-path'])
  })

  it('is a line inside of a text, which stays there', () => {
    const { said, part } = readText('См. {{вставить "a.md"}}.\n', { 'a.md': `${partHead}# Цель\n` })
    expect(said).toEqual(['part-not-included 2:11 part', 'include-place 6:5 {{вставить "a.md"}}'])
    expect(part).toMatchObject({ content: [{ children: [{}, { type: 'expression' }, {}] }] })
  })

  it('is a file that nobody puts in, unless something cannot be read', () => {
    expect(readText('Текст.\n', { 'a.md': partHead }).said).toEqual(['part-not-included 2:11 part'])
    expect(readText('Текст.\n', { 'a.md': partHead, 'b.md': '---\ndocument: plann\n---\n' }).said).toEqual([
      'document-kind 2:11 plann',
    ])
  })

  it('is a field in the head of the file', () => {
    expect(readText('{{вставить "a.md"}}\n', { 'a.md': '---\ndocument: part\ntitel: Паспорт\n---\n' }).said).toEqual([
      'field-unknown 3:1 titel',
    ])
  })

  it('is a file that multiplies: it is put in only so many times', () => {
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [
        `a${index}.md`,
        `${partHead}# Цель\n\n${`{{вставить "a${index + 1}.md"}}\n\n`.repeat(10)}`,
      ]),
    )
    const { parts, diagnostics } = readText('{{вставить "a0.md"}}\n', { ...files, 'a12.md': `${partHead}# Цель\n` })
    expect(parts.length).toBeLessThan(600)
    expect(diagnostics.some(({ message }) => message.ru.includes('слишком много'))).toBe(true)
  })
})
