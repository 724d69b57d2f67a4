import { isElement, type XmlElement } from '@dorozhnik/office-package'
import type { LetterheadReport } from './letterhead-codes.js'

/** Fields that compute something from the document itself. All others may load or run something. */
const allowed = new Set(
  (
    'PAGE NUMPAGES SECTION SECTIONPAGES DATE TIME CREATEDATE SAVEDATE PRINTDATE EDITTIME STYLEREF TITLE SUBJECT AUTHOR ' +
    'KEYWORDS COMMENTS FILENAME FILESIZE DOCPROPERTY INFO NUMWORDS NUMCHARS REF PAGEREF NOTEREF SEQ SET SYMBOL QUOTE ' +
    'TOC TC LISTNUM AUTONUM REVNUM USERNAME USERINITIALS USERADDRESS LASTSAVEDBY FORMTEXT FORMCHECKBOX FORMDROPDOWN'
  ).split(' '),
)

const safeLink = /^\s*HYPERLINK\s+(?:\\l\s|(?:\\[a-z]\s+(?:"[^"]*"\s+)?)*"(?:https?:\/\/|mailto:))/i

/** Reports fields that could load or run something; a name that is itself computed counts as such. */
export function checkFields(root: XmlElement, report: LetterheadReport): void {
  const open: { code: string; inCode: boolean }[] = []
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:fldSimple') check(element.attributes['w:instr'] ?? '', report)
    if (element.name === 'w:fldChar') {
      const type = element.attributes['w:fldCharType']
      const field = open.at(-1)
      if (type === 'begin') open.push({ code: '', inCode: true })
      else if (type === 'separate' && field) field.inCode = false
      else if (type === 'end' && field) {
        open.pop()
        check(field.code, report)
      }
    }
    if (element.name === 'w:instrText') {
      const field = open.at(-1)
      const text = element.children.filter((child) => typeof child === 'string').join('')
      if (field?.inCode) field.code += text
      else check(text, report)
    }
    for (const child of element.children) if (isElement(child)) visit(child)
  }
  visit(root)
  for (const { code } of open) check(code, report)
}

function check(code: string, report: LetterheadReport): void {
  const name =
    code
      .trim()
      .split(/[\s\\"]/, 1)[0]
      ?.toUpperCase() ?? ''
  if (allowed.has(name) || safeLink.test(code.slice(0, 2000))) return
  const shown = code.trim().slice(0, 60)
  report('letterhead-field', {
    ru: `В бланке есть поле «${shown}», которое может загрузить или запустить чужое.`,
    en: `The letterhead has the field “${shown}”, which may load or run something.`,
  })
}
