import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolders } from '../testing/temporary-folder.js'

const temporaryFolder = temporaryFolders(onTestFinished)
const period = ['--period', '2025-09-01/2026-08-31']

describe('term', () => {
  it('shows kind, dates and the printed form', async () => {
    const { run } = temporaryFolder()
    expect(await run('term', 'в срок до 1 октября', ...period)).toEqual({
      code: 0,
      stdout:
        'Вид:    последний срок (deadline)\n' +
        'Даты:   до 01.10.2025 включительно\n' +
        'Печать: до 1\u00a0октября\u00a02025\u00a0г.\n',
      stderr: '',
    })
  })

  it('shows the rhythm, the parts and what was assumed', async () => {
    const { run } = temporaryFolder()
    const { code, stdout } = await run('term', 'III четверть; не реже 2 раз в год', ...period, '--lang', 'en')
    expect(code).toBe(0)
    expect(stdout).toContain('Parts:')
    expect(stdout).toContain('Recurrence: some times a year, times: at least 2\n')
    expect(stdout).toContain('Assumed:    A school sets the bounds of its quarters')
    expect(stdout).not.toMatch(/^[а-яё]+:/imu)
  })

  it('counts dates that are too many to list', async () => {
    const { run } = temporaryFolder()
    const { stdout } = await run('term', 'по пятницам', ...period)
    expect(stdout).toContain('с 01.09.2025 по 31.08.2026\n')
    expect(stdout).toContain('всего дат: 52\n')
    expect(stdout).toContain('каждую неделю, пятница\n')
  })

  it('gives the whole reading as JSON', async () => {
    const { run } = temporaryFolder()
    const { code, stdout } = await run('term', 'ежегодно, май', ...period, '--format', 'json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      text: 'ежегодно, май',
      kind: 'recurring',
      recurrence: 'yearly',
      start: '2026-05-01',
      end: '2026-05-31',
      confident: true,
      printed: 'ежегодно, май',
      occurrences: [{ start: '2026-05-01', end: '2026-05-31' }],
    })
  })

  it('ends with 1 for a term that it cannot read, and says why when it can', async () => {
    const { run } = temporaryFolder()
    expect(await run('term', '31 ноября', ...period)).toEqual({
      code: 1,
      stdout: 'Вид:     прочитать не удалось (unknown)\nПринято: Такого дня в календаре нет.\n',
      stderr: '',
    })
    expect((await run('term', 'завтра', ...period, '--format', 'json')).code).toBe(1)
  })

  it.each([
    [['term', 'май'], 'Не указан период плана'],
    [['term', 'май', '--period', '2025'], '«2025» — не период плана'],
    [['term', 'май', '--period', '2026-08-31/2025-09-01'], 'не период плана'],
    [['term'], 'Не указано: фраза'],
  ])('answers %j with code 2', async (argv, message) => {
    const { run } = temporaryFolder()
    const { code, stdout, stderr } = await run(...argv)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
  })
})
