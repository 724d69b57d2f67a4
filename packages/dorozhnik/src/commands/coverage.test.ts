import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolders } from '../testing/temporary-folder.js'

const temporaryFolder = temporaryFolders(onTestFinished)

const files = {
  'dorozhnik.yaml': 'norms: [management-cycle]\n',
  'plan.md': [
    '---',
    'document: plan',
    'title: План',
    'period: 2025-09-01/2026-08-31',
    '---',
    '# План мероприятий',
    '1. Мониторинг охвата',
    '   - Срок: ноябрь',
    '',
  ].join('\n'),
}

describe('coverage', () => {
  it('shows what serves each component of the chosen norm', async () => {
    const { run } = temporaryFolder(files)
    const { code, stdout } = await run('coverage')
    expect(code).toBe(0)
    expect(stdout).toContain('plan.md: Управленческий цикл (management-cycle 2021.1)\n')
    expect(stdout).toContain('Есть в плане: 1 из 9\n')
    expect(stdout).toContain('✓ Мониторинг (компонент 4)\n    1 Мониторинг охвата\n')
    expect(stdout).toContain('✗ Адресные рекомендации (компонент 6)\n')
  })

  it('looks at a norm that is asked for, as JSON', async () => {
    const { run } = temporaryFolder(files)
    const { stdout } = await run('coverage', 'plan.md', '--norm', 'self-determination-lines', '--format', 'json')
    const { coverage } = JSON.parse(stdout) as { coverage: { norm: { id: string }; rows: unknown[] }[] }
    expect(coverage.map(({ norm, rows }) => [norm.id, rows.length])).toEqual([['self-determination-lines', 10]])
  })

  it('writes the matrix as DOCX, never over an input', async () => {
    const { run, read } = temporaryFolder(files)
    expect((await run('coverage', '--docx', 'нормы.docx')).code).toBe(0)
    expect(read('нормы.docx').subarray(0, 2).toString()).toBe('PK')
    const { code, stderr } = await run('coverage', '--docx', 'plan.md')
    expect(code).toBe(2)
    expect(stderr).toContain('окончанием .docx')
  })

  it('knows the nearest norm', async () => {
    const { run } = temporaryFolder(files)
    const { code, stderr } = await run('coverage', '--norm', 'managment-cycle')
    expect(code).toBe(2)
    expect(stderr).toContain('«management-cycle»')
  })
})
