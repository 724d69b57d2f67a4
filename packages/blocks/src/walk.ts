import type { AgreementStamp, ApprovalStamp } from './stamps.js'
import type { Block, Inline, ListItem, OfficialDocument, PageSection, SectionRow, TableCell, TableRow } from './tree.js'

/** Any node of the tree. A block and an inline share the type `code`; both are leaves with a `value`. */
export type TreeNode =
  | OfficialDocument
  | PageSection
  | Block
  | ListItem
  | TableRow
  | SectionRow
  | TableCell
  | Inline
  | ApprovalStamp
  | AgreementStamp

/** A node and everything below it, in the order of printing. */
export function* walk(node: TreeNode): Generator<TreeNode> {
  yield node
  for (const child of childrenOf(node)) yield* walk(child)
}

/** The direct children of a node in the order of printing; a leaf has none. */
export function childrenOf(node: TreeNode): readonly TreeNode[] {
  switch (node.type) {
    case 'document':
      return node.sections
    case 'list':
      return node.items
    case 'table':
      return [...(node.caption?.children ?? []), ...node.header, ...node.rows]
    case 'tableRow':
      return node.cells
    default:
      return 'children' in node ? node.children : []
  }
}
