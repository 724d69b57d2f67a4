import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { checkPackage } from '../borders/check-package.mjs'
import { checkSource } from '../borders/check-source.mjs'
import { rows } from '../borders/rows.mjs'

const root = fileURLToPath(new URL('../../../', import.meta.url))

describe('the packages of this repository', () => {
  it('all have a row', () => {
    const packages = readdirSync(`${root}packages`).filter((name) => name !== 'workbench')
    expect(packages.toSorted()).toEqual(Object.keys(rows).toSorted())
  })

  it.each(Object.keys(rows))('%s keeps to its row', (name) => {
    expect(checkPackage(root, name)).toEqual([])
  })

  it('import only from rows above, so that no circle is possible', () => {
    const seen: string[] = []
    for (const [name, above] of Object.entries(rows)) {
      expect(above.filter((one) => !seen.includes(one))).toEqual([])
      seen.push(name)
    }
  })
})

/** What the checker says of a text planted in a package. */
function faults(name: string, text: string, dependencies: string[] = [], test = false): string[] {
  return checkSource({ package: name, file: 'src/planted.ts', text, dependencies: new Set(dependencies), test })
}

describe('the checker', () => {
  const ours = ['@dorozhnik/diagnostics', '@dorozhnik/model', '@dorozhnik/blocks', '@dorozhnik/rules']

  it('says nothing about a file that keeps to its row', () => {
    const text = `import type { Plan } from '@dorozhnik/model'\nimport { a } from './a.js'\nexport * from '../src/b.js'\n`
    expect(faults('rules', text, ours)).toEqual([])
  })

  it.each([
    ['rules', `import type { Block } from '@dorozhnik/blocks'`, 'rules may not import blocks'],
    ['render-docx', `import { walkPlan } from '@dorozhnik/model'`, 'render-docx may not import model'],
    ['render-docx', `export * from '@dorozhnik/model'`, 'render-docx may not import model'],
    ['render-docx', `const load = () => import('@dorozhnik/model')`, 'render-docx may not import model'],
    ['render-docx', `type P = import('@dorozhnik/model').Plan`, 'render-docx may not import model'],
    ['model', `import 'dorozhnik'`, 'model may not import dorozhnik'],
    ['views', `import { rules } from '@dorozhnik/rules/src/index.js'`, 'views may not import rules'],
    ['model', `import { a } from '@dorozhnik/model'`, 'model imports itself by name'],
  ])('finds in %s: %s', (name, text, message) => {
    expect(faults(name, `\n${text}\n`, [...ours, 'dorozhnik'])).toEqual([`src/planted.ts:2: ${message}`])
  })

  it('finds an import that the manifest does not declare', () => {
    expect(faults('reader', `import { parse } from 'yaml'`)).toEqual([
      'src/planted.ts:1: package.json does not declare yaml',
    ])
  })

  it('finds a path into another package', () => {
    expect(faults('rules', `import { a } from '../../blocks/src/index.js'`)).toEqual([
      'src/planted.ts:1: ../../blocks/src/index.js leaves the package',
    ])
  })

  it.each([
    [`import { readFileSync } from 'node:fs'`],
    [`import { join } from 'path'`],
    [`const home = process.env.HOME`],
    [`console.log(1)`],
    [`const now = Date.now()`],
    [`const now = new Date()`],
    [`const now = performance.now()`],
    [`const one = Math.random()`],
    [`const bytes = Buffer.from('')`],
    [`const text = (1).toLocaleString()`],
    [`function f() { return process }`],
  ])('finds a use of the machine: %s', (text) => {
    expect(faults('model', text)).toHaveLength(1)
    expect(faults('dorozhnik', text)).toEqual([])
  })

  it('does not take a name for a use of the machine', () => {
    const text = `
      interface Step { process: string }
      const step: Step = { process: 'x' }
      step.process
      new Date(0)
      Date.UTC(2025, 0, 1)
      // console.log, Date.now
    `
    expect(faults('model', text)).toEqual([])
  })

  it('lets a test use the disk and its test runner, but not a package below its own', () => {
    const text = `import { it } from 'vitest'\nimport { readFileSync } from 'node:fs'\n`
    expect(faults('rules', text, [], true)).toEqual([])
    expect(faults('rules', `import '@dorozhnik/blocks'`, ours, true)).toHaveLength(1)
  })

  it('lets the tests of rules read their examples, and nothing but the tests', () => {
    const text = `import { readWorkspace } from '@dorozhnik/reader'`
    expect(faults('rules', text, ['@dorozhnik/reader'], true)).toEqual([])
    expect(faults('rules', text, ['@dorozhnik/reader'])).toEqual(['src/planted.ts:1: rules may not import reader'])
  })

  it('refuses a package without a row', () => {
    expect(faults('surprise', '')).toEqual(['src/planted.ts: the package surprise has no row'])
  })
})
