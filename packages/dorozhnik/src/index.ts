export * from '@dorozhnik/model'
export { gost2025, type OfficialDocument, type Profile, profiles } from '@dorozhnik/blocks'
export {
  defaultLimits,
  type DataPlace,
  type Diagnostic,
  type Edit,
  type Fix,
  applyEdits,
  chooseFixes,
  fingerprints,
  formatJson,
  formatText,
  hasErrors,
  isTextPlace,
  type Language,
  type Limits,
  type Localized,
  locate,
  type Outcome,
  type Place,
  type Places,
  type ReportFormat,
  type ReportOptions,
  type RelatedPlace,
  type Reporter,
  reporters,
  type Severity,
  type Source,
  type TextPlace,
} from '@dorozhnik/diagnostics'
export { type InputFile } from './accept-files.js'
export { build, type BuildOptions, type BuildResult, type BuiltFile } from './build.js'
export { check, type CheckOptions } from './check.js'
export { coverage, coverageDocx } from './coverage.js'
export { openWorkspace, type OpenOptions } from './open-workspace.js'
export type { OpenedWorkspace } from './opened-workspace.js'
export type { Format } from './output-name.js'
export { WorkspaceCache } from './workspace-cache.js'
export { type DataFiles, workspaceFromData } from './workspace-from-data.js'
