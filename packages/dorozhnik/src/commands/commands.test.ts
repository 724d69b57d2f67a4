import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolders } from '../testing/temporary-folder.js'
import { version } from '../version.js'
import { order, plan, registry, workspace } from '../testing/texts.js'

const temporaryFolder = temporaryFolders(onTestFinished)

const root = process.getuid?.() === 0

function item(index: number): string {
  return `${index}. Мероприятие ${index}\n   - Ответственные: @nobody${index}\n`
}

describe('init, check, build', () => {
  it('go through without a finding', async () => {
    const { run, list, read } = temporaryFolder()
    const made = await run('init', 'new')
    expect(made).toMatchObject({ code: 0, stdout: '' })
    expect(list()).toEqual([
      'new/.github/workflows/dorozhnik.yml',
      'new/.gitignore',
      'new/.pre-commit-config.yaml',
      'new/README.md',
      'new/dorozhnik.yaml',
      'new/order.md',
      'new/plan.md',
    ])
    expect(await run('check', 'new')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Замечаний нет, проверено: 2 документа.\n',
    })
    const built = await run('build', 'new')
    expect(built).toEqual({ code: 0, stdout: '', stderr: `Записан ${join('new', 'out', 'order.docx')}\n` })
    const bytes = read('new/out/order.docx')
    expect(await run('build', 'new')).toMatchObject({ code: 0, stderr: expect.stringContaining('Без изменений') })
    expect(await run('build', 'new', '--out', 'other')).toMatchObject({ code: 0 })
    expect(read('other/order.docx').equals(bytes)).toBe(true)
  })
})

describe('init', () => {
  it.each(['github', 'gitlab'])(
    'makes a hook and a workflow for %s whose commands do what they are there for',
    async (ci) => {
      const { run, read, write, list } = temporaryFolder()
      await run('init', '.', '--ci', ci)
      const called = `npx --yes dorozhnik@${version} `
      const pages = ['.pre-commit-config.yaml', ci === 'github' ? '.github/workflows/dorozhnik.yml' : '.gitlab-ci.yml']
      const calls = pages
        .flatMap((name) => read(name).toString().split('\n'))
        .filter((line) => line.includes(called))
        .map((line) =>
          line
            .slice(line.indexOf(called) + called.length)
            .replace(/ \|\| true$/, '')
            .split(' '),
        )
      expect(calls.map(([command]) => command)).toEqual(['check', 'check', 'check', 'build'])
      for (const call of calls) expect(await run(...call)).toMatchObject({ code: 0 })
      expect(list()).toEqual(
        expect.arrayContaining(['out/order.docx', ci === 'github' ? 'dorozhnik.sarif' : 'gl-code-quality-report.json']),
      )
      // A mistake makes the hook and every check fail, and the report is written all the same.
      write('plan.md', read('plan.md').toString().replace('@deputy', '@nobody'))
      for (const call of calls) expect((await run(...call)).code).toBe(1)
    },
  )

  it('refuses a folder that holds something', async () => {
    const { run, list } = temporaryFolder({ 'x/notes.txt': '' })
    const { code, stderr } = await run('init', 'x')
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'Ошибка: Папка «x» не пуста; дополнить её можно с параметром --force.\n',
    })
    expect(list()).toEqual(['x/notes.txt'])
  })

  it('never changes a file, not even when it is forced', async () => {
    const { run, read, list } = temporaryFolder({ 'x/plan.md': 'mine' })
    expect(await run('init', 'x', '--force')).toMatchObject({ code: 0 })
    expect(read('x/plan.md').toString()).toBe('mine')
    expect(list()).toContain('x/order.md')
  })

  it('takes a folder with nothing but .git', async () => {
    const { run } = temporaryFolder({ 'x/.git/config': '' })
    expect(await run('init', 'x')).toMatchObject({ code: 0 })
  })

  it('says the next commands so that they can be typed', async () => {
    const { run } = temporaryFolder()
    expect((await run('init', 'моя карта')).stderr).toContain('«dorozhnik check "моя карта"»')
  })

  it('adds what the chosen server of git needs, which calls this very version', async () => {
    const { run, list, read } = temporaryFolder()
    await run('init', 'a', '--ci', 'gitlab')
    await run('init', 'b', '--ci', 'none')
    expect(list().filter((name) => name.includes('git'))).toEqual(['a/.gitignore', 'a/.gitlab-ci.yml', 'b/.gitignore'])
    for (const name of ['a/.gitlab-ci.yml', 'a/.pre-commit-config.yaml'])
      expect(read(name).toString()).toContain(`npx --yes dorozhnik@${version} check`)
    expect(await run('init', 'c', '--ci', 'jenkins')).toMatchObject({ code: 2 })
  })

  it('refuses a file', async () => {
    const { run } = temporaryFolder({ x: '' })
    expect(await run('init', 'x')).toMatchObject({ code: 2, stderr: 'Ошибка: «x» — не папка.\n' })
    expect(await run('init', 'x/y')).toMatchObject({ code: 2 })
  })
})

