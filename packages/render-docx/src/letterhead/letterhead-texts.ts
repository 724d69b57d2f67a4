import { descendants, isElement, openOfficePackage, type XmlElement } from '@dorozhnik/office-package'
import { type LetterheadInput, letterheadLimits } from './open-letterhead.js'

/** Attributes that people read: what a picture shows, who wrote a comment. */
const spoken = ['descr', 'title', 'w:author']
/** Parts of a file that hold no words of people. */
const dumb = /(?:\.rels|(?:styles|numbering|settings|fontTable|theme\d*|\[Content_Types\])\.xml)$/u

/**
 * Every text that a letterhead brings along: its pages, headers, footers, text boxes, charts, comments and the
 * properties of the file. Empty when it cannot be opened.
 */
export function letterheadTexts({ name, bytes }: LetterheadInput): string[] {
  const { value: file } = openOfficePackage(bytes, { name, limits: letterheadLimits })
  const paths = [...(file?.parts.keys() ?? [])].filter((path) => path.endsWith('.xml') && !dumb.test(path))
  return paths.flatMap((path) => {
    const root = file?.xml(path).value
    return root === undefined ? [] : textsOf(root)
  })
}

function textsOf(root: XmlElement): string[] {
  const texts: string[] = []
  for (const element of descendants(root)) {
    for (const attribute of spoken) texts.push(element.attributes[attribute] ?? '')
    const isParagraph = element.name === 'w:p' || element.name === 'a:p'
    if (isParagraph) texts.push(charactersOf(element))
    else if (!element.children.some(isElement)) texts.push(element.children.join(''))
  }
  return texts.map((text) => text.trim()).filter((text) => text !== '')
}

function charactersOf(paragraph: XmlElement): string {
  return [...descendants(paragraph)]
    .map(({ name, children }) =>
      name === 'w:tab' || name === 'w:br' ? ' ' : children.filter((child) => typeof child === 'string').join(''),
    )
    .join('')
}
