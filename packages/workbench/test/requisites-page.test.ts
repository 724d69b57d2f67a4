import { readFileSync } from 'node:fs'
import { build, check, openWorkspace, type OpenedWorkspace } from 'dorozhnik'
import { describe, expect, it } from 'vitest'

const page = readFileSync(new URL('../../../docs/ru/requisites.md', import.meta.url), 'utf8')

/** The file of the page whose fence names it. */
function file(kind: 'plan' | 'order' | 'dorozhnik'): string {
  const found = new RegExp(`^\`\`\`(?:md|yaml) ${kind}\\n(.*?)^\`\`\`$`, 'ms').exec(page)?.[1]
  if (found === undefined) throw new Error(`the page shows no ${kind}`)
  return found
}

/** The workspace of the page, with another approval of its plan. */
function open(approval?: string): OpenedWorkspace {
  const plan = file('plan')
  return openWorkspace([
    { path: 'dorozhnik.yaml', bytes: file('dorozhnik') },
    { path: 'order.md', bytes: file('order') },
    { path: 'plan.md', bytes: approval === undefined ? plan : plan.replace(/^approval:.*$/m, approval) },
  ])
}

const serious = (opened: OpenedWorkspace): string[] =>
  check(opened)
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, message }) => `${code}: ${message.ru}`)

describe('the page about requisites', () => {
  it('shows what checks clean and can be printed', async () => {
    expect(serious(open())).toEqual([])
    const { files } = await build(open(), { documents: ['order.md', 'plan.md'] })
    expect(files.map(({ name }) => name)).toEqual(['order.docx', 'plan.docx'])
  })

  const approvals = [...page.matchAll(/^\| `(approval: [^`]*)` \|/gm)].map(([, yaml = '']) => yaml)

  it('shows several approvals', () => expect(approvals.length).toBeGreaterThan(3))

  it.each(approvals)('shows a right approval: %s', (yaml) => {
    expect(serious(open(yaml))).toEqual([])
  })

  it('tells of every field of an order that it shows', () => {
    const keys = [...(/^---\n(.*?)^---$/ms.exec(file('order'))?.[1] ?? '').matchAll(/^(\w+):/gm)].map(([, key]) => key)
    const known = new Set(['document', 'organization', 'date', 'number', 'subject', 'executor', 'appendices'])
    expect(keys.filter((key = '') => !known.has(key) && !page.includes(`| \`${key}\` |`))).toEqual([])
  })
})
