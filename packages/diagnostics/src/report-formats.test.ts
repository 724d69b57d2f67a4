import { describe, expect, it } from 'vitest'
import type { Diagnostic } from './diagnostic.js'
import { formatGithub } from './format-github.js'
import { formatGitlab } from './format-gitlab.js'
import { formatJunit } from './format-junit.js'
import { formatSarif } from './format-sarif.js'
import { openGate } from './gate.js'
import { reporters, reportFormats } from './reporters.js'
import type { Source } from './source.js'

const name = 'планы/100% наш, новый: план.md'
// With a byte order mark, CRLF and a decomposed letter before the place on its line.
const raw = '\ufeff# План\r\n\r\n- Деи\u0306ствие: @sokolof\r\n- Срок: 31 ноября\r\n'
const source = openGate(name, new TextEncoder().encode(raw)).value!
const sources = new Map<string, Source>([[name, source]])
const place = (part: string) => {
  const start = source.text.indexOf(part)
  return { file: name, start, end: start + part.length }
}

const hostile = 'Строка «a]]>b\u0001\ud800,:%»\nи ещё <b>'
const findings: Diagnostic[] = [
  { code: 'no-plan', severity: 'info', message: { ru: 'Плана нет.', en: 'There is no plan.' } },
  {
    code: 'person-exists',
    severity: 'error',
    message: { ru: 'Лица «sokolof» нет.', en: 'There is no person “sokolof”.' },
    help: { ru: 'Возможно, это «sokolov».', en: 'Perhaps it is “sokolov”.' },
    place: place('@sokolof'),
    related: [{ message: { ru: 'Реестр.', en: 'The registry.' }, place: { file: 'dorozhnik.yaml', start: 0, end: 1 } }],
    fixes: [{ title: { ru: 'Заменить', en: 'Replace' }, edits: [{ ...place('@sokolof'), text: '@sokolov' }] }],
  },
  { code: 'hostile', severity: 'warning', message: { ru: hostile, en: hostile }, place: place('План\n\n- Д') },
  {
    code: 'in-data',
    severity: 'warning',
    message: { ru: 'Срок [вне](1) плана.', en: 'The term is outside.' },
    place: { path: ['documents', 'plan', 0] },
  },
]
const options = { sources, language: 'ru' as const }

describe('every reporter', () => {
  it('is known by name', () => {
    expect(Object.keys(reporters)).toEqual(reportFormats)
  })

  it.each(Object.entries(reporters))('%s gives the same twice, without findings too', (_, report) => {
    expect(report(findings, options)).toBe(report(structuredClone(findings), { ...options }))
    expect(report([], options)).toBe(report([], { ...options }))
  })
})

describe('formatGithub', () => {
  it('escapes what would end a property or a command, and counts columns as the file has them', () => {
    const file = 'планы/100%25 наш%2C новый%3A план.md'
    expect(formatGithub(findings, options)).toBe(
      [
        '::notice title=no-plan::Плана нет.',
        `::error file=${file},line=3,endLine=3,col=14,endColumn=22,title=person-exists::Лица «sokolof» нет. Возможно, это «sokolov».`,
        `::warning file=${file},line=1,endLine=3,title=hostile::Строка «a]]>b\u0001\ud800,:%25»%0Aи ещё <b>`,
        '::warning title=in-data::documents.plan[0]: Срок [вне](1) плана.',
        '',
      ].join('\n'),
    )
    expect(formatGithub([], options)).toBe('')
  })
})

describe('formatGitlab', () => {
  it('gives every finding a file, a line and a fingerprint of its own', () => {
    const issues = JSON.parse(formatGitlab(findings, options))
    expect(issues).toEqual([
      expect.objectContaining({ severity: 'info', location: { path: 'dorozhnik.yaml', lines: { begin: 1 } } }),
      {
        description: 'Лица «sokolof» нет. Возможно, это «sokolov».',
        check_name: 'person-exists',
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        severity: 'major',
        location: { path: name, lines: { begin: 3, end: 3 } },
      },
      expect.objectContaining({ severity: 'minor', location: { path: name, lines: { begin: 1, end: 3 } } }),
      expect.objectContaining({ description: 'documents.plan[0]: Срок [вне](1) плана.' }),
    ])
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(4)
    expect(formatGitlab([], options)).toBe('[]\n')
  })
})

