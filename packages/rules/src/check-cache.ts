import type { Diagnostic } from '@dorozhnik/diagnostics'
import type { Registry } from '@dorozhnik/model'
import type { Rule } from './rule.js'

interface Said {
  registry: Registry
  rules: readonly Rule[]
  key: string
  diagnostics: readonly Diagnostic[]
}

/**
 * Remembers what the rules of one file said of a document, for as long as the document lives: of the same object,
 * with the same registry and rules, they say the same. Whoever changes a document makes a new object of it, as the
 * reader does.
 */
export class CheckCache {
  readonly #said = new WeakMap<object, Said>()

  /** What was said of a subject, or what `look` says now. */
  remembered(
    subject: object,
    registry: Registry,
    rules: readonly Rule[],
    key: string,
    look: () => readonly Diagnostic[],
  ): readonly Diagnostic[] {
    const known = this.#said.get(subject)
    if (known?.registry === registry && known.rules === rules && known.key === key) return known.diagnostics
    const diagnostics = look()
    this.#said.set(subject, { registry, rules, key, diagnostics })
    return diagnostics
  }
}
