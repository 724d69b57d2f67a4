import { chmodSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolders } from '../testing/temporary-folder.js'
import { plan, registry, workspace } from '../testing/texts.js'

const temporaryFolder = temporaryFolders(onTestFinished)
const root = process.getuid?.() === 0

const wrong = plan.replace('@sokolov', '@sokolof').replace('ноябрь 2025', 'ноябрь 2035')
const warned = plan.replace('ноябрь 2025', 'ноябрь 2035')

describe('check --format', () => {
  it.each([
    ['sarif', /"ruleId": "person-exists"/],
    ['github', /^::error file=plan\.md,line=14,endLine=14,col=22,endColumn=29,title=person-exists::/m],
    ['gitlab', /"check_name": "person-exists"/],
    ['junit', /<failure message="[^"]+" type="person-exists">/],
  ])('%s has the findings', async (format, pattern) => {
    const { run } = temporaryFolder({ ...workspace, 'plan.md': wrong })
    const { code, stdout, stderr } = await run('check', '--format', format)
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toMatch(pattern)
    const clean = temporaryFolder(workspace)
    expect(await clean.run('check', '--format', format)).toMatchObject({ code: 0, stderr: '' })
  })

  it('describes every rule of SARIF', async () => {
    const { run } = temporaryFolder({ ...workspace, 'plan.md': wrong })
    const [log] = JSON.parse((await run('check', '--format', 'sarif')).stdout).runs
    expect(log.tool.driver.rules).toHaveLength(2)
    for (const { shortDescription } of log.tool.driver.rules) expect(shortDescription.text).toMatch(/[а-яё]/i)
    for (const { shortDescription } of log.translations[0].rules) expect(shortDescription.text).not.toMatch(/[а-яё]/i)
  })
})

describe('check --output', () => {
  it('writes the report to a file, also when there is nothing to say', async () => {
    const { run, read } = temporaryFolder({ ...workspace, 'plan.md': wrong })
    expect(await run('check', '--format', 'sarif', '--output', 'reports/r.sarif')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Записан reports/r.sarif: 2 замечания\n',
    })
    expect(JSON.parse(read('reports/r.sarif').toString()).runs[0].results).toHaveLength(2)
    await run('check', '--output', 'report.txt', '--max-warnings', '9')
    expect(read('report.txt').toString()).toContain('~~~~~~~')
    const clean = temporaryFolder(workspace)
    await clean.run('check', '--output', 'report.txt')
    expect(clean.read('report.txt').toString()).toBe('Замечаний нет.\n')
  })

  it('never replaces an input, and says why it could not write', async () => {
    const { run, read } = temporaryFolder({ ...workspace, file: '' })
    expect(await run('check', '--output', 'plan.md')).toMatchObject({ code: 2, stdout: '' })
    expect(read('plan.md').toString()).toBe(plan)
    expect((await run('check', '--output', 'file/report.txt')).stderr).toContain('стоит файл, а не папка')
    expect(await run('check', '--output', '')).toMatchObject({ code: 2 })
  })
})

describe('check --max-warnings', () => {
  it('ends with 1 when there are more', async () => {
    const { run } = temporaryFolder({ ...workspace, 'plan.md': warned })
    expect(await run('check', '--max-warnings', '1')).toMatchObject({ code: 0, stderr: '' })
    expect(await run('check', '--max-warnings', '0')).toMatchObject({
      code: 1,
      stderr: '1 предупреждение, а можно не больше 0.\n',
    })
    for (const value of ['-1', 'x', '1.5', ''])
      expect(await run('check', `--max-warnings=${value}`)).toMatchObject({ code: 2 })
  })
})

