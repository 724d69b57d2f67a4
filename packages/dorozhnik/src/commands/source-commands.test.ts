import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolders } from '../testing/temporary-folder.js'
import { order, plan, registry, workspace } from '../testing/texts.js'

const temporaryFolder = temporaryFolders(onTestFinished)

const untidy = plan
  .replace('   - Срок: ', '   * **СРОКИ**:   ')
  .replace(' {#coverage}', '')
  .replace('## Мониторинг\n\n', '## Мониторинг\n')
const tidy = plan.replace(' {#coverage}', '')

describe('fmt', () => {
  it('puts sources into one form and says which', async () => {
    const { run, read } = temporaryFolder({ ...workspace, 'plan.md': untidy })
    expect(await run('fmt')).toEqual({ code: 0, stdout: '', stderr: 'Оформлен plan.md\n' })
    expect(read('plan.md').toString()).toBe(tidy)
    expect(read('order.md').toString()).toBe(order)
    expect(await run('fmt')).toEqual({ code: 0, stdout: '', stderr: 'Менять нечего, просмотрено: 2 файла.\n' })
  })

  it('--check and --dry-run write nothing', async () => {
    const { run, read } = temporaryFolder({ ...workspace, 'plan.md': untidy })
    expect(await run('fmt', '--check', 'plan.md')).toMatchObject({ code: 1, stdout: '' })
    const dry = await run('fmt', '--dry-run')
    expect(dry.code).toBe(0)
    expect(dry.stdout).toContain('--- a/plan.md\n+++ b/plan.md\n')
    expect(dry.stdout).toContain('\n-   * **СРОКИ**:   ноябрь 2025 г.\n+   - Срок: ноябрь 2025 г.\n')
    expect(read('plan.md').toString()).toBe(untidy)
    expect(await run('fmt', '--check', 'order.md')).toMatchObject({ code: 0 })
    expect(JSON.parse((await run('fmt', '--check', '--format', 'json')).stdout)).toMatchObject({
      findings: [],
      unformatted: ['plan.md'],
    })
  })

  it('keeps the byte order mark, line ends and decomposed letters', async () => {
    const crlf = `\ufeff${untidy.replace('Мониторинг охвата', 'Мои\u0306 охват')}`.replaceAll('\n', '\r\n')
    const { run, read } = temporaryFolder({ ...workspace, 'plan.md': crlf })
    expect(await run('fmt')).toMatchObject({ code: 0 })
    const expected = `\ufeff${tidy.replace('Мониторинг охвата', 'Мои\u0306 охват')}`.replaceAll('\n', '\r\n')
    expect(read('plan.md').toString()).toBe(expected)
  })

  it('writes nothing into what cannot be read, and says why', async () => {
    const files = {
      'dorozhnik.yaml': registry,
      'broken.md': '---\ndocument: plan\ntitle: [\n---\n\n#  Текст\n',
      'open.md': '---\ndocument: plan\n',
      'zero.md': `${untidy}\u0000`,
      'latin.md': new Uint8Array([0xcf, 0xeb, 0xe0, 0xed]),
      'empty.md': '',
      'note.md': '#  Заметка\n1) а\n',
    }
    const { run, read } = temporaryFolder(files)
    const { code, stdout } = await run('fmt')
    expect(code).toBe(1)
    for (const name of ['broken.md', 'open.md', 'zero.md', 'latin.md']) expect(stdout).toContain(name)
    for (const [name, content] of Object.entries(files))
      expect(read(name)).toEqual(Buffer.from(content as Uint8Array<ArrayBuffer>))
  })
})

