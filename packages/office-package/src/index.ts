export { isHarmlessLink } from './check-contents.js'
export { defaultOfficeLimits, type OfficeLimits } from './limits.js'
export { type OfficeCode, type OfficeCodeName, officeCodes } from './office-codes.js'
export type { OfficePackage } from './office-package.js'
export { openOfficePackage, openOfficeParts, type OpenOfficeOptions } from './open-office-package.js'
export { type Relationship, relationshipsPath, resolveTarget } from './relationships.js'
export { writeElement, writeXml } from './xml/write-xml.js'
export {
  childElement,
  childElements,
  copyElement,
  descendants,
  isElement,
  xmlElement,
  type XmlElement,
  type XmlNode,
} from './xml/xml-element.js'
