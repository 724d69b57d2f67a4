// @ts-check
import { strFromU8, unzipSync } from 'fflate'
import { generateWorkspace } from './generate-workspace.mjs'
import { median } from './pairs.mjs'
import { readRows, readTable, writeAlone } from './docx-alone.mjs'

/**
 * Writing a table of activities by our writer, and by `docx` with an object for each row, cell,
 * paragraph and run, in turn, warm. Both have to write the same rows, or the ratio means nothing.
 *
 * @param {number} activities
 * @param {number} rounds
 * @returns {Promise<{ ours: number, alone: number, ratio: number }>}
 */
export async function rows(activities, rounds) {
  const [{ openWorkspace, gost2025 }, { viewDocument }, { renderDocx }] = await Promise.all([
    import('dorozhnik'),
    import('@dorozhnik/views'),
    import('@dorozhnik/render-docx'),
  ])
  const files = Object.entries(generateWorkspace(activities)).map(([path, bytes]) => ({ path, bytes }))
  const { workspace, places } = openWorkspace(files)
  const { value: document } = viewDocument('plan.md', { workspace, places, profile: gost2025 })
  if (!document) throw new Error('the generated plan gave no document')

  const ours = async () => {
    const { value } = await renderDocx(document, { profile: gost2025 })
    if (!value) throw new Error('the generated plan gave no DOCX')
    return value
  }
  const written = tableOf(await ours())
  const [table, plain] = [readTable(written), readRows(written)]
  const alone = () => writeAlone(table, plain)
  if (tableOf(await alone()) !== written) throw new Error('docx alone writes other rows')

  // Warm means warm: V8 takes some twenty rounds to have compiled either of them to the end.
  for (let round = 0; round < 25; round++) {
    await ours()
    await alone()
  }
  /** @type {{ ours: number, alone: number }[]} */
  const measured = []
  for (let round = 0; round < rounds; round++) measured.push({ ours: await took(ours), alone: await took(alone) })
  return {
    ours: median(measured.map((pair) => pair.ours)),
    alone: median(measured.map((pair) => pair.alone)),
    ratio: median(measured.map((pair) => pair.ours / pair.alone)),
  }
}

/**
 * The XML of the largest table.
 *
 * @param {Uint8Array} docx
 */
function tableOf(docx) {
  const part = unzipSync(docx)['word/document.xml']
  if (!part) throw new Error('a DOCX without a document')
  const tables = strFromU8(part).match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []
  return tables.toSorted((one, other) => other.length - one.length)[0] ?? ''
}

/**
 * With the garbage collector as it comes: a forced collection makes V8 throw away compiled code, and
 * the figure then depends on luck. In turns, each side pays for some garbage of the other.
 *
 * @param {() => Promise<unknown>} action
 */
async function took(action) {
  const start = performance.now()
  await action()
  return performance.now() - start
}