describe('check --baseline', () => {
  it('hides what is known, tells what is mended, and takes it out when asked', async () => {
    const { run, read, write } = temporaryFolder({ ...workspace, 'plan.md': wrong })
    expect(await run('check', '--baseline', 'known.json')).toMatchObject({ code: 2, stdout: '' })
    expect(await run('check', '--baseline', 'known.json', '--update-baseline')).toMatchObject({ code: 0, stdout: '' })
    const [first] = [read('known.json').toString()]
    expect(JSON.parse(first).findings['plan.md']).toEqual([
      { code: 'person-exists', fingerprint: expect.any(String), text: expect.stringContaining('sokolof') },
      { code: 'term-inside-period', fingerprint: expect.any(String), text: 'ноябрь 2035 г.' },
    ])
    // Lines that come or go elsewhere make nothing new.
    write('plan.md', wrong.replace('## Мониторинг', 'Вступление.\n\n## Мониторинг').replace('справка', 'отчёт'))
    expect(await run('check', '--baseline', 'known.json')).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringContaining('Известно и не показано: 2 замечания.'),
    })
    // A second mistake of the same kind is new.
    write('plan.md', `${wrong}2. Ещё\n   - Срок: май 2026 г.\n   - Ответственные: @sokolof\n   - Результат: справка\n`)
    expect((await run('check', '--baseline', 'known.json')).stdout).toMatch(/^1 ошибка\.$/m)

    write('plan.md', warned)
    expect((await run('check', '--baseline', 'known.json')).stderr).toContain(
      'Исправлено из списка известных: 1 замечание',
    )
    expect(read('known.json').toString()).toBe(first)
    await run('check', '--baseline', 'known.json', '--update-baseline')
    expect(JSON.parse(read('known.json').toString()).findings['plan.md']).toHaveLength(1)
  })

  it('keeps what was not asked about', async () => {
    const { run, read } = temporaryFolder({ ...workspace, 'plan.md': wrong, 'other.md': wrong })
    await run('check', '--baseline', 'known.json', '--update-baseline')
    const whole = read('known.json').toString()
    expect((await run('check', 'other.md', '--baseline', 'known.json')).stderr).not.toContain('Исправлено')
    await run('check', 'other.md', '--baseline', 'known.json', '--update-baseline')
    expect(read('known.json').toString()).toBe(whole)
  })

  it('never takes in that a file cannot be read', async () => {
    const { run } = temporaryFolder({ ...workspace, 'plan.md': plan.replace('period: ', 'period: [') })
    expect((await run('check', '--baseline', 'b.json', '--update-baseline')).code).toBe(1)
    expect((await run('check', '--baseline', 'b.json')).stdout).toContain('yaml-')
  })

  it('replaces nothing that is no list, and is for one workspace', async () => {
    const { run, read } = temporaryFolder({
      ...workspace,
      'x.json': '{}',
      'two/dorozhnik.yaml': registry,
      'two/p.md': plan,
    })
    for (const name of ['x.json', 'plan.md', 'two'])
      expect(await run('check', '--baseline', name, '--update-baseline')).toMatchObject({ code: 2, stdout: '' })
    expect([read('x.json').toString(), read('plan.md').toString()]).toEqual(['{}', plan])
    expect((await run('check', '.', 'two', '--baseline', 'b.json', '--update-baseline')).stderr).toContain(
      'одного проекта',
    )
    expect(await run('check', '--update-baseline')).toMatchObject({ code: 2 })
  })
})

