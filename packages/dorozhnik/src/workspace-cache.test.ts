import fc from 'fast-check'
import { expect, it } from 'vitest'
import { check } from './check.js'
import { openWorkspace } from './open-workspace.js'
import { workspace } from './testing/texts.js'
import { WorkspaceCache } from './workspace-cache.js'

const plan = (title: string): string =>
  `---\ndocument: plan\ntitle: ${title}\nperiod: 2025-09-01/2026-08-31\n---\n\n# План мероприятий\n\n1. Ярмарка  профессий\n   - Срок: май 2019 г.\n   - Ответственные: @nobody\n`

const files = (second: string): { path: string; bytes: string }[] => [
  { path: 'dorozhnik.yaml', bytes: 'people:\n  a: { name: Зимин Андрей Викторович, post: методист }\n' },
  { path: 'one.md', bytes: plan('План один') },
  { path: 'two.md', bytes: plan(second) },
]

it('a workspace that is looked at again is found the same as by somebody who sees it for the first time', () => {
  const cache = new WorkspaceCache()
  for (const second of ['План два', 'План два', 'План три', 'План  четыре']) {
    const again = check(openWorkspace(files(second), { cache }))
    expect(again.length).toBeGreaterThan(2)
    expect(again).toEqual(check(openWorkspace(files(second))))
  }
})

/** One thing that somebody does to a file between two looks. */
const edit = fc.record({
  file: fc.constantFrom('dorozhnik.yaml', 'plan.md', 'order.md', 'more.md'),
  does: fc.constantFrom('put', 'cut', 'remove', 'restore'),
  at: fc.nat(2000),
  text: fc.constantFrom(
    '\n',
    '  ',
    '@nobody ',
    '[[coverage]]',
    '{#coverage}',
    '**',
    'norms: [management-cycle]\n',
    '  third: { name: Лебедева Марина Олеговна }\n',
    '\n# Цель\n\nПомочь.\n',
    '<!-- dorozhnik: не проверять в файле single-spaces — так надо -->\n',
    'согласно приказа ',
  ),
})

it('says the same as a fresh look after any edits', () => {
  const texts: Record<string, string> = { ...workspace, 'more.md': plan('План  два') }
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
      const cache = new WorkspaceCache()
      const now = new Map(Object.entries(texts))
      const look = () => [...now].map(([path, bytes]) => ({ path, bytes }))
      check(openWorkspace(look(), { cache }))
      for (const { file, does, at, text } of edits) {
        const old = now.get(file) ?? ''
        const start = at % (old.length + 1)
        if (does === 'remove') now.delete(file)
        else if (does === 'restore') now.set(file, texts[file] as string)
        else
          now.set(
            file,
            old.slice(0, start) + (does === 'put' ? text : '') + old.slice(does === 'put' ? start : start + 7),
          )
        expect(check(openWorkspace(look(), { cache }))).toEqual(check(openWorkspace(look())))
      }
    }),
    { numRuns: 60 },
  )
})
