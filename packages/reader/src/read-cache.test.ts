import { describe, expect, it } from 'vitest'
import { ReadCache } from './read-cache.js'
import { type ReadOptions, readWorkspace, type SourceFile } from './read-workspace.js'

const plan = (title: string, more = ''): string =>
  `---\ndocument: plan\ntitle: ${title}\nperiod: 2025-09-01/2026-08-31\n---\n\n# Цель\n\nВыбор.\n${more}`

const files = (...given: [path: string, bytes: string][]): SourceFile[] =>
  given.map(([path, bytes]) => ({ path, bytes }))

function read(given: SourceFile[], options: ReadOptions = {}): ReturnType<typeof summary> {
  return summary(readWorkspace(given, options))
}

function summary({ value, diagnostics }: ReturnType<typeof readWorkspace>): {
  workspace: unknown
  unreadable: string[]
  sources: string[]
  diagnostics: unknown
} {
  return {
    workspace: value?.workspace,
    unreadable: [...(value?.unreadable ?? [])].toSorted(),
    sources: [...(value?.sources.keys() ?? [])].toSorted(),
    diagnostics,
  }
}

const given = files(
  ['dorozhnik.yaml', 'people:\n  a: { name: Зимин Андрей, pots: начальник }\n'],
  ['a.md', plan('Первый')],
  ['b.md', plan('Второй', '\n{{вставить "part.md"}}\n')],
  ['broken.md', '---\ndocument: plan\ntitle: [\n---\n'],
  ['notes.md', '# Заметки\n'],
  ['part.md', '---\ndocument: part\n---\n\n# Задачи\n\n1. Одна.\n'],
)

describe('reading that remembers', () => {
  it('gives the same as reading that does not, the first time and the second', () => {
    const cache = new ReadCache()
    const plain = read(given)
    expect(read(given, { cache })).toEqual(plain)
    expect(read(given, { cache })).toEqual(plain)
  })

  it('gives the same objects of files that have not changed, and reads those that have', () => {
    const cache = new ReadCache()
    const first = readWorkspace(given, { cache }).value?.workspace
    const changed = given.map((file) =>
      file.path === 'part.md' ? { ...file, bytes: `${String(file.bytes)}2. Ещё.\n` } : file,
    )
    const second = readWorkspace(changed, { cache }).value?.workspace
    expect(second?.documents['a.md']).toBe(first?.documents['a.md'])
    expect(second?.registry).toBe(first?.registry)
    expect(second?.documents['b.md']).not.toEqual(first?.documents['b.md'])
    expect(read(changed, { cache })).toEqual(read(changed))
  })

  it('knows the places of what it gives again', () => {
    const cache = new ReadCache()
    readWorkspace(given, { cache })
    const { value } = readWorkspace(given, { cache })
    const document = value?.workspace.documents['a.md']
    expect(document && value?.places.at(document, 'title')).toEqual({ file: 'a.md', start: 26, end: 32 })
  })

  it('forgets files that are gone, and reads a file anew that is named', () => {
    const cache = new ReadCache()
    readWorkspace(given, { cache })
    const fewer = given.filter(({ path }) => path !== 'a.md')
    expect(read(fewer, { cache })).toEqual(read(fewer))
    const named = new Set(['notes.md'])
    expect(read(given, { cache, named })).toEqual(read(given, { named }))
  })
})
