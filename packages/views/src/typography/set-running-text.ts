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
  // Whatever holds nodes holds them in a list; plain values are copied as they are.
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.map((item: unknown) => (isNode(item) ? setNode(item, style) : item)) : value,
    ]),
  )
}

function isNode(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'type' in value
}
