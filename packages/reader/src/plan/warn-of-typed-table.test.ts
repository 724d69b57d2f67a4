import { expect, it } from 'vitest'
import { readText } from '../testing/read-text.js'

function found(body: string): string[] {
  return readText(`# План мероприятий\n\n${body}`).said.filter((one) => one.startsWith('table-not-read'))
}

it.each([
  ['tabs of Word', '№\tМероприятие\tСрок\n1\tОпрос\tмай\n', '№\tМероприятие\tСрок'],
  ['tabs above numbers that make a list', '№\tМероприятие\tСрок\n1.\tОпрос\tмай\n', '№\tМероприятие\tСрок'],
  ['bars without a line below the names', '№|Мероприятие|Срок\n1|Опрос|май\n', '№|Мероприятие|Срок'],
  ['a line of other width below the names', '| Мероприятие | Срок |\n| --- |\n', '| Мероприятие | Срок |'],
  ['a drawn table', '+----+-----+\n| №  | Срок |\n+====+=====+\n| 1  | май |\n+----+-----+\n', '+----+-----+'],
  ['columns below each other', '  №   Срок\n  --- -----\n  1   май\n', '--- -----'],
])('a table is known in another spelling: %s', (_, body, first) => {
  expect(found(body)).toHaveLength(1)
  expect(found(body)[0]).toContain(first)
})

it.each([
  '| Мероприятие | Срок |\n| --- | --- |\n| Опрос | май |\n',
  'Опрос ([[a|первый]]), опрос ([[b|второй]])\nи ещё [[c|третий]], [[d|четвёртый]].\n',
  'До\n\n- - -\n\nПосле\n\n---\n',
  'Слово\tещё слово\nи ещё.\n',
  'a | b | c\n',
])('nothing is said of %j', (body) => {
  expect(found(body)).toEqual([])
})

it('a table of HTML is told how a table is written', () => {
  const { diagnostics } = readText('# План мероприятий\n\n<table>\n<tr><td>Опрос</td></tr>\n</table>\n')
  const html = diagnostics.find(({ code }) => code === 'html-is-text')
  expect(html?.help?.ru).toContain('| --- | --- |')
})
