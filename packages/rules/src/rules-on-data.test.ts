import { dataPlaces, type Part, type Plan, type Workspace } from '@dorozhnik/model'
import { describe, expect, it } from 'vitest'
import { checkWorkspace } from './check-workspace.js'
import { rules } from './rule-list.js'

/** What a rule says of a plan that no text can hold. */
function said(id: string, parts: Part[], more: Partial<Plan> = {}): string[] {
  const plan: Plan = { document: 'plan', title: 'План', period: '2025-09-01/2026-08-31', parts, ...more }
  const workspace: Workspace = { registry: {}, documents: { plan } }
  const found = checkWorkspace(workspace, dataPlaces(workspace), { rules: rules.filter((rule) => rule.id === id) })
  return found.map(({ message }) => message.ru)
}

/** What `number-agrees` says of row 4.1 in a section with this number. */
const numbered = (writtenNumber: string): string[] =>
  said(
    'number-agrees',
    [
      {
        kind: 'activities',
        children: [
          {
            type: 'section',
            title: 'Итоги',
            writtenNumber,
            children: [{ type: 'activity', title: 'Опрос', writtenNumber: '4.1' }],
          },
        ],
      },
    ],
    { numbering: 'none' },
  )

describe('a plan from a program', () => {
  it('may have an empty table without a heading, which is told by the usual one', () => {
    expect(said('section-not-empty', [{ kind: 'activities', children: [] }])).toEqual([
      'Под заголовком «План мероприятий» ничего нет.',
    ])
    expect(said('section-not-empty', [{ kind: 'goal', content: [] }])).toEqual(['В плане нет ни одного мероприятия.'])
  })

  it.each([
    ['\u202e', 'U+202E'],
    ['\u202d', 'U+202D'],
    ['\ufffe', 'U+FFFE'],
    ['\ud800', 'U+D800'],
    ['\u001f', 'U+001F'],
  ])('may not hold the character %j', (character, code) => {
    expect(said('clean-characters', [], { title: `План${character}` })).toEqual([
      `В тексте «План» стоит недопустимый символ ${code}.`,
    ])
  })

  it('does not compare the number of a row with a year before the title of its section', () => {
    expect(numbered('2025.')).toEqual([])
    expect(numbered('5.')).toEqual(['Номер «4.1» не подходит к разделу, в котором стоит: у того номер «5».'])
  })
})
