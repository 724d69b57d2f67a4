import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '@dorozhnik/diagnostics'
import ignore from 'ignore'
import { frontCodes } from '../front-codes.js'
import { readRegularFile } from './read-regular-file.js'

/** The file at the root of a workspace that says which files are not read, in the manner of `.gitignore`. */
export const ignoreFile = '.dorozhnikignore'

/** Tells which files of a workspace are not read. */
export interface IgnoreList {
  /**
   * The pattern by which a path is passed over, if any does.
   *
   * @param path from the root, with `/`, in NFC; a folder ends with `/`
   */
  patternFor(path: string): string | undefined
}

/** More than any honest list needs. */
const mostBytes = 64 * 1024

/** Reads the list of a workspace. Patterns tell small letters from capitals on every system. */
export function readIgnoreList(root: string, diagnostics: Diagnostic[]): IgnoreList {
  const text = readText(root, diagnostics)
  if (text === undefined) return { patternFor: () => undefined }
  const list = ignore({ ignorecase: false })
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    if (isSimple(line)) list.add(line)
    else diagnostics.push(notRead(`слишком сложна строка ${index + 1}`, `line ${index + 1} is too complicated`))
  }
  return {
    patternFor(path) {
      const { ignored, rule } = list.test(path)
      return ignored ? (rule?.pattern ?? '') : undefined
    },
  }
}

function readText(root: string, diagnostics: Diagnostic[]): string | undefined {
  const path = join(root, ignoreFile)
  if (!lstatSync(path, { throwIfNoEntry: false })) return undefined
  const result = readRegularFile(root, path, mostBytes)
  if ('fault' in result) {
    diagnostics.push(notRead('это не обычный файл или он слишком велик', 'it is no regular file, or too large'))
    return undefined
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(result.bytes).normalize('NFC')
  } catch {
    diagnostics.push(notRead('это не текст в UTF-8', 'it is not text in UTF-8'))
    return undefined
  }
}

/** Many stars take time that grows with the length of a path to the power of their number. */
function isSimple(pattern: string): boolean {
  const steps = pattern.split('/')
  return (
    pattern.length <= 500 &&
    steps.filter((step) => step === '**').length <= 4 &&
    steps.every((step) => starsOf(step) <= 3)
  )
}

function starsOf(step: string): number {
  return step === '**' ? 0 : step.replace(/\*+/g, '*').split('*').length - 1
}

function notRead(ru: string, en: string): Diagnostic {
  return {
    code: 'ignore-list-readable',
    severity: frontCodes['ignore-list-readable'].severity,
    message: {
      ru: `Список «${ignoreFile}» прочитан не весь: ${ru}.`,
      en: `“${ignoreFile}” was not read in full: ${en}.`,
    },
    help: {
      ru: 'Пишите по одному пути или образцу на строке, как в .gitignore: «черновики/», «*.старое.md».',
      en: 'Write one path or pattern on a line, as in .gitignore: “drafts/”, “*.old.md”.',
    },
    place: { file: ignoreFile, start: 0, end: 0 },
  }
}
