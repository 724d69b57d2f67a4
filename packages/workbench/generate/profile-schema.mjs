// @ts-check
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

/** @typedef {import('./schemas.mjs').Schema} Schema */
/** @typedef {import('@dorozhnik/blocks').ProfileOption} ProfileOption */

/** The tables of blocks, from their sources: in a fresh checkout nothing is compiled yet. */
const { profileOptions, profiles } = await readTables()

/**
 * What an organisation may write under `profile`, made from the table of options: editors complete and explain every
 * key. The program itself reads options with the table, so that what is wrong has a hint in plain words.
 *
 * @returns {Schema}
 */
export function makeProfileSchema() {
  /** @type {Schema} */
  const root = group('Options of a profile that differ from the profile below it, in the groups of the profile.')
  root.properties.base = {
    type: 'string',
    enum: Object.keys(profiles),
    description: 'The profile below; when absent, that of the workspace, or the default.',
  }
  for (const [path, option] of Object.entries(profileOptions)) {
    const steps = path.split('.')
    const last = /** @type {string} */ (steps.pop())
    let node = root
    for (const [index, step] of steps.entries())
      node = node.properties[step] ??= group(`Options of \`${steps.slice(0, index + 1).join('.')}\`.`)
    node.properties[last] = { ...valueOf(option), description: describe(option) }
  }
  return root
}

/**
 * @param {string} description
 * @returns {Schema}
 */
function group(description) {
  return { type: 'object', properties: {}, additionalProperties: false, description }
}

/**
 * @param {ProfileOption} option
 * @returns {Schema}
 */
function valueOf(option) {
  switch (option.kind) {
    case 'number':
      return number({ minimum: option.least, maximum: option.most })
    case 'boolean':
      return { type: ['boolean', 'string'], enum: [true, false, 'true', 'false'] }
    case 'choice':
      return { type: 'string', enum: [...option.values] }
    case 'text':
      return { type: 'string', minLength: 1, maxLength: option.longest }
    case 'shares':
      return { type: 'array', items: number({}), minItems: option.count, maxItems: option.count }
    case 'widths': {
      const bound = number({ minimum: option.least, maximum: option.most })
      const range = {
        type: 'object',
        properties: { least: bound, most: bound },
        required: ['least', 'most'],
        additionalProperties: false,
      }
      return { type: 'object', additionalProperties: range }
    }
  }
}

/**
 * A text may stand for a number, as in YAML: `"1,5"`.
 *
 * @param {Schema} bounds
 * @returns {Schema}
 */
function number(bounds) {
  return { type: ['number', 'string'], ...bounds }
}

/** @param {ProfileOption} option */
function describe({ about, source, grade }) {
  return `${about.ru}. ${about.en}. (${grade}: ${source.ru})`
}

/** Blocks and what it imports as one module; `metafile` names the files that it was made from. */
export function bundleTables() {
  return buildSync({
    entryPoints: [fileURLToPath(new URL('../../blocks/src/index.ts', import.meta.url))],
    // It leads from names of packages to their sources.
    tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    bundle: true,
    write: false,
    format: 'esm',
    metafile: true,
  })
}

async function readTables() {
  const code = Buffer.from(bundleTables().outputFiles[0]?.contents ?? new Uint8Array()).toString('base64')
  const tables = await import(`data:text/javascript;base64,${code}`)
  return /** @type {Pick<typeof import('@dorozhnik/blocks'), 'profileOptions' | 'profiles'>} */ (tables)
}
