import { join } from 'node:path'
import { type CodeText, type Diagnostic, isTextPlace, type Source } from '@dorozhnik/diagnostics'
import { check } from '../check.js'
import type { Extension } from '../extension.js'
import { failure, findings } from '../exit-codes.js'
import { registryFile } from '../node/find-workspace.js'
import { startProgress } from '../progress.js'
import { extended, extensionsOf, type LoadedExtensions } from '../node/load-extensions.js'
import type { Session } from '../session.js'
import { type CheckChoice, checkedChoice } from './check-choice.js'
import { type MendedTarget, mendTarget } from './mend-target.js'
import { openRead, readTarget } from './open-target.js'
import { relocate, toUser } from './relocate.js'
import { codeOf, report } from './report.js'
import { selectFindings } from './select-findings.js'
import { readUnsaved, type Unsaved } from './stdin.js'
import { defaultOutputs, findTargets, isWithin, type Target } from './targets.js'
import { openBaseline, type UsedBaseline } from './use-baseline.js'
import { writeReport } from './write-report.js'

/** `check`: says everything that is to be said of the workspaces of some paths. */
export async function checkCommand(paths: readonly string[], given: CheckChoice, session: Session): Promise<number> {
  const { io, messages, colors } = session
  const choice = checkedChoice(paths, given, session)
  const unsaved = paths.includes('-') ? await readUnsaved(choice.stdinName, session) : undefined
  const targets = unsaved ? [unsaved.target] : findTargets(paths, session)
  const baseline = openBaseline(choice, targets, session)
  const progress = startProgress(io)
  const extensions = new Map<Target, LoadedExtensions>()
  for (const target of targets) extensions.set(target, await extensionsOf(target.root, choice.extensions))
  const looked = targets.map((target) =>
    lookAt(target, extensions.get(target), unsaved, choice, session, progress, baseline),
  )
  progress.done()

  const all: Report = {
    diagnostics: looked.flatMap(({ diagnostics }) => diagnostics),
    sources: new Map(looked.flatMap(({ sources }) => [...sources])),
    extra: Object.assign({}, ...looked.map(({ mended }) => mended?.extra), baseline?.extra()),
    ownCodes: codesOf([...extensions.values()].map(({ extension }) => extension)),
  }
  const documents = looked.reduce((sum, one) => sum + one.documents, 0)
  const inputs = new Set(looked.flatMap((one) => [...one.inputs]))
  const notices = [
    ...looked.flatMap((one) => one.notices),
    ...looked.flatMap(({ mended }) => mended?.notices ?? []),
    ...(baseline?.finish(choice.updateBaseline, inputs) ?? []),
  ]

  let code = codeOf(all.diagnostics)
  const dryRun = choice.fixDryRun && session.format === 'text'
  if (choice.output !== undefined) notices.push(writeReport(choice.output, all, inputs, session))
  else if (dryRun) for (const { mended } of looked) io.stdout.write(mended?.diff ?? '')
  else code = report(all, session)
  for (const notice of notices) io.stderr.write(`${notice}\n`)
  if (all.diagnostics.length === 0 && session.format === 'text') {
    io.stderr.write(`${documents > 0 ? colors.green(messages.noFindings(documents)) : messages.noDocuments()}\n`)
  }
  const warnings = all.diagnostics.filter(({ severity }) => severity === 'warning').length
  if (choice.maxWarnings !== undefined && warnings > choice.maxWarnings) {
    io.stderr.write(`${messages.tooManyWarnings(warnings, choice.maxWarnings)}\n`)
    code = findings
  }
  return looked.some(({ mended }) => mended?.failed) ? failure : code
}

/** The rules of an organisation's own, those of its norm packs among them, by their codes. */
function codesOf(extensions: readonly Extension[]): Map<string, CodeText> {
  const rules = extensions.flatMap((one) => [...one.rules, ...one.packs.flatMap((pack) => pack.rules)])
  return new Map(rules.map((rule) => [rule.id, { severity: rule.severity, title: rule.title, why: rule.why }]))
}

interface Report {
  ownCodes: Map<string, CodeText>
  diagnostics: Diagnostic[]
  sources: Map<string, Source>
  extra: Record<string, unknown>
}

/** What was seen in one workspace, with the names of files as the user stands to them. */
interface Looked extends Omit<Report, 'extra' | 'ownCodes'> {
  documents: number
  inputs: ReadonlySet<string>
  notices: string[]
  mended: MendedTarget | undefined
}

function lookAt(
  target: Target,
  extensions: LoadedExtensions | undefined,
  unsaved: Unsaved | undefined,
  choice: CheckChoice,
  session: Session,
  progress: ReturnType<typeof startProgress>,
  baseline: UsedBaseline | undefined,
): Looked {
  const { io, messages } = session
  const { root, within } = target
  const folder = readTarget(target, join(root, defaultOutputs), session, unsaved?.files)
  const look = (files: typeof folder.files) => {
    const read = openRead(target, { ...folder, files }, session, progress)
    const opened = { ...read, ...extended(read, extensions) }
    const found = check(opened, { onDocument: (name) => progress.step(messages.checking(name)) })
    return { opened, diagnostics: selectFindings(opened, found, target) }
  }
  const first = look(folder.files)
  const mended = choice.fix || choice.fixDryRun ? mendTarget(target, folder, first, look, choice, session) : undefined
  // A dry run changes nothing, so that what is to be said is what was there before.
  const { opened, diagnostics } = mended && choice.fix ? mended : first
  const left = baseline?.compare(diagnostics, opened.sources, target) ?? diagnostics
  const located = relocate(opened, [...left, ...(mended?.faults ?? [])], root, io.cwd)
  const asked = [registryFile, ...Object.keys(opened.workspace.documents)].filter(
    (name) => !within || within.some(({ path }) => isWithin(path, name)),
  )
  const files = asked.map((name) => toUser(name, root, io.cwd))
  const spoken = new Set([...files, ...filesOf(located.diagnostics)])
  const sources = new Map([...located.sources].filter(([name]) => spoken.has(name)))
  const notices = choice.verbose
    ? [
        ...folder.ignored.map(({ path, pattern }) => messages.passedOver(path, pattern)),
        messages.filesRead(folder.files.length),
      ]
    : []
  const documents = asked.filter((name) => name !== registryFile).length
  return { diagnostics: located.diagnostics, sources, documents, inputs: folder.inputs, notices, mended }
}

/** The files that findings point into, in any way. */
function filesOf(diagnostics: readonly Diagnostic[]): string[] {
  const places = diagnostics.flatMap(({ place, related = [], fixes = [] }) => [
    ...(place ? [place] : []),
    ...related.map((one) => one.place),
    ...fixes.flatMap(({ edits }) => edits),
  ])
  return places.flatMap((place) => (isTextPlace(place) ? [place.file] : []))
}
