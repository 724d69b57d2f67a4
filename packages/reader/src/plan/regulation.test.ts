import type { Regulation } from '@dorozhnik/model'
import { describe, expect, it } from 'vitest'
import { readText, regulationHead } from '../testing/read-text.js'

describe('a regulation', () => {
  const { document, parts, said, at } = readText(`${regulationHead}
Преамбула.

# 1. Общие положения

1. Система определяет цель. {#goal}
2. Участники:
   - школы;
   - родители.
   1. 2.1. школьный уровень {#school}
   2. муниципальный уровень

# Показатели

1. Ежегодно проводится мониторинг.

| Показатель | Единица измерения |
| --- | --- |
| Доля | % |

# Приложение {номер=нет}

# Мероприятия {вид=мероприятия}

1. Опрос
   - Срок: май
`)

  it('has parts that are numbered by the program', () => {
    expect(said).toEqual([])
    expect(document.document).toBe('regulation')
    expect((document as Regulation).period).toBeUndefined()
    expect(parts.map(({ kind, title, writtenNumber, unnumbered }) => [kind, title, writtenNumber, unnumbered])).toEqual(
      [
        ['prose', undefined, undefined, undefined],
        ['note', 'Общие положения', '1', undefined],
        ['indicators', 'Показатели', undefined, undefined],
        ['prose', 'Приложение', undefined, true],
        ['activities', 'Мероприятия', undefined, undefined],
      ],
    )
    expect(at(parts[1] as object, 'writtenNumber')).toBe('1')
  })

  it('has points with names', () => {
    const [list] = (parts[1] as { content: { items: { id?: string; children: object[] }[] }[] }).content
    expect(list?.items[0]).toMatchObject({
      id: 'goal',
      children: [{ children: [{ value: 'Система определяет цель.' }] }],
    })
    expect(at(list?.items[0] as object, 'id')).toBe('goal')
    expect(list?.items[1]?.children[2]).toMatchObject({
      items: [{ id: 'school', writtenNumber: '2.1', children: [{ children: [{ value: 'школьный уровень' }] }] }, {}],
    })
  })

  it('keeps the numbered points of a part of indicators', () => {
    expect(parts[2]).toMatchObject({
      children: [
        { type: 'prose', content: [{ type: 'list' }] },
        { type: 'indicator', name: 'Доля' },
      ],
    })
  })

  it('says that a paragraph with a number is no point', () => {
    expect(readText(`${regulationHead}# Общие положения\n\n1.1. Настоящее положение\n`).said).toEqual([
      'point-not-in-list 7:1 1.1',
    ])
  })

  it('needs a title and nothing else', () => {
    expect(readText('---\ndocument: regulation\nperiod: 2025\n---\n').said).toEqual([
      'field-required 2:1 document: regulation',
      'field-shape 3:9 2025',
    ])
  })
})
