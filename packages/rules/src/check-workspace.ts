import { type Diagnostic, type Places, type Severity, type Source, sortDiagnostics } from '@dorozhnik/diagnostics'
import type { Workspace } from '@dorozhnik/model'
import type { WorkspaceContext } from './context/context.js'
import { makeContext } from './context/make-context.js'
import { nothing } from './context/written.js'
import type { NormPack } from './packs/norm-pack.js'
import type { Rule } from './rule.js'
import { rules as allRules } from './rule-list.js'

/**
 * What may be said about a check. The value that `readWorkspace` gives can be handed in as it is: its
 * sources and unreadable files are what is needed here.
 */
export interface CheckOptions {
  /** The rules to check by; all of them when absent. */
  rules?: readonly Rule[]
  /** Severities by rule id that win over those of the rules; `off` leaves the findings out. */
  severities?: Readonly<Record<string, Severity | 'off'>>
  /**
   * The texts that the workspace was read from, by name. Without them the findings are the same, but
   * some of them point at a whole text instead of a word, and fewer come with a fix.
   */
  sources?: ReadonlyMap<string, Source>
  /** Files that are there but could not be read: nobody is told that what they hold is missing. */
  unreadable?: ReadonlySet<string>
  /** Norm packs of an organisation's own, beside those that come with the program. */
  packs?: readonly NormPack[]
}

/** Checks a workspace by the rules. The findings are sorted; the workspace is not changed. */
export function checkWorkspace(workspace: Workspace, places: Places, options: CheckOptions = {}): Diagnostic[] {
  return checkContext(makeContext(workspace, places, options), options)
}

/**
 * Checks one file by the rules that need no other one: what an editor asks for after every pause in typing.
 * `name` is the name of a document; any other name means the registry.
 */
export function checkFile(
  workspace: Workspace,
  places: Places,
  name: string,
  options: CheckOptions = {},
): Diagnostic[] {
  const document = Object.hasOwn(workspace.documents, name) ? workspace.documents[name] : undefined
  const documents = document === undefined ? {} : { [name]: document }
  const context = makeContext({ ...workspace, documents }, places, options)
  const rules = (options.rules ?? allRules).filter(({ scope }) => scope !== 'workspace')
  return checkContext(document === undefined ? context : { ...context, registryWritten: nothing() }, {
    ...options,
    rules,
  })
}

function checkContext(context: WorkspaceContext, options: CheckOptions): Diagnostic[] {
  const severities = new Map(Object.entries(options.severities ?? {}))
  const diagnostics: Diagnostic[] = []
  const ownRules = (options.packs ?? []).flatMap(({ rules }) => rules)
  for (const rule of [...(options.rules ?? allRules), ...ownRules]) {
    const severity = severities.get(rule.id)
    if (severity === 'off') continue
    for (const diagnostic of rule.check(context))
      diagnostics.push(severity === undefined ? diagnostic : { ...diagnostic, severity })
  }
  return sortDiagnostics(diagnostics)
}
