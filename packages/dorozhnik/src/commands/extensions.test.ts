import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolders } from '../testing/temporary-folder.js'

const temporaryFolder = temporaryFolders(onTestFinished)

const module = `
const ours = {
  id: 'our-ending',
  family: 'structure',
  scope: 'file',
  severity: 'warning',
  title: { ru: 'В названии есть год', en: 'The title names a year' },
  why: { ru: 'Так велит приказ.', en: 'The order says so.' },
  examples: [],
  check: ({ plans, places }) =>
    plans.map(({ plan }) => ({
      code: 'our-ending',
      severity: 'warning',
      message: { ru: 'В названии нет года.', en: 'No year.' },
      place: places.at(plan, 'title'),
    })),
}
const pack = {
  id: 'region-2026',
  version: '1',
  title: { ru: 'Региональные требования', en: 'Regional norms' },
  source: { ru: 'приказ № 5', en: 'order № 5' },
  inForce: { from: '2025-09-01' },
  components: [
    { id: 'media', title: { ru: 'СМИ', en: 'Media' }, clause: { ru: 'п. 1', en: 'cl. 1' }, words: ['газет*'], evidence: { ru: 'публикации', en: 'publications' } },
  ],
  rules: [],
}
export default { rules: [ours], packs: [pack] }
`
const files = {
  'dorozhnik.yaml': 'norms: [region-2026]\nextensions: [./norms/region.mjs]\n',
  'norms/region.mjs': module,
  'plan.md':
    '---\ndocument: plan\ntitle: План\nperiod: 2025-09-01/2026-08-31\n---\n\n# План мероприятий\n\n1. Заметка в газете\n   - Срок: май 2026 г.\n   - Ответственные: Школы\n   - Результат: заметка\n',
}

describe('extensions of a workspace', () => {
  it('are not run unasked: their names are told', async () => {
    const { run } = temporaryFolder(files)
    const { stdout } = await run('check')
    expect(stdout).toContain('[extension-loaded]')
    expect(stdout).not.toContain('our-ending')
  })

  it('give rules and norms when they are trusted', async () => {
    const { run } = temporaryFolder(files)
    const { stdout } = await run('check', '--extensions')
    expect(stdout).toContain('В названии нет года. [our-ending]')
    expect(stdout).not.toContain('norm-known')
    const coverage = await run('coverage', '--extensions')
    expect(coverage.stdout).toContain('✓ СМИ (п. 1)\n    1 Заметка в газете')
    expect((await run('coverage', '--extensions', '--norm', 'region-2026')).code).toBe(0)
    expect((await run('build', '--extensions')).stdout).toContain('our-ending')
  })

  it.each([
    ['export default 5', 'не отдаёт rules или packs'],
    ['throw new Error("нет связи")', 'ошибка в нём самом (нет связи)'],
  ])('that do not work are told: %s', async (text, said) => {
    const { run } = temporaryFolder({ ...files, 'norms/region.mjs': text })
    const { code, stdout } = await run('check', '--extensions')
    expect(code).toBe(1)
    expect(stdout).toContain(said)
  })

  it.each(['./none.mjs', './../outside.mjs', 'no-such-package'])('%s is not there', async (name) => {
    const { run } = temporaryFolder({ ...files, 'dorozhnik.yaml': `extensions: [${name}]\n` })
    const { code, stdout } = await run('check', '--extensions')
    expect(code).toBe(1)
    expect(stdout).toContain('[extension-works]')
  })
})
