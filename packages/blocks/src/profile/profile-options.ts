import { layoutOptions } from './layout-options.js'
import type { ProfileOption, ProfilePath } from './profile-option.js'
import { requisiteOptions } from './requisite-options.js'
import { wordOptions } from './word-options.js'

/**
 * Every option of a profile by its path: what it says, what it may be, where its value comes from. The compiler
 * names an option that is missing here; the guide, the schema and the audit read this table.
 */
export const profileOptions: { readonly [Path in ProfilePath]: ProfileOption } = {
  ...layoutOptions,
  ...requisiteOptions,
  ...wordOptions,
}

/** The paths of all options, in the order of the table. */
export const profilePaths: readonly ProfilePath[] = Object.keys(profileOptions) as ProfilePath[]
