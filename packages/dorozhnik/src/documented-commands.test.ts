import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import type { Io } from './io.js'
import { messagesOf } from './messages/messages-of.js'
import { makeProgram } from './program.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const nowhere = { write: () => undefined, isTerminal: false }
const io: Io = { cwd: root, env: {}, stdout: nowhere, stderr: nowhere, now: () => 0 }
const program = makeProgram({ io, language: 'en', messages: messagesOf('en') }, () => undefined)

const pages = ['README.md', 'CHANGELOG.md', 'docs/ru/', 'examples/', 'packages/'].flatMap((path) =>
  path.endsWith('.md') ? [path] : pagesIn(path),
)

function pagesIn(folder: string): string[] {
  return readdirSync(root + folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory())
      return ['node_modules', 'dist'].includes(entry.name) ? [] : [`${folder}${entry.name}/README.md`]
    return entry.name.endsWith('.md') ? [folder + entry.name] : []
  })
}

/** Code of a page: fenced blocks and what stands between single backticks. */
function codeOf(page: string): string[] {
  let text = ''
  try {
    text = readFileSync(root + page, 'utf8')
  } catch {
    return []
  }
  const fences = [...text.matchAll(/^(`{3,4})[^\n]*\n(.*?)^\1/gms)].map(([, , code = '']) => code)
  const spans = [...text.replace(/^(`{3,4})[^\n]*\n.*?^\1/gms, '').matchAll(/`([^`\n]+)`/g)].map(
    ([, code = '']) => code,
  )
  return [...fences, ...spans]
}

/** Calls of the command in the code of a page: words and options, as they were written. */
const callsIn = (code: string): string[] =>
  [...code.matchAll(/(?:^|\s|\/)dorozhnik(?:\/dist\/cli\.js)? +([a-z][^\n#]*)/g)].map(([, call = '']) => call.trim())

const optionsOf = (command: Command): Set<string> =>
  new Set(command.options.flatMap(({ short, long }) => [short, long]).filter((name) => name != null))

/** What is wrong with a call. */
function faults(call: string): string[] {
  const words = call.split(/\s+/)
  let command: Command = program
  for (const word of words) {
    const next = command.commands.find((one) => one.name() === word)
    if (next === undefined) break
    command = next
  }
  if (command === program) return [`no command: ${call}`]
  const known = new Set([...optionsOf(command), '--help'])
  return words
    .filter((word) => /^--[a-z]/.test(word))
    .map((word) => word.replace(/[^a-z-].*$/, ''))
    .filter((word) => !known.has(word))
    .map((word) => `no option ${word}: ${call}`)
}

const calls = pages.flatMap((page) => codeOf(page).flatMap((code) => callsIn(code).map((call) => ({ page, call }))))

describe('the pages', () => {
  it('call only commands and options that there are', () => {
    expect(calls.length).toBeGreaterThan(50)
    expect(calls.flatMap(({ page, call }) => faults(call).map((fault) => `${page}: ${fault}`))).toEqual([])
  })

  it('would be found out if they called others', () => {
    expect(callsIn('npx dorozhnik chek plan.md')).toEqual(['chek plan.md'])
    expect(faults('chek plan.md')).toHaveLength(1)
    expect(faults('build --fix')).toEqual(['no option --fix: build --fix'])
  })

  it('of the package name every command with every option', () => {
    const page = readFileSync(`${root}packages/dorozhnik/README.md`, 'utf8')
    const all = (command: Command): string[] => [
      ...optionsOf(command),
      ...command.commands.flatMap((one) => [one.name(), ...all(one)]),
    ]
    const names = all(program).filter((name) => name.startsWith('--') || /^[a-z]/.test(name))
    expect(names.filter((name) => !new RegExp(`\`[^\`\n]*(?<![a-z-])${name}(?![a-z-])`).test(page))).toEqual([])
  })
})
