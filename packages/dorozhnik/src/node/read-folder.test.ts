import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolders } from '../testing/temporary-folder.js'
import { readFolder } from './read-folder.js'

const temporaryFolder = temporaryFolders(onTestFinished)

const windows = process.platform === 'win32'
const root = process.getuid?.() === 0

function codes(path: string, options?: Parameters<typeof readFolder>[1]): string[] {
  return readFolder(path, options).diagnostics.map(({ code }) => code)
}

describe('reading a folder', () => {
  it('takes Markdown and YAML, sorted by code units', () => {
    const folder = temporaryFolder({
      'dorozhnik.yaml': '',
      'я.md': '',
      'a.md': '',
      'Я.MD': '',
      'b/c.yml': '',
      'b.md': '',
      'photo.png': '',
      'letter.docx': '',
    })
    expect(readFolder(folder.path).files.map(({ path }) => path)).toEqual([
      'a.md',
      'b.md',
      'b/c.yml',
      'dorozhnik.yaml',
      'Я.MD',
      'я.md',
    ])
  })

  it('passes over hidden folders, node_modules, outputs and other workspaces', () => {
    const folder = temporaryFolder({
      'plan.md': '',
      '.git/plan.md': '',
      '.hidden.md': '',
      'node_modules/x/readme.md': '',
      'out/old.md': '',
      'papers/.dorozhnik.json': '{}',
      'papers/old.md': '',
      'other/dorozhnik.yaml': '',
      'other/plan.md': '',
    })
    const { files, diagnostics } = readFolder(folder.path, { outputs: join(folder.path, 'out') })
    expect(files.map(({ path }) => path)).toEqual(['plan.md'])
    expect(diagnostics).toEqual([])
  })

  it.skipIf(windows)('refuses links that lead outside, and takes those that stay inside', () => {
    const outside = temporaryFolder({ 'secret.md': 'secret', 'folder/secret.md': 'secret' })
    const folder = temporaryFolder({ 'real/plan.md': 'plan' })
    symlinkSync(join(outside.path, 'secret.md'), join(folder.path, 'secret.md'))
    symlinkSync('real/plan.md', join(folder.path, 'inside.md'))
    symlinkSync('inside.md', join(folder.path, 'chain.md'))
    symlinkSync(join(folder.path, 'secret.md'), join(folder.path, 'real/chain-outside.md'))
    symlinkSync('nowhere.md', join(folder.path, 'dangling.md'))
    const { files, diagnostics } = readFolder(folder.path)
    expect(files.map(({ path }) => path)).toEqual(['chain.md', 'inside.md', 'real/plan.md'])
    expect(diagnostics.map(({ code, place }) => [code, place && 'file' in place ? place.file : ''])).toEqual([
      ['file-readable', 'dangling.md'],
      ['file-inside-workspace', 'real/chain-outside.md'],
      ['file-inside-workspace', 'secret.md'],
    ])
    expect(JSON.stringify(files.map(({ bytes }) => String(bytes)))).not.toContain('secret')
  })

  it.skipIf(windows)('does not follow a linked folder, not even round in a circle', () => {
    const outside = temporaryFolder({ 'secret.md': 'secret' })
    const folder = temporaryFolder({ 'plan.md': '' })
    symlinkSync(outside.path, join(folder.path, 'shared'))
    symlinkSync('.', join(folder.path, 'again'))
    expect(readFolder(folder.path).files.map(({ path }) => path)).toEqual(['plan.md'])
    expect(codes(folder.path)).toEqual(['folder-link', 'folder-link'])
  })

  it.skipIf(windows)('does not wait for a pipe', () => {
    const folder = temporaryFolder({ 'plan.md': '' })
    execFileSync('mkfifo', [join(folder.path, 'pipe.md')])
    expect(codes(folder.path)).toEqual(['file-readable'])
  })

  it('takes a folder with the name of a file for a folder', () => {
    const folder = temporaryFolder({ 'plan.md': '' })
    mkdirSync(join(folder.path, 'chapter.md'))
    expect(codes(folder.path)).toEqual([])
  })

  // Whoever is root may read everything, so this says nothing there.
  it.skipIf(windows || root)('reports what it may not read and goes on', () => {
    const folder = temporaryFolder({ 'plan.md': '', 'closed.md': '', 'closed/plan.md': '' })
    chmodSync(join(folder.path, 'closed.md'), 0)
    chmodSync(join(folder.path, 'closed'), 0)
    const { files, diagnostics } = readFolder(folder.path)
    chmodSync(join(folder.path, 'closed'), 0o700)
    expect(files.map(({ path }) => path)).toEqual(['plan.md'])
    expect(diagnostics.map(({ code }) => code)).toEqual(['file-readable', 'file-readable'])
  })

  it('has bounds, each with a finding', () => {
    const folder = temporaryFolder({ 'a.md': '1234', 'b.md': '1234', 'deep/er/c.md': '1' })
    expect(codes(folder.path, { limits: { files: 2 } })).toEqual(['file-size'])
    expect(readFolder(folder.path, { limits: { files: 2 } }).files).toEqual([])
    expect(codes(folder.path, { limits: { fileBytes: 3 } })).toEqual(['file-size', 'file-size'])
    expect(codes(folder.path, { limits: { totalBytes: 6 } })).toEqual(['file-size'])
    expect(codes(folder.path, { limits: { depth: 2 } })).toEqual(['file-size'])
  })
})
