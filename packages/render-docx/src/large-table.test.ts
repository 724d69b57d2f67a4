import { doc, gost2025, row, table } from '@dorozhnik/blocks'
import { describe, expect, it } from 'vitest'
import { inspectDocx, renderDocx } from './index.js'
import { documentXml } from './testing/docx-parts.js'
import { longTable } from './testing/documents.js'

describe('a table of ten thousand rows', () => {
  it('is written whole, row by row, in little memory', async () => {
    const document = longTable(10_000)
    globalThis.gc?.()
    const before = process.memoryUsage().rss
    const { value } = await renderDocx(document, { profile: gost2025 })
    const extra = (process.memoryUsage().rss - before) / 1024 / 1024
    expect(extra).toBeLessThan(200)
    const xml = documentXml(value as Uint8Array)
    expect(xml.match(/<w:tr>/g)).toHaveLength(10_001)
    expect(xml).toContain('номер 10000')
    expect(inspectDocx(value as Uint8Array)).toEqual([])
  })

  it('is the longest that is not an error', async () => {
    const rows = Array.from({ length: 10_001 }, () => row('а'))
    const { diagnostics } = await renderDocx(doc('т', table(['a'], [], ...rows)), { profile: gost2025 })
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['table-too-long', 'error']])
  })
})
