import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  validateOrderHeader,
  validatePlanHeader,
  validateRegistry,
  validateWorkspace,
} from '../../reader/src/generated/validators.js'
import { makeSchemas } from '../generate/schemas.mjs'
import { makeValidators } from '../generate/validators.mjs'

const root = fileURLToPath(new URL('../../../', import.meta.url))

const order = { document: 'order', organization: 'uo', subject: 'Об утверждении плана' }
const plan = { document: 'plan', title: 'План', period: '2025-09-01/2026-08-31' }

describe('the compiled validators', () => {
  it('take what has the right shape', () => {
    expect(validateRegistry({ people: { иванова: { name: 'Иванова Анна Павловна' } } })).toBe(true)
    expect(validatePlanHeader({ ...plan, columns: ['number', { key: 'place', label: 'Место' }] })).toBe(true)
    expect(validateOrderHeader({ ...order, date: '2025-08-26', number: '953' })).toBe(true)
    expect(validateWorkspace({ registry: {}, documents: { 'p.md': { ...plan, parts: [] } } })).toBe(true)
  })

  it('say all that is wrong, with its place', () => {
    expect(validateRegistry({ people: { a: { nam: 'x', name: '' } }, groups: [] })).toBe(false)
    expect(validateRegistry.errors?.map(({ keyword, instancePath }) => `${keyword} ${instancePath}`)).toEqual([
      'additionalProperties /people/a',
      'minLength /people/a/name',
      'type /groups',
    ])
  })

  it('change nothing in the value: a number is not a text', () => {
    const value = { ...order, number: 953 }
    expect(validateOrderHeader(value)).toBe(false)
    expect(value.number).toBe(953)
  })

  it('count characters, not code units', () => {
    expect(validatePlanHeader({ ...plan, title: '' })).toBe(false)
    expect(validatePlanHeader({ ...plan, title: '🎓' })).toBe(true)
  })

  it('need no module at run time', async () => {
    const code = await makeValidators(makeSchemas(root))
    expect(code.match(/^import .*$/gm)).toEqual([
      `import type { IndicatorGroupRecord, IndicatorRecord, OrderHeader, PartFileHeader, PlanFrontMatter, Registry, RegulationFrontMatter, Workspace } from '@dorozhnik/model'`,
    ])
    expect(code).not.toMatch(/[^_\w"'.]require\(/)
  })
})
