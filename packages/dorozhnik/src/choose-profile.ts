import { departures, gost2025, type Profile, type ProfileProblem, profileOptions, readProfile } from '@dorozhnik/blocks'
import type { Diagnostic, Place } from '@dorozhnik/diagnostics'
import type { Registry } from '@dorozhnik/model'
import { documentOf } from './documents.js'
import type { OpenedWorkspace } from './opened-workspace.js'

/** How the documents of a workspace look. */
export interface ChosenProfiles {
  /** The profile of a document: that of its organisation, or of the workspace. */
  of(document: string): Profile
  /** What could not be taken of what the registry says. */
  diagnostics: Diagnostic[]
}

/**
 * The profiles that the registry names: one for the workspace, and over it those of its organisations. A profile
 * that is handed over wins over all of them.
 */
export function chooseProfile(opened: OpenedWorkspace, given?: Profile): ChosenProfiles {
  if (given) return { of: () => given, diagnostics: [] }
  const { workspace } = opened
  const { registry } = workspace
  const diagnostics: Diagnostic[] = []
  const read = (holder: { profile?: Registry['profile'] }, under: Profile): Profile => {
    const { profile, problems } = readProfile(holder.profile, under)
    for (const problem of problems) diagnostics.push(problemFinding(problem, placeOf(opened, holder, problem.path)))
    for (const departure of departures(profile)) {
      // What the profile below departs in has been told there.
      if (departures(under).some(({ path, value }) => path === departure.path && value === departure.value)) continue
      diagnostics.push(departureFinding(departure, placeOf(opened, holder, departure.path.split('.'))))
    }
    return profile
  }
  const shared = read(registry, gost2025)
  const own = new Map<string, Profile>()
  for (const [id, organization] of Object.entries(registry.organizations ?? {}))
    if (organization.profile !== undefined) own.set(id, read(organization, shared))
  return {
    of(name) {
      const organization = documentOf(workspace, name)?.organization
      return (organization === undefined ? undefined : own.get(organization)) ?? shared
    },
    diagnostics,
  }
}

/** The place of an option inside of an override, or of the nearest thing around it. */
function placeOf({ places }: OpenedWorkspace, holder: object, path: readonly string[]): Place | undefined {
  let found = places.at(holder, 'profile')
  let node: unknown = (holder as Record<string, unknown>)['profile']
  for (const step of path) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) break
    found = places.at(node, step) ?? found
    node = (node as Record<string, unknown>)[step]
  }
  return found
}

function problemFinding({ message, help, path }: ProfileProblem, place: Place | undefined): Diagnostic {
  const named = path.length === 0 || path[0] === 'base'
  return {
    code: named ? 'profile-known' : 'profile-option',
    severity: 'error',
    message,
    help,
    ...(place ? { place } : {}),
  }
}

function departureFinding(
  { path, value, least, most }: ReturnType<typeof departures>[number],
  place: Place | undefined,
): Diagnostic {
  const { about } = profileOptions[path]
  const few = least !== undefined && value < least
  const bound = few ? least : most
  return {
    code: 'profile-standard',
    severity: 'info',
    message: {
      ru: `${about.ru}: ${value} – ${few ? 'меньше' : 'больше'}, чем в ГОСТ Р 7.0.97 (${bound}).`,
      en: `${about.en}: ${value} is ${few ? 'less' : 'more'} than in ГОСТ Р 7.0.97 (${bound}).`,
    },
    help: {
      ru: 'Стандарт добровольный: если так велит инструкция по делопроизводству, ничего менять не нужно.',
      en: 'The standard is voluntary: where the office instruction says so, nothing has to be changed.',
    },
    ...(place ? { place } : {}),
  }
}
