import type { Finding } from './finding.js'
import type { Limits } from './limits.js'
import { YamlScan } from './yaml-scan.js'

/**
 * Measures a YAML text before a parser sees it: how deep maps and lists are nested, with indents or with brackets, and how
 * many keys a map has; and names what only looks like YAML: tabs and no-break spaces in the structure, dashes in
 * place of hyphens, full-width colons. Brackets in quotes, comments and plain text do not count. Takes time linear
 * in the text and no recursion. Offsets are those of `text`.
 */
export function prescanYaml(text: string, limits: Limits, keys: number = limits.yamlKeys): Finding[] {
  return new YamlScan(text, limits, keys).run()
}
