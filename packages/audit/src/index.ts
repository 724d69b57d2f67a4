export { type Audit, auditDocx, auditFindings, type AuditOptions, type ClauseResult } from './audit-docx.js'
export type { AuditContext, Clause, ClauseSource, Note, Verdict } from './clause.js'
export { clauses } from './clause-list.js'
export { conformanceDocs } from './clause-docs.js'
