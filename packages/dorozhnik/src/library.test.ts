import { describe, expect, it } from 'vitest'
import {
  build,
  check,
  hasErrors,
  type OpenedWorkspace,
  openWorkspace,
  type Workspace,
  workspaceFromData,
} from './index.js'
import { order, plan, registry, workspace } from './testing/texts.js'

function open(files: Record<string, string> = workspace): OpenedWorkspace {
  return openWorkspace(Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })))
}

/** The same kind of workspace without a text. */
function data(): Workspace {
  return {
    registry: {
      organizations: { uo: { name: 'Управление образования', place: 'г. Приозёрск' } },
      people: { lebedeva: { name: 'Лебедева Марина Олеговна', post: 'начальник управления образования' } },
    },
    documents: {
      plan: {
        document: 'plan',
        title: 'План мероприятий («дорожная карта») по профориентации',
        period: '2025-09-01/2026-08-31',
        organization: 'uo',
        parts: [
          {
            kind: 'activities',
            children: [
              {
                type: 'section',
                title: 'Мониторинг',
                children: [
                  {
                    type: 'activity',
                    title: 'Мониторинг охвата профориентацией',
                    term: 'ноябрь 2025 г.',
                    responsible: [{ type: 'paragraph', children: [{ type: 'mention', id: 'lebedeva' }] }],
                    result: 'справка',
                  },
                ],
              },
            ],
          },
        ],
      },
      order: {
        document: 'order',
        organization: 'uo',
        subject: 'Об утверждении плана мероприятий («дорожной карты») по профориентации',
        signatory: 'lebedeva',
        appendices: ['plan'],
        preamble: [],
        clauses: [],
      },
    },
  }
}

describe('a workspace without mistakes', () => {
  it('has no findings', () => expect(check(open())).toEqual([]))

  it('gives one file: the order with its appendix', async () => {
    const { files, skipped, diagnostics } = await build(open())
    expect({ skipped, diagnostics }).toEqual({ skipped: [], diagnostics: [] })
    expect(files.map(({ name, document }) => [name, document])).toEqual([['order.docx', 'order.md']])
    // The signature of a ZIP archive.
    expect([...(files[0]?.bytes.slice(0, 4) ?? [])]).toEqual([0x50, 0x4b, 3, 4])
  })

  it('gives the same bytes twice, whatever the order of its files', async () => {
    const one = await build(open())
    const other = await build(open(Object.fromEntries(Object.entries(workspace).toReversed())))
    expect(Buffer.compare(one.files[0]?.bytes ?? Buffer.of(1), other.files[0]?.bytes ?? Buffer.of(2))).toBe(0)
  })

  it('gives a plan by itself when it is asked for by name, or nobody encloses it', async () => {
    const named = await build(open(), { documents: ['plan.md'] })
    expect(named.files.map(({ name }) => name)).toEqual(['plan.docx'])
    const alone = await build(open({ 'dorozhnik.yaml': registry, 'a/plan.md': plan }))
    expect(alone.files.map(({ name }) => name)).toEqual(['a/plan.docx'])
  })

  it('tells the name of each document before it is made', async () => {
    const names: string[] = []
    const onDocument = (name: string): void => void names.push(name)
    check(open(), { onDocument })
    await build(open(), { onDocument })
    expect(names).toEqual(['order.md', 'order.md'])
  })
})

describe('an order in a folder of its own', () => {
  const files = {
    'dorozhnik.yaml': registry,
    'orders/order.md': order.replaceAll('plan.md', 'plans/plan.md'),
    'plans/plan.md': plan,
  }

  it('finds its appendix by its path from the workspace', async () => {
    expect(check(open(files))).toEqual([])
    expect((await build(open(files))).files.map(({ name }) => name)).toEqual(['orders/order.docx'])
  })

  it('is not made when there is an error in the appendix', async () => {
    const broken = { ...files, 'plans/plan.md': plan.replace('@sokolov', '@sokolof') }
    const result = await build(open(broken))
    expect(result.files).toEqual([])
    expect(result.skipped).toEqual(['orders/order.md'])
    expect(hasErrors(result.diagnostics)).toBe(true)
  })
})

