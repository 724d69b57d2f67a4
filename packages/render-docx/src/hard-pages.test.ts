import { gost2025, type OfficialDocument, walk } from '@dorozhnik/blocks'
import type { Diagnostic } from '@dorozhnik/diagnostics'
import { describe, expect, it } from 'vitest'
import { inspectDocx, renderDocx } from './index.js'
import { documentXml, docxParts, paragraphTexts } from './testing/docx-parts.js'
import { hardPages } from './testing/hard-pages.js'

interface Written {
  document: OfficialDocument
  bytes: Uint8Array
  xml: string
  diagnostics: Diagnostic[]
}

async function written(name: string): Promise<Written> {
  const document = hardPages[name]?.()
  if (!document) throw new Error(`there is no page «${name}»`)
  const { value: bytes, diagnostics } = await renderDocx(document, { profile: gost2025 })
  if (!bytes) throw new Error('no bytes')
  return { document, bytes, xml: documentXml(bytes), diagnostics }
}

/** Widths of the columns of every table, in twips. */
function grids(xml: string): number[][] {
  return [...xml.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)].map(([, grid = '']) =>
    [...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width)),
  )
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** The rows of all tables. */
const rowsOf = (xml: string): string[] => [...xml.matchAll(/<w:tr>(.*?)<\/w:tr>/g)].map(([, row = '']) => row)

// Text of 170 mm in portrait and 257 mm in landscape.
const portraitWidth = 9638
const landscapeWidth = 14570

describe('hard pages', () => {
  it.each(Object.keys(hardPages))('%s: a sound file that holds every text', async (name) => {
    const { document, bytes, xml } = await written(name)
    expect(inspectDocx(bytes)).toEqual([])
    const printed = paragraphTexts(xml).join('\n')
    for (const node of walk(document)) if (node.type === 'text') expect(printed).toContain(node.value)
  })

  it.each(Object.keys(hardPages))('%s: no table is wider than its page', async (name) => {
    const { document, xml } = await written(name)
    const landscape = document.sections[0]?.orientation === 'landscape'
    for (const grid of grids(xml)) {
      expect(Math.abs(sum(grid) - (landscape ? landscapeWidth : portraitWidth))).toBeLessThanOrEqual(grid.length)
      expect(Math.min(...grid)).toBeGreaterThan(0)
    }
  })

  it('keep a long name within 12 cm and give a long title more width', async () => {
    const { xml } = await written('a name of six lines and a title of 300 characters')
    const indents = (style: string): number[] => {
      const match = new RegExp(`"${style}"/>.*?<w:ind ([^/]*)/>`).exec(xml)
      return [...(match?.[1] ?? '').matchAll(/"(\d+)"/g)].map(([, value]) => Number(value))
    }
    expect(portraitWidth - sum(indents('Letterhead'))).toBeLessThanOrEqual(6804)
    // 12 cm instead of the 8 cm of a short title.
    expect(portraitWidth - sum(indents('Subject'))).toBe(6803)
  })

  it('keep a long name in a signature out of the room for the hand', async () => {
    const { xml } = await written('a name of six lines and a title of 300 characters')
    const [post = 0, hand = 0, name = 0] = grids(xml)[0] ?? []
    expect(hand).toBeGreaterThanOrEqual(1416)
    expect([post > 0, name > 0]).toEqual([true, true])
  })

  it('have a sheet for forty people, whose head is on every page, and the executor before it', async () => {
    const { xml } = await written('forty people to acquaint')
    const rows = rowsOf(xml).filter((row) => paragraphTexts(row).some((text) => /^\d+\.$/.test(text)))
    expect(rows).toHaveLength(40)
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true)
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(xml.indexOf('<w:framePr')).toBeLessThan(xml.indexOf('Лист ознакомления'))
    expect(xml.indexOf('<w:framePr')).toBeGreaterThan(0)
  })

  it('say that a table is too wide, and set it as small as the profile allows', async () => {
    const { xml, diagnostics } = await written('a table too wide for its page')
    expect(diagnostics.map(({ code }) => code)).toEqual(['table-too-wide'])
    expect(xml).toContain(`TableText${gost2025.table.leastSize * 2}`)
  })

  it('say which word is wider than its column, and nothing of an address that can be broken', async () => {
    const { diagnostics } = await written('a word longer than its column')
    expect(diagnostics.map(({ code }) => code)).toEqual(['word-too-long'])
    expect(diagnostics[0]?.message.ru).toContain('электрогидродинамико')
  })

  it('split only the row that is taller than a page, under a repeated head', async () => {
    const { xml } = await written('a row taller than a page')
    const split = rowsOf(xml).map((row) => [paragraphTexts(row)[0], row.includes('<w:cantSplit/>')])
    expect(split).toEqual([
      ['№ п/п', true],
      ['1.', true],
      ['2.', false],
      ['3.', true],
    ])
    expect(rowsOf(xml)[0]).toContain('<w:tblHeader/>')
  })

  it('keep a heading with what follows it', async () => {
    const { bytes } = await written('headings at the foot of a page')
    const styles = docxParts(bytes)['word/styles.xml'] ?? ''
    for (const level of [1, 2]) {
      const style = new RegExp(`<w:style [^>]*w:styleId="Heading${level}".*?</w:style>`).exec(styles)?.[0]
      expect(style).toContain('<w:keepNext/>')
      expect(style).toContain('<w:keepLines/>')
    }
  })
})
