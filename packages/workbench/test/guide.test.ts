import { readFileSync } from 'node:fs'
import { build, check, formatText, openWorkspace, partHeadings, standardColumns } from 'dorozhnik'
import { describe, expect, it } from 'vitest'

const guide = readFileSync(new URL('../../../docs/ru/guide.md', import.meta.url), 'utf8')

/** The complete files of the guide: blocks whose fence names what they are. */
const files = [...guide.matchAll(/^```(?:md|yaml) (plan|regulation|order|dorozhnik)\n(.*?)^```$/gms)].map(
  ([, kind, text]) => ({ kind, text }) as { kind: 'plan' | 'regulation' | 'order' | 'dorozhnik'; text: string },
)
const first = (kind: string): string => files.find((file) => file.kind === kind)?.text ?? ''

describe('the guide for authors', () => {
  it('has complete files of every kind', () => {
    expect(new Set(files.map(({ kind }) => kind))).toEqual(new Set(['plan', 'regulation', 'order', 'dorozhnik']))
  })

  it.each(
    files.filter(({ kind }) => kind !== 'dorozhnik').map(({ kind, text }, index) => [index + 1, kind, text] as const),
  )('shows in block %i (%s) what checks clean and can be printed', async (_, kind, text) => {
    const opened = openWorkspace([
      { path: 'dorozhnik.yaml', bytes: first('dorozhnik') },
      { path: 'plan.md', bytes: kind === 'order' ? first('plan') : text },
      ...(kind === 'order' ? [{ path: 'order.md', bytes: text }] : []),
    ])
    const findings = check(opened)
    expect(formatText(findings, { sources: opened.sources, language: 'ru', color: false })).toBe(
      formatText([], { sources: opened.sources, language: 'ru', color: false }),
    )
    const { files: made } = await build(opened)
    // An order without appendices leaves the plan a file of its own.
    expect(made[0]?.name).toBe(kind === 'order' ? 'order.docx' : 'plan.docx')
  })

  it('names every label of the standard columns', () => {
    const named = guide.toLowerCase()
    const labels = standardColumns.flatMap(({ label, aliases }) => [label, ...aliases])
    expect(labels.filter((label) => !named.includes(label.toLowerCase()))).toEqual([])
  })
})

const dialect = readFileSync(new URL('../../../docs/ru/dialect.md', import.meta.url), 'utf8')

/** The complete files of the reference: blocks that begin with a head. */
const examples = [...dialect.matchAll(/^(`{3,4})md\n(---\n.*?)^\1$/gms)].map(([, , text]) => text ?? '')
const people = /^```yaml dorozhnik\n(.*?)^```$/ms.exec(dialect)?.[1] ?? ''

describe('the reference of the dialect', () => {
  it.each(examples.map((text) => [/^# (.+)$/m.exec(text)?.[1] ?? '', text] as const))(
    'shows under «%s» what checks clean and can be printed',
    async (_, text) => {
      const isPart = text.startsWith('---\ndocument: part')
      const around = `---\ndocument: regulation\ntitle: Положение\n---\n\n{{вставить "document.md"}}\n`
      const opened = openWorkspace([
        { path: 'dorozhnik.yaml', bytes: people },
        { path: 'document.md', bytes: text },
        ...(isPart ? [{ path: 'around.md', bytes: around }] : []),
      ])
      const shown = { sources: opened.sources, language: 'ru', color: false } as const
      expect(formatText(check(opened), shown)).toBe(formatText([], shown))
      const { files: made } = await build(opened)
      expect(made).toHaveLength(1)
    },
  )

  it('has an example of every kind of part', () => {
    const kinds = new Set<string>()
    for (const text of examples) {
      const { workspace } = openWorkspace([
        { path: 'document.md', bytes: text.replace('document: part\ntitle', 'document: regulation\ntitle') },
      ])
      const document = workspace.documents['document.md']
      if (document !== undefined && 'parts' in document) for (const { kind } of document.parts) kinds.add(kind)
    }
    const missing = Object.keys(partHeadings).filter((kind) => !kinds.has(kind))
    expect(missing.filter((kind) => !['principles', 'effects'].includes(kind))).toEqual([])
  })

  it('names every heading of a part', () => {
    const named = dialect.toLowerCase()
    expect(
      Object.values(partHeadings)
        .flat()
        .filter((heading) => !named.includes(heading.toLowerCase())),
    ).toEqual([])
  })
})