describe('an error', () => {
  const other = order.replace('appendices: [plan.md]', 'appendices: []').replace(/ \(\{\{.*\}\}\)/, '')

  it('in one document does not stop another one', async () => {
    const result = await build(open({ ...workspace, 'other.md': other.replace('lebedeva', 'lebedewa') }))
    expect(result.files.map(({ name }) => name)).toEqual(['order.docx'])
    expect(result.skipped).toEqual(['other.md'])
  })

  it('in a file of parts stops the document that it is put into, and the order of that', async () => {
    const files = {
      ...workspace,
      'plan.md': `${plan}\n{{вставить "parts/more.md"}}\n`,
      'parts/more.md': "---\ndocument: part\n---\n\n{{include 'last.md'}}\n",
      'parts/last.md': '---\ndocument: part\n---\n\n# Цель\n\nРабота @nikto.\n',
      'notes.md': plan,
    }
    const result = await build(open(files))
    expect(result.skipped).toEqual(['order.md'])
    expect(result.files.map(({ name }) => name)).toEqual(['notes.docx'])
    const mended = { ...files, 'parts/last.md': files['parts/last.md'].replace(' @nikto', '') }
    expect((await build(open(mended))).skipped).toEqual([])
  })

  it('in the registry stops all of them', async () => {
    const result = await build(open({ ...workspace, 'other.md': other, 'dorozhnik.yaml': `${registry}people: {}\n` }))
    expect(result.files).toEqual([])
    expect(result.skipped).toEqual(['order.md', 'other.md'])
  })

  it('in an expression is found without building', () => {
    const codes = check(open({ ...workspace, 'order.md': order.replace('{{приложение', '{{прилжение') })).map(
      ({ code }) => code,
    )
    expect(codes).toContain('unknown-helper')
  })

  it('is told once, and in the order of places', () => {
    const findings = check(open({ ...workspace, 'order.md': order.replace('sokolov', 'nobody') }))
    const texts = findings.map(({ code, place, message }) => JSON.stringify([code, place, message]))
    expect(new Set(texts).size).toBe(texts.length)
    expect(texts.length).toBeGreaterThan(0)
  })
})

describe('a profile', () => {
  it('that nobody knows is an error with the nearest name', async () => {
    const opened = open({ ...workspace, 'dorozhnik.yaml': `${registry}profile: gost-r-7.0.97-2525\n` })
    const [finding] = check(opened)
    expect(finding).toMatchObject({ code: 'profile-known', severity: 'error' })
    expect(finding?.help?.ru).toBe('Возможно, имелось в виду «gost-r-7.0.97-2025».')
    expect(finding?.place).toMatchObject({ file: 'dorozhnik.yaml' })
    expect((await build(opened)).files).toEqual([])
  })

  it('is never an inherited property', () => {
    const opened = open({ ...workspace, 'dorozhnik.yaml': `${registry}profile: constructor\n` })
    expect(check(opened).map(({ code }) => code)).toEqual(['profile-known'])
  })
})

describe('documents by name', () => {
  it('that nobody has are an error with the nearest name', async () => {
    const { files, skipped, diagnostics } = await build(open(), { documents: ['ordr.md'] })
    expect({ files, skipped }).toEqual({ files: [], skipped: ['ordr.md'] })
    expect(diagnostics).toMatchObject([
      { code: 'document-known', help: { ru: 'Возможно, имелось в виду «order.md».' } },
    ])
  })

  it('that would give one file give none at all', async () => {
    const { files, diagnostics } = await build(open({ ...workspace, 'order.markdown': order }))
    expect(files).toEqual([])
    expect(diagnostics.map(({ code }) => code)).toContain('output-names-differ')
  })
})

describe('a workspace built in code', () => {
  it('is checked and built without a text', async () => {
    const opened = workspaceFromData(data())
    expect(check(opened).filter(({ severity }) => severity === 'error')).toEqual([])
    const { files } = await build(opened)
    expect(files.map(({ name }) => name)).toEqual(['order.docx'])
  })

  it('has findings with paths of the data', () => {
    const wrong = data()
    const found = wrong.documents['order']
    if (found?.document === 'order') found.signatory = 'nobody'
    const paths = check(workspaceFromData(wrong)).map(({ place }) => place && 'path' in place && place.path.join('/'))
    expect(paths).toContain('documents/order/signatory')
  })

  it('is not made when a name leads elsewhere', async () => {
    const { documents, registry: people } = data()
    const moved = { registry: people, documents: { '../plan': documents['plan']! } }
    const { files, diagnostics } = await build(workspaceFromData(moved))
    expect(files).toEqual([])
    expect(diagnostics.map(({ code }) => code)).toContain('output-name-portable')
  })
})

describe('nothing at all', () => {
  it('is a workspace too', async () => {
    expect(check(open({}))).toEqual([])
    expect(await build(open({}))).toEqual({ files: [], skipped: [], diagnostics: [] })
  })
})
