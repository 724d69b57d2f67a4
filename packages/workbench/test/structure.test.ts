import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filesOf } from './example-documents.js'

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
const tests = read('packages/workbench/test/examples.test.ts')

/** Rows of the tables of the page, with the example whose table it is. */
const rows = read('docs/structure.md')
  .split(/^## /m)
  .slice(1)
  .flatMap((chapter) => {
    const example = /`([a-z-]+)`/.exec(chapter)?.[1] ?? ''
    const lines = chapter.split('\n').filter((line) => line.startsWith('| '))
    return lines
      .slice(2)
      .map((line) => ({ example, cells: line.split(' | ').map((cell) => cell.replaceAll('|', '').trim()) }))
  })

describe('the page about the structure of documents', () => {
  it('has a table for each of the five kinds', () => {
    expect(new Set(rows.map(({ example }) => example)).size).toBe(5)
    expect(rows.length).toBeGreaterThan(50)
    for (const { cells } of rows) expect(cells, cells.join(' | ')).toHaveLength(3)
  })

  it('points at files that the example has', () => {
    for (const { example, cells } of rows) {
      const named = [...(cells[1] ?? '').matchAll(/`([\w-]+\.(?:md|yaml))`/g)].map(([, name]) => name)
      expect(named.length, cells.join(' | ')).toBeGreaterThan(0)
      expect(filesOf(example), cells.join(' | ')).toEqual(expect.arrayContaining(named))
    }
  })

  it('names tests that there are', () => {
    const named = rows.map(({ cells }) => cells[2] ?? '').filter((test) => test !== 'the same')
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((test) => !tests.includes(`it('${test.replace(/ …$/, '')}`))).toEqual([])
  })
})
