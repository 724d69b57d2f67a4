import { describe, expect, it } from 'vitest'
import { readText } from '../testing/read-text.js'

describe('a passport as a list', () => {
  const { part, said, at } = readText(`# Паспорт проекта {#passport ориентация=книжная}

Сведения на начало года.

- Сроки: 2025–2028 годы
- **Руководитель проекта:** @sokolov {#head}
- Цель проекта: Помочь каждому:
  - узнать себя;
  - выбрать дело.

  И не ошибиться.
- Сайт: https://example.org
- просто пункт в 10:30
`)

  it('has a row for every item with a colon', () => {
    expect(said).toEqual([])
    expect(part).toMatchObject({ kind: 'passport', id: 'passport', orientation: 'portrait', title: 'Паспорт проекта' })
    expect('children' in part && part.children.map((child) => ('name' in child ? child.name : child.type))).toEqual([
      'prose',
      'Сроки',
      'Руководитель проекта',
      'Цель проекта',
      'Сайт',
      'prose',
    ])
  })

  it('keeps paragraphs and lists in the value', () => {
    expect('children' in part && part.children[1]).toEqual({ type: 'entry', name: 'Сроки', value: '2025–2028 годы' })
    expect('children' in part && part.children[2]).toMatchObject({ id: 'head' })
    expect('children' in part && part.children[3]).toMatchObject({
      value: [{ type: 'paragraph' }, { type: 'list' }, { type: 'paragraph' }],
    })
  })

  it('knows where everything was written', () => {
    const [, entry] = ('children' in part ? part.children : []) as object[]
    expect([at(entry as object), at(entry as object, 'name'), at(entry as object, 'value')]).toEqual([
      '- Сроки: 2025–2028 годы',
      'Сроки',
      '2025–2028 годы',
    ])
    expect([at(part, 'orientation'), at(part, 'id'), at(part, 'title')]).toEqual([
      'книжная',
      'passport',
      'Паспорт проекта',
    ])
  })
})

describe('resources as a table', () => {
  it('have its headings, or none when the header is empty', () => {
    const table = '| Кадры | педагоги<br>психологи |\n| ^^ | родители |\n| Деньги | |\n'
    const { part, at, said } = readText(`# Ресурсы\n\n| Вид | Объём |\n| - | - |\n${table}`)
    expect(said).toEqual([])
    expect(part).toMatchObject({
      kind: 'resources',
      headings: ['Вид', 'Объём'],
      children: [
        { name: 'Кадры', value: [{ type: 'paragraph' }, { type: 'paragraph' }, { type: 'paragraph' }] },
        { name: 'Деньги', value: '' },
      ],
    })
    expect('headings' in part && at(part.headings as object, 1)).toBe('Объём')
    expect(readText(`# Ресурсы\n\n| | |\n| - | - |\n${table}`).part).not.toHaveProperty('headings')
  })

  it('keep the header of a second table as a row when it says something else', () => {
    const { part } = readText(
      '# Ресурсы\n\n| А | Б |\n| - | - |\n| в | г |\n\nИ\n\n| А | Б |\n| - | - |\n\n| Д | Е |\n| - | - |\n',
    )
    expect('children' in part && part.children.map((child) => ('name' in child ? child.name : child.type))).toEqual([
      'в',
      'prose',
      'Д',
    ])
  })

  it('stay a plain table when there are three columns, and a list without colons stays a list', () => {
    const { part } = readText('# Ресурсы\n\n| А | Б | В |\n| - | - | - |\n| 1 | 2 | 3 |\n\n- люди\n- деньги\n')
    expect(part).toMatchObject({ children: [{ type: 'prose', content: [{ type: 'table' }, { type: 'list' }] }] })
  })

  it('do not lose a cell too many', () => {
    const { part, said } = readText('# Ресурсы\n\n| | |\n| - | - |\n| а | б | лишнее |\n')
    expect(said).toEqual(['table-row-width 10:1 | а | б | лишнее |'])
    expect(JSON.stringify(part)).toContain('лишнее')
  })
})
