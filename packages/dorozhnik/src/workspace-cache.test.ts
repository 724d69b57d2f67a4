import { expect, it } from 'vitest'
import { check } from './check.js'
import { openWorkspace } from './open-workspace.js'
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
