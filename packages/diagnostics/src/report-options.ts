import type { Diagnostic, Language, Localized, Severity } from './diagnostic.js'
import type { Source } from './source.js'

/** What there is to say about a code beside any one finding: for lists of rules in reports. */
export interface CodeText {
  /** As the code is meant; a workspace may have changed it. */
  severity: Severity
  /** What must hold. */
  title: Localized
  /** What happens otherwise. */
  why: Localized
  /** How to mend it. */
  help?: Localized
}

/** How findings are written. Every reporter takes what it needs. */
export interface ReportOptions {
  /** The texts that places point into, by name. */
  sources: ReadonlyMap<string, Source>
  language: Language
  /** With the colours of ANSI terminals. */
  color?: boolean
  /** Findings that are printed for a person; the rest are counted. */
  limit?: number
  /** What is known of a code. Without it a report names the codes only. */
  describe?(code: string): CodeText | undefined
  /** Version of the tool, for reports that name it. */
  version?: string
  /**
   * The file that findings about the workspace as a whole are attached to, where a format asks for one.
   * `dorozhnik.yaml` when absent.
   */
  home?: string
}

/** Writes findings, in the order given, the same on every machine. */
export type Reporter = (diagnostics: readonly Diagnostic[], options: ReportOptions) => string

/** The file of {@link ReportOptions.home} when nothing else is said. */
export const defaultHome = 'dorozhnik.yaml'
