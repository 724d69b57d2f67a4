// Makes dist/cli.js one small file that loads its heavy parts when they are first needed. Run after `tsc -b`.
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

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
 * Bundles entries of `src` with everything that they need, and the licences of what is not ours.
 *
 * @param {string} folder where to
 * @param {string[]} entries names of files in `src` without their ending
 * @returns {Promise<import('esbuild').Metafile>}
 */
export async function bundle(folder, entries) {
  rmSync(join(folder, 'chunks'), { recursive: true, force: true })
  const { metafile } = await build({
    absWorkingDir: here,
    entryPoints: Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])),
    outdir: folder,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    // What works everywhere: yaml as ES modules, paths without Node, characters without a DOM.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    external: ['node:*'],
    target: 'node20.19',
    // Node has had these for years; without the word for it every expression would be made anew where it stands.
    supported: {
      'regexp-lookbehind-assertions': true,
      'regexp-unicode-property-escapes': true,
      'regexp-named-capture-groups': true,
      'regexp-dot-all-flag': true,
      'regexp-match-indices': true,
      'regexp-sticky-and-unicode-flags': true,
    },
    charset: 'utf8',
    // Names stay, so that a report with DOROZHNIK_DEBUG=1 can be read.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    plugins: [nodeModules, ruleExamples],
    metafile: true,
    logLevel: 'warning',
  })
  writeFileSync(join(folder, 'third-party-licenses.txt'), licenses(Object.keys(metafile.inputs)))
  if (entries.includes('cli')) chmodSync(join(folder, 'cli.js'), 0o755)
  return metafile
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

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle(join(here, 'dist'), ['cli'])
