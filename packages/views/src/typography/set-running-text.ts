import type { OfficialDocument, Profile } from '@dorozhnik/blocks'
import { typesetText } from '@dorozhnik/russian'

type Style = Partial<Profile['words']['typography']>

/**
 * The document with the quotes, ranges, dashes, percents and number signs of its running text set as
 * the profile asks. Text that is shown letter by letter and the texts of links stay as they were typed.
 */
export function setRunningText(document: OfficialDocument, style: Style): OfficialDocument {
  return setNode(document, { ...style, noBreak: false }) as OfficialDocument
}

function setNode(node: object, style: Style & { noBreak: false }): object {
  if ('type' in node && (node.type === 'code' || node.type === 'link')) return node
  if ('type' in node && node.type === 'text' && 'value' in node)
    return { ...node, value: typesetText(String(node.value), style) }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, setValue(value, style)]))
}

/** Whatever holds nodes holds them in a list, the caption of a table too; plain values are copied as they are. */
function setValue(value: unknown, style: Style & { noBreak: false }): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => (isNode(item) ? setNode(item, style) : item))
  return typeof value === 'object' && value !== null && 'children' in value ? setNode(value, style) : value
}

function isNode(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'type' in value
}
