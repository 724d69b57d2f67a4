// Makes dist/cli.js one small file that loads its heavy parts when they are first needed. Run after `tsc -b`.
import { chmodSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))

/** The ES modules of yaml: smaller in a bundle than its CommonJS build, and without `require`. */
const yamlModules = {
  name: 'yaml-modules',
  setup(bundler) {
    bundler.onResolve({ filter: /^yaml$/ }, ({ importer }) => ({
      path: createRequire(importer)
        .resolve('yaml')
        .replace(/dist([\\/])index\.js$/, 'browser$1index.js'),
      sideEffects: false,
    }))
  },
}

rmSync(`${here}dist/chunks`, { recursive: true, force: true })
await build({
  absWorkingDir: here,
  entryPoints: { cli: 'src/cli.ts' },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  charset: 'utf8',
  // Whitespace only: names stay, so that a report with DOROZHNIK_DEBUG=1 can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  // Commander, handlebars and lvovich are CommonJS and ask for the modules of Node by `require`.
  banner: { js: `import{createRequire as nodeRequire}from'node:module';const require=nodeRequire(import.meta.url);` },
  legalComments: 'linked',
  plugins: [yamlModules],
  logLevel: 'warning',
})
chmodSync(`${here}dist/cli.js`, 0o755)
