import { nearest, shorten, perhapsMeant } from '@dorozhnik/diagnostics'
import type { OrderHeader, PlanHeader, WorkspaceDocument } from '@dorozhnik/model'
import { frontMatterOf } from './front-matter.js'
import { validateOrderHeader, validatePlanHeader } from './generated/validators.js'
import { readOrder } from './order/read-order.js'
import { readPlan } from './plan/read-plan.js'
import type { Reading } from './reading.js'
import { checkShape, type YamlMap } from './shape/check-shape.js'
import { readYaml } from './yaml/read-yaml.js'

/** What `document:` may say. */
const documentKinds = ['plan', 'order']

/**
 * Reads one Markdown file. Absent when it is no document (a README, a note); `broken` when it is or
 * should be one but cannot be read. `named` files have to be documents.
 */
export function readDocument(reading: Reading, named: boolean): WorkspaceDocument | 'broken' | undefined {
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
  if (kind === undefined || kind === 'broken') return kind
  if (kind === 'order') {
    checkShape(reading, data, 'OrderHeader', validateOrderHeader)
    const header = Object.assign(data, {
      document: kind,
      organization: data.organization ?? '',
      subject: data.subject ?? '',
    })
    return readOrder(reading, header as unknown as OrderHeader, front.body)
  }
  checkShape(reading, data, 'PlanFrontMatter', validatePlanHeader)
  const header = Object.assign(data, { document: kind, title: data.title ?? '', period: data.period ?? '' })
  return readPlan(reading, header as unknown as PlanHeader, front.body)
}

function documentKind(reading: Reading, data: YamlMap, named: boolean): 'plan' | 'order' | 'broken' | undefined {
  const kind = data.document
  if (kind === 'plan' || kind === 'order') return kind
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
              ru: 'Напишите «document: plan» (план) или «document: order» (приказ).',
              en: 'Write “document: plan” or “document: order”.',
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
  'columns',
  'signatory',
  'executor',
  'appendices',
  'acquaint',
])

/** A head without `document:` is somebody else's, unless it looks very much like one of ours. */
function reportNoKind(reading: Reading, data: YamlMap, named: boolean): 'broken' | undefined {
  const keys = Object.keys(data)
  const misspelt = keys.find(
    (key) => nearest(key, ['document']) !== undefined && documentKinds.includes(String(data[key])),
  )
  const telling = misspelt ?? keys.find((key) => tellingFields.has(key))
  if (telling === undefined) return named ? reportNoHead(reading) : undefined
  reading.report(
    'document-kind',
    reading.places.nameAt(data, telling) ?? [0, 3],
    {
      ru: 'В шапке не сказано, план это или приказ, поэтому файл не прочитан.',
      en: 'The head does not say whether this is a plan or an order, so the file was not read.',
    },
    {
      help:
        misspelt === undefined
          ? {
              ru: 'Первой строкой шапки напишите «document: plan» или «document: order».',
              en: 'Begin the head with “document: plan” or “document: order”.',
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
          ru: 'Файл не начинается с шапки, в которой сказано, план это или приказ.',
          en: 'The file has no head that says whether it is a plan or an order.',
        },
    {
      help: {
        ru: 'Первой строкой поставьте «---», затем «document: plan» или «document: order», остальные поля и снова «---».',
        en: 'Begin with “---”, then “document: plan” or “document: order”, the other fields and “---” again.',
      },
    },
  )
  return 'broken'
}
