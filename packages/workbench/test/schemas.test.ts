import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gost2025, profilePaths, profileValue } from '@dorozhnik/blocks'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { bundleTables } from '../generate/profile-schema.mjs'
import { makeSchemas, printSchema, withOptions } from '../generate/schemas.mjs'
import { examples, openExample, treeOf } from './example-documents.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const schemas = withOptions(makeSchemas(root))

describe('the schemas', () => {
  it.each([...schemas])('%s is fresh: run `npm run generate` when it is not', (file, schema) => {
    expect(readFileSync(`${root}schemas/${file}`, 'utf8')).toBe(printSchema(schema))
  })

  it('are all of the files of their folder', () => {
    const files = readdirSync(`${root}schemas`).filter((file) => file.endsWith('.json'))
    expect(files.toSorted()).toEqual([...schemas.keys()].toSorted())
  })

  it('point at nobody’s host', () => {
    for (const schema of schemas.values())
      expect(JSON.stringify(schema).match(/https?:\/\/[^/"]+/g)).toEqual(['http://json-schema.org'])
  })

  it('close every object and explain every type', () => {
    for (const [file, schema] of schemas) {
      const definitions: [string, Record<string, any>][] = [
        ['', schema],
        ...Object.entries<any>(schema['definitions'] ?? {}),
      ]
      for (const [name, definition] of definitions) {
        expect(definition['description'], `${file} ${name}`).toBeTypeOf('string')
        if (definition['properties']) expect(definition['additionalProperties'], `${file} ${name}`).toBe(false)
      }
    }
  })

  it('are taken by ajv in strict mode, and a wrong branch gives one finding', () => {
    const ajv = new Ajv({ strict: true, allErrors: true, discriminator: true, allowUnionTypes: true })
    for (const schema of schemas.values()) ajv.addSchema(schema)
    const validate = ajv.getSchema('plan.schema.json')
    const plan = { document: 'plan', title: 'План', period: '2025-09-01/2026-08-31' }
    expect(validate?.({ ...plan, parts: [{ kind: 'goal', content: [] }] })).toBe(true)
    expect(validate?.({ ...plan, parts: [{ kind: 'gaol', content: [] }] })).toBe(false)
    expect(validate?.errors?.map(({ keyword, instancePath }) => `${keyword} ${instancePath}`)).toEqual([
      'discriminator /parts/0',
    ])
  })

  it('are made from sources alone, for in a fresh checkout nothing is compiled', () => {
    const inputs = Object.keys(bundleTables().metafile.inputs)
    expect(inputs.filter((file) => file.includes('diagnostics/src/')).length).toBeGreaterThan(0)
    expect(inputs.filter((file) => file.includes('/dist/'))).toEqual([])
  })

  it('name every option of a profile with what it may be', () => {
    const ajv = new Ajv({ strict: true, allErrors: true, discriminator: true, allowUnionTypes: true })
    const validate = ajv.compile(schemas.get('workspace-file.schema.json') ?? {})
    const errors = (profile: unknown): unknown[] =>
      validate({ profile }) ? [] : (validate.errors ?? []).map(({ instancePath, keyword }) => [instancePath, keyword])
    for (const path of profilePaths) {
      const value: unknown = profileValue(gost2025, path)
      const override = path.split('.').reduceRight<unknown>((inner, step) => ({ [step]: inner }), value)
      expect(errors(override), path).toEqual([])
    }
    // As the reader gives what stands in YAML: texts.
    const texts = { text: { lineSpacing: '1,5' }, kind: { bold: 'true' }, signature: { widths: ['1', '1', '2'] } }
    expect(errors({ base: 'gost-r-7.0.97-2016', ...texts })).toEqual([])
    expect(errors({ text: { sise: 13 } })).toContainEqual(['/profile/text', 'additionalProperties'])
    expect(errors({ page: { portrait: { left: 500 } } })).toContainEqual(['/profile/page/portrait/left', 'maximum'])
    expect(errors({ words: { date: 'words' } })).toContainEqual(['/profile/words/date', 'enum'])
  })

  it('describe what the reader and the views make of the examples', () => {
    const ajv = new Ajv({ strict: true, allErrors: true, discriminator: true, allowUnionTypes: true })
    for (const schema of schemas.values()) ajv.addSchema(schema)
    // What survives JSON is what other programs see.
    const errorsOf = (schema: string, data: unknown): unknown => {
      const validate = ajv.getSchema(`${schema}.schema.json`)
      return validate?.(JSON.parse(JSON.stringify(data))) === true ? [] : validate?.errors
    }
    for (const example of examples) {
      const opened = openExample(example)
      expect(errorsOf('workspace', opened.workspace), example).toEqual([])
      for (const name of Object.keys(opened.workspace.documents))
        expect(errorsOf('official-document', treeOf(opened, name)), `${example}/${name}`).toEqual([])
    }
  })
})
