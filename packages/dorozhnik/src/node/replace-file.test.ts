import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolders } from '../testing/temporary-folder.js'
import { type Disk, nodeDisk } from './disk.js'
import { changedMeanwhile, replaceFile } from './replace-file.js'

const temporaryFolder = temporaryFolders(onTestFinished)
const bytes = (text: string): Buffer => Buffer.from(text)

describe('replaceFile', () => {
  it('replaces what it knows, makes what is missing, and nothing else', () => {
    const { path, read, list } = temporaryFolder({ 'a.txt': 'old' })
    expect(replaceFile(join(path, 'a.txt'), bytes('old'), bytes('new'))).toBeUndefined()
    expect(replaceFile(join(path, 'x/b.txt'), undefined, bytes('b'))).toBeUndefined()
    expect(replaceFile(join(path, 'a.txt'), bytes('old'), bytes('newer'))).toEqual(changedMeanwhile)
    expect(replaceFile(join(path, 'a.txt'), undefined, bytes('newer'))).toEqual(changedMeanwhile)
    expect(replaceFile(join(path, 'c.txt'), bytes('gone'), bytes('newer'))).toEqual(changedMeanwhile)
    expect(replaceFile(join(path, 'x'), 'any', bytes('newer'))?.ru).toContain('не обычный файл')
    expect(list()).toEqual(['a.txt', 'x/b.txt'])
    expect(read('a.txt').toString()).toBe('new')
  })

  it.skipIf(process.getuid?.() === 0)('leaves a file alone that is read-only', () => {
    const { path, read } = temporaryFolder({ 'a.txt': 'old' })
    chmodSync(join(path, 'a.txt'), 0o444)
    expect(replaceFile(join(path, 'a.txt'), 'any', bytes('new'))?.ru).toBe('нет права записи')
    expect(read('a.txt').toString()).toBe('old')
  })

  it.each(['makeFolder', 'writeFile', 'rename'] as const)('leaves the old file whole when %s fails', (call) => {
    const { path, list } = temporaryFolder({ 'a.txt': 'old' })
    const disk: Disk = {
      ...nodeDisk,
      [call]: () => {
        throw Object.assign(new Error('full'), { code: 'ENOSPC' })
      },
    }
    expect(replaceFile(join(path, 'a.txt'), 'any', bytes('new'), disk)?.en).toBe('the disk is full')
    expect(list()).toEqual(['a.txt'])
    expect(readFileSync(join(path, 'a.txt'), 'utf8')).toBe('old')
  })
})