describe('bad input', () => {
  // Windows-1251 for «План».
  const cyrillic1251 = Buffer.from([0xcf, 0xeb, 0xe0, 0xed, 0x0a])

  it.each<[string, Record<string, string | Uint8Array>, string, string]>([
    ['broken YAML in the registry', { 'dorozhnik.yaml': 'people: {a: {name: "А' }, 'dorozhnik.yaml', 'yaml-'],
    ['broken YAML in a head', { 'plan.md': plan.replace('period: ', 'period: [') }, 'plan.md', 'yaml-syntax'],
    ['a misspelt label', { 'plan.md': plan.replace('- Срок:', '- Сорк:') }, 'plan.md:13:6', 'label-known'],
    ['an unknown person', { 'plan.md': plan.replace('@sokolov', '@sokolof') }, 'plan.md:14:22', 'person-exists'],
    [
      'a missing appendix',
      { 'order.md': order.replaceAll('plan.md', 'plna.md') },
      'order.md:9',
      'approved-plan-is-appendix',
    ],
    ['a file in Windows-1251', { 'plan.md': Buffer.concat([Buffer.from('---\n'), cyrillic1251]) }, 'plan.md', ''],
    [
      'a picture by the name of a text',
      { 'plan.md': Buffer.from('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', 'latin1') },
      'plan.md',
      '',
    ],
    ['a conflict of git', { 'plan.md': plan.replace('# План', '<<<<<<< HEAD\n# План') }, 'plan.md', ''],
  ])('%s is a finding with a place, and nothing is written', async (_, files, place, code) => {
    const { run, list } = temporaryFolder({ ...workspace, ...files })
    const before = list()
    for (const command of ['check', 'build']) {
      const ran = await run(command)
      expect(ran.stdout).toContain(place)
      expect(ran.stdout).toContain(code)
      expect(ran.stdout + ran.stderr).not.toMatch(/\bat .*\.[jt]s:\d+|undefined|\[object|NaN/)
      const fatal = ran.stdout.includes('ошибка')
      expect(ran.code).toBe(fatal ? 1 : 0)
      // A plan that no order encloses any more is built by itself.
      if (fatal) expect(list().filter((name) => name !== 'out/plan.docx' && !name.endsWith('.json'))).toEqual(before)
    }
  })

  it.each([
    ['an empty file', ''],
    ['only line ends', '\n\n\r\n'],
    ['notes', '# Заметки\n\nПросто текст.\n'],
  ])('%s beside the documents is left alone', async (_, text) => {
    const { run } = temporaryFolder({ ...workspace, 'notes.md': text })
    expect(await run('check')).toMatchObject({ code: 0 })
  })

  it.each([
    ['a missing path', ['check', 'nowhere'], 'Пути «nowhere» нет.'],
    ['a missing path', ['build', 'nowhere'], 'Пути «nowhere» нет.'],
    ['a file that is never read', ['check', 'photo.png'], 'В «photo.png» нет файлов проекта'],
    ['an empty folder', ['check', 'empty'], 'В «empty» нет файлов проекта'],
  ])('%s ends the command: %j', async (_, argv, message) => {
    const folder = temporaryFolder({ ...workspace, 'photo.png': '', 'empty/.keep': '' })
    const { code, stdout, stderr } = await folder.run(...argv)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
  })

  it('a folder without dorozhnik.yaml ends the command and names the way out', async () => {
    const { run } = temporaryFolder({ 'plan.md': plan })
    const { code, stderr } = await run('check')
    expect(code).toBe(2)
    expect(stderr).toContain('dorozhnik init')
  })

  it.skipIf(root)('a folder that may not be read ends the command', async () => {
    const { run, path } = temporaryFolder({ 'x/dorozhnik.yaml': registry })
    chmodSync(join(path, 'x'), 0o100)
    const { code, stderr } = await run('check', 'x')
    chmodSync(join(path, 'x'), 0o700)
    expect(code).toBe(2)
    expect(stderr).toContain('прочитать не удалось')
  })

  it('10 000 findings: the first 200 for a person, errors before all others, all for a program', async () => {
    const many = Array.from({ length: 1500 }, (_, index) => item(index + 1)).join('')
    const { run } = temporaryFolder({ ...workspace, 'plan.md': `${plan}\n## Ещё\n\n${many}` })
    const text = await run('check')
    expect(text.code).toBe(1)
    expect(text.stdout.match(/^plan\.md:/gm)).toHaveLength(200)
    expect(text.stdout).toMatch(/^И ещё \d+/m)
    expect(text.stdout).not.toContain('предупреждение:')
    const json = await run('check', '--format', 'json')
    const findings = (JSON.parse(json.stdout) as { findings: unknown[] }).findings
    expect(findings.length).toBeGreaterThan(1500)
    expect(text.stdout).toContain(`И ещё ${findings.length - 200} `)
  })
})

describe('what is shown', () => {
  it('is named from where the user stands', async () => {
    const { run } = temporaryFolder({ 'a/dorozhnik.yaml': registry, 'a/plan.md': plan.replace('@sokolov', '@sokolof') })
    expect((await run('check', 'a')).stdout).toContain('a/plan.md:14:22')
  })

  it('is what belongs to the asked-for files', async () => {
    const files = { ...workspace, 'other.md': plan.replace('@sokolov', '@nobody') }
    const { run } = temporaryFolder(files)
    expect((await run('check', 'order.md')).code).toBe(0)
    expect((await run('check', 'other.md')).code).toBe(1)
    expect((await run('check')).code).toBe(1)
  })

  it('covers the appendices of an asked-for order', async () => {
    const { run } = temporaryFolder({ ...workspace, 'plan.md': plan.replace('@sokolov', '@nobody') })
    expect((await run('check', 'order.md')).code).toBe(1)
  })

  it('comes from several workspaces at once', async () => {
    const { run } = temporaryFolder({
      'a/dorozhnik.yaml': registry,
      'a/plan.md': plan,
      'b/dorozhnik.yaml': registry,
      'b/plan.md': plan.replace('@sokolov', '@nobody'),
    })
    const { code, stdout } = await run('check', 'a', 'b')
    expect(code).toBe(1)
    expect(stdout).toContain('b/plan.md')
    expect(stdout).not.toContain('a/plan.md')
    expect((await run('build', 'a', 'b', '--out', 'x')).code).toBe(2)
  })

  it('is JSON for a program, also when there is nothing', async () => {
    const { run } = temporaryFolder(workspace)
    expect(JSON.parse((await run('check', '--format', 'json')).stdout)).toEqual({ version: 1, findings: [] })
    const built = JSON.parse((await run('build', '--format', 'json')).stdout) as object
    expect(built).toMatchObject({
      findings: [],
      files: [{ path: join('out', 'order.docx'), document: 'order.md', state: 'written' }],
      skipped: [],
    })
  })

  it('speaks English when it is asked to', async () => {
    const { run, runWith } = temporaryFolder({ ...workspace, 'plan.md': plan.replace('@sokolov', '@sokolof') })
    expect((await run('check', '--lang', 'en')).stdout).toMatch(/error: .+\n[^]*1 error\.$/m)
    expect((await runWith({ env: { LANG: 'en_GB.UTF-8' } }, 'check')).stdout).toContain('error: ')
    expect((await run('check')).stdout).toContain('ошибка: ')
  })

  it('has colours on a terminal only, and never under NO_COLOR', async () => {
    const { run, runWith } = temporaryFolder({ ...workspace, 'plan.md': plan.replace('@sokolov', '@sokolof') })
    expect((await run('check')).stdout).not.toContain('\u001b[')
    expect((await runWith({ terminal: true }, 'check')).stdout).toContain('\u001b[')
    expect((await runWith({ terminal: true, env: { NO_COLOR: '1' } }, 'check')).stdout).not.toContain('\u001b[')
  })

  it('has a line of progress when the work takes long', async () => {
    const { runWith } = temporaryFolder(workspace)
    expect((await runWith({ slowness: 600 }, 'check')).stderr).toContain('Проверка: order.md…')
    expect((await runWith({ slowness: 1 }, 'check')).stderr).not.toContain('…')
  })
})

describe('build', () => {
  it('builds a plan that is named, and not the order it belongs to', async () => {
    const { run, list } = temporaryFolder(workspace)
    await run('build', 'plan.md')
    expect(list()).toContain('out/plan.docx')
    expect(list()).not.toContain('out/order.docx')
  })

  it('says once that a named file is no document, or cannot be read', async () => {
    const { run } = temporaryFolder({
      ...workspace,
      'notes.md': '# Заметки\n',
      'broken.md': plan.replace('period: ', 'period: ['),
    })
    for (const name of ['notes.md', 'broken.md', 'dorozhnik.yaml']) {
      const { code, stdout } = await run('build', name)
      expect(code).toBe(1)
      expect(stdout).toMatch(/^1 ошибка\.$/m)
    }
  })

  it('builds what stands by itself in a named folder', async () => {
    const { run, list } = temporaryFolder({
      'dorozhnik.yaml': registry,
      'a/plan.md': plan,
      'a/order.md': order.replaceAll('plan.md', 'a/plan.md'),
      'b/plan.md': plan,
    })
    expect(await run('build', 'a')).toMatchObject({ code: 0 })
    expect(list().filter((name) => name.endsWith('.docx'))).toEqual(['out/a/order.docx'])
  })

  it('replaces no file that was changed by hand, unless it is forced', async () => {
    const { run, write, read } = temporaryFolder(workspace)
    await run('build')
    write('out/order.docx', 'by hand')
    const refused = await run('build')
    expect(refused.code).toBe(2)
    expect(refused.stdout).toContain('output-is-ours')
    expect(read('out/order.docx').toString()).toBe('by hand')
    expect(await run('build', '--force')).toMatchObject({ code: 0 })
    expect(read('out/order.docx').subarray(0, 2).toString()).toBe('PK')
  })

  it('does not read what it has written', async () => {
    const { run, write } = temporaryFolder(workspace)
    await run('build', '--out', 'papers')
    write('papers/copy.md', plan.replace('@sokolov', '@nobody'))
    expect(await run('check')).toMatchObject({ code: 0 })
  })

  it('makes copies for the site and for those inside beside the one for signature', async () => {
    const { run, list } = temporaryFolder(workspace)
    await run('build')
    expect(await run('build', '--audience', 'public', '--posts')).toMatchObject({ code: 0 })
    expect(await run('build', '--audience', 'internal')).toMatchObject({ code: 0 })
    expect(list().filter((name) => name.endsWith('.docx'))).toEqual([
      'out/order.docx',
      'out/order.internal.docx',
      'out/order.public.docx',
    ])
  })

  it('refuses posts for copies that keep all names', async () => {
    const { run, list } = temporaryFolder(workspace)
    for (const audience of ['signature', 'internal']) {
      const { code, stderr } = await run('build', '--audience', audience, '--posts')
      expect([code, stderr]).toEqual([2, expect.stringContaining('--audience public --posts')])
    }
    expect(list().filter((name) => name.endsWith('.docx'))).toEqual([])
  })

  it('may write beside the sources', async () => {
    const { run, list, read } = temporaryFolder(workspace)
    expect(await run('build', '--out', '.')).toMatchObject({ code: 0 })
    expect(list()).toContain('order.docx')
    expect(read('plan.md').toString()).toBe(plan)
    expect(await run('check')).toMatchObject({ code: 0, stderr: expect.stringContaining('2 документа') })
  })

  it('builds the documents that have no errors and names those that have', async () => {
    const { run, list } = temporaryFolder({ ...workspace, 'other.md': plan.replace('@sokolov', '@nobody') })
    const { code, stderr } = await run('build')
    expect(code).toBe(1)
    expect(stderr).toContain('Не собран other.md')
    expect(list().filter((name) => name.endsWith('.docx'))).toEqual(['out/order.docx'])
  })

  it('ends with code 2 when the folder for outputs is a file', async () => {
    const { run } = temporaryFolder({ ...workspace, out: '' })
    expect(await run('build')).toMatchObject({ code: 2 })
  })

  it('says so when there is nothing to build', async () => {
    const { run, list } = temporaryFolder({ 'dorozhnik.yaml': registry })
    expect(await run('build')).toMatchObject({ code: 0, stderr: expect.stringContaining('Документов нет') })
    expect(list()).toEqual(['dorozhnik.yaml'])
  })
})

describe('explain', () => {
  it('tells what a code means', async () => {
    const { run } = temporaryFolder()
    for (const code of ['output-is-ours', 'yaml-syntax', 'unknown-helper', 'internal']) {
      const { code: exit, stdout } = await run('explain', code)
      expect(exit).toBe(0)
      expect(stdout).toMatch(new RegExp(`^${code} — (ошибка|предупреждение|замечание)\n.+\n\nЗачем: `))
    }
  })

  it('tells of a rule what it is about, how much it sees and what it rests on', async () => {
    const { run } = temporaryFolder()
    const { stdout } = await run('explain', 'activity-has-term')
    expect(stdout).toContain('\n\nСроки. Смотрит на одну запись.\n\nЗачем: ')
    expect(stdout).toMatch(/\n\nОснование: .*№ 08-70.* \(https:\/\/\S+, по известному тексту\)\.\n/)
    const [plain] = JSON.parse((await run('explain', 'activity-has-term', '--format', 'json')).stdout)
    expect(plain).toMatchObject({ family: 'terms', scope: 'record', source: { grade: 'known' } })
    expect((await run('explain', 'activity-has-term', '--lang', 'en')).stdout).toContain('Terms. Looks at one record.')
  })

  it('says of a clause of the audit what it rests on', async () => {
    const { run } = temporaryFolder()
    const { stdout } = await run('explain', 'audit-font')
    expect(stdout).toContain('\n\nОснование: ГОСТ')
    expect(stdout).not.toContain('Зачем')
  })

  it('lists all codes, each once in its group', async () => {
    const { run } = temporaryFolder()
    const all = JSON.parse((await run('explain', '--format', 'json')).stdout) as { code: string; group: string }[]
    expect(all.length).toBeGreaterThan(50)
    expect(new Set(all.map(({ code, group }) => `${group} ${code}`)).size).toBe(all.length)
    const { stdout } = await run('explain')
    for (const { code } of all) expect(stdout).toContain(`  ${code} `)
  })

  it('names the nearest code for an unknown one', async () => {
    const { run } = temporaryFolder()
    expect(await run('explain', 'yaml-sintax')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'Ошибка: Замечания с кодом «yaml-sintax» нет. Возможно, имелось в виду «yaml-syntax».\n',
    })
  })
})

