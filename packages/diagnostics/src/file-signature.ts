import type { Localized } from './diagnostic.js'

/** What kind of file the bytes are, when they are no text at all; told by how such files begin. */
export function fileSignature(bytes: Uint8Array): Localized | undefined {
  const known = signatures.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte))
  if (known && known.begins === zip) return kindOfZip(bytes) ?? known.name
  return known?.name
}

const zip = [0x50, 0x4b, 0x03, 0x04]

const signatures: readonly { begins: readonly number[]; name: Localized }[] = [
  { begins: zip, name: { ru: 'архив ZIP', en: 'a ZIP archive' } },
  { begins: ascii('%PDF-'), name: { ru: 'документ PDF', en: 'a PDF document' } },
  { begins: ascii('{\\rtf'), name: { ru: 'документ RTF', en: 'an RTF document' } },
  {
    begins: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    name: {
      ru: 'документ старого формата Office (DOC или XLS)',
      en: 'a document of the old Office format (DOC or XLS)',
    },
  },
  { begins: [0x89, ...ascii('PNG')], name: { ru: 'картинка PNG', en: 'a PNG picture' } },
  { begins: [0xff, 0xd8, 0xff], name: { ru: 'картинка JPEG', en: 'a JPEG picture' } },
  { begins: ascii('GIF8'), name: { ru: 'картинка GIF', en: 'a GIF picture' } },
  { begins: [0x1f, 0x8b], name: { ru: 'архив GZIP', en: 'a GZIP archive' } },
  { begins: ascii('Rar!'), name: { ru: 'архив RAR', en: 'a RAR archive' } },
  { begins: [0x37, 0x7a, 0xbc, 0xaf], name: { ru: 'архив 7z', en: 'a 7z archive' } },
]

/** Office documents are archives; names of their entries stand in the bytes as they are. */
function kindOfZip(bytes: Uint8Array): Localized | undefined {
  const kinds: readonly { part: string; name: Localized }[] = [
    { part: 'word/', name: { ru: 'документ Word (DOCX)', en: 'a Word document (DOCX)' } },
    { part: 'xl/', name: { ru: 'таблица Excel (XLSX)', en: 'an Excel workbook (XLSX)' } },
    { part: 'ppt/', name: { ru: 'презентация PowerPoint (PPTX)', en: 'a PowerPoint presentation (PPTX)' } },
    { part: 'opendocument.text', name: { ru: 'документ ODT', en: 'an ODT document' } },
    { part: 'opendocument.spreadsheet', name: { ru: 'таблица ODS', en: 'an ODS spreadsheet' } },
  ]
  // The first entries are at the beginning, the list of all entries is at the end.
  const ends = [bytes.subarray(0, 8192), bytes.subarray(Math.max(0, bytes.length - 8192))]
  const seen = ends.map((end) => String.fromCharCode(...end)).join('\n')
  return kinds.find(({ part }) => seen.includes(part))?.name
}

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0))
}
