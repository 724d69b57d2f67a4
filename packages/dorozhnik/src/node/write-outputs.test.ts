import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolders } from '../testing/temporary-folder.js'
import { type Disk, nodeDisk } from './disk.js'
import { manifestFile } from './manifest.js'
import { writeOutputs, type WriteResult } from './write-outputs.js'

const temporaryFolder = temporaryFolders(onTestFinished)

const windows = process.platform === 'win32'

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function files(...texts: string[]): { name: string; bytes: Uint8Array }[] {
  return texts.map((text, index) => ({ name: `${'abc'[index]}.docx`, bytes: bytes(text) }))
}

function codes({ diagnostics }: WriteResult): string[] {
  return diagnostics.map(({ code }) => code)
}

describe('writing outputs', () => {
  it('makes the folder, the files and a list of them, and nothing else', () => {
    const { path, list, read } = temporaryFolder()
    const result = writeOutputs({
      folder: join(path, 'x/out'),
      files: [...files('1'), { name: 'y/b.docx', bytes: bytes('2') }],
    })
    expect(result).toEqual({ written: ['a.docx', 'y/b.docx'], unchanged: [], diagnostics: [] })
    expect(list()).toEqual(['x/out/.dorozhnik.json', 'x/out/a.docx', 'x/out/y/b.docx'])
    expect(read('x/out/y/b.docx').toString()).toBe('2')
  })

  it('replaces its own files and leaves those alone that are the same', () => {
    const { path: folder, read } = temporaryFolder()
    writeOutputs({ folder, files: files('1', '2') })
    const before = read(manifestFile).toString()
    expect(writeOutputs({ folder, files: files('1', '2') })).toEqual({
      written: [],
      unchanged: ['a.docx', 'b.docx'],
      diagnostics: [],
    })
    expect(read(manifestFile).toString()).toBe(before)
    expect(writeOutputs({ folder, files: files('1', '3') })).toMatchObject({
      written: ['b.docx'],
      unchanged: ['a.docx'],
    })
    expect(read('b.docx').toString()).toBe('3')
  })

  it('leaves a file alone that it did not make, and then writes nothing at all', () => {
    const { path: folder, list, read } = temporaryFolder({ 'b.docx': 'by hand' })
    const result = writeOutputs({ folder, files: files('1', '2') })
    expect(codes(result)).toEqual(['output-is-ours'])
    expect(result.diagnostics[0]?.message.ru).toContain('создан не Дорожником')
    expect(list()).toEqual(['b.docx'])
    expect(read('b.docx').toString()).toBe('by hand')
  })

  it('leaves a file alone that was changed since, unless it is forced', () => {
    const { path: folder, write, read } = temporaryFolder()
    writeOutputs({ folder, files: files('1') })
    write('a.docx', 'changed')
    const refused = writeOutputs({ folder, files: files('2') })
    expect(codes(refused)).toEqual(['output-is-ours'])
    expect(refused.diagnostics[0]?.message.ru).toContain('изменён после того')
    expect(read('a.docx').toString()).toBe('changed')
    expect(writeOutputs({ folder, files: files('2'), force: true })).toMatchObject({
      written: ['a.docx'],
      diagnostics: [],
    })
    expect(read('a.docx').toString()).toBe('2')
    expect(writeOutputs({ folder, files: files('3') })).toMatchObject({ written: ['a.docx'] })
  })

  it('takes a file for its own that has the very bytes it would write', () => {
    const { path: folder } = temporaryFolder({ 'a.docx': '1' })
    expect(writeOutputs({ folder, files: files('1') })).toMatchObject({ unchanged: ['a.docx'], diagnostics: [] })
    expect(writeOutputs({ folder, files: files('2') })).toMatchObject({ written: ['a.docx'] })
  })

  it('takes nothing for its own when the list of its files is broken', () => {
    const { path: folder, write } = temporaryFolder()
    writeOutputs({ folder, files: files('1') })
    for (const broken of ['', '{', '[]', '{"files": 1}', '{"files": {"a.docx": "x"}}']) {
      write(manifestFile, broken)
      expect(codes(writeOutputs({ folder, files: files('2') }))).toEqual(['output-is-ours'])
    }
  })

  it('never replaces an input, not even when it is forced', () => {
    const { path: folder, read } = temporaryFolder({ 'a.docx': 'input' })
    const inputs = new Set([join(folder, 'a.docx')])
    expect(codes(writeOutputs({ folder, files: files('1'), force: true, inputs }))).toEqual(['output-is-not-input'])
    expect(read('a.docx').toString()).toBe('input')
  })

  it.each(['../a.docx', '/a.docx', 'x/../../a.docx', 'nul', 'a:b.docx'])('does not write to %s', (name) => {
    const { path, list } = temporaryFolder()
    expect(codes(writeOutputs({ folder: join(path, 'out'), files: [{ name, bytes: bytes('') }] }))).toEqual([
      'output-name-portable',
    ])
    expect(list()).toEqual([])
  })

  it.skipIf(windows)('goes through no link inside the folder', () => {
    const outside = temporaryFolder()
    const { path: folder } = temporaryFolder()
    symlinkSync(outside.path, join(folder, 'x'))
    expect(codes(writeOutputs({ folder, files: [{ name: 'x/a.docx', bytes: bytes('1') }], force: true }))).toEqual([
      'output-writable',
    ])
    expect(outside.list()).toEqual([])
  })

  it.skipIf(windows)('replaces a link only when it is forced, and never what it leads to', () => {
    const outside = temporaryFolder({ 'precious.docx': 'precious' })
    const { path: folder, read } = temporaryFolder()
    symlinkSync(join(outside.path, 'precious.docx'), join(folder, 'a.docx'))
    expect(codes(writeOutputs({ folder, files: files('1') }))).toEqual(['output-is-ours'])
    expect(writeOutputs({ folder, files: files('1'), force: true })).toMatchObject({ written: ['a.docx'] })
    expect(outside.read('precious.docx').toString()).toBe('precious')
    expect(read('a.docx').toString()).toBe('1')
  })

  it('says so when a folder or a file stands in the way', () => {
    const { path: folder } = temporaryFolder({ file: '' })
    mkdirSync(join(folder, 'a.docx'))
    expect(codes(writeOutputs({ folder, files: files('1'), force: true }))).toEqual(['output-writable'])
    expect(codes(writeOutputs({ folder: join(folder, 'file'), files: files('1') }))).toEqual(['output-writable'])
    expect(codes(writeOutputs({ folder: join(folder, 'file/deeper'), files: files('1') }))).toEqual(['output-writable'])
  })

  it('clears what a killed run has left, and not what a living one needs', () => {
    const { path: folder, write, list } = temporaryFolder()
    write('.dorozhnik-999999999-1.tmp', '')
    write(`.dorozhnik-${process.ppid}-1.tmp`, '')
    write(`.dorozhnik-${process.pid}-1.tmp`, '')
    write('.dorozhnik-mine.tmp', '')
    writeOutputs({ folder, files: files('1') })
    expect(list()).toEqual(
      ['.dorozhnik-mine.tmp', `.dorozhnik-${process.ppid}-1.tmp`, manifestFile, 'a.docx'].toSorted(),
    )
  })
})