describe('check of standard input', () => {
  it('takes the text for a file that is there, or is not there yet', async () => {
    const { runWith, read } = temporaryFolder(workspace)
    const ran = await runWith({ stdin: wrong }, 'check', '-', '--stdin-name', 'plan.md')
    expect(ran.code).toBe(1)
    expect(ran.stdout).toMatch(/^plan\.md:14:22: ошибка/m)
    expect((await runWith({ stdin: wrong }, 'check', '-', '--stdin-name', 'new/p.md')).stdout).toContain(
      'new/p.md:14:22',
    )
    expect(await runWith({ stdin: plan }, 'check', '-', '--stdin-name', 'plan.md')).toMatchObject({ code: 0 })
    expect(
      (await runWith({ stdin: registry.replace('name:', 'nam:') }, 'check', '-', '--stdin-name', 'dorozhnik.yaml'))
        .code,
    ).toBe(1)
    expect(read('plan.md').toString()).toBe(plan)
  })

  it.each([
    [['-'], '--stdin-name'],
    [['-', 'plan.md', '--stdin-name', 'plan.md'], 'один'],
    [['plan.md', '--stdin-name', 'plan.md'], 'только вместе'],
    [['-', '--stdin-name', 'plan.md', '--fix'], '--fix-dry-run'],
    [['-', '--stdin-name', 'photo.png'], 'нет файлов проекта'],
    [['-', '--stdin-name', '../x.md'], 'dorozhnik.yaml'],
  ])('with %j is answered with what is wrong', async (argv, message) => {
    const { runWith } = temporaryFolder(workspace)
    const { code, stdout, stderr } = await runWith({ stdin: plan }, 'check', ...argv)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
  })
})

describe('check --fix', () => {
  it('mends the bytes of the file and leaves all others as they are', async () => {
    const bytes = Buffer.from(`\ufeff${wrong.replace('## Мониторинг', '## Деи\u0306ствия')}`.replaceAll('\n', '\r\n'))
    const { run, read, path } = temporaryFolder({ ...workspace, 'plan.md': bytes })
    chmodSync(join(path, 'plan.md'), 0o640)
    const { code, stdout, stderr } = await run('check', '--fix')
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'Исправлен plan.md: 1 замечание\n' })
    expect(stdout).toMatch(/^1 предупреждение\.$/m)
    expect(read('plan.md').toString()).toBe(bytes.toString().replace('@sokolof', '@sokolov'))
    expect(statSync(join(path, 'plan.md')).mode & 0o777).toBe(0o640)
    expect((await run('check', '--fix')).stderr).toBe('')
  })

  it('goes on until nothing is left to mend, and mends only what was asked for', async () => {
    const twice = plan.replace('- Срок:', '- Срк:').replace('@sokolov', '@sokolof')
    const { run, read } = temporaryFolder({ ...workspace, 'plan.md': twice, 'other.md': twice })
    await run('check', 'plan.md', '--fix')
    expect(read('plan.md').toString()).toBe(plan)
    expect(read('other.md').toString()).toBe(twice)
  })

  it('leaves a file alone that cannot be read', async () => {
    const bytes = Buffer.concat([Buffer.from(wrong), Buffer.from([0xcf, 0xeb])])
    const { run, read } = temporaryFolder({ ...workspace, 'plan.md': bytes })
    expect((await run('check', '--fix')).code).toBe(1)
    expect(read('plan.md').equals(bytes)).toBe(true)
  })

  it('does not mend what is not to be checked', async () => {
    const text = wrong.replace(
      '1. Мон',
      '<!-- dorozhnik: не проверять person-exists, term-inside-period — так надо -->\n1. Мон',
    )
    const { run, read } = temporaryFolder({ ...workspace, 'plan.md': text })
    expect((await run('check', '--fix')).code).toBe(0)
    expect(read('plan.md').toString()).toBe(text)
  })

  it('never writes over a file that has changed in the meantime', async () => {
    const folder = temporaryFolder({ ...workspace, 'plan.md': wrong })
    const { run } = await import('../run.js')
    const said: string[] = []
    const output = { write: (text: string) => void said.push(text), isTerminal: false }
    const io = { cwd: folder.path, env: {}, stdout: output, stderr: output, now: () => 0 }
    const holdStops = () => writeFileSync(join(folder.path, 'plan.md'), 'by hand')
    expect(await run(['check', '--fix'], { ...io, holdStops })).toBe(2)
    expect(folder.read('plan.md').toString()).toBe('by hand')
    expect(said.join('')).toContain('изменился, пока шла проверка')
    expect(folder.list().filter((name) => name.includes('.tmp'))).toEqual([])
  })

  it.skipIf(root)('says so when the folder is closed', async () => {
    const { run, read, path } = temporaryFolder({ ...workspace, 'plan.md': wrong })
    chmodSync(path, 0o500)
    onTestFinished(() => chmodSync(path, 0o700))
    const { code, stdout } = await run('check', '--fix')
    expect(code).toBe(2)
    expect(stdout).toContain('input-fixed')
    expect(stdout).toContain('person-exists')
    expect(read('plan.md').toString()).toBe(wrong)
  })

  it.skipIf(process.platform === 'win32')('mends a link where it leads', async () => {
    const { run, read, path } = temporaryFolder({ 'dorozhnik.yaml': registry, 'texts/p.txt': wrong })
    symlinkSync('texts/p.txt', join(path, 'plan.md'))
    await run('check', '--fix')
    expect(read('texts/p.txt').toString()).toBe(warned)
  })
})

