import type { Diagnostic } from '@dorozhnik/diagnostics'
import { describe, expect, it } from 'vitest'
import { fixFiles, type Looked } from './fix-files.js'

type Files = ReadonlyMap<string, Uint8Array>
interface Opened {
  unreadable: ReadonlySet<string>
}

const localized = { ru: 'а', en: 'a' }
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

/** Looks at every file by finding a text in it and offering another one; a file that holds «!» cannot be read. */
function looker(replacements: [string, string][]): (files: Files) => Looked<Opened> {
  return (files) => {
    const diagnostics: Diagnostic[] = []
    const unreadable = new Set<string>()
    for (const [file, bytes] of files) {
      const text = textOf(bytes)
      if (text.includes('!')) unreadable.add(file)
      for (const [from, to] of replacements) {
        const start = text.indexOf(from)
        if (start === -1) continue
        const place = { file, start, end: start + from.length }
        diagnostics.push({
          code: 'a',
          severity: 'error',
          message: localized,
          place,
          fixes: [{ title: localized, edits: [{ ...place, text: to }] }],
        })
      }
    }
    return { opened: { unreadable }, diagnostics }
  }
}

function mend(texts: Record<string, string>, replacements: [string, string][]) {
  const files = new Map(Object.entries(texts).map(([name, text]) => [name, bytesOf(text)]))
  const look = looker(replacements)
  const { changed, counts, diagnostics } = fixFiles(files, look(files), look)
  return {
    changed: Object.fromEntries([...changed].map(([name, bytes]) => [name, textOf(bytes)])),
    counts: Object.fromEntries(counts),
    left: diagnostics.length,
  }
}

describe('fixFiles', () => {
  it('goes on until nothing is left, and counts what it has mended', () => {
    expect(
      mend({ a: 'один', b: 'три', c: 'пять' }, [
        ['один', 'два'],
        ['два', 'три'],
        ['три', 'четыре'],
      ]),
    ).toEqual({
      changed: { a: 'четыре', b: 'четыре' },
      counts: { a: 3, b: 1 },
      left: 0,
    })
  })

  it('ends even when one fix calls for another for ever', () => {
    const { changed, counts } = mend({ a: 'да' }, [
      ['да', 'нет'],
      ['нет', 'да'],
    ])
    expect(counts).toEqual({ a: 10 })
    // After an even number of rounds it is what it was.
    expect(changed).toEqual({})
  })

  it('leaves a file alone that could not be read afterwards, and mends the others', () => {
    expect(
      mend({ a: 'один', b: 'два' }, [
        ['один', '!'],
        ['два', 'три'],
      ]),
    ).toEqual({
      changed: { b: 'три' },
      counts: { b: 1 },
      left: 1,
    })
  })

  it('mends a file that could not be read, when its findings have fixes', () => {
    expect(mend({ a: 'о!дин' }, [['!', '']]).changed).toEqual({ a: 'один' })
  })
})
