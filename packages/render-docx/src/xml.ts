import type { BaseXmlComponent, IContext } from 'docx'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Escapes clean characters for XML, quotes included, as `docx` does. */
export function escapeXml(value: string): string {
  return /[&<>"']/.test(value) ? value.replace(/[&<>"']/g, (character) => entities[character] ?? '') : value
}

/**
 * The XML that `docx` writes for a component. Only for components that ask nothing of the document
 * around them: no native numbering, no pictures, no external links.
 */
export function xmlOf(component: BaseXmlComponent): string {
  const context = { stack: [] } as unknown as IContext
  const prepared: unknown = component.prepForXml(context)
  return prepared === undefined ? '' : element(prepared as Record<string, unknown>)
}

/** One element in the form of docx: `{ name: [{ _attr: {…} }, child, 'text'] }`. */
function element(prepared: Record<string, unknown>): string {
  const [name = '', content] = Object.entries(prepared)[0] ?? []
  if (typeof content === 'string' || typeof content === 'number')
    return `<${name}>${escapeXml(String(content))}</${name}>`
  if (!Array.isArray(content)) return `<${name}${attributes(content)}/>`
  let opening = name
  let inner = ''
  for (const child of content as unknown[]) {
    if (typeof child !== 'object' || child === null) inner += escapeXml(String(child))
    else if ('_attr' in child) opening += attributes(child)
    else inner += element(child as Record<string, unknown>)
  }
  return `<${opening}>${inner}</${name}>`
}

function attributes(holder: unknown): string {
  const { _attr: values = {} } = (holder ?? {}) as { _attr?: Record<string, unknown> }
  return Object.entries(values)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('')
}