describe('a wrong command', () => {
  it.each([
    [['check', '--fast'], 'Параметра «--fast» нет.'],
    [['check', '--formt', 'json'], 'Возможно, имелось в виду «--format».'],
    [['chek'], 'Команды «chek» нет. Возможно, имелось в виду «check».'],
    [
      ['check', '--format', 'xml'],
      'Значение параметра «--format» может быть таким: text, json, sarif, github, gitlab, junit.',
    ],
    [['check', '--format'], 'У параметра «--format» нет значения.'],
    [['check', '--lang', 'fr'], 'Значение параметра «--lang» может быть таким: ru, en.'],
    [['init'], 'Не указано: папка.'],
    [['explain', 'a', 'b'], 'Лишние аргументы.'],
  ])('%j is answered in Russian with code 2', async (argv, message) => {
    const { run } = temporaryFolder(workspace)
    const { code, stdout, stderr } = await run(...argv)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(stderr).not.toMatch(/error:|Did you mean/)
  })

  it('is answered in English too', async () => {
    const { run } = temporaryFolder()
    expect((await run('chek', '--lang', 'en')).stderr).toContain('There is no command “chek”. Did you mean “check”?')
  })

  it('without any word shows the help', async () => {
    const { run } = temporaryFolder()
    expect(await run()).toMatchObject({ code: 2, stderr: expect.stringContaining('Команды:') })
  })
})

