import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The parts of a file by their paths. */
export function docxParts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]))
}

/** The main part. */
export function documentXml(bytes: Uint8Array): string {
  return docxParts(bytes)['word/document.xml'] ?? ''
}

/** Paragraphs of a part as plain text: tabs as `\t`, breaks as `\n`. */
export function paragraphTexts(xml: string): string[] {
  return [...xml.matchAll(/<w:p[ >](.*?)<\/w:p>|<w:p\/>/gs)].map(([, inner = '']) => plainText(inner))
}

const elements: Record<string, string> = { tab: '\t', br: '\n', softHyphen: '\u00ad', noBreakHyphen: '\u2011' }

function plainText(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|softHyphen|noBreakHyphen)\/>/g)]
    .map(([, text, element = '']) => text ?? elements[element])
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

/** The file with one part changed. */
export function withPart(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  const before = strFromU8(parts[path] ?? new Uint8Array())
  const after = change(before)
  if (before === after) throw new Error(`nothing was changed in ${path}`)
  return zipSync({ ...parts, [path]: strToU8(after) })
}
