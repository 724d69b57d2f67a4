// Makes a tarball of this package that needs no other package: the bundled command and library, and the
// types of all packages. Run after `tsc -b`: node pack.mjs FOLDER
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleCommand, bundleLibrary, writeLicenses } from './bundle.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const [destination = join(here, 'out')] = process.argv.slice(2)

const stage = mkdtempSync(join(tmpdir(), 'dorozhnik-pack-'))
try {
  const manifest = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'))
  const ours = Object.keys(manifest.dependencies).filter((name) => name.startsWith('@dorozhnik/'))
  const dist = join(stage, 'dist')
  const library = await bundleLibrary(dist, entriesOf(manifest))
  checkBrowser(library)
  writeLicenses(dist, [library, await bundleCommand(dist)])
  copyTypes(join(here, 'dist'), dist)
  for (const name of ours) copyTypes(join(here, '..', folderOf(name), 'dist'), join(dist, 'types', folderOf(name)))
  keepReachableTypes(dist, entriesOf(manifest))
  const { scripts: _scripts, dependencies: _dependencies, devDependencies: _development, ...rest } = manifest
  writeFileSync(join(stage, 'package.json'), `${JSON.stringify(rest, null, 2)}\n`)
  cpSync(join(here, 'README.md'), join(stage, 'README.md'))
  cpSync(join(here, '../../LICENSE'), join(stage, 'LICENSE'))
  mkdirSync(resolve(destination), { recursive: true })
  execFileSync('npm', ['pack', '--silent', '--pack-destination', resolve(destination)], {
    cwd: stage,
    stdio: 'inherit',
  })
} finally {
  rmSync(stage, { recursive: true, force: true })
}

/**
 * The modules that other programs may import, by the names of their files.
 *
 * @param {{ exports: Record<string, string | { default: string }> }} manifest
 */
function entriesOf({ exports }) {
  return Object.values(exports).flatMap((entry) => (typeof entry === 'string' ? [] : [basename(entry.default, '.js')]))
}

/**
 * Makes sure that the library needs nothing of Node.
 *
 * @param {import('esbuild').Metafile} metafile
 */
function checkBrowser({ outputs }) {
  const pending = Object.keys(outputs).filter((path) => path.endsWith('dist/index.js'))
  if (pending.length !== 1) throw new Error('The bundle has no index.js.')
  const seen = new Set(pending)
  for (const path of pending) {
    for (const { path: imported, external } of outputs[path]?.imports ?? []) {
      if (external) throw new Error(`${path} imports ${imported}, which is not there in a browser.`)
      if (!seen.has(imported)) pending.push(imported)
      seen.add(imported)
    }
  }
}

/** @param {string} name */
function folderOf(name) {
  return name.slice('@dorozhnik/'.length)
}

/**
 * Copies declarations; what they import from our other packages becomes a path.
 *
 * @param {string} from
 * @param {string} to
 */
function copyTypes(from, to) {
  for (const path of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.d.ts')) continue
    const target = join(to, path)
    const text = readFileSync(join(from, path), 'utf8').replace(
      /(['"])@dorozhnik\/([a-z-]+)\1/g,
      (_, quote, name) => `${quote}${pathTo(dirname(target), join(stage, 'dist/types', name, 'index.js'))}${quote}`,
    )
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text.replace(/^\/\/# sourceMappingURL=.*$/m, ''))
  }
}

/**
 * Leaves only the declarations that an entry leads to. One that imports another package would be an error to those who
 * check the types of their libraries.
 *
 * @param {string} dist
 * @param {readonly string[]} entries
 */
function keepReachableTypes(dist, entries) {
  const pending = entries.map((name) => join(dist, `${name}.d.ts`))
  const seen = new Set(pending)
  for (const path of pending)
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(/(?:from |import\()['"]([^'"]+)['"]/g)) {
      if (!name.startsWith('.')) throw new Error(`${relative(dist, path)} imports types of ${name}.`)
      const imported = join(dirname(path), name.replace(/\.js$/, '.d.ts'))
      if (!seen.has(imported)) pending.push(imported)
      seen.add(imported)
    }
  for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' }))
    if (path.endsWith('.d.ts') && !seen.has(join(dist, path))) rmSync(join(dist, path))
}

/**
 * @param {string} from
 * @param {string} to
 */
function pathTo(from, to) {
  const path = relative(from, to).replaceAll('\\', '/')
  return path.startsWith('.') ? path : `./${path}`
}
