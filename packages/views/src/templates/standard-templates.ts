import { appendixAct } from './appendix-act.js'
import { appendixReference } from './appendix-reference.js'
import { appendixReferenceNumbered } from './appendix-reference-numbered.js'
import { clauseApprove } from './clause-approve.js'
import { clauseApproveItem } from './clause-approve-item.js'
import { clauseApproveSeveral } from './clause-approve-several.js'
import { clauseControl } from './clause-control.js'
import { clauseCoordinate } from './clause-coordinate.js'
import { clauseCoordinateSeveral } from './clause-coordinate-several.js'
import { clauseExecute } from './clause-execute.js'
import { clauseExecuteReport } from './clause-execute-report.js'
import { clauseExecuteTerms } from './clause-execute-terms.js'
import { clauseOrganize } from './clause-organize.js'
import { clauseOrganizeSeveral } from './clause-organize-several.js'
import { clausePublish } from './clause-publish.js'
import { operativeWord } from './operative-word.js'
import { orderKind } from './order-kind.js'
import { purposeTemplates, type PurposeTemplateName } from './purpose-templates.js'
import { orderPreamble } from './order-preamble.js'
import { referenceActivity } from './reference-activity.js'
import { referenceActivityOfSection } from './reference-activity-of-section.js'
import { referenceClause } from './reference-clause.js'
import { referencePoint } from './reference-point.js'
import { referenceSection } from './reference-section.js'
import { referenceTable } from './reference-table.js'
import { reportRecipient } from './report-recipient.js'
import { reportRecipients } from './report-recipients.js'
import type { StandardTemplate } from './standard-template.js'
import { tableLabel } from './table-label.js'

/** Name of a standing phrase. */
export type TemplateName =
  | 'order-kind'
  | 'operative-word'
  | 'order-preamble'
  | 'clause-approve'
  | 'clause-approve-several'
  | 'clause-approve-item'
  | 'clause-coordinate'
  | 'clause-coordinate-several'
  | 'clause-organize'
  | 'clause-organize-several'
  | 'clause-execute'
  | 'clause-execute-terms'
  | 'clause-execute-report'
  | 'clause-publish'
  | 'clause-control'
  | 'report-recipient'
  | 'report-recipients'
  | 'appendix-reference'
  | 'appendix-reference-numbered'
  | 'appendix-act'
  | 'reference-activity'
  | 'reference-activity-of-section'
  | 'reference-section'
  | 'reference-clause'
  | 'reference-point'
  | 'reference-table'
  | 'table-label'
  | PurposeTemplateName

/** Every standing phrase by its name. */
export const standardTemplates: Readonly<Record<TemplateName, StandardTemplate>> = {
  'order-kind': orderKind,
  'operative-word': operativeWord,
  'order-preamble': orderPreamble,
  'clause-approve': clauseApprove,
  'clause-approve-several': clauseApproveSeveral,
  'clause-approve-item': clauseApproveItem,
  'clause-coordinate': clauseCoordinate,
  'clause-coordinate-several': clauseCoordinateSeveral,
  'clause-organize': clauseOrganize,
  'clause-organize-several': clauseOrganizeSeveral,
  'clause-execute': clauseExecute,
  'clause-execute-terms': clauseExecuteTerms,
  'clause-execute-report': clauseExecuteReport,
  'clause-publish': clausePublish,
  'clause-control': clauseControl,
  'report-recipient': reportRecipient,
  'report-recipients': reportRecipients,
  'appendix-reference': appendixReference,
  'appendix-reference-numbered': appendixReferenceNumbered,
  'appendix-act': appendixAct,
  'reference-activity': referenceActivity,
  'reference-activity-of-section': referenceActivityOfSection,
  'reference-section': referenceSection,
  'reference-clause': referenceClause,
  'reference-point': referencePoint,
  'reference-table': referenceTable,
  'table-label': tableLabel,
  ...purposeTemplates,
}
