import { strToU8 } from 'fflate'
import { cleanTitle } from './clean-title.js'
import { holes } from '../page-section.js'
import type { StampedTable } from '../piece.js'
import { escapeXml } from '../xml.js'
import { type ZipEntry, zip } from './zip.js'

/**
 * Puts the stamped tables into the frame and makes the bytes reproducible: sorted parts, no clock
 * and no author in the properties, fixed times in the archive.
 */
export function assemble(
  frame: ReadonlyMap<string, string | Uint8Array>,
  tables: readonly StampedTable[],
  title: string,
): Uint8Array {
  return packParts(new Map([...frame, ['docProps/core.xml', coreProperties(title)]]), tables)
}

/** Packs parts in an order that is always the same; tables go into the holes that were left for them. */
export function packParts(
  parts: ReadonlyMap<string, string | Uint8Array>,
  tables: readonly StampedTable[],
): Uint8Array {
  const entries = Array.from(
    parts,
    ([path, part]): ZipEntry => ({
      path,
      chunks: typeof part === 'string' ? fillHoles(part, tables) : [part],
    }),
  )
  return zip(entries.toSorted((a, b) => order(a.path) - order(b.path) || (a.path < b.path ? -1 : 1)))
}

/** A reader of the archive looks for the types and the main relationships first. */
function order(path: string): number {
  return ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'].indexOf(path) + 1 || 9
}

function fillHoles(part: string, tables: readonly StampedTable[]): Uint8Array[] {
  return part
    .split(holes)
    .flatMap((piece, index) => (index % 2 === 0 ? [strToU8(piece)] : (tables[Number(piece)]?.chunks ?? [])))
}

/** The properties of a file, without a clock and an author. */
export function coreProperties(title: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(cleanTitle(title))}</dc:title><dc:language>ru-RU</dc:language></cp:coreProperties>`
  )
}
