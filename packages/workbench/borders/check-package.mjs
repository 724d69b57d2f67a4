// @ts-check
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { checkSource } from './check-source.mjs'
import { rows } from './rows.mjs'

/**
 * Declared by a manifest though nothing imports it. A list that should be empty.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const idle = {}

/**
 * What a package does that it may not: its sources, its tests, its manifest and its references.
 *
 * @param {string} root folder of the repository
 * @param {string} name folder under `packages/`
 * @returns {string[]}
 */
export function checkPackage(root, name) {
  const folder = join(root, 'packages', name)
  /** @type {{ dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} */
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const dependencies = new Set(Object.keys(manifest.dependencies ?? {}))
  const all = new Set([...dependencies, ...Object.keys(manifest.devDependencies ?? {})])
  // Types are erased, so their packages may be development dependencies: mdast is @types/mdast.
  for (const dependency of all)
    if (dependency.startsWith('@types/')) dependencies.add(dependency.slice('@types/'.length))
  for (const dependency of dependencies) all.add(dependency)

  const files = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts'))
    .toSorted()
  const faults = files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    // `testing/` holds what several tests share; it is not published.
    const test = file.endsWith('.test.ts') || file.startsWith('src/testing/')
    return checkSource({ package: name, file, text, dependencies: test ? all : dependencies, test })
  })
  return [...faults, ...checkUse(folder, name, manifest), ...checkReferences(folder, name, dependencies)].map(
    (fault) => `packages/${name}/${fault}`,
  )
}

/**
 * What is declared is imported somewhere, or everybody installs it for nothing.
 *
 * @param {string} folder
 * @param {string} name
 * @param {{ dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} manifest
 * @returns {string[]}
 */
function checkUse(folder, name, { dependencies, devDependencies }) {
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(?:src[\\/].*\.ts|[^\\/]+\.mjs)$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
  return Object.keys({ ...dependencies, ...devDependencies })
    .filter((one) => !idle[name]?.includes(one))
    .filter((one) => {
      const imported = one.replace('@types/', '')
      return !texts.some((text) => text.includes(`'${imported}'`) || text.includes(`'${imported}/`))
    })
    .map((one) => `package.json: nothing imports ${one}`)
}

/**
 * The compiler builds in the order of the references, so they have to say what the manifest says.
 *
 * @param {string} folder
 * @param {string} name
 * @param {ReadonlySet<string>} dependencies
 * @returns {string[]}
 */
function checkReferences(folder, name, dependencies) {
  /** @type {{ references?: { path: string }[] }} */
  const configuration = JSON.parse(readFileSync(join(folder, 'tsconfig.json'), 'utf8'))
  const referenced = new Set((configuration.references ?? []).map(({ path }) => path.replace('../', '')))
  const declared = new Set(
    [...dependencies].filter((one) => one.startsWith('@dorozhnik/')).map((one) => one.replace('@dorozhnik/', '')),
  )
  return [
    ...[...declared].filter((one) => !referenced.has(one)).map((one) => `tsconfig.json: no reference to ${one}`),
    ...[...referenced]
      .filter((one) => !declared.has(one))
      .map((one) => `package.json: ${one} is referenced, not declared`),
    ...[...declared]
      .filter((one) => !rows[name]?.includes(one))
      .map((one) => `package.json: ${name} may not depend on ${one}`),
  ]
}
