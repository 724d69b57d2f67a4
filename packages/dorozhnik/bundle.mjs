// Makes dist/cli.js one small file that loads its heavy parts when they are first needed. Run after `tsc -b`.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'
import { partName } from './bundling/load-parts.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Commander asks for the modules of Node by `require`, which an ES module does not have: imported instead. */
const nodeModules = {
  name: 'node-modules',
  setup(bundler) {
    bundler.onResolve({ filter: /^node:/ }, ({ path, kind }) =>
      kind === 'require-call' ? { path, namespace: 'node-module' } : undefined,
    )
    bundler.onLoad({ filter: /.*/, namespace: 'node-module' }, ({ path }) => ({
      contents: `export * from '${path}'`,
    }))
  },
}

/**
 * Examples of rules are half of what rules are, and only `explain` shows them: they lie in a chunk of their own, so
 * that a check does not wait for them.
 */
const ruleExamples = {
  name: 'rule-examples',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]rules[\\/]dist[\\/](?:rules|packs)[\\/].*\.js$/ }, ({ path }) => ({
      // The compiler sets the properties of a rule in by four spaces.
      contents: readFileSync(path, 'utf8').replace(/\n {4}examples: \[\n[\s\S]*?\n {4}\],\n/, '\n    examples: [],\n'),
    }))
    bundler.onLoad({ filter: /[\\/]src[\\/]rule-examples\.ts$/ }, async () => {
      const { rules } = await import('@dorozhnik/rules')
      const entries = rules.map(({ id, examples }) => [id, examples])
      return { contents: `export function ruleExamples() { return new Map(${JSON.stringify(entries)}) }` }
    })
  },
}

/**
 * A check knows the codes of the audit and never opens a file: the codes are taken past the index of the package, which
 * would bring the audit with its readers of archives and XML.
 */
const auditCodes = {
  name: 'audit-codes',
  setup(bundler) {
    bundler.onResolve({ filter: /^@dorozhnik\/audit$/ }, ({ importer }) =>
      basename(importer) === 'known-codes.ts'
        ? { path: join(here, '../audit/dist/clause-severities.js'), sideEffects: false }
        : undefined,
    )
  },
}

/**
 * Bundles entries of `src` with everything that they need, in memory.
 *
 * @param {string} folder where to
 * @param {string[]} entries names of files in `src` without their ending
 * @param {'utf8' | 'ascii'} charset
 */
async function bundled(folder, entries, charset) {
  const { metafile, outputFiles } = await build({
    absWorkingDir: here,
    entryPoints: Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])),
    outdir: folder,
    write: false,
    // Modules of the library and scripts of the command lie side by side and may hold the same text.
    chunkNames: charset === 'utf8' ? 'chunks/module-[name]-[hash]' : 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    // What works everywhere: yaml as ES modules, paths without Node, characters without a DOM.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    external: ['node:*'],
    target: 'node20.19',
    supported,
    charset,
    // Names stay, so that a report with DOROZHNIK_DEBUG=1 can be read.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    plugins: [nodeModules, ruleExamples, auditCodes],
    metafile: true,
    logLevel: 'warning',
  })
  return { metafile, files: outputFiles.map(({ path, text }) => ({ path: relative(folder, path), text })) }
}

/** Node has had these for years; without the word for it every expression would be made anew where it stands. */
const supported = {
  'regexp-lookbehind-assertions': true,
  'regexp-unicode-property-escapes': true,
  'regexp-named-capture-groups': true,
  'regexp-dot-all-flag': true,
  'regexp-match-indices': true,
  'regexp-sticky-and-unicode-flags': true,
}

/**
 * Bundles the library.
 *
 * @param {string} folder where to
 * @param {string[]} entries names of files in `src` without their ending
 * @returns {Promise<import('esbuild').Metafile>}
 */
export async function bundleLibrary(folder, entries) {
  const { metafile, files } = await bundled(folder, entries, 'utf8')
  replaceParts(folder, files)
  return metafile
}

/**
 * Bundles the command: `cli.js` loads the parts that a call needs, from compiled code where V8 takes it. V8 keeps the
 * code of scripts, not of modules, so parts are scripts.
 *
 * @param {string} folder where to
 * @returns {Promise<import('esbuild').Metafile>}
 */
