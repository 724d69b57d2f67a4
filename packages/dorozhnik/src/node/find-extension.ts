import { readFileSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Localized } from '@dorozhnik/diagnostics'
import { registryFile } from './find-workspace.js'
import { isInside } from './read-regular-file.js'

/** Where an extension is: a file of the workspace (`./norms/region.mjs`) or a package that is installed there. */
export function findExtension(root: string, name: string): { path: string } | { fault: Localized } {
  try {
    if (name.startsWith('./')) {
      const path = realpathSync(join(root, name))
      return isInside(realpathSync(root), path) ? { path } : { fault: outside }
    }
    // Neither `../file` nor `/file` nor `node:fs`.
    if (!/^(?:@[\w.~-]{1,100}\/)?[\w~-][\w.~-]{0,200}(?:\/[\w./~-]{1,200})?$/.test(name)) return { fault: outside }
    const path = packagePath(join(root, registryFile), name)
    return path === undefined ? { fault: absent } : { path }
  } catch {
    return { fault: absent }
  }
}

const outside: Localized = {
  ru: 'это ни файл внутри папки проекта («./norms/region.mjs»), ни имя пакета',
  en: 'it is neither a file inside of the workspace (“./norms/region.mjs”) nor the name of a package',
}
const absent: Localized = { ru: 'такого файла или пакета нет', en: 'there is no such file or package' }

/** The file of a package as Node finds it; one that is for `import` alone is found by its own list of exports. */
function packagePath(from: string, name: string): string | undefined {
  const require = createRequire(from)
  try {
    return require.resolve(name)
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED') throw error
  }
  const [, own = name, inner = ''] = /^((?:@[^/]+\/)?[^/]+)(\/.*)?$/.exec(name) ?? []
  for (const folder of require.resolve.paths(own) ?? []) {
    const file = join(folder, own, 'package.json')
    let exported: unknown
    try {
      exported = (JSON.parse(readFileSync(file, 'utf8')) as { exports?: unknown }).exports
    } catch {
      continue
    }
    const target = targetOf(exported, `.${inner}`)
    return target === undefined ? undefined : realpathSync(join(dirname(file), target))
  }
  return undefined
}

/** What a list of exports has for a path under the conditions of `import`. */
function targetOf(exported: unknown, path: string): string | undefined {
  if (typeof exported === 'string') return path === '.' ? exported : undefined
  if (typeof exported !== 'object' || exported === null) return undefined
  const entries = Object.entries(exported)
  const byPath = entries.some(([key]) => key.startsWith('.'))
  const next = byPath
    ? entries.filter(([key]) => key === path)
    : entries.filter(([key]) => ['node', 'import', 'module-sync', 'default'].includes(key))
  for (const [, value] of next) {
    const target = typeof value === 'string' ? value : targetOf(value, byPath ? '.' : path)
    if (target !== undefined) return target
  }
  return undefined
}
