import { type Diagnostic, nearest, perhapsMeant } from '@dorozhnik/diagnostics'
import type { Audience } from '@dorozhnik/views'
import { faultOfFileName } from './file-name.js'

/** A format of output. */
export type Format = 'docx'

/** Longest step of an output path, in bytes of UTF-8: 255 less what a temporary name or a copy may add. */
const longestStep = 240

/**
 * The name of the file that a document becomes: its own path with another extension, so that two
 * folders never get into each other's way. A copy that is not for signing says in its name for whom it is. A step that is too long is shortened and marked with a hash.
 */
export function outputName(document: string, format: Format, audience: Audience = 'signature'): string {
  const path = document.normalize('NFC').replace(/\.(?:md|markdown|ya?ml)$/i, '')
  const steps = path.split('/')
  const last = steps.pop() ?? ''
  const ending = audience === 'signature' ? `.${format}` : `.${audience}.${format}`
  return [...steps, shorten(last, longestStep - ending.length)].join('/') + ending
}

/** What is wrong with the output names of these documents: nothing may be written when anything is. */
export function checkOutputNames(
  documents: readonly string[],
  format: Format,
  audience: Audience = 'signature',
): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const taken = new Map<string, string>()
  for (const document of documents) {
    const name = outputName(document, format, audience)
    const fault = faultOfFileName(name)
    if (fault) {
      diagnostics.push({
        code: 'output-name-portable',
        severity: 'error',
        message: {
          ru: `Документ «${document}» нельзя записать в файл с таким именем.`,
          en: `The document “${document}” cannot be written to a file of that name.`,
        },
        help: {
          ru: 'Назовите документ путём из букв, цифр, дефисов и «/», например orders/order-12.',
          en: 'Name the document with letters, digits, hyphens and “/”, for example orders/order-12.',
        },
        place: { path: ['documents', document] },
      })
      continue
    }
    const key = name.toLowerCase()
    const other = taken.get(key)
    if (other === undefined) taken.set(key, document)
    else diagnostics.push(sameOutput(document, other, name))
  }
  return diagnostics
}

/** A document that was asked for by a name that nobody has. */
export function unknownDocument(name: string, names: readonly string[]): Diagnostic {
  const meant = nearest(name, names)
  return {
    code: 'document-known',
    severity: 'error',
    message: { ru: `Документа «${name}» нет.`, en: `There is no document “${name}”.` },
    help: meant
      ? perhapsMeant(meant)
      : {
          ru: 'В начале файла документа стоит «document: plan» или «document: order».',
          en: 'A document begins with “document: plan” or “document: order”.',
        },
  }
}

function sameOutput(document: string, other: string, name: string): Diagnostic {
  return {
    code: 'output-names-differ',
    severity: 'error',
    message: {
      ru: `Документы «${other}» и «${document}» дают один и тот же файл «${name}».`,
      en: `The documents “${other}” and “${document}” would give the same file “${name}”.`,
    },
    help: { ru: 'Переименуйте один из документов.', en: 'Rename one of the documents.' },
    place: { path: ['documents', document] },
  }
}

function shorten(step: string, bytes: number): string {
  const encoder = new TextEncoder()
  if (encoder.encode(step).length <= bytes) return step
  const mark = `-${hashOf(step)}`
  let kept = ''
  let size = mark.length
  for (const { segment } of new Intl.Segmenter('ru').segment(step)) {
    size += encoder.encode(segment).length
    if (size > bytes) break
    kept += segment
  }
  return kept.trimEnd() + mark
}

/** FNV-1a over UTF-16 units: tells names apart, keeps no secret. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