export async function bundleCommand(folder) {
  // One byte for each character, in the file and in memory.
  const { metafile, files } = await bundled(folder, ['cli', 'run'], 'ascii')
  const names = files.map(({ path }) => path)
  const parts = await Promise.all(files.map(async ({ path, text }) => ({ path, text: await toScript(text, names) })))
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12)
  const launcher = await build({
    entryPoints: [join(here, 'bundling/launch.mjs')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minifyWhitespace: true,
    define: { BUILD: JSON.stringify(hash) },
  })
  replaceParts(folder, [
    ...parts.map(({ path, text }) => ({ path: `chunks/${partName(path, hash)}`, text })),
    { path: 'cli.js', text: launcher.outputFiles[0]?.text ?? '' },
  ])
  chmodSync(join(folder, 'cli.js'), 0o755)
  execFileSync(process.execPath, [join(here, 'bundling/keep-compiled.mjs'), join(folder, 'chunks'), hash], {
    stdio: 'inherit',
  })
  return metafile
}

/**
 * The text of a module as a script: a function that loads other parts by `require`.
 *
 * @param {string} text
 * @param {readonly string[]} names of all modules
 */
async function toScript(text, names) {
  const { code } = await transform(text.replace(/^#!.*\n/, ''), {
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    supported,
    charset: 'ascii',
    minifyWhitespace: true,
    minifySyntax: true,
  })
  // Only in expressions has the bundler left letters, which can be written as escapes there as well.
  const ascii = code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const known = new Set(names.map((name) => basename(name)))
  const script = ascii.replace(/\b(import|require)\("\.\/(?:chunks\/)?([\w.-]+)"\)/g, (whole, way, name) => {
    if (!known.has(name)) return whole
    return way === 'require' ? `require("${name}")` : `Promise.resolve().then(()=>require("${name}"))`
  })
  // What is left are files of the user, which a script out of compiled code cannot ask for by itself.
  const body = script.replaceAll('await import(', 'await importModule(')
  return `(function(exports,require,module,importModule){${body}})`
}

/**
 * Puts a bundle in the place of another, so that a command that is running at that moment finds what it began with:
 * the new parts first, then the entries that name them, and of the old parts only those that nobody can still wait for.
 *
 * @param {string} folder
 * @param {readonly { path: string, text: string }[]} files
 */
function replaceParts(folder, files) {
  const parts = files.filter(({ path }) => path.startsWith('chunks/'))
  const entries = files.filter(({ path }) => !path.startsWith('chunks/'))
  mkdirSync(join(folder, 'chunks'), { recursive: true })
  for (const { path, text } of [...parts, ...entries]) {
    writeFileSync(join(folder, `${path}.new`), text)
    renameSync(join(folder, `${path}.new`), join(folder, path))
  }
  const kept = new Set(parts.map(({ path }) => basename(path)))
  for (const { name } of readdirSync(join(folder, 'chunks'), { withFileTypes: true })) {
    const path = join(folder, 'chunks', name)
    if (!kept.has(name) && Date.now() - statSync(path).mtimeMs > longestRun) rmSync(path, { recursive: true })
  }
}

/** Milliseconds after which no command runs any more that began with an old bundle. */
const longestRun = 10 * 60 * 1000

/**
 * Writes the licences of what is not ours.
 *
 * @param {string} folder where to
 * @param {readonly import('esbuild').Metafile[]} metafiles
 */
export function writeLicenses(folder, metafiles) {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs))
  writeFileSync(join(folder, 'third-party-licenses.txt'), licenses(inputs))
}

/** @param {string[]} inputs */
function licenses(inputs) {
  /** @type {Map<string, string>} */
  const texts = new Map()
  for (const input of inputs.filter((path) => path.includes('node_modules/'))) {
    const folder = packageFolder(join(here, input))
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
    const text = file === undefined ? `License: ${license}` : readFileSync(join(folder, file), 'utf8').trim()
    texts.set(`${name} ${version}`, text)
  }
  return [...texts.keys()]
    .toSorted()
    .map((name) => `${name}\n\n${texts.get(name)}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`)
}

/**
 * The folder of the package that a file belongs to: nested `package.json` files have no version.
 *
 * @param {string} path
 */
function packageFolder(path) {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json')
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version) return folder
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(here, 'dist')
  writeLicenses(folder, [await bundleCommand(folder)])
}
