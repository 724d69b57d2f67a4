import { gost2025, type Profile, profiles } from '@dorozhnik/blocks'
import { type Diagnostic, nearest, type Outcome, perhapsMeant } from '@dorozhnik/diagnostics'
import type { OpenedWorkspace } from './opened-workspace.js'

/** The profile that the registry names, the default one when it names none or an unknown one. */
export function chooseProfile({ workspace, places }: OpenedWorkspace): Outcome<Profile> & { value: Profile } {
  const name = workspace.registry.profile
  if (name === undefined) return { value: gost2025, diagnostics: [] }
  const known = Object.hasOwn(profiles, name) ? profiles[name] : undefined
  if (known) return { value: known, diagnostics: [] }
  return { value: gost2025, diagnostics: [unknownProfile(name, places.at(workspace.registry, 'profile'))] }
}

function unknownProfile(name: string, place: Diagnostic['place']): Diagnostic {
  const names = Object.keys(profiles)
  const meant = nearest(name, names)
  return {
    code: 'profile-known',
    severity: 'error',
    message: { ru: `Профиля «${name}» нет.`, en: `There is no profile “${name}”.` },
    help: meant ? perhapsMeant(meant) : { ru: `Есть: ${names.join(', ')}.`, en: `There are: ${names.join(', ')}.` },
    ...(place ? { place } : {}),
  }
}
