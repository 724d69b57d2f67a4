import { gost2025, type Profile } from '@dorozhnik/blocks'
import type { Coverage } from '@dorozhnik/model'
import { type CoverOptions, coverWorkspace } from '@dorozhnik/rules'
import { viewCoverage } from '@dorozhnik/views'
import type { OpenedWorkspace } from './opened-workspace.js'

/** Which components of the norms the plans of a workspace serve. */
export function coverage({ workspace, places, extension }: OpenedWorkspace, options: CoverOptions = {}): Coverage[] {
  return coverWorkspace(workspace, places, { ...(extension && { packs: extension.packs }), ...options })
}

/** The matrices as a DOCX: the same matrices give the same bytes. */
export async function coverageDocx(coverages: readonly Coverage[], profile: Profile = gost2025): Promise<Uint8Array> {
  const { renderDocx } = await import('@dorozhnik/render-docx')
  const { value } = await renderDocx(viewCoverage(coverages, { profile }), { profile })
  if (value === undefined) throw new Error('the writer always gives a file')
  return value
}
