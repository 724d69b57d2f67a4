/** The audit of a finished file, as `dorozhnik/audit`. */
export { type Audit, auditDocx, auditFindings, type AuditOptions, type ClauseResult, clauses } from '@dorozhnik/audit'
