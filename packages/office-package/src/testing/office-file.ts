import { strToU8, zipSync } from 'fflate'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006'

/** The parts of the smallest DOCX that there is; `more` adds or replaces parts. */
export function officeParts(more: Record<string, string | Uint8Array> = {}): Record<string, string | Uint8Array> {
  return {
    '[Content_Types].xml':
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>' +
      '</Types>',
    '_rels/.rels': relationshipsXml(['rId1', `${office}/relationships/officeDocument`, 'word/document.xml']),
    'word/document.xml':
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
      '<w:body><w:p><w:r><w:t>Приказ</w:t></w:r></w:p></w:body></w:document>',
    ...more,
  }
}

/** Relationships of a part: id, type, target and, for one outside, `External`. */
export function relationshipsXml(...all: [id: string, type: string, target: string, mode?: string][]): string {
  const written = all.map(
    ([id, type, target, mode]) =>
      `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join('')}</Relationships>`
}

/** Parts as the bytes of an archive. */
export function officeFile(parts: Record<string, string | Uint8Array> = officeParts()): Uint8Array {
  const bytes = Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part])
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, { mtime: '1980-01-01' })
}
