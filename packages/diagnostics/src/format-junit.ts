import type { Diagnostic, Severity } from './diagnostic.js'
import { describePlace } from './locate.js'
import { isTextPlace } from './place.js'
import { defaultHome, type ReportOptions } from './report-options.js'

/**
 * Findings as JUnit XML, which nearly every build server shows: a suite for every file, a case for every finding. An
 * error is a failed case, a warning or a note a skipped one, because only errors stop a build; a file without findings is
 * a case that has passed.
 */
export function formatJunit(diagnostics: readonly Diagnostic[], options: ReportOptions): string {
  const byFile = new Map<string, Diagnostic[]>()
  for (const name of [...options.sources.keys()].toSorted()) byFile.set(name, [])
  for (const diagnostic of diagnostics) {
    const file = fileOf(diagnostic, options)
    const known = byFile.get(file)
    if (known) known.push(diagnostic)
    else byFile.set(file, [diagnostic])
  }
  const suites = [...byFile].map(([file, list]) => suite(file, list, options))
  const cases = [...byFile.values()].reduce((sum, list) => sum + Math.max(1, list.length), 0)
  const head = { name: 'dorozhnik', tests: cases, failures: failures(diagnostics), errors: 0, time: 0 }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', head, suites, '')}\n`
}

function fileOf({ place }: Diagnostic, { home = defaultHome }: ReportOptions): string {
  return place && isTextPlace(place) ? place.file : home
}

function suite(file: string, diagnostics: readonly Diagnostic[], options: ReportOptions): string {
  const names = new Map<string, number>()
  const cases = diagnostics.map((diagnostic) => testcase(file, diagnostic, names, options))
  if (cases.length === 0) {
    cases.push(element('testcase', { name: words[options.language].clean, classname: file, time: 0 }, [], '    '))
  }
  const counts = {
    name: file,
    tests: cases.length,
    failures: failures(diagnostics),
    errors: 0,
    skipped: diagnostics.length - failures(diagnostics),
    time: 0,
  }
  return element('testsuite', counts, cases, '  ')
}

/** Cases of one name are taken for one by build servers, so that a second one gets a number. */
function testcase(
  file: string,
  diagnostic: Diagnostic,
  names: Map<string, number>,
  { sources, language }: ReportOptions,
): string {
  const { code, severity, message, help, place } = diagnostic
  const title = `${code}: ${message[language]}`
  const count = (names.get(title) ?? 0) + 1
  names.set(title, count)
  const where = place ? describePlace(place, sources) : file
  const text = `${where}: ${words[language][severity]}: ${message[language]}${help ? ` ${help[language]}` : ''}`
  const attributes = { message: message[language], ...(severity === 'error' ? { type: code } : {}) }
  const outcome = element(severity === 'error' ? 'failure' : 'skipped', attributes, [escapeXml(text)], '')
  const name = count === 1 ? title : `${title} (${count})`
  return element('testcase', { name, classname: file, time: 0 }, [`      ${outcome}`], '    ')
}

function failures(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ severity }) => severity === 'error').length
}

const words: Record<ReportOptions['language'], Record<Severity | 'clean', string>> = {
  ru: { error: 'ошибка', warning: 'предупреждение', info: 'замечание', clean: 'Замечаний нет' },
  en: { error: 'error', warning: 'warning', info: 'note', clean: 'No findings' },
}

/** An element whose children are written already; a text stands in one line with its element. */
function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly string[],
  indent: string,
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
  const open = `${indent}<${name}${written.join('')}`
  if (children.length === 0) return `${open}/>`
  const isText = !children[0]?.trimStart().startsWith('<')
  return isText ? `${open}>${children.join('')}</${name}>` : `${open}>\n${children.join('\n')}\n${indent}</${name}>`
}

/** Characters that XML 1.0 does not allow in any form become the replacement character. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
}
