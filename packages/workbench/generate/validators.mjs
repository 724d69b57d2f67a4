// @ts-check
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { holdersOf } from './holders.mjs'

/** @typedef {import('./schemas.mjs').Schema} Schema */

/** What each exported function checks, and what a value is once it has passed. */
const validators = [
  { name: 'validateRegistry', schema: 'workspace-file.schema.json', type: 'Registry' },
  { name: 'validatePlanHeader', schema: 'plan-front-matter.schema.json', type: 'PlanFrontMatter' },
  { name: 'validateRegulationHeader', schema: 'regulation-front-matter.schema.json', type: 'RegulationFrontMatter' },
  { name: 'validatePartHeader', schema: 'part-front-matter.schema.json', type: 'PartFileHeader' },
  {
    name: 'validateIndicatorRecord',
    schema: 'indicators-file.schema.json#/definitions/IndicatorRecord',
    type: 'IndicatorRecord',
  },
  {
    name: 'validateIndicatorGroup',
    schema: 'indicators-file.schema.json#/definitions/IndicatorGroupRecord',
    type: 'IndicatorGroupRecord',
  },
  { name: 'validateOrderHeader', schema: 'order-front-matter.schema.json', type: 'OrderHeader' },
  { name: 'validateWorkspace', schema: 'workspace.schema.json', type: 'Workspace' },
]

/**
 * The module of compiled validators: plain functions that need nothing at run time.
 *
 * @param {Map<string, Schema>} schemas
 * @returns {Promise<string>}
 */
export async function makeValidators(schemas) {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    coerceTypes: false,
    verbose: false,
    discriminator: true,
    // A value may be a text or an object (columns), a name or null (alignments).
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
    schemas: [...schemas.values()],
  })
  const compiled = await Promise.all(
    validators.map(async ({ name, schema, type }) => {
      const code = await bundle(standalone.default(ajv, { [name]: schema }))
      // One pure call each, so that a bundle without the largest of them leaves it out.
      return `export const ${name}: ShapeValidator<${type}> = /* @__PURE__ */ (() => {\n${code}\nreturn compiled.${name}\n})()\n`
    }),
  )
  const types = [...new Set(validators.map(({ type }) => type))].toSorted().join(', ')
  return `// @ts-nocheck
// Made by \`npm run generate\` from the interfaces of the model. Changes here are lost.
import type { ${types} } from '@dorozhnik/model'

/** What is wrong with the shape of a value: ajv's error object. */
export interface ShapeError {
  /** The rule of the schema that was broken, for example \`required\`. */
  keyword: string
  /** JSON Pointer to the value. */
  instancePath: string
  /** Place in the schema. */
  schemaPath: string
  /** What the keyword has to say, for example \`{ missingProperty: 'title' }\`. */
  params: Record<string, any>
  /** The name at fault, when it is the name that is wrong. */
  propertyName?: string
  /** English text by ajv. */
  message?: string
}

/** Tells whether a value has the shape of a \`T\`; when not, \`errors\` of the last call says why. */
export interface ShapeValidator<T> {
  (value: unknown): value is T
  errors?: ShapeError[] | null
}

/** The fields that a map may hold, by the name of its interface. */
export const knownFields: Record<string, readonly string[]> = ${JSON.stringify(knownFields(schemas), undefined, 2)}

/** Which interface stands where below the root of a validator; \`*\` is any key or index. */
export const fieldHolders: Record<string, Readonly<Record<string, string>>> = ${JSON.stringify(holders(schemas), undefined, 2)}

${compiled.join('\n')}`
}

/**
 * @param {Map<string, Schema>} schemas
 * @returns {Record<string, Record<string, string>>}
 */
function holders(schemas) {
  // A whole workspace is data of programs, and its parts hold each other without end.
  const roots = validators
    .filter(({ type }) => type !== 'Workspace')
    .map(({ schema }) => schemas.get(schema.split('#')[0] ?? ''))
  return Object.fromEntries(roots.flatMap((root) => (root === undefined ? [] : [[root['title'], holdersOf(root)]])))
}

/**
 * The names of the fields of every interface, for the hint after a misspelt one.
 *
 * @param {Map<string, Schema>} schemas
 * @returns {Record<string, string[]>}
 */
function knownFields(schemas) {
  /** @type {Record<string, string[]>} */
  const fields = {}
  for (const { schema } of validators) {
    const root = schemas.get(schema.split('#')[0] ?? '')
    for (const [name, definition] of Object.entries({ [root?.title]: root, ...root?.definitions }))
      if (definition?.properties !== undefined) fields[name] = Object.keys(definition.properties)
  }
  return fields
}

/**
 * ajv's module speaks ESM, but asks for its helpers with `require`; bundling puts them in.
 *
 * @param {string} contents
 * @returns {Promise<string>}
 */
async function bundle(contents) {
  const result = await build({
    stdin: { contents, resolveDir: dirname(fileURLToPath(import.meta.url)), loader: 'js' },
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName: 'compiled',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 120,
  })
  const imports = Object.values(result.metafile.outputs).flatMap((output) => output.imports)
  if (imports.length > 0) throw new Error(`the validators still ask for ${imports.map(({ path }) => path).join(', ')}`)
  return result.outputFiles[0]?.text.trim() ?? ''
}

/**
 * Write the validators into the reader, unless they are there already: an untouched file keeps
 * builds incremental. Tells whether it wrote.
 *
 * @param {string} root folder of the repository
 * @param {Map<string, Schema>} schemas
 * @returns {Promise<boolean>}
 */
export async function writeValidators(root, schemas) {
  const path = join(root, 'packages/reader/src/generated/validators.ts')
  const text = await makeValidators(schemas)
  if ((await readFile(path, 'utf8').catch(() => '')) === text) return false
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
  return true
}
