import { Document, Footer, Packer, Paragraph } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { partsOf } from './parts-of.js'

const make = (): Document =>
  new Document({
    footnotes: { 1: { children: [new Paragraph('Сноска')] } },
    sections: [
      {
        footers: { default: new Footer({ children: [new Paragraph('Колонтитул')] }) },
        children: [new Paragraph('Приказ')],
      },
    ],
  })

describe('the parts of a document', () => {
  it('are those of the archive that docx would have packed', async () => {
    const archive = unzipSync(await Packer.pack(make(), 'uint8array'))
    const parts = partsOf(make())
    expect([...parts.keys()].toSorted()).toEqual(Object.keys(archive).toSorted())
    for (const [path, part] of parts) {
      // The one part that holds the clock is written anew by the writer.
      if (path === 'docProps/core.xml') continue
      expect(part, path).toBe(strFromU8(archive[path] ?? new Uint8Array()))
    }
  })
})
