import type { Localized } from '@dorozhnik/diagnostics'
import type { ContentTypes } from './content-types.js'
import type { Report } from './office-finding.js'
import type { Relationship } from './relationships.js'

const document = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const template = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'

const otherKinds: readonly { sign: string; name: Localized }[] = [
  { sign: 'spreadsheetml', name: { ru: 'таблица Excel', en: 'an Excel workbook' } },
  { sign: 'ms-excel', name: { ru: 'таблица Excel', en: 'an Excel workbook' } },
  { sign: 'presentationml', name: { ru: 'презентация PowerPoint', en: 'a PowerPoint presentation' } },
  { sign: 'ms-powerpoint', name: { ru: 'презентация PowerPoint', en: 'a PowerPoint presentation' } },
]

/** The text of the document: where the relationships of the file lead, not where it usually lies. */
export function mainPartOf(
  parts: ReadonlyMap<string, Uint8Array>,
  relationships: readonly Relationship[],
  contentType: ContentTypes,
  report: Report,
): { path: string; isTemplate: boolean; isStrict: boolean } | undefined {
  const main = relationships.find(({ kind, external }) => kind === 'officeDocument' && !external)
  if (!main || !parts.has(main.target)) {
    report('office-not-docx', {
      ru: 'Это архив, в котором нет документа Word.',
      en: 'This is an archive without a Word document.',
    })
    return undefined
  }
  const type = contentType(main.target) ?? ''
  const isStrict = main.type.startsWith('http://purl.oclc.org/')
  if (type === document || type === template) return { path: main.target, isTemplate: type === template, isStrict }
  // The macros themselves are reported with the rest of the contents.
  if (/macroEnabled(?:Template)?\.main\+xml$/i.test(type) && type.includes('ms-word')) {
    report('office-macros', {
      ru: 'Это документ с поддержкой макросов (DOCM или DOTM).',
      en: 'This is a document with macros enabled (DOCM or DOTM).',
    })
    return { path: main.target, isTemplate: /template/i.test(type), isStrict }
  }
  const other = otherKinds.find(({ sign }) => type.includes(sign))
  report('office-not-docx', {
    ru: `Это не документ Word${other ? `, а ${other.name.ru}` : ''}.`,
    en: `This is not a Word document${other ? ` but ${other.name.en}` : ''}.`,
  })
  return undefined
}
