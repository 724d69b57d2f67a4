import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it, onTestFinished } from 'vitest'
import { build } from '../build.js'
import { check } from '../check.js'
import { openWorkspace } from '../open-workspace.js'
import { letterheadOf } from '../testing/letterhead.js'
import { temporaryFolders } from '../testing/temporary-folder.js'
import { registry, workspace } from '../testing/texts.js'
import { workspaceFromData } from '../workspace-from-data.js'

const temporaryFolder = temporaryFolders(onTestFinished)

const drawn = letterheadOf('БЛАНК УПРАВЛЕНИЯ', '{{дата}} № {{номер}}', '{{заголовок}}', '{{текст}}')
const withLetterhead = registry.replace('place: г. Приозёрск', 'place: г. Приозёрск, letterhead: бланки/приказ.docx')

/** The text of the document in a DOCX. */
function textOf(bytes: Uint8Array): string {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
  return xml
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('\u00a0', ' ')
    .trim()
}

describe('letterhead check', () => {
  it('lists placeholders, those that are missing, and ends with 0', async () => {
    const { run } = temporaryFolder({ 'blank.docx': drawn })
    expect(await run('letterhead', 'check', 'blank.docx')).toEqual({
      code: 0,
      stdout:
        'blank.docx: на этом бланке можно печатать приказы.\n\nМетки:\n' +
        '  {{дата}}       дата\n  {{номер}}      номер\n  {{заголовок}}  заголовок к тексту\n  {{текст}}      текст\n\n' +
        'Нет меток: {{место}}, {{организация}}, {{краткое наименование}}, {{вышестоящий орган}}, {{вид документа}}, ' +
        '{{должность}}, {{подписант}}, {{подпись}}, {{согласование}}, {{исполнитель}}, {{ознакомление}}, ' +
        '{{ограничение доступа}}\n\n',
      stderr: '',
    })
  })

  it('names a misspelt placeholder and the one that was meant', async () => {
    const { run } = temporaryFolder({ 'blank.docx': letterheadOf('{{датта}} {{номер}}', '{{текст}}') })
    const { code, stdout } = await run('letterhead', 'check', 'blank.docx')
    expect(code).toBe(1)
    expect(stdout).toContain('blank.docx: на этом бланке печатать нельзя.')
    expect(stdout).toContain('blank.docx: ошибка: Метки {{датта}} нет. [letterhead-placeholder-unknown]')
    expect(stdout).toContain('Возможно, имелось в виду «{{дата}}».')
  })

  it('speaks to programs', async () => {
    const { run } = temporaryFolder({ 'blank.docx': letterheadOf('{{date}} {{number}}', '{{text}}') })
    const { code, stdout } = await run('letterhead', 'check', 'blank.docx', '--format', 'json', '--lang', 'en')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      usable: true,
      findings: [],
      placeholders: [
        { name: 'date', requisite: 'date', where: 'body' },
        { name: 'number', requisite: 'number' },
        { name: 'text', requisite: 'text' },
      ],
    })
  })

  it('refuses what is no letterhead', async () => {
    const { run } = temporaryFolder({ 'blank.docx': 'Приказ' })
    const { code, stdout } = await run('letterhead', 'check', 'blank.docx')
    expect(code).toBe(1)
    expect(stdout).toContain('Это не документ DOCX. [office-not-docx]')
    expect((await run('letterhead', 'check', 'nowhere.docx')).code).toBe(2)
    expect((await run('letterhead', 'look', 'blank.docx')).code).toBe(2)
    expect((await run('letterhead')).code).toBe(2)
  })
})

describe('an organisation with a letterhead', () => {
  const files = { ...workspace, 'dorozhnik.yaml': withLetterhead, 'бланки/приказ.docx': drawn }

  it('has its orders printed on it', async () => {
    const { run, read } = temporaryFolder(files)
    expect((await run('check')).code).toBe(0)
    const { code } = await run('build')
    expect(code).toBe(0)
    const text = textOf(read('out/order.docx'))
    expect(text).toMatch(/^БЛАНК УПРАВЛЕНИЯ26 августа 2025 г. № 953г. ПриозёрскОб утверждении/)
    expect(text).not.toContain('УПРАВЛЕНИЕ ОБРАЗОВАНИЯ')
  })

  it('gets the same bytes through the library, from files and from data', async () => {
    const { run, read } = temporaryFolder(files)
    await run('build')
    const opened = openWorkspace(Object.entries(files).map(([path, bytes]) => ({ path, bytes })))
    expect(check(opened)).toEqual([])
    const built = await build(opened)
    expect(Buffer.from(built.files[0]?.bytes ?? [])).toEqual(read('out/order.docx'))
    const data = workspaceFromData(opened.workspace, { letterheads: new Map([['бланки/приказ.docx', drawn]]) })
    expect((await build(data)).files[0]?.bytes).toEqual(built.files[0]?.bytes)
  })

  it('is told at its place in the registry when the file is missing, and gets no order', async () => {
    const { run, list } = temporaryFolder({ ...workspace, 'dorozhnik.yaml': withLetterhead })
    for (const command of ['check', 'build']) {
      const { code, stdout } = await run(command)
      expect(code).toBe(1)
      expect(stdout).toContain('dorozhnik.yaml:2:')
      expect(stdout).toContain('Бланка «бланки/приказ.docx» нет в папке проекта')
    }
    expect(list().filter((name) => name.startsWith('out/'))).toEqual([])
  })

  it.each([
    ['../secret.docx', 'путь выходит из папки проекта'],
    ['blank.doc', 'не файл DOCX или DOTX'],
    ['/etc/blank.docx', 'путь не от папки проекта'],
  ])('may not name %s', async (path, message) => {
    const { run } = temporaryFolder({
      ...workspace,
      'dorozhnik.yaml': withLetterhead.replace('бланки/приказ.docx', path),
    })
    const { code, stdout } = await run('check')
    expect(code).toBe(1)
    expect(stdout).toContain(message)
  })

  it.skipIf(process.platform === 'win32')('is not read through a link that leads outside', async () => {
    const outside = temporaryFolder({ 'secret.docx': drawn })
    const folder = temporaryFolder({ ...workspace, 'dorozhnik.yaml': withLetterhead.replace('бланки/', '') })
    symlinkSync(join(outside.path, 'secret.docx'), join(folder.path, 'приказ.docx'))
    expect((await folder.run('build')).code).toBe(1)
  })

  it('hears of a mistake in it although only the order was asked for', async () => {
    const { run } = temporaryFolder({ ...files, 'бланки/приказ.docx': letterheadOf('{{датта}}') })
    const { code, stdout, stderr } = await run('build', 'order.md')
    expect(code).toBe(1)
    expect(stdout).toContain('бланки/приказ.docx: ошибка: Метки {{датта}} нет.')
    expect(stderr).toContain('order.md')
  })

  it('is never overwritten by an output', async () => {
    const { run, read } = temporaryFolder({
      ...workspace,
      'dorozhnik.yaml': withLetterhead.replace('бланки/приказ.docx', 'out/order.docx'),
      'out/order.docx': drawn,
    })
    const { code } = await run('build', '--force')
    expect(code).not.toBe(0)
    expect(read('out/order.docx')).toEqual(Buffer.from(drawn))
  })
})
