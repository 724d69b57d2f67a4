import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const packages = fileURLToPath(new URL('../../', import.meta.url))

/** What a call of `RegExp` may be made of: constants of the same file, and the mark and the length of a fence. */
const reviewed: Readonly<Record<string, readonly string[]>> = {
  'audit/src/requisites/dates.ts': ['months'],
  'diagnostics/src/check-garbled.ts': ['signs'],
  'diagnostics/src/markdown-scan.ts': ['mark', 'fence'],
  'diagnostics/src/yaml-oddities.ts': ['space', 'key'],
  'reader/src/markdown/text-tokens.ts': ['tokens', 'mentionPattern'],
  'rules/src/rules/clean-characters.ts': ['unclean'],
  'rules/src/rules/preposition-spelling.ts': ['time'],
  'russian/src/read-number.ts': ['numberPattern'],
  'russian/src/read-threshold.ts': ['numberPattern', 'bounds', 'words'],
  'russian/src/typography.ts': ['counted', 'monthName'],
}

function sources(): string[] {
  return readdirSync(packages, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(
      (path) => /^[^/]+\/src\/.*\.ts$/.test(path) && !/\.test\.ts$|\/testing\/|\/generated\/|node_modules/.test(path),
    )
}

it('no text of a user becomes a regular expression: what they are made of was looked at', () => {
  const made = new Map<string, string[]>()
  for (const path of sources()) {
    const text = readFileSync(packages + path, 'utf8')
    for (const { index } of text.matchAll(/(?<![\w.])RegExp\(/g)) {
      const call = text.slice(index, text.indexOf('\n\n', index) + 1).split(/\)\n|'[giuyms]{1,4}'/)[0] ?? ''
      const inside = [...call.matchAll(/\$\{([a-zA-Z]+)/g)].map(([, name = '']) => name)
      const bare = /RegExp\(([a-zA-Z]+)/.exec(call)?.[1]
      made.set(path, [...(made.get(path) ?? []), ...inside, ...(bare === undefined ? [] : [bare])])
    }
  }
  const unseen = [...made].flatMap(([path, names]) =>
    names.filter((name) => !(reviewed[path] ?? []).includes(name)).map((name) => `${path}: ${name}`),
  )
  expect(unseen).toEqual([])
  expect(made.size).toBeGreaterThan(5)
})
