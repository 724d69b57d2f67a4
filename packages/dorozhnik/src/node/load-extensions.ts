import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { defaultLimits, type Diagnostic, type Localized } from '@dorozhnik/diagnostics'
import type { Extension } from '../extension.js'
import type { OpenedWorkspace } from '../opened-workspace.js'
import { openWorkspace } from '../open-workspace.js'
import { findExtension } from './find-extension.js'
import { registryFile } from './find-workspace.js'
import { guardedRule } from './guarded-rule.js'
import { readRegularFile } from './read-regular-file.js'
import { shapeOfExtension } from './shape-of-extension.js'

/** What was loaded, and what is to be said of the rest. */
export interface LoadedExtensions {
  extension: Extension
  diagnostics: Diagnostic[]
}

/** The extensions of the workspace in a folder. A registry that cannot be read names none: others tell of it. */
export async function extensionsOf(root: string, allowed: boolean): Promise<LoadedExtensions> {
  const file = readRegularFile(realpathSync(root), join(root, registryFile), defaultLimits.fileBytes)
  const bytes = 'fault' in file ? new Uint8Array() : file.bytes
  // Most registries name none: the word is not there, and nothing has to be read.
  if (!new TextDecoder().decode(bytes).includes('extensions'))
    return { extension: { rules: [], packs: [] }, diagnostics: [] }
  return loadExtensions(root, openWorkspace([{ path: registryFile, bytes }]), allowed)
}

/**
 * Loads the extensions that a registry names: files of the workspace or packages that are installed there. They are
 * programs, so nothing is loaded unless it is `allowed`; then the names are told instead.
 */
export async function loadExtensions(
  root: string,
  { workspace, places }: Pick<OpenedWorkspace, 'workspace' | 'places'>,
  allowed: boolean,
): Promise<LoadedExtensions> {
  const names = workspace.registry.extensions ?? []
  const loaded: { rules: Extension['rules'][number][]; packs: Extension['packs'][number][] } = { rules: [], packs: [] }
  const diagnostics: Diagnostic[] = []
  for (const [index, name] of names.entries()) {
    const place = places.at(names, index)
    const tell = (code: ExtensionCode, message: Localized, help: Localized): void => {
      diagnostics.push({ code, severity: severities[code], message, help, ...(place === undefined ? {} : { place }) })
    }
    if (!allowed) {
      tell(
        'extension-loaded',
        { ru: `Дополнение «${name}» не запущено.`, en: `The extension “${name}” was not run.` },
        {
          ru: 'Дополнение — программа. Если вы ей доверяете, добавьте к команде --extensions.',
          en: 'An extension is a program. If you trust it, add --extensions to the command.',
        },
      )
      continue
    }
    const found = await load(root, name)
    if ('fault' in found) {
      tell(
        'extension-works',
        {
          ru: `Дополнение «${name}» не загрузилось: ${found.fault.ru}.`,
          en: `The extension “${name}” did not load: ${found.fault.en}.`,
        },
        {
          ru: 'Дополнение — модуль, который по умолчанию отдаёт { rules, packs }; пакет должен быть установлен рядом с dorozhnik.yaml.',
          en: 'An extension is a module whose default export is { rules, packs }; a package has to be installed beside dorozhnik.yaml.',
        },
      )
    } else {
      const guarded = (rules: Extension['rules']) => rules.map((rule) => guardedRule(rule, name, place))
      loaded.rules.push(...guarded(found.extension.rules))
      loaded.packs.push(...found.extension.packs.map((pack) => ({ ...pack, rules: guarded(pack.rules) })))
    }
  }
  return { extension: loaded, diagnostics }
}

/** Codes of findings about extensions. */
export type ExtensionCode = 'extension-loaded' | 'extension-works'

const severities = { 'extension-loaded': 'warning', 'extension-works': 'error' } as const

async function load(root: string, name: string): Promise<{ extension: Extension } | { fault: Localized }> {
  const found = findExtension(root, name)
  if ('fault' in found) return found
  try {
    return shapeOfExtension((await import(pathToFileURL(found.path).href)) as object)
  } catch (error) {
    const said = error instanceof Error ? error.message.split('\n', 1)[0] : String(error)
    return { fault: { ru: `ошибка в нём самом (${said})`, en: `it fails by itself (${said})` } }
  }
}

/** What a workspace has with its extensions: their rules and packs, and what was said of them. */
export function extended(
  { diagnostics }: Pick<OpenedWorkspace, 'diagnostics'>,
  loaded: LoadedExtensions | undefined,
): Pick<OpenedWorkspace, 'diagnostics' | 'extension'> {
  if (loaded === undefined) return { diagnostics }
  const { extension } = loaded
  const isEmpty = extension.rules.length + extension.packs.length === 0
  return { diagnostics: [...diagnostics, ...loaded.diagnostics], ...(isEmpty ? {} : { extension }) }
}
