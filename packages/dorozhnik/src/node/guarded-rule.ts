import type { Diagnostic, Localized, Place } from '@dorozhnik/diagnostics'
import type { Rule } from '@dorozhnik/rules'
import { isSeverity } from './shape-of-extension.js'

/**
 * A rule of an organisation's own that cannot stop a check: what it throws, and what is no finding, is told where the
 * extension is named.
 */
export function guardedRule(rule: Rule, name: string, place: Place | undefined): Rule {
  const failed = (said: string): Diagnostic => ({
    code: 'extension-works',
    severity: 'error',
    message: {
      ru: `Правило «${rule.id}» дополнения «${name}» не сработало: ${said}.`,
      en: `The rule “${rule.id}” of the extension “${name}” failed: ${said}.`,
    },
    help: {
      ru: 'Покажите это сообщение тому, кто написал дополнение.',
      en: 'Show this message to whoever wrote the extension.',
    },
    ...(place === undefined ? {} : { place }),
  })
  const check: Rule['check'] = (workspace) => {
    try {
      const found: unknown = rule.check(workspace)
      if (!Array.isArray(found)) return [failed('check → array')]
      return found.map((one) =>
        isFinding(one) ? { ...one, code: rule.id } : failed('{ severity, message: { ru, en } }'),
      )
    } catch (error) {
      return [failed(error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error))]
    }
  }
  return { ...rule, check }
}

function isFinding(one: unknown): one is Diagnostic {
  if (typeof one !== 'object' || one === null) return false
  const { severity, message } = one as { severity?: unknown; message?: Partial<Localized> | null }
  return isSeverity(severity) && typeof message?.ru === 'string' && typeof message.en === 'string'
}
