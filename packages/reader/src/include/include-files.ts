import { resolveDocumentName } from '@dorozhnik/model'
import type { PlanReading } from '../plan/plan-reading.js'
import type { IncludedPath } from './include-line.js'
import { reportCycle, reportMissing, reportNoPart, reportOutside, reportTooMuch } from './include-findings.js'
import { inclusionLimits } from './inclusion.js'

/** Reads each file that a document asks for, as if its text stood there. */
export function includeFiles(
  reading: PlanReading,
  paths: readonly IncludedPath[],
  read: (included: PlanReading, body: number) => void,
): void {
  for (const { path, range } of paths) {
    const { inclusion, source } = reading
    const name = resolveDocumentName(source.name, path)
    if (name === undefined) {
      reportOutside(reading, path, range)
      continue
    }
    if (inclusion.within.includes(name)) {
      reportCycle(reading, [...inclusion.within.slice(inclusion.within.indexOf(name)), name], range)
      continue
    }
    const found = inclusion.files.find(name)
    if (found.kind === 'none') reportMissing(reading, path, inclusion.files.partNames(), range)
    else if (found.kind === 'document') reportNoPart(reading, path, range)
    if (found.kind === 'broken') inclusion.files.markIncluded(name)
    if (found.kind !== 'part') continue
    inclusion.files.markIncluded(name)
    const { file } = found
    inclusion.total.files += 1
    inclusion.total.length += file.reading.source.text.length
    const tooDeep = inclusion.within.length > inclusionLimits.depth
    if (
      tooDeep ||
      inclusion.total.files > inclusionLimits.files ||
      inclusion.total.length > 4 * reading.limits.fileBytes
    ) {
      reportTooMuch(reading, path, range)
      continue
    }
    read(
      {
        ...reading,
        source: file.reading.source,
        report: file.reading.report,
        inclusion: { ...inclusion, within: [...inclusion.within, name] },
      },
      file.body,
    )
  }
}
