import type { ContentTypes } from './content-types.js'
import type { Report } from './office-finding.js'
import type { Relationship } from './relationships.js'

const archives = /\.(?:zip|rar|7z|gz|tar|jar|cab|iso|docx|docm|dotx|dotm|xlsm|xlsb|pptx|pptm|odt|ods|odp|epub)$/i
const workbook = /(?:^|\/)embeddings\/[^/]+\.xlsx$/i

/** Links that a reader of the document may follow by hand: they fetch nothing by themselves. */
const links = /^(?:https?:\/\/|mailto:|tel:|#)/i

/** What a document should not hold or reach for, told by names, types and first bytes. */
export function checkContents(
  parts: ReadonlyMap<string, Uint8Array>,
  contentType: ContentTypes,
  relationships: ReadonlyMap<string, readonly Relationship[]>,
  report: Report,
): void {
  for (const [path, bytes] of parts) {
    const type = contentType(path) ?? ''
    if (/vbaproject|vbadata|keymapcustomizations/i.test(type) || /(?:^|\/)vba[^/]*\.bin$/i.test(path)) {
      report('office-macros', { ru: `В файле есть макросы: «${path}».`, en: `The file holds macros: “${path}”.` })
    } else if (/activex|oleobject|ms-package/i.test(type) || /(?:^|\/)activex\//i.test(path) || isOle(bytes)) {
      report('office-embedded-object', {
        ru: `В файле есть внедрённый объект: «${path}».`,
        en: `The file holds an embedded object: “${path}”.`,
      })
    } else if (!workbook.test(path) && (archives.test(path) || isZip(bytes))) {
      report('office-nested-archive', {
        ru: `В файле лежит другой архив: «${path}».`,
        en: `Another archive lies in the file: “${path}”.`,
      })
    }
  }
  for (const [owner, own] of relationships) {
    for (const { kind, target, external } of own) {
      if (kind === 'aFChunk' || kind === 'subDocument') {
        report('office-embedded-object', {
          ru: `В файл вставлен другой документ: «${target.slice(0, 100)}».`,
          en: `Another document is put into the file: “${target.slice(0, 100)}”.`,
        })
      }
      if (!external || (kind === 'hyperlink' && links.test(target))) continue
      const place =
        owner === '' ? { ru: 'Файл', en: 'The file' } : { ru: `Часть «${owner}»`, en: `The part “${owner}”` }
      const shown = target.length > 100 ? `${target.slice(0, 100)}…` : target
      report('office-external-target', {
        ru: `${place.ru} обращается наружу (${kind}): ${shown}`,
        en: `${place.en} reaches outside (${kind}): ${shown}`,
      })
    }
  }
}

/** True for a target outside that a document may have: a link of the usual kinds. */
export function isHarmlessLink({ kind, target, external }: Relationship): boolean {
  return external && kind === 'hyperlink' && links.test(target)
}

function isOle(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04
}