describe('formatJunit', () => {
  it('makes errors fail and others skip, with a passed case for a file without findings', () => {
    const clean = openGate('чисто.md', '# Да\n').value!
    const said = formatJunit(findings, { ...options, sources: new Map([...sources, ['чисто.md', clean]]) })
    expect(said).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="dorozhnik" tests="5" failures="1" errors="0" time="0">
  <testsuite name="${name}" tests="2" failures="1" errors="0" skipped="1" time="0">
    <testcase name="person-exists: Лица «sokolof» нет." classname="${name}" time="0">
      <failure message="Лица «sokolof» нет." type="person-exists">${name}:3:13: ошибка: Лица «sokolof» нет. Возможно, это «sokolov».</failure>
    </testcase>
    <testcase name="hostile: Строка «a]]&gt;b\ufffd\ufffd,:%»&#10;и ещё &lt;b&gt;" classname="${name}" time="0">
      <skipped message="Строка «a]]&gt;b\ufffd\ufffd,:%»&#10;и ещё &lt;b&gt;">${name}:1:3: предупреждение: Строка «a]]&gt;b\ufffd\ufffd,:%»&#10;и ещё &lt;b&gt;</skipped>
    </testcase>
  </testsuite>
  <testsuite name="чисто.md" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase name="Замечаний нет" classname="чисто.md" time="0"/>
  </testsuite>
  <testsuite name="dorozhnik.yaml" tests="2" failures="0" errors="0" skipped="2" time="0">
    <testcase name="no-plan: Плана нет." classname="dorozhnik.yaml" time="0">
      <skipped message="Плана нет.">dorozhnik.yaml: замечание: Плана нет.</skipped>
    </testcase>
    <testcase name="in-data: Срок [вне](1) плана." classname="dorozhnik.yaml" time="0">
      <skipped message="Срок [вне](1) плана.">documents.plan[0]: предупреждение: Срок [вне](1) плана.</skipped>
    </testcase>
  </testsuite>
</testsuites>
`,
    )
  })

  it('numbers cases of one name, which build servers would take for one', () => {
    const said = formatJunit([findings[0]!, findings[0]!], options)
    expect(said).toContain('name="no-plan: Плана нет."')
    expect(said).toContain('name="no-plan: Плана нет. (2)"')
  })
})

describe('formatSarif', () => {
  const log = JSON.parse(
    formatSarif(findings, {
      ...options,
      version: '1.2.3',
      describe: (code) =>
        code === 'person-exists'
          ? {
              severity: 'error',
              title: { ru: 'Есть в реестре', en: 'Is in the registry' },
              why: { ru: 'Иначе не напечатать.', en: 'Else it cannot be printed.' },
            }
          : undefined,
    }),
  )
  const [run] = log.runs
  const uri =
    '%D0%BF%D0%BB%D0%B0%D0%BD%D1%8B/100%25%20%D0%BD%D0%B0%D1%88%2C%20%D0%BD%D0%BE%D0%B2%D1%8B%D0%B9%3A%20%D0%BF%D0%BB%D0%B0%D0%BD.md'
  const region = { startLine: 3, startColumn: 14, endLine: 3, endColumn: 22 }

  it('places a finding in its file as it lies on disk, by an encoded path', () => {
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(run.results[1]).toEqual({
      ruleId: 'person-exists',
      ruleIndex: 3,
      level: 'error',
      message: { text: 'Лица «sokolof» нет. Возможно, это «sokolov».' },
      locations: [{ physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region } }],
      relatedLocations: [
        {
          id: 0,
          physicalLocation: { artifactLocation: { uri: 'dorozhnik.yaml', uriBaseId: '%SRCROOT%' } },
          message: { text: 'Реестр.' },
        },
      ],
      fixes: [
        {
          description: { text: 'Заменить' },
          artifactChanges: [
            {
              artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
              replacements: [{ deletedRegion: region, insertedContent: { text: '@sokolov' } }],
            },
          ],
        },
      ],
      partialFingerprints: { 'dorozhnik/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
    })
    // The columns are those of the raw line: the decomposed letter takes two of them.
    const line = raw.replace(/^\ufeff/, '').split('\r\n')[2] as string
    expect(line.slice(region.startColumn - 1, region.endColumn - 1)).toBe('@sokolof')
  })

  it('attaches what has no file to the registry, and makes no link of brackets', () => {
    expect(run.results[0].locations).toEqual([
      { physicalLocation: { artifactLocation: { uri: 'dorozhnik.yaml', uriBaseId: '%SRCROOT%' } } },
    ])
    expect(run.results[3].locations[0].logicalLocations).toEqual([{ fullyQualifiedName: 'documents.plan[0]' }])
    expect(run.results[3].message.text).toBe('Срок \\[вне](1) плана.')
  })

  it('describes the rules in both languages', () => {
    const { driver } = run.tool
    expect(driver).toMatchObject({ name: 'dorozhnik', version: '1.2.3', language: 'ru-RU' })
    expect(driver.rules.map(({ id }: { id: string }) => id)).toEqual(['hostile', 'in-data', 'no-plan', 'person-exists'])
    expect(driver.rules[3].shortDescription.text).toBe('Есть в реестре')
    expect(run.translations[0]).toMatchObject({ language: 'en-US' })
    expect(run.translations[0].rules[3].help.text).toBe('Else it cannot be printed.')
  })
})