describe('help', () => {
  it.each(['init', 'check', 'build', 'explain', 'term', 'decline'])(
    'of %s is in the language of the user',
    async (command) => {
      const { run } = temporaryFolder()
      const russian = await run(command, '--help')
      expect(russian.code).toBe(0)
      expect(russian.stdout).toContain('Вызов: dorozhnik ')
      expect(russian.stdout).not.toMatch(/\b(?:options|choices|default|display|Usage|command)\b/)
      const english = await run(command, '--help', '--lang', 'en')
      expect(english.stdout).toContain('Usage: dorozhnik ')
      expect(english.stdout).not.toMatch(/[а-яё]/i)
      expect(await run('help', command)).toEqual(russian)
    },
  )

  it('of the tool names every command', async () => {
    const { run } = temporaryFolder()
    const { code, stdout } = await run('--help')
    expect(code).toBe(0)
    for (const command of ['init', 'check', 'build', 'explain', 'term', 'decline', 'help'])
      expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'))
    expect(stdout).not.toMatch(/\b(?:options|choices|default|display|Usage)\b/)
  })
})

describe('a mistake of the program', () => {
  it('is told in a sentence, with the stack only when it is asked for', async () => {
    const { run } = await import('../run.js')
    const broken = (env: Record<string, string>) => {
      let text = ''
      const io = {
        cwd: '/',
        env,
        stdout: {
          write: () => {
            throw new Error('Сломалось\nсовсем')
          },
          isTerminal: false,
        },
        stderr: { write: (part: string) => void (text += part), isTerminal: false },
        now: () => 0,
      }
      return run(['explain'], io).then((code) => ({ code, text }))
    }
    const quiet = await broken({})
    expect(quiet.code).toBe(2)
    expect(quiet.text).toContain('Ошибка в самой программе (internal): Сломалось.')
    expect(quiet.text).not.toMatch(/\bat |совсем/)
    expect((await broken({ DOROZHNIK_DEBUG: '1' })).text).toMatch(/\bat /)
  })
})

