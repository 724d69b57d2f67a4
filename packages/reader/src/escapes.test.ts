import { describe, expect, it } from 'vitest'
import type { Order, Plan } from '@dorozhnik/model'
import { readWorkspace } from './read-workspace.js'

const head = '---\ndocument: plan\ntitle: План\nperiod: 2025-09-01/2026-08-31\n---\n'

function parts(body: string): unknown {
  const read = readWorkspace([{ path: 'p.md', bytes: head + body }]).value?.workspace.documents['p.md']
  return (read as Plan).parts
}

function activity(body: string): unknown {
  return (parts(`# Мероприятия\n\n${body}`) as [{ children: unknown[] }])[0].children[0]
}

describe('a backslash before a sign of the dialect', () => {
  it('makes plain text of a mention, a reference and an expression', () => {
    expect(parts('\\@ivanov, \\[[id]] и \\{{вин @ivanov}}\n')).toEqual([
      {
        kind: 'prose',
        content: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', value: '@ivanov, [[id]] и {{вин ' },
              { type: 'mention', id: 'ivanov' },
              { type: 'text', value: '}}' },
            ],
          },
        ],
      },
    ])
    expect(parts('&#64;ivanov\n')).toMatchObject([{ content: [{ children: [{ type: 'text', value: '@ivanov' }] }] }])
  })

  it('leaves a text where it was when it is typed after a backslash of its own', () => {
    expect(parts('\\\\@ivanov\n')).toMatchObject([
      { content: [{ children: [{ value: '\\' }, { type: 'mention', id: 'ivanov' }] }] },
    ])
  })

  it('makes plain text of a label, a number and attributes', () => {
    expect(activity('1. 4\\.1 Текст \\{#id}\n   - Срок\\: май\n   - Срок: \\@ivanov\n')).toEqual({
      type: 'activity',
      title: [
        { type: 'paragraph', children: [{ type: 'text', value: '4.1 Текст {#id}' }] },
        {
          type: 'list',
          ordered: false,
          items: [
            { type: 'listItem', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Срок: май' }] }] },
          ],
        },
      ],
      term: '@ivanov',
    })
    expect(activity('1. Текст\n   - **Срок\\:** май\n   - **Срок**\\: май\n')).not.toHaveProperty('term')
  })

  it('makes plain text of the operative word of an order', () => {
    const text = '---\ndocument: order\norganization: a\nsubject: О\n---\n\nЯ приказываю\\:\n\nПРИКАЗЫВАЮ:\n\n1. Раз.\n'
    const order = readWorkspace([{ path: 'o.md', bytes: text }]).value?.workspace.documents['o.md'] as Order
    expect(order.operative).toBe('ПРИКАЗЫВАЮ:')
    expect(order.preamble).toMatchObject([{ children: [{ value: 'Я приказываю:' }] }])
  })
})
