import type { SwotPart } from '@dorozhnik/model'
import { describe, expect, it } from 'vitest'
import { readText } from '../testing/read-text.js'

/** Factor, title and number of blocks of each quadrant, blocks of prose. */
function summary(part: unknown): unknown[] {
  return (part as SwotPart).children.map((child) =>
    child.type === 'prose' ? child.content.map(({ type }) => type) : [child.factor, child.title, child.content.length],
  )
}

describe('a SWOT analysis', () => {
  it('has quadrants under their headings and prose in its place', () => {
    const { part, said } = readText(`# SWOT-анализ проекта

Введение.

## Сильные стороны (S)

- опыт;
- люди.

### Подробнее

Текст.

## Слабые стороны муниципального проекта {#weak}

Нет денег.

**Возможности:**

- колледж

## Угрозы

## Выводы

1. Действовать.
`)
    expect(said).toEqual([])
    expect(summary(part)).toEqual([
      ['paragraph'],
      ['strengths', 'Сильные стороны (S)', 3],
      ['weaknesses', 'Слабые стороны муниципального проекта', 1],
      ['opportunities', 'Возможности:', 1],
      ['threats', 'Угрозы', 0],
      ['heading', 'list'],
    ])
    expect((part as SwotPart).children[2]).toMatchObject({ id: 'weak' })
  })

  const quadrants = [
    ['strengths', 'Сильные стороны', 1],
    ['weaknesses', 'Слабые стороны', 1],
    ['opportunities', 'Возможности', 2],
    ['threats', 'Угрозы', 1],
  ]

  it('is a table with names over the cells', () => {
    const { part, at, said } = readText(`# SWOT-анализ

| Сильные стороны | Слабые стороны |
| --- | --- |
| - опыт<br>- люди | - деньги<br>- время |
| **Возможности** | **Угрозы** |
| есть<br>- колледж | отток |
`)
    expect(said).toEqual([])
    expect(summary(part)).toEqual(quadrants)
    const [first] = (part as SwotPart).children
    expect(first).toMatchObject({ content: [{ type: 'list', ordered: false, items: [{}, {}] }] })
    expect(at(first as object, 'content')).toBe('- опыт<br>- люди')
  })

  it('is a table with names in the cells, or beside them', () => {
    const inside = readText(
      '# SWOT\n\n| | |\n| - | - |\n| **Сильные стороны**<br>опыт | Слабые стороны<br>деньги |\n| Возможности<br>раз<br>два | Угрозы<br>отток |\n',
    )
    expect(summary(inside.part)).toEqual(quadrants)
    const beside = readText(
      '# SWOT\n\n| | |\n| - | - |\n| **Сильные стороны** | опыт |\n| Слабые стороны | деньги |\n| Возможности | раз<br>два |\n| Угрозы | отток |\n',
    )
    expect(summary(beside.part)).toEqual(quadrants)
  })

  it('keeps any other table plain', () => {
    expect(summary(readText('# SWOT\n\n| А | Б |\n| - | - |\n| 1 | 2 |\n').part)).toEqual([['table']])
    const headed =
      '| | Хорошо | Плохо |\n| - | - | - |\n| Внутри | Сильные стороны | Слабые стороны |\n| | опыт | деньги |\n'
    expect(summary(readText(`# SWOT\n\n${headed}`).part)).toEqual([['table']])
  })
})