describe('what stands in the way', () => {
  it.skipIf(root)('is said when a folder may not be looked at', async () => {
    const { path, run } = temporaryFolder(prefixed('closed/', workspace))
    chmodSync(join(path, 'closed'), 0o000)
    onTestFinished(() => chmodSync(join(path, 'closed'), 0o700))
    expect((await run('check', 'closed')).stderr).toContain('проверьте права на папку')
  })

  it('is a folder in the place of dorozhnik.yaml: nobody is then told who is missing', async () => {
    const { run } = temporaryFolder({ 'dorozhnik.yaml/x.txt': '', 'plan.md': plan, 'order.md': order })
    const { code, stdout } = await run('check')
    expect(code).toBe(1)
    expect(stdout).toBe(
      'dorozhnik.yaml: ошибка: «dorozhnik.yaml» — не обычный файл. [file-readable]\n' +
        '  как исправить: Уберите или переименуйте его: читаются только обычные файлы.\n\n1 ошибка.\n',
    )
  })

  it.skipIf(process.platform === 'win32')('is a link that leads nowhere', async () => {
    const { path, run } = temporaryFolder(workspace)
    symlinkSync('nowhere', join(path, 'link.md'))
    expect((await run('check')).stdout).toContain('Ссылка «link.md» никуда не ведёт.')
  })

  it('is an empty name for the folder of outputs', async () => {
    const { run, list } = temporaryFolder(workspace)
    expect(await run('build', '--out', '')).toMatchObject({
      code: 2,
      stderr: 'Ошибка: У параметра «--out» нет значения.\n',
    })
    expect(list().some((name) => name.endsWith('.docx'))).toBe(false)
  })

  it('is a file in the place of that folder; what to do is said', async () => {
    const { run } = temporaryFolder({ ...workspace, out: '' })
    expect((await run('build')).stdout).toContain('выберите другую папку: --out')
  })
})

it('check counts the documents that were asked for', async () => {
  const { run } = temporaryFolder(workspace)
  expect((await run('check', 'plan.md')).stderr).toBe('Замечаний нет, проверено: 1 документ.\n')
})

function prefixed(folder: string, files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [folder + name, text]))
}
