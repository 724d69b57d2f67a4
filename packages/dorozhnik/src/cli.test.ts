import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Ran, temporaryFolders } from './testing/temporary-folder.js'
import { plan, workspace } from './testing/texts.js'

const temporaryFolder = temporaryFolders(onTestFinished)

const script = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
// The file of the compiler has the same name and imports its neighbours; the bundle has no such import.
const bundled = existsSync(script) && !readFileSync(script, 'utf8').includes(`from './run.js'`)

function command(cwd: string, argv: readonly string[], env: Record<string, string> = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...argv], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', ...env },
  })
  return { code: status ?? -1, stdout, stderr }
}

describe.skipIf(!bundled)('the bundled command', () => {
  it('makes, checks and builds a workspace', () => {
    const { path, read } = temporaryFolder()
    expect(command(path, ['init', '.'])).toMatchObject({ code: 0 })
    expect(command(path, ['check'])).toMatchObject({ code: 0, stdout: '' })
    expect(command(path, ['build'])).toMatchObject({ code: 0, stdout: '' })
    expect(read('out/order.docx').subarray(0, 2).toString()).toBe('PK')
  })

  it('gives the same bytes as the unbundled one, in every time zone and language', async () => {
    const { path, read, run } = temporaryFolder(workspace)
    await run('build', '--out', 'here')
    const zones = ['Asia/Kamchatka', 'America/New_York']
    for (const [index, TZ] of zones.entries()) {
      const out = `there-${index}`
      expect(command(path, ['build', '--out', out], { TZ, LANG: 'en_US.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toMatchObject({
        code: 0,
      })
      expect(read(`${out}/order.docx`).equals(read('here/order.docx'))).toBe(true)
    }
  })

  it('ends with the code of the findings', () => {
    const { path } = temporaryFolder({ ...workspace, 'plan.md': plan.replace('@sokolov', '@sokolof') })
    const { code, stdout } = command(path, ['check', '--format', 'json'])
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ findings: [expect.objectContaining({ severity: 'error' })] })
    expect(command(path, ['check', '--wrong']).code).toBe(2)
  })

  it('speaks the language of the system', () => {
    const { path } = temporaryFolder(workspace)
    expect(command(path, ['--help'], { LANG: 'ru_RU.UTF-8' }).stdout).toContain('Команды:')
    expect(command(path, ['--help'], { LANG: 'en_US.UTF-8' }).stdout).toContain('Commands:')
  })

  it('is quiet when nobody reads on', async () => {
    const { path } = temporaryFolder()
    const child = spawn(process.execPath, [script, 'explain', '--format', 'json'], { cwd: path })
    let stderr = ''
    child.stderr.on('data', (part) => (stderr += String(part)))
    child.stdout.destroy()
    await new Promise((resolve) => child.on('close', resolve))
    expect(stderr).toBe('')
  })

  it.skipIf(!existsSync('/dev/full'))('says so when the findings cannot be printed', () => {
    const { path } = temporaryFolder()
    const line = `"${process.execPath}" "${script}" explain > /dev/full`
    const { status, stderr } = spawnSync('sh', ['-c', line], { cwd: path, encoding: 'utf8' })
    expect(status).toBe(2)
    expect(stderr).toContain('ENOSPC')
    expect(stderr).not.toMatch(/\bat /)
  })

  it('runs an extension that is trusted', () => {
    const { path, write } = temporaryFolder(workspace)
    write('dorozhnik.yaml', 'extensions: [./ours.mjs]\n')
    write('ours.mjs', `export default { rules: [], packs: [] }\nprocess.stdout.write('ours')\n`)
    const { stdout } = spawnSync(process.execPath, [script, 'check', '--extensions'], { cwd: path, encoding: 'utf8' })
    expect(stdout).toContain('ours')
  })

  it('runs the same when it has to be compiled', () => {
    const { path } = temporaryFolder(workspace)
    const call = (...flags: string[]) =>
      spawnSync(process.execPath, [...flags, script, 'check'], { cwd: path, encoding: 'utf8' })
    // Code that was compiled under other flags is not taken by V8.
    expect(call('--stack-size=900')).toMatchObject({ status: 0, stdout: call().stdout })
  })

  it('carries everything it needs', () => {
    const { path, write } = temporaryFolder(workspace)
    write('alone/package.json', '{ "type": "module" }')
    cpSync(script, join(path, 'alone/cli.js'))
    cpSync(fileURLToPath(new URL('../dist/chunks', import.meta.url)), join(path, 'alone/chunks'), { recursive: true })
    const alone = spawnSync(process.execPath, [join(path, 'alone/cli.js'), 'build'], { cwd: path, encoding: 'utf8' })
    expect(alone).toMatchObject({ status: 0, stdout: '' })
  })
})
