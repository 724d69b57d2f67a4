import type { OfficeLimits } from '../limits.js'
import type { Report } from '../office-finding.js'
import { decodePart } from './decode-part.js'
import { parseXml } from './parse-xml.js'
import type { XmlElement } from './xml-element.js'

/** The root of a part of XML, after `prepare` when it is given; what is wrong with it is reported. */
export function readPart(
  path: string,
  bytes: Uint8Array,
  limits: OfficeLimits,
  report: Report,
  prepare: (xml: Uint8Array) => Uint8Array = (xml) => xml,
): XmlElement | undefined {
  const text = decodePart(prepare(bytes))
  if (text === undefined) {
    report('office-xml-broken', {
      ru: `Часть «${path}» записана не в UTF-8 и не в UTF-16.`,
      en: `The part “${path}” is neither in UTF-8 nor in UTF-16.`,
    })
    return undefined
  }
  const reading = parseXml(text, limits)
  if ('root' in reading) return reading.root
  const at = {
    ru: `строка ${reading.line}, колонка ${reading.column}`,
    en: `line ${reading.line}, column ${reading.column}`,
  }
  switch (reading.fault) {
    case 'doctype':
      report('office-xml-entities', { ru: `В части «${path}» есть DOCTYPE.`, en: `The part “${path}” has a DOCTYPE.` })
      break
    case 'broken':
      report('office-xml-broken', {
        ru: `В части «${path}» ошибка XML: ${at.ru}.`,
        en: `The part “${path}” is not well-formed XML: ${at.en}.`,
      })
      break
    case 'too-deep':
      report('office-xml-too-deep', {
        ru: `В части «${path}» больше ${limits.xmlDepth} вложенных элементов: ${at.ru}.`,
        en: `The part “${path}” has more than ${limits.xmlDepth} nested elements: ${at.en}.`,
      })
      break
    case 'too-many-attributes':
      report('office-xml-too-deep', {
        ru: `В части «${path}» у элемента больше ${limits.xmlAttributes} атрибутов: ${at.ru}.`,
        en: `An element of the part “${path}” has more than ${limits.xmlAttributes} attributes: ${at.en}.`,
      })
      break
    case 'too-many-elements':
      report('office-xml-too-deep', {
        ru: `В части «${path}» больше ${limits.xmlElements} элементов.`,
        en: `The part “${path}” has more than ${limits.xmlElements} elements.`,
      })
      break
  }
  return undefined
}
