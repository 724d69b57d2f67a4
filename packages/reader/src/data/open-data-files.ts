import type { SourceFile } from '../read-workspace.js'
import { registryName } from '../read-registry.js'
import type { Reading } from '../reading.js'
import type { DataFiles } from './header-indicators.js'

/** The YAML files of a workspace, opened when a document asks for them; each once. */
export function openDataFiles(
  files: readonly SourceFile[],
  open: (file: SourceFile) => Reading | undefined,
): DataFiles {
  const known = new Map(
    files.flatMap((file) => (/\.ya?ml$/i.test(file.path) && file.path !== registryName ? [[file.path, file]] : [])),
  )
  const opened = new Map<string, Reading | 'broken'>()
  return {
    names: () => [...known.keys()],
    open(name) {
      const file = known.get(name)
      if (file === undefined) return undefined
      const reading = opened.get(name) ?? open(file) ?? 'broken'
      opened.set(name, reading)
      return reading
    },
  }
}
