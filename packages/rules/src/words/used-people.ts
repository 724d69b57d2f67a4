import { mentionsIn, type Order, peopleOfHead } from '@dorozhnik/model'
import type { WorkspaceContext } from '../context/context.js'

/** Everybody whom the documents and the groups of a workspace name, by id; some may be organisations. */
export function usedPeople(workspace: WorkspaceContext): ReadonlySet<string> {
  const used = new Set<string>()
  for (const { written } of [...workspace.documents, { written: workspace.registryWritten }])
    for (const { inline } of written.mentions)
      for (const { id } of mentionsIn([{ type: 'paragraph', children: [inline] }])) used.add(id)
  for (const { order } of workspace.orders) for (const id of [...namedInLists(order), ...headOf(order)]) used.add(id)
  for (const { plan } of workspace.plans) for (const id of headOf(plan)) used.add(id)
  for (const { members = [] } of Object.values(workspace.registry.groups ?? {})) for (const id of members) used.add(id)
  return used
}

/** Those whom an order names by their part in it, people or not. */
function namedInLists({ acquaint = [], responsible = [], addressees = [], control }: Order): string[] {
  return [...acquaint, ...responsible, ...addressees, ...(control === undefined ? [] : [control])]
}

function headOf(document: Parameters<typeof peopleOfHead>[0]): string[] {
  return [...peopleOfHead(document)].map(({ id }) => id)
}
