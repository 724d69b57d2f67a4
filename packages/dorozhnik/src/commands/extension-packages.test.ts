import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolders } from '../testing/temporary-folder.js'

const temporaryFolder = temporaryFolders(onTestFinished)

/** The package of the README, as a reader would copy it. */
const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8')
const blocks = [...readme.matchAll(/^```(json|js|yaml)\n(# |\/\/ )?(\S*)[^\n]*\n(.*?)^```/gms)]
function blockOf(name: string): string {
  const block = blocks.find((one) => one[3] === name)
  if (block === undefined) throw new Error(`no block ${name}`)
  return block[4] as string
}

const code = blockOf('node_modules/@region/dorozhnik/index.js')
const plan = (title: string): string =>
  `---\ndocument: plan\ntitle: ${title}\nperiod: 2025-09-01/2026-08-31\n---\n\n# План мероприятий\n\n1. Заметка в газете\n   - Срок: май 2026 г.\n   - Ответственные: Школы\n   - Результат: заметка\n`
const workspace = {
  'dorozhnik.yaml': blockOf('dorozhnik.yaml'),
  'plan.md': plan('План работы'),
}
const folder = 'node_modules/@region/dorozhnik'

function packed(manifest: object, files: Record<string, string>): Record<string, string> {
  const inside = Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text])
  return { ...workspace, [`${folder}/package.json`]: JSON.stringify(manifest), ...Object.fromEntries(inside) }
}

const common = code.replace('export default', 'module.exports =')

describe('a package with rules and norms of an organisation', () => {
  it.each<[string, Record<string, string>]>([
    ['of modules', packed({ type: 'module', main: 'index.js' }, { 'index.js': code })],
    ['for import alone', packed({ type: 'module', exports: { '.': { import: './index.js' } } }, { 'index.js': code })],
    ['with one export', packed({ type: 'module', exports: './index.js' }, { 'index.js': code })],
    ['of CommonJS', packed({ main: 'index.js' }, { 'index.js': common })],
    [
      'that a compiler has made CommonJS of',
      packed({}, { 'index.js': common.replace('module.exports =', 'exports.__esModule = true; exports.default =') }),
    ],
    [
      'with named exports',
      packed(
        { type: 'module' },
        { 'index.js': code.replace('export default { rules: [', 'export const { rules, packs } = { rules: [') },
      ),
    ],
  ])('is asked: %s', async (_, files) => {
    const { run } = temporaryFolder(files)
    const { stdout } = await run('check', '--extensions')
    expect(stdout).not.toContain('extension-works')
    expect(stdout).toContain('[title-names-region]')
    expect(stdout).toContain('[region-2026-served]')
    expect((await run('coverage', '--extensions')).stdout).toContain('(region-2026 1)')
  })

  const files = packed({ type: 'module' }, { 'index.js': code })

  it('can be decided about as about any other rule', async () => {
    const { run, write } = temporaryFolder(files)
    write(
      'dorozhnik.yaml',
      `${workspace['dorozhnik.yaml']}rules:\n  title-names-region: { severity: off, reason: план школы }\n`,
    )
    const { stdout } = await run('check', '--extensions')
    expect(stdout).not.toContain('title-names-region')
    expect(stdout).not.toContain('exemption')
    write('dorozhnik.yaml', workspace['dorozhnik.yaml'])
    write(
      'plan.md',
      plan('План работы').replace(
        '\n# План',
        '\n<!-- dorozhnik: не проверять в файле title-names-region — план школы -->\n\n# План',
      ),
    )
    expect((await run('check', '--extensions')).stdout).not.toMatch(/title-names-region|exemption/)
    // Without permission nobody knows the rule, and nothing is said of decisions about it.
    expect((await run('check')).stdout).not.toMatch(/exemption|norm-known/)
  })

  it('is not held against norms that were not chosen', async () => {
    const { run, write } = temporaryFolder(files)
    write('dorozhnik.yaml', workspace['dorozhnik.yaml'].replace('norms: [region-2026]', 'norms: []'))
    const { stdout } = await run('check', '--extensions')
    expect(stdout).toContain('[title-names-region]')
    expect(stdout).not.toContain('region-2026-served')
  })

  it('is described in SARIF', async () => {
    const { run } = temporaryFolder(files)
    const { stdout } = await run('check', '--extensions', '--format', 'sarif')
    const { rules } = JSON.parse(stdout).runs[0].tool.driver
    expect(rules).toContainEqual(
      expect.objectContaining({ id: 'title-names-region', shortDescription: { text: 'План назван по области' } }),
    )
  })

  it.each<[string, string, string]>([
    [
      'throws',
      code.replace('check: (', 'check: () => { throw new Error("нет базы") }, before: ('),
      'не сработало: нет базы',
    ],
    ['gives nothing', code.replace('check: (', 'check: () => 5, before: ('), 'не сработало: check'],
    ['gives no finding', code.replace('check: (', 'check: () => [null, {}], before: ('), 'не сработало: { severity'],
    ['has a taken name', code.replace("id: 'title-names-region'", "id: 'activity-has-term'"), 'уже занято'],
    ['has a pack without words', code.replace('words:', 'phrases:'), 'у «region-2026» нет components'],
    ['has no severity', code.replace("severity: 'warning',", ''), 'нет severity'],
  ])('that %s is told of where it is named', async (_, text, said) => {
    const { run } = temporaryFolder(packed({ type: 'module' }, { 'index.js': text }))
    const { code: exit, stdout } = await run('check', '--extensions')
    expect(exit).toBe(1)
    expect(stdout).toContain('dorozhnik.yaml:')
    expect(stdout).toContain(said)
    expect(stdout).toContain('[extension-works]')
    expect(stdout).not.toContain('node_modules')
  })

  it.each(['../outside.mjs', '/tmp/outside.mjs', 'node:fs', 'fs', '@region/dorozhnik/../../x', 'нет'])(
    '%s is no name of one',
    async (name) => {
      const { run, write } = temporaryFolder(files)
      write('dorozhnik.yaml', `extensions: ["${name}"]\n`)
      const { code: exit, stdout } = await run('check', '--extensions')
      expect(exit).toBe(1)
      expect(stdout).toContain('[extension-works]')
    },
  )
})
