// @ts-check

/** @typedef {import('./schemas.mjs').Schema} Schema */

/**
 * Which interface stands where below a root, by paths whose `*` is any key or index: `/agreements/*` of an order is
 * an `Agreement`. ajv does not say it of definitions that hold references themselves.
 *
 * @param {Schema} root
 * @returns {Record<string, string>}
 */
export function holdersOf(root) {
  /** @type {Record<string, string>} */
  const holders = {}
  const definitions = root['definitions'] ?? {}

  /**
   * @param {Schema | undefined} node
   * @param {string} path
   * @param {readonly string[]} around names of the definitions that are being walked
   */
  function visit(node, path, around) {
    if (node === undefined || typeof node !== 'object') return
    const name = typeof node['$ref'] === 'string' ? decodeURIComponent(node['$ref'].split('/').at(-1) ?? '') : undefined
    if (name !== undefined) {
      // A definition inside itself would have paths without end.
      if (around.includes(name)) return
      const definition = definitions[name]
      if (definition?.properties !== undefined) holders[path] ??= name
      visit(definition, path, [...around, name])
      return
    }
    for (const [key, child] of Object.entries(node['properties'] ?? {})) visit(child, `${path}/${key}`, around)
    visit(node['items'], `${path}/*`, around)
    visit(node['additionalProperties'], `${path}/*`, around)
    for (const branch of node['anyOf'] ?? []) visit(branch, path, around)
  }

  visit(root, '', [])
  return holders
}
