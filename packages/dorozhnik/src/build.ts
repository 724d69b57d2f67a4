import type { OfficialDocument, Profile } from '@dorozhnik/blocks'
import { type Diagnostic, hasErrors, isTextPlace, type Outcome } from '@dorozhnik/diagnostics'
import { type Audience, viewDocument } from '@dorozhnik/views'
import { auditBuilt } from './audit-built.js'
import { checkSense } from './check.js'
import { chooseProfile } from './choose-profile.js'
import { distinctDiagnostics } from './distinct-diagnostics.js'
import { documentOf, ownDocuments } from './documents.js'
import { errorsByDocument } from './errors-by-document.js'
import { letterheadOf, type NamedLetterhead } from './letterhead-of.js'
import type { OpenedWorkspace } from './opened-workspace.js'
import { checkOutputNames, type Format, outputName, unknownDocument } from './output-name.js'
import { ownPhrases } from './own-phrases.js'
import { publicLetterhead } from './public-letterhead.js'
import { settling } from './exemptions/settle.js'
import { withoutEchoes } from './without-echoes.js'

/** What may be chosen for a build. */
export interface BuildOptions {
  /** Names of the documents to build. When absent: every order, and every plan that is nobody's appendix. */
  documents?: readonly string[]
  /** Formats of the files, `docx` when absent. */
  formats?: readonly Format[]
  /** How documents look; otherwise the profile that the registry names. */
  profile?: Profile
  /** Fonts of the machine that the file is for; a font that is not among them is a finding. */
  fonts?: readonly string[]
  /** Whom the copies are for, `signature` when absent; the others have names of their own. */
  audience?: Audience
  /** Prints posts instead of names in public copies. */
  posts?: boolean
  /** Called with the name of each document before it is made. */
  onDocument?: (name: string) => void
}

/** A finished file. */
export interface BuiltFile {
  /** The path with `/`, relative to the folder for outputs. */
  name: string
  bytes: Uint8Array
  /** The document it was made from. */
  document: string
}

/** What a build gives. */
export interface BuildResult {
  files: BuiltFile[]
  /** Documents that were asked for and not made because of an error. */
  skipped: string[]
  /** What reading, the rules and the making of these documents said. Sorted, each finding once. */
  diagnostics: Diagnostic[]
}

/**
 * Makes the files of a workspace: an order brings its appendices in its own file. A document with an
 * error in it, in its appendices or in the registry is not made; the others are. The same workspace
 * gives the same bytes on every machine.
 */
export async function build(opened: OpenedWorkspace, options: BuildOptions = {}): Promise<BuildResult> {
  const { workspace, places } = opened
  const formats = options.formats ?? ['docx']
  const chosen = chooseProfile(opened, options.profile)
  const decisions = settling(opened)
  const findings = [...checkSense(opened), ...chosen.diagnostics]
  const settled = (said: readonly Diagnostic[]): Diagnostic[] =>
    distinctDiagnostics([...decisions.settle(withoutEchoes(opened, said)), ...decisions.faults])

  const wanted = [...new Set(options.documents ?? ownDocuments(workspace))]
  const [known, unknown] = partition(wanted, (name) => documentOf(workspace, name) !== undefined)
  for (const name of unknown) {
    // A document that could not be read has already been spoken of.
    if (!opened.unreadable.has(name)) findings.push(unknownDocument(name, Object.keys(workspace.documents)))
  }
  const clashes = formats.flatMap((format) => checkOutputNames(known, format, options.audience))
  if (clashes.length > 0) {
    return { files: [], skipped: wanted, diagnostics: settled([...findings, ...clashes]) }
  }

  const chosenViews = {
    ...ownPhrases(opened),
    ...(options.audience === undefined ? {} : { audience: options.audience }),
    ...(options.posts === undefined ? {} : { posts: options.posts }),
  }
  const hasError = errorsByDocument(opened, decisions.settle(findings))
  const files: BuiltFile[] = []
  const skipped = [...unknown]
  for (const name of known) {
    options.onDocument?.(name)
    const profile = chosen.of(name)
    const view = viewDocument(name, { workspace, places, profile, ...chosenViews })
    const said = new Set(view.diagnostics)
    const stops =
      hasErrors(view.diagnostics) &&
      hasErrors(decisions.settle(withoutEchoes(opened, [...findings, ...said]).filter((one) => said.has(one))))
    findings.push(...said)
    if (hasError(name) || stops || !view.value) {
      skipped.push(name)
      continue
    }
    const letterhead = letterheadOf(opened, name)
    const brought = [
      ...letterhead.diagnostics,
      ...(await publicLetterhead(letterhead.value, name, { workspace, places, profile, ...chosenViews })),
    ]
    findings.push(...brought)
    if (hasErrors(brought)) {
      skipped.push(name)
      continue
    }
    for (const format of formats) {
      const written = await writers[format](view.value, profile, {
        ...options,
        ...(opened.pictures && { pictures: opened.pictures }),
        ...(letterhead.value && { letterhead: letterhead.value }),
      })
      findings.push(...written.diagnostics)
      if (written.value && !hasErrors(written.diagnostics)) {
        const file = outputName(name, format, options.audience)
        const codes = codesOf(name, findings)
        findings.push(...(await auditBuilt(written.value, file, profile, letterhead.value !== undefined, codes)))
        files.push({ name: file, bytes: written.value, document: name })
      } else skipped.push(name)
    }
  }
  return { files, skipped, diagnostics: settled(findings) }
}

/** The codes of what has been said of a document. */
function codesOf(document: string, findings: readonly Diagnostic[]): Set<string> {
  const own = findings.filter(({ place }) => place && isTextPlace(place) && place.file === document)
  return new Set(own.map(({ code }) => code))
}

type WriterOptions = BuildOptions & Pick<OpenedWorkspace, 'pictures'> & { letterhead?: NamedLetterhead }

type Writer = (document: OfficialDocument, profile: Profile, options: WriterOptions) => Promise<Outcome<Uint8Array>>

/** A writer is loaded with the first document that needs it. */
const writers: Record<Format, Writer> = {
  docx: async (document, profile, { fonts, pictures, letterhead }) =>
    (await import('@dorozhnik/render-docx')).renderDocx(document, {
      profile,
      ...(fonts && { fonts }),
      ...(pictures && { pictures }),
      ...(letterhead && { letterhead }),
    }),
}

function partition<T>(items: readonly T[], holds: (item: T) => boolean): [T[], T[]] {
  return [items.filter(holds), items.filter((item) => !holds(item))]
}