describe('fix', () => {
  it('mends what can be mended, and names records when asked', async () => {
    const slip = plan
      .replace('   - Срок', '   - Ответсвенные: @sokolov\n   - Срок')
      .replace('   - Ответственные: @sokolov\n', '')
    const { run, read } = temporaryFolder({ ...workspace, 'plan.md': slip.replace(' {#coverage}', '') })
    expect(await run('fix', '--dry-run')).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('Изменилось бы: 1 файл.'),
    })
    expect(await run('fix')).toEqual({ code: 0, stdout: '', stderr: 'Исправлен plan.md: 1 замечание\n' })
    expect(read('plan.md').toString()).toContain('- Ответственные: @sokolov')
    expect(await run('fix')).toEqual({ code: 0, stdout: '', stderr: 'Менять нечего.\n' })
    expect(await run('fix', '--ids')).toEqual({ code: 0, stdout: '', stderr: 'Даны имена в plan.md: 1 запись\n' })
    expect(read('plan.md').toString()).toContain('1. Мониторинг охвата профориентацией {#monitoring-okhvata}\n')
    expect(await run('fix', '--ids')).toEqual({ code: 0, stdout: '', stderr: 'Менять нечего.\n' })
  })
})

describe('model', () => {
  it('prints a document or the registry as data', async () => {
    const { run } = temporaryFolder(workspace)
    const { code, stdout, stderr } = await run('model', 'plan.md')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({ document: 'plan', parts: [{ kind: 'activities' }] })
    expect(JSON.parse((await run('model', 'dorozhnik.yaml')).stdout)).toHaveProperty('people.sokolov')
  })

  it('says why it cannot', async () => {
    const { run } = temporaryFolder({
      ...workspace,
      'broken.md': '---\ndocument: plan\ntitle: [\n---\n',
      'note.md': 'а',
    })
    expect(await run('model', 'broken.md')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('broken.md'),
    })
    expect(await run('model', '.')).toMatchObject({ code: 2, stdout: '' })
    expect((await run('model', 'note.md')).code).not.toBe(0)
  })
})

describe('convert', () => {
  it('writes activities as a table and as a list', async () => {
    const { run, read } = temporaryFolder(workspace)
    expect(await run('convert', 'plan.md', '--to', 'list')).toEqual({ code: 0, stdout: '', stderr: 'Менять нечего.\n' })
    expect((await run('convert', 'plan.md', '--to', 'table', '--dry-run')).stdout).toContain('+| № п/п |')
    expect(await run('convert', 'plan.md', '--to', 'table')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Изменён plan.md\n',
    })
    expect(read('plan.md').toString()).toContain('| Мониторинг охвата профориентацией {#coverage} |')
    expect(await run('check')).toMatchObject({ code: 0, stdout: '' })
    expect(await run('convert', 'plan.md', '--to', 'list')).toMatchObject({ code: 0 })
    expect(read('plan.md').toString()).toBe(plan)
  })

  it('writes the activities of a file of parts as the plan reads them', async () => {
    const rows = plan.slice(plan.indexOf('\n# '))
    const { run, read } = temporaryFolder({
      ...workspace,
      'plan.md': `${plan.slice(0, plan.indexOf('\n# '))}\n{{вставить "rows.md"}}\n`,
      'rows.md': `---\ndocument: part\n---\n${rows}`,
    })
    expect((await run('convert', 'rows.md', '--to', 'table')).stderr).toBe('Изменён rows.md\n')
    expect(read('rows.md').toString()).toContain('| № п/п |')
    expect(await run('check')).toMatchObject({ code: 0, stdout: '' })
    expect(await run('convert', 'rows.md', '--to', 'list')).toMatchObject({ code: 0 })
    expect(read('rows.md').toString()).toBe(`---\ndocument: part\n---\n${rows}`)
  })

  it('refuses what it was not asked for', async () => {
    const { run } = temporaryFolder({ ...workspace, 'broken.md': '---\ndocument: plan\n' })
    expect(await run('convert', 'plan.md')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Не указано: --to'),
    })
    expect(await run('convert', 'plan.md', '--to', 'x')).toMatchObject({ code: 2 })
    expect(await run('convert', '.', '--to', 'list')).toMatchObject({ code: 2 })
    expect(await run('convert', 'broken.md', '--to', 'list')).toMatchObject({ code: 1 })
  })
})
