import type { ProfilePath } from './profile-option.js'
import { profileOptions, profilePaths } from './profile-options.js'
import { profileValue } from './profile-value.js'
import type { Profile } from './profile.js'

/** A value that the standard does not allow. */
export interface Departure {
  path: ProfilePath
  value: number
  least?: number
  most?: number
}

/**
 * Where a profile leaves what the standard allows. The standard is applied of one's own free will and an
 * organisation's instruction outranks it, so this is something to know, not a mistake.
 */
export function departures(profile: Profile): Departure[] {
  return profilePaths.flatMap((path): Departure[] => {
    const option = profileOptions[path]
    if (option.kind !== 'number' || option.standard === undefined) return []
    const value = profileValue(profile, path) as number
    const { least = -Infinity, most = Infinity } = option.standard
    return value >= least && value <= most ? [] : [{ path, value, ...option.standard }]
  })
}
