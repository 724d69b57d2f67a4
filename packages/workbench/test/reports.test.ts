import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { type Diagnostic, formatJunit, formatSarif, openGate } from '@dorozhnik/diagnostics'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'

const file = fileURLToPath(new URL('data/sarif-2.1.0-rtm.5.json', import.meta.url))
// The official schema is of draft 4, whose only word that is unknown later on is `id`.
const { id: _id, $schema: _draft, ...schema } = JSON.parse(readFileSync(file, 'utf8'))
const ajv = new Ajv({
  strict: false,
  // One of its patterns is no pattern of Unicode.
  unicodeRegExp: false,
  formats: {
    uri: /^[a-z][a-z\d+.-]*:[!-~]*$/i,
    'uri-reference': /^(?:[A-Za-z\d\-._~!$&'()*+,;=:@/]|%[\dA-F]{2})*$/,
    'date-time': true,
  },
})
const validate = ajv.compile(schema)

const word = fc.oneof(
  fc.constantFrom(
    'план',
    ' ',
    '%',
    ',',
    ':',
    '\n',
    '\r\n',
    '\t',
    '\u0000',
    '\ud800',
    '\uffff',
    ']]>',
    '&',
    '<b>',
    '"',
    '..',
    '#',
    '?',
    '[a](1)',
    '{0}',
    '👨‍👩‍👧',
    'и\u0306',
    '\u202e',
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
)
const words = fc.array(word, { maxLength: 8 }).map((parts) => parts.join(''))
const localized = words.map((text) => ({ ru: text, en: text }))

/** Findings with every kind of place, about a file of any name and any text. */
const reports = fc
  .record({ file: words, text: words, message: localized, start: fc.nat(40), length: fc.nat(10) })
  .map((made) => {
    const source = openGate(made.file, made.text.replace(/\p{Surrogate}/gu, '')).value
    const sources = new Map(source ? [[made.file, source]] : [])
    const place = { file: made.file, start: made.start, end: made.start + made.length }
    const diagnostics: Diagnostic[] = [undefined, place, { path: [made.file, 1] }].flatMap((where) =>
      (['error', 'warning', 'info'] as const).map((severity) => ({
        code: 'some-code',
        severity,
        message: made.message,
        help: made.message,
        ...(where ? { place: where } : {}),
        related: [{ message: made.message, place }],
        fixes: [
          {
            title: made.message,
            edits: [
              { ...place, text: made.file },
              { file: 'b', start: 0, end: 0, text: '' },
            ],
          },
        ],
      })),
    )
    return { diagnostics, options: { sources, language: 'ru' as const } }
  })

/** Elements of a document by their path; throws for anything that is not well-formed XML 1.0. */
function readXml(text: string): { path: string; attributes: Record<string, string> }[] {
  const parser = new SaxesParser()
  const elements: { path: string; attributes: Record<string, string> }[] = []
  const path: string[] = []
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name)
    elements.push({ path: path.join('/'), attributes: { ...attributes } })
  })
  parser.on('closetag', () => void path.pop())
  parser.write(text).close()
  return elements
}

describe('SARIF', () => {
  it('is what its official schema asks for, whatever names and messages are', () => {
    fc.assert(
      fc.property(reports, ({ diagnostics, options }) => {
        const valid = validate(JSON.parse(formatSarif(diagnostics, options)))
        expect(validate.errors ?? []).toEqual([])
        expect(valid).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('is also so without findings', () => {
    expect(validate(JSON.parse(formatSarif([], { sources: new Map(), language: 'en' })))).toBe(true)
  })

  it('the schema does find mistakes', () => {
    const log = JSON.parse(formatSarif([], { sources: new Map(), language: 'en' }))
    log.runs[0].results.push({ message: { text: 1 } })
    expect(validate(log)).toBe(false)
    log.runs[0].results = [
      { message: { text: '' }, locations: [{ physicalLocation: { artifactLocation: { uri: 'a b' } } }] },
    ]
    expect(validate(log)).toBe(false)
  })
})

describe('JUnit', () => {
  /** Elements by their path with their attributes: what Jenkins (junit-10.xsd of its xUnit plugin) and GitLab know. */
  const known: Record<string, readonly string[]> = {
    testsuites: ['name', 'tests', 'failures', 'errors', 'time'],
    'testsuites/testsuite': ['name', 'tests', 'failures', 'errors', 'skipped', 'time'],
    'testsuites/testsuite/testcase': ['name', 'classname', 'time'],
    'testsuites/testsuite/testcase/failure': ['message', 'type'],
    'testsuites/testsuite/testcase/skipped': ['message'],
  }

  it('is well-formed XML of the known elements, with counts that agree', () => {
    fc.assert(
      fc.property(reports, ({ diagnostics, options }) => {
        const elements = readXml(formatJunit(diagnostics, options))
        for (const { path, attributes } of elements) {
          expect([path, Object.keys(attributes)]).toEqual([path, known[path]])
        }
        const count = (end: string) => String(elements.filter(({ path }) => path.endsWith(`/${end}`)).length)
        expect(elements[0]?.attributes).toMatchObject({ tests: count('testcase'), failures: count('failure') })
        const cases = elements.filter(({ path }) => path.endsWith('/testcase'))
        expect(new Set(cases.map(({ attributes }) => JSON.stringify(attributes))).size).toBe(cases.length)
      }),
      { numRuns: 300 },
    )
  })

  it('the reader of XML does find mistakes', () => {
    expect(() => readXml('<a>\u0001</a>')).toThrow()
    expect(() => readXml('<a b="<"/>')).toThrow()
    expect(() => readXml('<a>]]></a>')).toThrow()
  })
})
