import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, it } from 'vitest'

/** Everything of this package that a module brings along. */
function reach(name: string, seen = new Map<string, string>()): Map<string, string> {
  if (seen.has(name)) return seen
  const text = readFileSync(new URL(`./${name}`, import.meta.url), 'utf8')
  seen.set(name, text)
  for (const [, path] of text.matchAll(/from '(\.[^']+)\.js'/g))
    reach(posix.join(posix.dirname(name), `${path}.ts`), seen)
  return seen
}

it('the library needs nothing of Node', () => {
  const modules = reach('index.ts')
  expect([...modules.keys()]).toEqual(expect.arrayContaining(['build.ts', 'exemptions/settle.ts']))
  for (const [name, text] of modules) {
    expect(text, name).not.toMatch(/'node:|\bprocess\.|\bBuffer\b|\bconsole\./)
    expect(text, name).not.toMatch(/'\.+\/node/)
  }
})
