import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolders } from '../testing/temporary-folder.js'

const temporaryFolder = temporaryFolders(onTestFinished)

/** A folder with the order that `init` and `build` make. */
async function withOrder(): Promise<ReturnType<typeof temporaryFolder>> {
  const made = temporaryFolder()
  await made.run('init', 'roadmap')
  await made.run('build', 'roadmap')
  return made
}

it('an order of our own keeps every clause that can be told', async () => {
  const { run } = await withOrder()
  const { code, stdout } = await run('audit', 'roadmap/out/order.docx')
  expect(code).toBe(0)
  expect(stdout).toContain('roadmap/out/order.docx: приказ, gost-r-7.0.97-2025\n')
  expect(stdout).toMatch(/Соблюдено: 3\d, нарушено: 0/u)
})

it('tells other programs everything as JSON', async () => {
  const { run } = await withOrder()
  const { stdout } = await run('audit', 'roadmap/out/order.docx', '--format', 'json')
  const { isOrder, results } = JSON.parse(stdout) as { isOrder: boolean; results: { clause: string; status: string }[] }
  expect(isOrder).toBe(true)
  expect(results.find(({ clause }) => clause === 'margins')).toMatchObject({ status: 'kept', grade: 'standard' })
})

it('a file that is no DOCX ends with 1 and says what it is', async () => {
  const { run } = temporaryFolder({ 'note.docx': 'приказ' })
  const { code, stdout } = await run('audit', 'note.docx')
  expect(code).toBe(1)
  expect(stdout).toContain('office-not-docx')
})

it.each([
  [['audit', 'none.docx'], 'Файла «none.docx» нет.'],
  [['audit', '.'], '«.» — не файл.'],
  [
    ['audit', 'x.docx', '--profile', 'gost-r-7.0.97-2024'],
    'Профиля «gost-r-7.0.97-2024» нет. Возможно, имелось в виду',
  ],
  [['audit', 'x.docx', '--profile', 'наш'], 'Профиля «наш» нет. Есть: gost-r-7.0.97-2025, gost-r-7.0.97-2016.'],
])('%j ends with 2', async (argv, said) => {
  const { run } = temporaryFolder()
  const { code, stderr } = await run(...argv)
  expect(code).toBe(2)
  expect(stderr).toContain(said)
})
