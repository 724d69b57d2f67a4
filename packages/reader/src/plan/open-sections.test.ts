import type { ActivitiesPart, Section } from '@dorozhnik/model'
import { plainText } from '@dorozhnik/model'
import { describe, expect, it } from 'vitest'
import { readText } from '../testing/read-text.js'

/** The sections of a table, each with a sign for its depth; `*` is a row of an activity. */
function outline(...rows: string[]): string[] {
  const lines = rows.map((row) => (row === '*' ? '| Опрос | май 2026 г. |' : `| **${row}** | |`))
  const { part } = readText(`# План мероприятий\n\n| Мероприятие | Срок |\n| - | - |\n${lines.join('\n')}\n`)
  const list = (children: ActivitiesPart['children'] | Section['children'], depth: number): string[] =>
    children.flatMap((node) => {
      if (node.type !== 'section') return node.type === 'activity' ? [`${'-'.repeat(depth)}*`] : []
      const number = node.writtenNumber === undefined ? '' : `${node.writtenNumber}. `
      return [`${'-'.repeat(depth)}${number}${plainText(node.title)}`, ...list(node.children, depth + 1)]
    })
  return list((part as ActivitiesPart).children, 0)
}

describe('rows of sections in a table', () => {
  it('stand in the row right above them when they look different', () => {
    const rows = ['I. Этап', '*', 'II. Этап', 'Трек 1. Школа', 'Начальная школа', '*', 'Основная школа', '*']
    expect(outline(...rows, 'Трек 2. Колледж', '*', 'Работа с родителями', '*', 'III. Этап', '*')).toEqual([
      'I. Этап',
      '-*',
      'II. Этап',
      '-Трек 1. Школа',
      '--Начальная школа',
      '---*',
      '--Основная школа',
      '---*',
      '-Трек 2. Колледж',
      '--*',
      '-Работа с родителями',
      '--*',
      'III. Этап',
      '-*',
    ])
  })

  it('stand where their number says', () => {
    expect(outline('1. Школа', '1.1. Классы', '*', '1.2. Кружки', '*', '2. Сад', '*')).toEqual([
      '1. Школа',
      '-1.1. Классы',
      '--*',
      '-1.2. Кружки',
      '--*',
      '2. Сад',
      '-*',
    ])
  })

  it('stand beside each other when they look alike', () => {
    expect(outline('Школа', 'Сад', '*', 'Колледж', '*')).toEqual(['Школа', 'Сад', '-*', 'Колледж', '-*'])
  })
})
