import type { ProfilePath } from './profile-option.js'
import type { Profile } from './profile.js'

/** The value of an option in a profile. */
export function profileValue(profile: Profile, path: ProfilePath): unknown {
  let value: unknown = profile
  for (const step of path.split('.')) value = (value as Record<string, unknown>)[step]
  return value
}

/** The same profile with another value of an option. */
export function withValue(profile: Profile, path: ProfilePath, value: unknown): Profile {
  return put(profile, path.split('.'), value) as Profile
}

function put(holder: object, [step = '', ...rest]: readonly string[], value: unknown): object {
  const inner = (holder as Record<string, object>)[step]
  return { ...holder, [step]: rest.length === 0 || inner === undefined ? value : put(inner, rest, value) }
}
