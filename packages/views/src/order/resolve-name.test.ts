import { describe, expect, it } from 'vitest'
import { resolveName } from './resolve-name.js'

describe('the path of an appendix', () => {
  it.each([
    ['order.md', 'plan.md', 'plan.md'],
    ['2025/order.md', 'plan.md', '2025/plan.md'],
    ['2025/order.md', './plan.md', '2025/plan.md'],
    ['2025/orders/order.md', '../plans/plan.md', '2025/plans/plan.md'],
    ['2025/order.md', '/plan.md', 'plan.md'],
  ])('from %s, %s is %s', (from, path, name) => {
    expect(resolveName(from, path)).toBe(name)
  })

  it('does not leave the workspace', () => {
    expect(resolveName('order.md', '../plan.md')).toBeUndefined()
    expect(resolveName('a/order.md', '../../etc/plan.md')).toBeUndefined()
  })
})
