import type { OrderHeader, PlanHeader, RegulationHeader, WorkspaceDocument } from '@dorozhnik/model'
import { checkIndicators, type DataFiles, takeIndicators } from './data/header-indicators.js'
import { validateOrderHeader, validatePlanHeader, validateRegulationHeader } from './generated/validators.js'
import type { WorkspaceFiles } from './include/inclusion.js'
import { readOrder } from './order/read-order.js'
import { readPlan } from './plan/read-plan.js'
import type { DocumentHead } from './read-head.js'
import type { Reading } from './reading.js'
import { checkShape } from './shape/check-shape.js'

/** The other files of the workspace that a document may need. */
export interface OtherFiles {
  parts: WorkspaceFiles
  data: DataFiles
}

/** Reads a document below its head. */
export function readDocument(
  reading: Reading,
  { kind, data, body }: DocumentHead & { kind: WorkspaceDocument['document'] },
  { parts, data: dataFiles }: OtherFiles,
): WorkspaceDocument {
  switch (kind) {
    case 'order': {
      checkShape(reading, data, 'OrderHeader', validateOrderHeader)
      const header = Object.assign(data, {
        document: kind,
        organization: data.organization ?? '',
        subject: data.subject ?? '',
      })
      return readOrder(reading, header as unknown as OrderHeader, body)
    }
    case 'plan': {
      const indicators = takeIndicators(reading, data, dataFiles)
      checkIndicators(reading, data, () => checkShape(reading, data, 'PlanFrontMatter', validatePlanHeader))
      const header = Object.assign(data, { document: kind, title: data.title ?? '', period: data.period ?? '' })
      return readPlan(reading, header as unknown as PlanHeader, body, parts, indicators)
    }
    case 'regulation': {
      const indicators = takeIndicators(reading, data, dataFiles)
      checkIndicators(reading, data, () => checkShape(reading, data, 'RegulationFrontMatter', validateRegulationHeader))
      const header = Object.assign(data, { document: kind, title: data.title ?? '' })
      return readPlan(reading, header as unknown as RegulationHeader, body, parts, indicators)
    }
  }
}
