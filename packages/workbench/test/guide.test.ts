import { readFileSync } from 'node:fs'
import { build, check, formatText, openWorkspace } from 'dorozhnik'
import { describe, expect, it } from 'vitest'

const guide = readFileSync(new URL('../../../docs/ru/guide.md', import.meta.url), 'utf8')

/** The complete files of the guide: blocks whose fence names what they are. */
const files = [...guide.matchAll(/^```(?:md|yaml) (plan|order|dorozhnik)\n(.*?)^```$/gms)].map(
  ([, kind, text]) => ({ kind, text }) as { kind: 'plan' | 'order' | 'dorozhnik'; text: string },
)
const first = (kind: string): string => files.find((file) => file.kind === kind)?.text ?? ''

describe('the guide for authors', () => {
  it('has complete files of every kind', () => {
    expect(new Set(files.map(({ kind }) => kind))).toEqual(new Set(['plan', 'order', 'dorozhnik']))
  })

  it.each(
    files.filter(({ kind }) => kind !== 'dorozhnik').map(({ kind, text }, index) => [index + 1, kind, text] as const),
  )('shows in block %i (%s) what checks clean and can be printed', async (_, kind, text) => {
    const opened = openWorkspace([
      { path: 'dorozhnik.yaml', bytes: first('dorozhnik') },
      { path: 'plan.md', bytes: kind === 'plan' ? text : first('plan') },
      ...(kind === 'order' ? [{ path: 'order.md', bytes: text }] : []),
    ])
    const findings = check(opened)
    expect(formatText(findings, { sources: opened.sources, language: 'ru', color: false })).toBe(
      formatText([], { sources: opened.sources, language: 'ru', color: false }),
    )
    const { files: made } = await build(opened)
    expect(made.map(({ name }) => name)).toEqual([kind === 'plan' ? 'plan.docx' : 'order.docx'])
  })

  it('names every label of the standard columns and every heading of a part', async () => {
    const { partHeadings, standardColumns } = await import('dorozhnik')
    const named = guide.toLowerCase()
    const labels = [
      ...standardColumns.flatMap(({ label, aliases }) => [label, ...aliases]),
      ...Object.values(partHeadings).flat(),
    ]
    expect(labels.filter((label) => !named.includes(label.toLowerCase()))).toEqual([])
  })
})
