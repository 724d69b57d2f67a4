import type { Localized } from '@dorozhnik/diagnostics'
import { normPacks, rules as ourRules } from '@dorozhnik/rules'
import type { Extension } from '../extension.js'

/** What a module gives as an extension, or why it is none. */
export function shapeOfExtension(module: object): { extension: Extension } | { fault: Localized } {
  const made = defaultOf(module)
  if (typeof made !== 'object' || made === null) return { fault: nothing }
  const { rules = [], packs = [] } = made as Partial<Extension>
  if (!Array.isArray(rules) || !Array.isArray(packs) || rules.length + packs.length === 0) return { fault: nothing }
  const fault =
    rules.map(ruleFault).find((one) => one !== undefined) ?? packs.map(packFault).find((one) => one !== undefined)
  if (fault !== undefined) return { fault }
  return { extension: { rules, packs: packs.map((pack) => ({ ...pack, rules: pack.rules ?? [] })) } }
}

const nothing: Localized = { ru: 'он не отдаёт rules или packs', en: 'it gives neither rules nor packs' }

/** The default export, also where a compiler has wrapped it for CommonJS, or the module itself. */
function defaultOf(module: object): unknown {
  const { default: made } = module as { default?: unknown }
  if (typeof made !== 'object' || made === null) return made ?? module
  const { default: inner } = made as { default?: unknown }
  return inner ?? made
}

function ruleFault(rule: unknown): Localized | undefined {
  if (!isRecord(rule) || typeof rule['id'] !== 'string') return unnamed
  const { id } = rule
  if (ourRules.some((one) => one.id === id)) return taken(id)
  if (typeof rule['check'] !== 'function') return lacks(id, 'check')
  if (!['record', 'file', 'workspace'].includes(rule['scope'] as string)) return lacks(id, 'scope')
  if (!isSeverity(rule['severity'])) return lacks(id, 'severity')
  for (const key of ['title', 'why']) if (!isLocalized(rule[key])) return lacks(id, key)
  return undefined
}

function packFault(pack: unknown): Localized | undefined {
  if (!isRecord(pack) || typeof pack['id'] !== 'string') return unnamed
  const { id, components, rules } = pack
  if (normPacks.some((one) => one.id === id)) return taken(id)
  if (typeof pack['version'] !== 'string') return lacks(id, 'version')
  for (const key of ['title', 'source']) if (!isLocalized(pack[key])) return lacks(id, key)
  if (!isRecord(pack['inForce']) || typeof pack['inForce']['from'] !== 'string') return lacks(id, 'inForce')
  if (!Array.isArray(components) || !components.every(isComponent)) return lacks(id, 'components')
  if (rules === undefined) return undefined
  if (!Array.isArray(rules)) return lacks(id, 'rules')
  return rules.map(ruleFault).find((one) => one !== undefined)
}

function isComponent(one: unknown): boolean {
  if (!isRecord(one) || typeof one['id'] !== 'string') return false
  const { words, except = [] } = one
  const phrases = [words, except].every(
    (list) => Array.isArray(list) && list.every((phrase) => typeof phrase === 'string' && phrase !== ''),
  )
  return phrases && ['title', 'clause', 'evidence'].every((key) => isLocalized(one[key]))
}

function isRecord(one: unknown): one is Record<string, unknown> {
  return typeof one === 'object' && one !== null
}

function isLocalized(one: unknown): boolean {
  return isRecord(one) && typeof one['ru'] === 'string' && typeof one['en'] === 'string'
}

/** True for a severity of a rule or a finding. */
export function isSeverity(one: unknown): boolean {
  return one === 'error' || one === 'warning' || one === 'info'
}

const unnamed: Localized = {
  ru: 'у правила или набора норм нет id',
  en: 'a rule or a norm pack has no id',
}

function lacks(id: string, key: string): Localized {
  return { ru: `у «${id}» нет ${key} или оно записано не так`, en: `“${id}” has no good ${key}` }
}

function taken(id: string): Localized {
  return { ru: `имя «${id}» уже занято программой`, en: `the program has something called “${id}” already` }
}