describe('check --fix-dry-run', () => {
  it('prints a unified diff and writes nothing', async () => {
    const bytes = wrong.replaceAll('\n', '\r\n')
    const { run, read } = temporaryFolder({ ...workspace, 'plan.md': bytes })
    const { code, stdout, stderr } = await run('check', '--fix-dry-run')
    expect(code).toBe(1)
    expect(stderr).toBe('Можно исправить: 1 замечание, файлов: 1. Внести исправления: --fix.\n')
    expect(stdout.split('\n').filter((line) => /^[-+@]/.test(line))).toEqual([
      '--- a/plan.md',
      '+++ b/plan.md',
      '@@ -11,5 +11,5 @@',
      '-   - Ответственные: @sokolof\r',
      '+   - Ответственные: @sokolov\r',
    ])
    expect(read('plan.md').toString()).toBe(bytes)
    const json = JSON.parse((await run('check', '--fix-dry-run', '--format', 'json')).stdout)
    expect(json).toMatchObject({ diff: stdout, fixable: [{ path: 'plan.md', findings: 1 }] })
    expect(json.findings).toHaveLength(2)
  })

  it('goes with text and JSON only, and not with --fix', async () => {
    const { run } = temporaryFolder(workspace)
    expect(await run('check', '--fix-dry-run', '--format', 'sarif')).toMatchObject({ code: 2 })
    expect(await run('check', '--fix-dry-run', '--fix')).toMatchObject({ code: 2 })
    expect((await run('check', '--fix-dry-run')).stderr).toContain('нечего')
  })
})

describe('.dorozhnikignore', () => {
  const files = { ...workspace, 'old.md': wrong, 'drafts/a.md': wrong, 'drafts/b/c.md': wrong, 'Старый план.md': wrong }

  it('keeps files and folders from being read, in the manner of .gitignore', async () => {
    const { run, write } = temporaryFolder(files)
    expect((await run('check')).code).toBe(1)
    write('.dorozhnikignore', '\ufeff# черновики\r\ndrafts/\r\n/*.md\r\n!plan.md\r\n!order.md\r\ndorozhnik.yaml\r\n')
    const { code, stderr } = await run('check', '--verbose')
    expect(code).toBe(0)
    expect(stderr).toContain('Пропущено по .dorozhnikignore: drafts/ (строка «drafts/»)')
    expect(stderr).toContain('Пропущено по .dorozhnikignore: Старый план.md (строка «/*.md»)')
    expect(stderr).toContain('Прочитано: 3 файла.')
    expect((await run('check', 'drafts/a.md')).stderr).toContain('так сказано в .dorozhnikignore (строка «drafts/»)')
    expect(await run('build')).toMatchObject({ code: 0 })
  })

  it('that cannot be read is a finding', async () => {
    const { run, write } = temporaryFolder(workspace)
    for (const text of [Buffer.from([0xcf, 0xeb]), '*a*a*a*a*b', 'x'.repeat(70_000)]) {
      write('.dorozhnikignore', text)
      expect((await run('check')).stdout).toContain('[ignore-list-readable]')
    }
  })
})
