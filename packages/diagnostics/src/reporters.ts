import { formatGithub } from './format-github.js'
import { formatGitlab } from './format-gitlab.js'
import { formatJson } from './format-json.js'
import { formatJunit } from './format-junit.js'
import { formatSarif } from './format-sarif.js'
import { formatText } from './format-text.js'
import type { Reporter } from './report-options.js'

/** The forms in which findings are written. */
export type ReportFormat = 'text' | 'json' | 'sarif' | 'github' | 'gitlab' | 'junit'

/** Their names, for a program that does not need the reporters yet. */
export const reportFormats: readonly ReportFormat[] = ['text', 'json', 'sarif', 'github', 'gitlab', 'junit']

/** Every reporter by its name. */
export const reporters: Readonly<Record<ReportFormat, Reporter>> = {
  text: formatText,
  json: formatJson,
  sarif: formatSarif,
  github: formatGithub,
  gitlab: formatGitlab,
  junit: formatJunit,
}
