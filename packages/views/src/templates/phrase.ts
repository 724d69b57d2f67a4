import { evaluateTemplate } from '../expressions/evaluate-template.js'
import type { Scope } from '../scope.js'
import type { TemplateName } from './standard-templates.js'
import { standardTemplates } from './standard-templates.js'

/**
 * A standing phrase with its words filled in: the organisation's own, or the standard one when there
 * is none or it cannot be read (which is a finding).
 */
export function phrase(scope: Scope, name: TemplateName, words: Readonly<Record<string, string>> = {}): string {
  const { templates } = scope
  if (templates !== undefined && Object.hasOwn(templates, name)) {
    const own = evaluateTemplate(scope, templates[name] ?? '', words)
    if (typeof own === 'string') return own
    scope.report('broken-template', { name, reason: own.reason }, scope.templatePlace?.(name))
  }
  const standard = evaluateTemplate(scope, standardTemplates[name].text, words)
  if (typeof standard === 'string') return standard
  throw new Error(`The standing phrase ${name} is broken: ${standard.reason.en}`)
}
