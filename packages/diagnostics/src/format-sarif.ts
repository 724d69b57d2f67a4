import type { Diagnostic, Fix, Language, Severity } from './diagnostic.js'
import { fingerprints } from './fingerprints.js'
import { describePlace } from './locate.js'
import { isTextPlace, type Place } from './place.js'
import { defaultHome, type ReportOptions } from './report-options.js'
import { artifactLocation, artifactOf, regionOf, type SarifObject } from './sarif-places.js'

/**
 * Findings as SARIF 2.1.0, for code scanning and editors. Paths are relative to `%SRCROOT%`; lines and columns are those
 * of the file on disk. The texts are in the language asked for; what is said about the rules is there in the other
 * language too, as a translation.
 */
export function formatSarif(diagnostics: readonly Diagnostic[], options: ReportOptions): string {
  const { language, version } = options
  const codes = [...new Set(diagnostics.map(({ code }) => code))].toSorted()
  const prints = fingerprints(diagnostics, options.sources)
  const other: Language = language === 'ru' ? 'en' : 'ru'
  const run = {
    tool: {
      driver: {
        name: toolName,
        ...(version === undefined ? {} : { version, semanticVersion: version }),
        language: tags[language],
        rules: codes.map((code) => rule(code, language, options)),
      },
    },
    language: tags[language],
    translations: [
      {
        name: toolName,
        language: tags[other],
        contents: ['localizedData'],
        translationMetadata: { name: `${toolName} (${tags[other]})` },
        rules: codes.map((code) => rule(code, other, options)),
      },
    ],
    originalUriBaseIds: {
      '%SRCROOT%': { description: { text: 'The folder that the command was called in.' } },
    },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    results: diagnostics.map((diagnostic, index) => ({
      ruleId: diagnostic.code,
      ruleIndex: codes.indexOf(diagnostic.code),
      ...result(diagnostic, options),
      partialFingerprints: { 'dorozhnik/v1': prints[index] },
    })),
  }
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)}\n`
}

const schema = 'https://json.schemastore.org/sarif-2.1.0.json'
const toolName = 'dorozhnik'
const tags: Record<Language, string> = { ru: 'ru-RU', en: 'en-US' }
const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }

function rule(code: string, language: Language, { describe }: ReportOptions): SarifObject {
  const known = describe?.(code)
  if (!known) return { id: code }
  const { severity, title, why, help } = known
  const text = help ? `${why[language]} ${help[language]}` : why[language]
  return {
    id: code,
    shortDescription: { text: title[language] },
    fullDescription: { text: why[language] },
    help: { text },
    defaultConfiguration: { level: levels[severity] },
  }
}

function result(diagnostic: Diagnostic, options: ReportOptions): SarifObject {
  const { severity, message, help, place, related, fixes } = diagnostic
  const { language } = options
  const text = help ? `${message[language]} ${help[language]}` : message[language]
  const relatedLocations = (related ?? []).map(({ message: said, place: where }, index) => ({
    id: index,
    ...location(where, options),
    message: { text: plain(said[language]) },
  }))
  return {
    level: levels[severity],
    message: { text: plain(text) },
    locations: [location(place, options)],
    ...(relatedLocations.length > 0 ? { relatedLocations } : {}),
    ...(fixes && fixes.length > 0 ? { fixes: fixes.map((fix) => sarifFix(fix, options)) } : {}),
  }
}

/** A finding about the workspace as a whole stands at the beginning of its registry, because viewers ask for a file. */
function location(place: Place | undefined, { sources, home = defaultHome }: ReportOptions): SarifObject {
  const physicalLocation =
    place && isTextPlace(place) ? artifactOf(place, sources) : { artifactLocation: artifactLocation(home) }
  if (!place || isTextPlace(place)) return { physicalLocation }
  return { physicalLocation, logicalLocations: [{ fullyQualifiedName: describePlace(place, sources) }] }
}

function sarifFix({ title, edits }: Fix, { sources, language }: ReportOptions): SarifObject {
  const files = [...new Set(edits.map(({ file }) => file))]
  return {
    description: { text: plain(title[language]) },
    artifactChanges: files.map((file) => ({
      artifactLocation: artifactLocation(file),
      replacements: edits
        .filter((edit) => edit.file === file)
        .map((edit) => ({ deletedRegion: regionOf(edit, sources), insertedContent: { text: edit.text } })),
    })),
  }
}

/** SARIF would take `[word](1)` in a message for a link to another place. */
function plain(text: string): string {
  return text.replace(/\[(?=[^[\]]*\]\()/g, '\\[')
}
