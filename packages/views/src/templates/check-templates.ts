import type { Scope } from '../scope.js'
import { standardTemplates } from './standard-templates.js'

/** Reports phrases of the organisation's own that replace nothing. */
export function checkTemplates(scope: Scope): void {
  for (const name of Object.keys(scope.templates ?? {})) {
    if (Object.hasOwn(standardTemplates, name)) continue
    scope.report(
      'unknown-template',
      { name, near: scope.nearest(name, () => Object.keys(standardTemplates)) },
      scope.templatePlace?.(name),
    )
  }
}
