// @ts-check
import { fileURLToPath } from 'node:url'
import { makeSchemas, withOptions, writeSchemas } from './schemas.mjs'
import { writeValidators } from './validators.mjs'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const schemas = makeSchemas(root)
const changed = await writeSchemas(root, withOptions(schemas))
const validators = await writeValidators(root, schemas)

for (const file of changed) process.stdout.write(`schemas/${file}: written\n`)
if (validators) process.stdout.write('packages/reader/src/generated/validators.ts: written\n')
if (changed.length === 0 && !validators) process.stdout.write('schemas and validators are fresh\n')
