import { type Language, nearest } from '@dorozhnik/diagnostics'
import { families, type RuleSource, scopeTexts, sourceText } from '@dorozhnik/rules'
import { clean } from '../exit-codes.js'
import type { Session } from '../session.js'
import { UsageError } from '../usage-error.js'
import { allExplanations, type Explanation, type ExplanationGroup } from './explanations.js'

/**
 * `explain`: tells what a code means, or lists all codes.
 *
 * @throws {UsageError} when there is no such code
 */
export function explain(code: string | undefined, session: Session): number {
  const { io, messages, format } = session
  const all = allExplanations()
  if (code === undefined) {
    io.stdout.write(
      format === 'json' ? toJson(all.map((explanation) => plain(explanation, session))) : list(all, session),
    )
    if (format === 'text') io.stderr.write(`${messages.listHint}\n`)
    return clean
  }
  // Two parts of the tool may have a word of their own for it: the gate of a text, the writer of a table.
  const found = all.filter((explanation) => explanation.code === code)
  if (found.length === 0) {
    const meant = nearest(
      code,
      all.map((explanation) => explanation.code),
    )
    throw new UsageError(messages.unknownCode(code) + (meant === undefined ? '' : ` ${messages.didYouMean(meant)}`))
  }
  io.stdout.write(
    format === 'json'
      ? toJson(found.map((explanation) => plain(explanation, session)))
      : found.map((explanation) => page(explanation, session)).join('\n'),
  )
  return clean
}

function list(all: readonly Explanation[], { language, messages }: Session): string {
  const groups = Object.keys(messages.groups) as ExplanationGroup[]
  const width = Math.max(...all.map(({ code }) => code.length))
  return groups
    .map((group) => ({ group, codes: all.filter((explanation) => explanation.group === group) }))
    .filter(({ codes }) => codes.length > 0)
    .map(({ group, codes }) => {
      const lines = codes.map(({ code, title }) => `  ${code.padEnd(width)}  ${title[language]}`)
      return [messages.groups[group], ...lines, ''].join('\n')
    })
    .join('\n')
}

function page(
  { code, group, severity, title, why, help, examples, rule }: Explanation,
  { language, messages }: Session,
): string {
  const sections = [
    `${code} — ${messages.severity[severity]}\n${title[language]}`,
    rule && `${families[rule.family][language]}. ${scopeTexts[language][rule.scope]}`,
    // What a clause of the audit rests on is all that is to be said of it, and says itself what it is.
    group === 'audit' ? why[language] : `${messages.why}: ${why[language]}`,
    rule && sourceText(rule.source, language),
    help && `${messages.help}: ${help[language]}`,
  ]
  const example = examples?.find((item) => 'files' in item && item.says.length > 0)
  if (example && 'files' in example) {
    const files = Object.entries(example.files).map(([name, text]) => `  ${name}\n${indent(text)}`)
    const says = example.says.map((said) => `  ${said.at} ${said[language]}`)
    sections.push([`${messages.example}: ${example.name[language]}`, ...files, ...says].join('\n'))
  }
  return `${sections.filter((section) => section !== undefined).join('\n\n')}\n`
}

function plain({ code, group, severity, title, why, help, rule }: Explanation, { language }: Session): object {
  return {
    code,
    group,
    severity,
    title: title[language],
    why: why[language],
    ...(help ? { help: help[language] } : {}),
    ...(rule ? { family: rule.family, scope: rule.scope, source: plainSource(rule.source, language) } : {}),
  }
}

function plainSource({ url, grade, ...text }: RuleSource, language: Language): object {
  return { text: text[language], ...(url === undefined ? {} : { url }), ...(grade === undefined ? {} : { grade }) }
}

function indent(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
    .join('\n')
}

function toJson(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`
}
