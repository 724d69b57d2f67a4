// @ts-check
// Part of the bundled command: no module of the project may be imported here.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Script } from 'node:vm'

/**
 * The name of a part. Those that are the beginning of a program bear the name of the build, as their parts have names
 * that change with their text.
 *
 * @param {string} path
 * @param {string} build
 */
export function partName(path, build) {
  return path.startsWith('chunks/') ? path.slice('chunks/'.length) : `${build}-${path}`
}

/**
 * Where the compiled code of a build is: V8 takes none from another version of itself.
 *
 * @param {string} chunks
 * @param {string} build
 */
export function compiledFolder(chunks, build) {
  return join(chunks, `${build}-${process.version}-${process.platform}-${process.arch}`)
}

/**
 * Gives the exports of parts of the program. A part that lies in the folder for this Node as compiled code is not
 * compiled again; V8 looks itself whether the code is its own, and compiles the part where it is not.
 *
 * @param {string} folder where the parts are
 * @param {string} build
 * @param {(name: string, script: Script) => void} [onLoad] sees every part
 * @returns {(name: string) => any}
 */
export function partsOf(folder, build, onLoad) {
  const builtin = createRequire(import.meta.url)
  const compiled = compiledFolder(folder, build)
  const hasCompiled = existsSync(compiled)
  /** @type {Map<string, { exports: any }>} */
  const loaded = new Map()

  /** @param {string} name @returns {any} */
  function load(name) {
    const known = loaded.get(name)
    if (known !== undefined) return known.exports
    const module = { exports: {} }
    loaded.set(name, module)
    const filename = join(folder, name)
    // There is nothing but ASCII in a part.
    const script = new Script(readFileSync(filename, 'latin1'), {
      filename,
      cachedData: hasCompiled ? readIfThere(join(compiled, name)) : undefined,
    })
    onLoad?.(name, script)
    script.runInThisContext()(module.exports, ask, module, importModule)
    return module.exports
  }

  /** @param {string} name */
  const ask = (name) => (name.startsWith('node:') ? builtin(name) : load(name))
  return load
}

/** @param {string} url */
const importModule = (url) => import(url)

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
