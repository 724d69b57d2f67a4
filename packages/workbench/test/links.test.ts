import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pages, root, withoutFences } from './pages.js'

const read = (path: string): string => withoutFences(readFileSync(path, 'utf8'))

/** What a heading is called in an address: letters, figures, `-` and `_`, a number for the second of a name. */
function anchors(text: string): Set<string> {
  const found = new Set<string>()
  for (const [, title = ''] of text.matchAll(/^#{1,6} (.+)$/gm)) {
    const shown = title.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase()
    const anchor = shown.replace(/[^\p{L}\p{M}\p{N}_\- ]/gu, '').replaceAll(' ', '-')
    let [name, count] = [anchor, 0]
    while (found.has(name)) name = `${anchor}-${++count}`
    found.add(name)
  }
  return found
}

const headings = new Map<string, Set<string>>()

function hasAnchor(path: string, anchor: string): boolean {
  const known = headings.get(path) ?? anchors(read(path))
  headings.set(path, known)
  return known.has(decodeURIComponent(anchor))
}

/** Links of a page that lead nowhere. */
function broken(page: string): string[] {
  const path = root + page
  return [...read(path).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [file = '', anchor] = target.split('#')
      const there = file === '' ? path : resolve(dirname(path), decodeURIComponent(file))
      if (!existsSync(there)) return true
      return anchor !== undefined && there.endsWith('.md') && !hasAnchor(there, anchor)
    })
}

describe('the pages of the repository', () => {
  it('are found', () => {
    expect(pages()).toEqual(expect.arrayContaining(['README.md', 'docs/ru/guide.md', 'packages/model/README.md']))
  })

  it('know headings as their addresses have them', () => {
    expect(anchors('# Что будет, если…\n\n## A `b` [c](d)\n\n## A b c')).toEqual(
      new Set(['что-будет-если', 'a-b-c', 'a-b-c-1']),
    )
  })

  // An example shows the text of an author: its links are not ours.
  it.each(pages().filter((page) => !/^examples\/[^/]+\/(?!README)/.test(page)))('%s leads to what is there', (page) => {
    expect(broken(page)).toEqual([])
  })
})
