// @ts-check
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createGenerator } from 'ts-json-schema-generator'
import { makeProfileSchema } from './profile-schema.mjs'
import { simplify } from './simplify.mjs'

/**
 * The interfaces that editors and other programs may want as a schema, by the name of the file: those of the
 * model, and the tree that writers print.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const schemaTypes = {
  'workspace-file': 'Registry',
  'plan-front-matter': 'PlanFrontMatter',
  'regulation-front-matter': 'RegulationFrontMatter',
  'part-front-matter': 'PartFileHeader',
  'order-front-matter': 'OrderHeader',
  'indicators-file': 'IndicatorData',
  plan: 'Plan',
  regulation: 'Regulation',
  order: 'Order',
  workspace: 'Workspace',
  'official-document': 'OfficialDocument',
}

/** Types that are not of the model, with their package. */
const packages = new Map([['OfficialDocument', 'blocks']])

/** @typedef {Record<string, any>} Schema */

/**
 * Schemas by the name of the file, made from the commented interfaces of the model.
 *
 * Draft 7, because that is what editors understand in full. An `$id` is the name of the file: it
 * resolves against wherever the file was found, so that nobody has to own a host.
 *
 * @param {string} root folder of the repository
 * @returns {Map<string, Schema>}
 */
export function makeSchemas(root) {
  return new Map(
    Object.entries(schemaTypes).map(([name, type]) => {
      const file = `${name}.schema.json`
      return [file, simplify(generate(join(root, 'packages', packages.get(type) ?? 'model'), type), { file, type })]
    }),
  )
}

/**
 * The same schemas as editors and other programs get them. In the model an override of a profile is plain data, for the
 * options belong to the document's side; here every option is named.
 *
 * @param {Map<string, Schema>} schemas
 * @returns {Map<string, Schema>}
 */
export function withOptions(schemas) {
  return new Map(
    [...schemas].map(([file, schema]) => {
      if (schema['definitions']?.ProfileOverride === undefined) return [file, schema]
      const { ProfileValue: _, ...definitions } = schema['definitions']
      return [file, { ...schema, definitions: { ...definitions, ProfileOverride: makeProfileSchema() } }]
    }),
  )
}

/**
 * One generator for each type: asked for several, it takes our circular types for different ones of the same name.
 *
 * @param {string} folder of the package
 * @param {string} type
 * @returns {Schema}
 */
function generate(folder, type) {
  return createGenerator({
    path: join(folder, 'src/index.ts'),
    // Packages are read from their sources: in a fresh checkout nothing is compiled yet.
    tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    type,
    expose: 'export',
    jsDoc: 'extended',
    discriminatorType: 'open-api',
    additionalProperties: false,
    sortProps: false,
    skipTypeCheck: true,
  }).createSchema(type)
}

/** @param {Schema} schema */
export function printSchema(schema) {
  return `${JSON.stringify(schema, null, 2)}\n`
}

/**
 * Write the schemas into `schemas/`. Returns the names of the files that have changed.
 *
 * @param {string} root folder of the repository
 * @param {Map<string, Schema>} schemas
 * @returns {Promise<string[]>}
 */
export async function writeSchemas(root, schemas) {
  const changed = []
  for (const [file, schema] of schemas) {
    const path = join(root, 'schemas', file)
    const text = printSchema(schema)
    if ((await readFile(path, 'utf8').catch(() => '')) === text) continue
    await writeFile(path, text)
    changed.push(file)
  }
  return changed
}