/** A disk on which the given call, counted from 1, fails; with `dead`, all later ones do too. */
function failingDisk(call: number, code: string, dead: boolean): { disk: Disk; calls(): number } {
  let calls = 0
  function attempt(change: () => void): void {
    calls += 1
    if (calls === call || (dead && calls > call)) throw Object.assign(new Error(code), { code })
    change()
  }
  return {
    calls: () => calls,
    disk: {
      makeFolder: (path) => attempt(() => nodeDisk.makeFolder(path)),
      writeFile(path, content) {
        attempt(() => nodeDisk.writeFile(path, content))
      },
      rename: (from, to) => attempt(() => nodeDisk.rename(from, to)),
      remove: (path) => attempt(() => nodeDisk.remove(path)),
      syncFolder: (path) => nodeDisk.syncFolder(path),
    },
  }
}

describe.each([
  ['a fault', false],
  ['the end of the disk', true],
])('%s at any call', (_, dead) => {
  it('leaves whole files, each old or new, and the next run mends the rest', () => {
    for (let call = 1; ; call += 1) {
      const { path: folder, read, list } = temporaryFolder()
      writeOutputs({ folder, files: files('old 1', 'old 2') })
      const failing = failingDisk(call, 'ENOSPC', dead)
      const result = writeOutputs({ folder, files: files('new 1', 'new 2', 'new 3'), disk: failing.disk })
      if (failing.calls() < call) {
        expect(codes(result)).toEqual([])
        expect(call).toBeGreaterThan(8)
        break
      }
      expect(codes(result)).toEqual(['output-writable'])
      expect(result.diagnostics[0]?.message.ru).toContain('на диске нет места')
      for (const [index, name] of ['a.docx', 'b.docx'].entries()) {
        const text = read(name).toString()
        expect(text).toBe(`${result.written.includes(name) ? 'new' : 'old'} ${index + 1}`)
      }
      expect(writeOutputs({ folder, files: files('newest 1', 'newest 2', 'newest 3') })).toMatchObject({
        written: ['a.docx', 'b.docx', 'c.docx'],
        diagnostics: [],
      })
      expect(list()).toEqual([manifestFile, 'a.docx', 'b.docx', 'c.docx'])
    }
  })
})

describe('an interrupted write', () => {
  it('keeps both digests in the list until the files are in place', () => {
    const { path: folder } = temporaryFolder()
    writeOutputs({ folder, files: files('old') })
    const seen: string[][] = []
    const disk: Disk = {
      ...nodeDisk,
      rename(from, to) {
        if (to.endsWith('a.docx')) {
          const manifest = JSON.parse(readFileSync(join(folder, manifestFile), 'utf8')) as {
            files: Record<string, string[]>
          }
          seen.push(manifest.files['a.docx'] ?? [])
        }
        nodeDisk.rename(from, to)
      },
    }
    writeOutputs({ folder, files: files('new'), disk })
    expect(seen.map((digests) => digests.length)).toEqual([2])
  })

  it('does not follow a temporary name that somebody has prepared', () => {
    const outside = temporaryFolder({ 'precious.docx': 'precious' })
    const { path: folder } = temporaryFolder()
    writeFileSync(join(folder, 'x'), '')
    if (!windows) symlinkSync(join(outside.path, 'precious.docx'), join(folder, `.dorozhnik-${process.pid}-1.tmp`))
    writeOutputs({ folder, files: files('1') })
    expect(outside.read('precious.docx').toString()).toBe('precious')
  })
})
