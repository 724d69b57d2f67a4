import { expect, it } from 'vitest'
import { readText } from '../testing/read-text.js'

/** The part with a table of one row under these headings. */
function table(headings: string): unknown {
  return readText(`# План мероприятий\n\n| ${headings} |\n| - | - | - |\n| Опрос | май 2026 г. | школа |\n`).part
}

it('a table without «Мероприятие» has its titles under «Содержание»', () => {
  expect(table('Содержание | Срок | Ответственные')).toMatchObject({
    children: [{ type: 'activity', title: 'Опрос', responsible: 'школа' }],
  })
  expect(table('Мероприятие | Срок | Содержание')).toMatchObject({
    children: [{ type: 'activity', title: 'Опрос', fields: { Содержание: 'школа' } }],
  })
})
