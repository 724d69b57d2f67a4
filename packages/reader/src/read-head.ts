import { nearest, shorten, perhapsMeant } from '@dorozhnik/diagnostics'
import { frontMatterOf } from './front-matter.js'
import type { Reading } from './reading.js'
import type { YamlMap } from './shape/check-shape.js'
import { readYaml } from './yaml/read-yaml.js'

/** What `document:` may say. */
export type DocumentKind = 'plan' | 'regulation' | 'order' | 'part'

/** The kinds of documents in the order in which people are told of them. */
const documentKinds: readonly DocumentKind[] = ['plan', 'regulation', 'order', 'part']

/** The head of a file that is one of ours. */
export interface DocumentHead {
  kind: DocumentKind
  data: YamlMap
  /** Offset of the body. */
  body: number
}

/**
 * Reads the head of a Markdown file. Absent when it is no document (a README, a note); `broken` when it is or
 * should be one but cannot be read. `named` files have to be documents.
 */
export function readHead(reading: Reading, named: boolean): DocumentHead | 'broken' | undefined {
  const { source } = reading
  const front = frontMatterOf(source.text)
  if (front === undefined) return named ? reportNoHead(reading) : undefined
  if (!front.closed) {
    if (!named && !/^document\s*:/m.test(source.text.slice(...front.yaml))) return undefined
    reading.report(
      'front-matter',
      front.fence,
      { ru: 'Шапка не закрыта.', en: 'The head is not closed.' },
      {
        help: { ru: 'После её последней строки поставьте строку «---».', en: 'Put a line “---” after its last line.' },
      },
    )
    return 'broken'
  }
  const before = reading.diagnostics.length
  const data = readYaml(reading, ...front.yaml)
  if (data === undefined || typeof data === 'string' || Array.isArray(data)) {
    if (reading.diagnostics.length > before) return 'broken'
    return named ? reportNoHead(reading) : undefined
  }
  const kind = documentKind(reading, data, named)
  return kind === undefined || kind === 'broken' ? kind : { kind, data, body: front.body }
}

function documentKind(reading: Reading, data: YamlMap, named: boolean): DocumentKind | 'broken' | undefined {
  const kind = data.document
  const known = documentKinds.find((one) => one === kind)
  if (known !== undefined) return known
  if (kind === undefined) return reportNoKind(reading, data, named)
  const at = reading.places.at(data, 'document')
  const written = typeof kind === 'string' ? kind : ''
  const guess = nearest(written, documentKinds)
  reading.report(
    'document-kind',
    at !== undefined && 'file' in at ? [at.start, at.end] : [0, 3],
    {
      ru: `Вид документа «${shorten(written)}» неизвестен.`,
      en: `The kind of document “${shorten(written)}” is unknown.`,
    },
    {
      help:
        guess === undefined
          ? {
              ru: 'Напишите «document: plan» (план), «regulation» (положение), «order» (приказ) или «part» (файл с частями).',
              en: 'Write “document: plan”, “regulation”, “order” or “part” (a file with parts).',
            }
          : perhapsMeant(guess),
    },
  )
  return 'broken'
}

/** Fields that only heads of our documents have. */
const tellingFields: ReadonlySet<string> = new Set([
  'period',
  'numbering',
  'sectionNumbering',
  'columns',
  'indicators',
  'signatory',
  'executor',
  'appendices',
  'acquaint',
])

/** A head without `document:` is somebody else's, unless it looks very much like one of ours. */
function reportNoKind(reading: Reading, data: YamlMap, named: boolean): 'broken' | undefined {
  const keys = Object.keys(data)
  const misspelt = keys.find(
    (key) =>
      nearest(key, ['document']) !== undefined && (documentKinds as readonly string[]).includes(String(data[key])),
  )
  const telling = misspelt ?? keys.find((key) => tellingFields.has(key))
  if (telling === undefined) return named ? reportNoHead(reading) : undefined
  reading.report(
    'document-kind',
    reading.places.nameAt(data, telling) ?? [0, 3],
    {
      ru: 'В шапке не сказано, какой это документ, поэтому файл не прочитан.',
      en: 'The head does not say what kind of document this is, so the file was not read.',
    },
    {
      help:
        misspelt === undefined
          ? {
              ru: 'Первой строкой шапки напишите «document: plan» (план), «document: regulation» (положение) или «document: order» (приказ).',
              en: 'Begin the head with “document: plan”, “document: regulation” or “document: order”.',
            }
          : { ru: `Исправьте «${misspelt}» на «document».`, en: `Correct “${misspelt}” to “document”.` },
    },
  )
  return 'broken'
}

function reportNoHead(reading: Reading): 'broken' {
  reading.report(
    'front-matter',
    [0, Math.min(3, reading.source.text.length)],
    reading.source.text.trim() === ''
      ? { ru: 'Файл пуст.', en: 'The file is empty.' }
      : {
          ru: 'Файл не начинается с шапки, в которой сказано, какой это документ.',
          en: 'The file has no head that says what kind of document it is.',
        },
    {
      help: {
        ru: 'Первой строкой поставьте «---», затем «document: plan» (план), «document: regulation» (положение) или «document: order» (приказ), остальные поля и снова «---».',
        en: 'Begin with “---”, then “document: plan”, “regulation” or “order”, the other fields and “---” again.',
      },
    },
  )
  return 'broken'
}
