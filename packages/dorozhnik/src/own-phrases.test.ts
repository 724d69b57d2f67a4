import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { build } from './build.js'
import { openWorkspace } from './open-workspace.js'

const files = (templates: Record<string, string>): { path: string; bytes: string }[] =>
  Object.entries({
    'dorozhnik.yaml':
      'organizations:\n  uo: { name: Отдел образования, place: г. Заречный }\npeople:\n  zimin: { name: Зимин Андрей Викторович, post: начальник отдела образования }\n',
    'order.md':
      '---\ndocument: order\norganization: uo\nsubject: О признании утратившим силу приказа\nsignatory: zimin\npurpose: repeal\nacts:\n  - { date: 2024-09-02, number: "77" }\n---\n',
    ...templates,
  }).map(([path, bytes]) => ({ path, bytes }))

it('phrases of the organisation stand in templates, one file each', async () => {
  const { files: built, diagnostics } = await build(
    openWorkspace(files({ 'templates/clause-control.hbs': 'Контроль возложить на методический отдел.\n' })),
  )
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(built.map(({ name }) => name)).toEqual(['order.docx'])
})

it.each([
  ['templates/clause-controll.hbs', 'Контроль.', 'unknown-template'],
  ['templates/clause-control.hbs', 'Контроль {{за чем?', 'broken-template'],
])('a fault in %s has its place', async (path, text, code) => {
  const { diagnostics } = await build(openWorkspace(files({ [path]: text })))
  const found = diagnostics.find((one) => one.code === code)
  expect(inspect(found?.place)).toContain(path)
})
