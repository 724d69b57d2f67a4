import type { Diagnostic, Severity } from './diagnostic.js'
import { describePlace, locateInFile } from './locate.js'
import { isTextPlace } from './place.js'
import type { ReportOptions } from './report-options.js'

/**
 * Findings as workflow commands of GitHub Actions: printed in a step, they stand beside the lines of a pull request.
 * GitHub shows ten errors, ten warnings and ten notices of a step.
 */
export function formatGithub(diagnostics: readonly Diagnostic[], options: ReportOptions): string {
  return diagnostics.map((diagnostic) => `${command(diagnostic, options)}\n`).join('')
}

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' }

function command(diagnostic: Diagnostic, { sources, language }: ReportOptions): string {
  const { code, severity, message, help, place } = diagnostic
  const properties: [string, string | number][] = []
  if (place && isTextPlace(place)) {
    properties.push(['file', place.file])
    const location = locateInFile(place, sources)
    if (location) {
      const { line, column, endLine, endColumn } = location
      properties.push(['line', line], ['endLine', endLine])
      // GitHub takes columns only for places within one line.
      if (line === endLine) properties.push(['col', column], ['endColumn', endColumn])
    }
  }
  properties.push(['title', code])
  const written = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',')
  const where = place && !isTextPlace(place) ? `${describePlace(place, sources)}: ` : ''
  const text = `${where}${message[language]}${help ? ` ${help[language]}` : ''}`
  return `::${commands[severity]} ${written}::${escapeData(text)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
