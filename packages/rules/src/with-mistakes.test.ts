import { readFileSync, readdirSync } from 'node:fs'
import { type Diagnostic, isTextPlace, locate, type Source } from '@dorozhnik/diagnostics'
import { readWorkspace } from '@dorozhnik/reader'
import { expect, it } from 'vitest'
import { checkWorkspace } from './check-workspace.js'

const folder = new URL('../../../examples/with-mistakes/', import.meta.url)
const readText = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

/** `plan.md:29:92 activity-has-responsible «the words pointed at»`. */
function lineOf({ code, place }: Diagnostic, sources: ReadonlyMap<string, Source>): string {
  const found = place === undefined || !isTextPlace(place) ? undefined : locate(place, sources)
  if (found === undefined || place === undefined || !isTextPlace(place)) return code
  const words = sources.get(place.file)?.text.slice(place.start, place.end).trim()
  return `${found.file}:${found.line}:${found.column} ${code} «${words}»`
}

it('a workspace with twelve mistakes gives twelve findings, each with its own code at its own place', () => {
  const names = readdirSync(folder).filter((name) => /\.(?:md|yaml)$/.test(name) && name !== 'README.md')
  const { value, diagnostics } = readWorkspace(names.map((path) => ({ path, bytes: readText(path) })))
  if (value === undefined) throw new Error('the reader always gives a workspace')
  const found = [...diagnostics, ...checkWorkspace(value.workspace, value.places, value)]
  expect(found.map((one) => lineOf(one, value.sources))).toEqual(readText('expected.txt').trimEnd().split('\n'))
  expect(new Set(found.map(({ code }) => code)).size).toBe(found.length)
})
