import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Part, partHeadings, type Plan } from '../../model/src/index.js'
import { readWorkspace, type ReadWorkspace, stringify } from '../../reader/src/index.js'
import { compareModels } from '../../reader/src/write/compare-models.js'
import { anyOrder, anyPlan, anyRegulation } from '../../reader/src/testing/any-document.js'

const root = new URL('../../../', import.meta.url)
const ajv = new Ajv({ strict: true, allErrors: true, discriminator: true, allowUnionTypes: true })
const schemas = Object.fromEntries(
  (['plan', 'regulation', 'order'] as const).map((kind) => [
    kind,
    ajv.compile(JSON.parse(readFileSync(new URL(`schemas/${kind}.schema.json`, root), 'utf8'))),
  ]),
)

/** Markdown → model → JSON → model → Markdown → model, by the schema on the way. */
function goRound(text: string, files: ReturnType<typeof workspaceFiles> = []): void {
  const model = read(text, files)
  const json = JSON.stringify(model)
  const again = JSON.parse(json) as typeof model
  const validate = schemas[again.document]
  expect(validate?.(again), JSON.stringify(validate?.errors?.slice(0, 3))).toBe(true)
  expect(JSON.stringify(again)).toBe(json)
  const { value, diagnostics } = stringify(again)
  expect(
    diagnostics.map(({ message, place }) => [message.en, place]),
    value,
  ).toEqual([])
  expect(compareModels(model, read(value ?? '', []))).toEqual([])
}

function read(text: string, files: ReturnType<typeof workspaceFiles>): ReadWorkspace['workspace']['documents'][string] {
  const { value } = readWorkspace([...files, { path: 'a-model.md', bytes: text }])
  const document = value?.workspace.documents['a-model.md']
  if (document === undefined) throw new Error('the document cannot be read')
  return document
}

function workspaceFiles(folder: URL): { path: string; bytes: Uint8Array }[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:md|yaml)$/.test(name))
    .map((path) => ({ path, bytes: readFileSync(new URL(path, folder)) }))
}

describe('a document goes from Markdown to JSON and back', () => {
  it('whatever it is made of', () => {
    fc.assert(
      fc.property(fc.oneof(anyPlan, anyRegulation, anyOrder), (document) => goRound(stringify(document).value ?? '')),
      { numRuns: 30 },
    )
  })

  const examples = new URL('examples/', root)
  const documents = readdirSync(examples, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      workspaceFiles(new URL(`${name}/`, examples)).map(({ path, bytes }) => ({ name, path, bytes })),
    )
    .filter(({ bytes }) => /^---\ndocument: (?:plan|regulation|order)\n/.test(Buffer.from(bytes).toString()))
  it('when it is made of every kind of part', () => {
    const parts = new Map<Part['kind'], Part>()
    for (const { name, bytes } of documents) {
      const document = read(Buffer.from(bytes).toString(), workspaceFiles(new URL(`${name}/`, examples)))
      if ('parts' in document) for (const part of document.parts) if (!parts.has(part.kind)) parts.set(part.kind, part)
    }
    const known: Part['kind'][] = ['prose', ...(Object.keys(partHeadings) as Exclude<Part['kind'], 'prose'>[])]
    expect(known.filter((kind) => !parts.has(kind))).toEqual([])
    const plan: Plan = { document: 'plan', title: 'План', period: '2025-09-01/2028-12-31', parts: [...parts.values()] }
    const { value, diagnostics } = stringify(plan)
    expect(diagnostics).toEqual([])
    expect(compareModels(plan, read(value ?? '', []))).toEqual([])
    goRound(value ?? '')
  })

  it.each(documents.map(({ name, path, bytes }) => [`${name}/${path}`, name, bytes] as const))(
    '%s',
    (_, name, bytes) => {
      goRound(Buffer.from(bytes).toString(), workspaceFiles(new URL(`${name}/`, examples)))
    },
  )
})
