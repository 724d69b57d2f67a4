import { expect, it } from 'vitest'
import { pageRuns } from '../print/page-runs.js'

const upright = { width: 595, height: 842, lines: [] }
const lying = { width: 842, height: 595, lines: [] }

it('groups pages where the paper turns', () => {
  const runs = pageRuns([upright, upright, lying, upright])
  expect(runs.map(({ orientation, pages }) => [orientation, pages.length])).toEqual([
    ['portrait', 2],
    ['landscape', 1],
    ['portrait', 1],
  ])
})
