import { type Diagnostic, type Places, type Severity, type Source, sortDiagnostics } from '@dorozhnik/diagnostics'
import type { Workspace } from '@dorozhnik/model'
import type { WorkspaceContext } from './context/context.js'
import type { CheckCache } from './check-cache.js'
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
  /** Remembers what was said of documents: one that has not changed is not looked at again. */
  cache?: CheckCache
}

/** Checks a workspace by the rules. The findings are sorted; the workspace is not changed. */
export function checkWorkspace(workspace: Workspace, places: Places, options: CheckOptions = {}): Diagnostic[] {
  const { cache } = options
  const context = makeContext(workspace, places, options)
  const rules = rulesOf(workspace, options)
  if (cache === undefined) return sortDiagnostics(checkContext(context, rules, options))
  const diagnostics = checkContext(context, rules.filter(needsWorkspace), options)
  const { registry } = workspace
  const key = cacheKey(options)
  const ask = (subject: object, name: string): void => {
    const look = (): Diagnostic[] => checkFile(workspace, places, name, options)
    diagnostics.push(...cache.remembered(subject, registry, options.rules ?? allRules, key, look))
  }
  ask(registry, '')
  for (const [name, document] of Object.entries(workspace.documents)) ask(document, name)
  return sortDiagnostics(diagnostics)
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
  const own = document === undefined ? context : { ...context, registryWritten: nothing() }
  const rules = rulesOf(workspace, options).filter((rule) => !needsWorkspace(rule))
  return sortDiagnostics(checkContext(own, rules, options))
}

/** The rules that are asked for, those of packs of an organisation's own that the workspace has chosen among them. */
function rulesOf({ registry }: Workspace, { rules = allRules, packs = [] }: CheckOptions): Rule[] {
  const chosen = packs.filter(({ id }) => registry.norms?.includes(id))
  return [...rules, ...chosen.flatMap((pack) => pack.rules)]
}

function needsWorkspace({ scope }: Rule): boolean {
  return scope === 'workspace'
}

/** What besides rules, registry and document a finding depends on. */
function cacheKey({ severities, unreadable, packs }: CheckOptions): string {
  return JSON.stringify([severities, [...(unreadable ?? [])], packs?.map(({ id, version }) => [id, version])])
}

function checkContext(context: WorkspaceContext, rules: readonly Rule[], options: CheckOptions): Diagnostic[] {
  const severities = new Map(Object.entries(options.severities ?? {}))
  const diagnostics: Diagnostic[] = []
  for (const rule of rules) {
    const severity = severities.get(rule.id)
    if (severity === 'off') continue
    for (const diagnostic of rule.check(context))
      diagnostics.push(severity === undefined ? diagnostic : { ...diagnostic, severity })
  }
  return diagnostics
}
