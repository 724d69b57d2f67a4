import { initials } from '@dorozhnik/russian'
import type { Scope } from '../scope.js'

/** A name with initials before or after the surname, spaced as the profile asks. */
export function initialsOf(scope: Scope, name: string, order: 'before' | 'after'): string {
  return spacedInitials(scope, initials(name, { order }))
}

/** «И.О. Фамилия» → «И. О. Фамилия», where the profile has a space between initials. */
export function spacedInitials({ profile }: Scope, name: string): string {
  return profile.words.initialsSpace ? name.replace(/(?<=\p{Lu}\p{Ll}?\.)(?=\p{Lu}\p{Ll}?\.)/gu, '\u00a0') : name
}
