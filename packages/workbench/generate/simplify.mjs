// @ts-check

/** @typedef {Record<string, any>} Schema */

/**
 * Give a generated schema the form that ajv takes in strict mode and that a person can read: the
 * named type at the top, only the definitions that it needs, sorted by name.
 *
 * @param {Schema} schema a schema whose root is a reference to the type
 * @param {{ file: string, type: string }} names
 * @returns {Schema}
 */
export function simplify(schema, { file, type }) {
  /** @type {Record<string, Schema>} */
  const definitions = structuredClone(schema['definitions'])
  for (const definition of Object.values(definitions)) visit(definition, (node) => mendUnion(node, definitions))
  const root = definitions[type]
  if (!root) throw new Error(`the model exports no type ${type}`)
  const needed = reachable(root, definitions)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: file,
    title: type,
    ...root,
    ...(needed.length > 0 && { definitions: Object.fromEntries(needed.map((name) => [name, definitions[name]])) }),
  }
}

/**
 * Every object of a schema, the outer ones first.
 *
 * @param {unknown} node
 * @param {(node: Schema) => void} action
 */
function visit(node, action) {
  if (Array.isArray(node)) for (const child of node) visit(child, action)
  else if (node && typeof node === 'object') {
    action(node)
    for (const child of Object.values(node)) visit(child, action)
  }
}

/**
 * ajv reads the tag of a branch only when it stands in the branch itself, and says `required` for
 * the tag on its own.
 *
 * @param {Schema} node
 * @param {Record<string, Schema>} definitions
 */
function mendUnion(node, definitions) {
  const tag = node['discriminator']?.propertyName
  if (typeof tag !== 'string') return
  delete node['required']
  for (const branch of node['oneOf']) {
    const properties = resolve(branch, definitions)['properties']
    properties[tag] = { ...resolve(properties[tag], definitions) }
    delete properties[tag].description
  }
}

/**
 * @param {Schema} node
 * @param {Record<string, Schema>} definitions
 * @returns {Schema}
 */
function resolve(node, definitions) {
  const name = referenced(node)
  if (name === undefined) return node
  const target = definitions[name]
  if (!target) throw new Error(`no definition ${name}`)
  return target
}

/** @param {Schema} node */
function referenced(node) {
  const reference = node['$ref']
  return typeof reference === 'string' ? decodeURIComponent(reference.replace('#/definitions/', '')) : undefined
}

/**
 * Names of the definitions that a schema needs, sorted.
 *
 * @param {Schema} root
 * @param {Record<string, Schema>} definitions
 */
function reachable(root, definitions) {
  /** @type {Set<string>} */
  const found = new Set()
  const queue = [root]
  for (let node = queue.pop(); node; node = queue.pop()) {
    visit(node, (part) => {
      const name = referenced(part)
      if (name === undefined || found.has(name)) return
      found.add(name)
      queue.push(resolve(part, definitions))
    })
  }
  return [...found].toSorted()
}
