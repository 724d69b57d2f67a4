import { join, relative, sep } from 'node:path'
import { createTwoFilesPatch } from 'diff'
import type { Diagnostic, Localized } from '@dorozhnik/diagnostics'
import type { InputFile } from '../accept-files.js'
import { fixFiles, type Looked } from '../fix-files.js'
import { frontCodes } from '../front-codes.js'
import type { OpenedFolder } from '../node/open-folder.js'
import type { Folder } from '../node/read-folder.js'
import { replaceFile } from '../node/replace-file.js'
import type { Session } from '../session.js'
import type { CheckChoice } from './check-choice.js'
import type { Target } from './targets.js'

/** What mending has come to. */
export interface MendedTarget extends Looked<OpenedFolder> {
  /** Files that could not be written. */
  faults: Diagnostic[]
  /** The changes of a dry run, as a unified diff. */
  diff: string
  notices: string[]
  /** For programs. */
  extra: Record<string, unknown>
  failed: boolean
}

/** Makes the safe fixes of the files that were asked for, and writes them unless it is a dry run. */
export function mendTarget(
  { root }: Target,
  folder: Folder,
  first: Looked<OpenedFolder>,
  look: (files: InputFile[]) => Looked<OpenedFolder>,
  { fix }: CheckChoice,
  session: Session,
): MendedTarget {
  const { io, messages } = session
  const paths = new Map(folder.files.map(({ path }) => [path.normalize('NFC'), path]))
  const files = new Map(folder.files.map(({ path, bytes }) => [path.normalize('NFC'), bytes as Uint8Array]))
  const mended = fixFiles(files, first, (now) =>
    look(folder.files.map((file) => ({ ...file, bytes: now.get(file.path.normalize('NFC')) ?? file.bytes }))),
  )
  const shown = (name: string) => relative(io.cwd, join(root, name)).split(sep).join('/')
  const result: MendedTarget = { ...mended, faults: [], diff: '', notices: [], extra: {}, failed: false }
  const names = [...mended.changed.keys()].toSorted()
  const done: { path: string; findings: number }[] = []
  if (fix) io.holdStops?.()
  for (const name of names) {
    const [before, after] = [files.get(name) as Uint8Array, mended.changed.get(name) as Uint8Array]
    const count = mended.counts.get(name) ?? 0
    if (!fix) {
      result.diff += unifiedDiff(shown(name), before, after)
      done.push({ path: shown(name), findings: count })
      continue
    }
    const fault = replaceFile(join(root, paths.get(name) ?? name), before, after)
    if (fault === undefined) {
      done.push({ path: shown(name), findings: count })
      result.notices.push(session.colors.green(messages.fixed(shown(name), count)))
    } else result.faults.push(notWritten(name, fault))
  }
  if (!fix) {
    const count = done.reduce((sum, { findings }) => sum + findings, 0)
    result.notices.push(count > 0 ? messages.couldFix(count, done.length) : messages.nothingToFix())
    return { ...result, extra: { fixable: done, diff: result.diff } }
  }
  // What could not be written is not mended, so that its findings stay.
  const now = result.faults.length > 0 ? look([...folder.files].map((file) => written(file, mended.changed, done))) : {}
  return { ...result, ...now, extra: { fixed: done }, failed: result.faults.length > 0 }

  function written(file: InputFile, changed: ReadonlyMap<string, Uint8Array>, list: typeof done): InputFile {
    const name = file.path.normalize('NFC')
    const isDone = list.some(({ path }) => path === shown(name))
    return isDone ? { ...file, bytes: changed.get(name) ?? file.bytes } : file
  }
}

/** A change as a unified diff, without its first lines, which some programs take for a name. */
export function unifiedDiff(name: string, before: Uint8Array, after: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const patch = createTwoFilesPatch(
    `a/${name}`,
    `b/${name}`,
    decoder.decode(before),
    decoder.decode(after),
    undefined,
    undefined,
    { context: 3, stripTrailingCr: false },
  )
  return patch.slice(patch.indexOf('--- '))
}

/** Says that a file could not be written. */
export function notWritten(name: string, cause: Localized): Diagnostic {
  return {
    code: 'input-fixed',
    severity: frontCodes['input-fixed'].severity,
    message: {
      ru: `Исправления в файл «${name}» не записаны: ${cause.ru}.`,
      en: `What was mended in “${name}” was not written: ${cause.en}.`,
    },
    help: { ru: 'Устраните причину и повторите команду.', en: 'Remove the cause and call the command again.' },
    place: { file: name, start: 0, end: 0 },
  }
}
