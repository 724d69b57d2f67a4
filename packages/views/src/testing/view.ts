import type { Block, OfficialDocument, PageSection } from '@dorozhnik/blocks'
import { gost2025, inlineText, walk } from '@dorozhnik/blocks'
import type { Diagnostic } from '@dorozhnik/diagnostics'
import type { Order, Plan, Registry, WorkspaceDocument } from '@dorozhnik/model'
import { dataPlaces } from '@dorozhnik/model'
import type { ViewContext } from '../context.js'
import { viewDocument } from '../view-document.js'

/** An invented district. */
export const registry: Registry = {
  organizations: {
    uo: {
      name: 'Управление образования администрации Приозёрского муниципального округа',
      short: 'Управление образования',
      parent: 'Администрация Приозёрского муниципального округа',
      place: 'г. Приозёрск',
    },
    school: { name: 'Муниципальное бюджетное учреждение «Школа № 5»', short: 'МБУ «Школа № 5»', parent: 'uo' },
  },
  people: {
    lebedeva: { name: 'Лебедева Марина Олеговна', post: 'начальник управления образования', organization: 'uo' },
    sokolov: { name: 'Соколов Игорь Петрович', post: 'главный специалист', phone: '8 (81379) 2-10-44' },
    vetrova: { name: 'Ветрова Анна Сергеевна', post: 'заместитель начальника управления образования' },
    guest: { name: 'Гусев Пётр Ильич' },
  },
  groups: {
    heads: { name: 'руководители общеобразовательных организаций' },
    team: { name: 'рабочая группа', members: ['sokolov', 'vetrova', 'team'] },
  },
}

/** A plan of one activity, to be changed by a test. */
export function plan(changes: Partial<Plan> = {}): Plan {
  return {
    document: 'plan',
    title: 'План мероприятий («дорожная карта») по профориентации',
    period: '2025-09-01/2026-08-31',
    parts: [{ kind: 'activities', children: [{ type: 'activity', title: 'Ярмарка учебных мест' }] }],
    ...changes,
  }
}

/** An order that approves `plan.md`, to be changed by a test. */
export function order(changes: Partial<Order> = {}): Order {
  return {
    document: 'order',
    organization: 'uo',
    date: '2025-08-26',
    number: '953',
    subject: 'Об утверждении плана мероприятий',
    signatory: 'lebedeva',
    appendices: ['plan.md'],
    preamble: [],
    clauses: [],
    ...changes,
  }
}

/** A view with plain spaces in place of no-break ones, so that tests can be read. */
export interface Viewed {
  document: OfficialDocument
  diagnostics: Diagnostic[]
  /** Blocks of a page section. */
  blocks(section?: number): Block[]
  /** The only block of a type in a page section. */
  only<Type extends Block['type']>(type: Type, section?: number): Extract<Block, { type: Type }>
  /** Everything that is printed as running text, line by line. */
  lines(section?: number): string[]
  codes: string[]
  messages: string[]
}

/** Views a document of a workspace that is given as plain data. */
export function view(
  name: string,
  documents: Record<string, WorkspaceDocument>,
  changes: Partial<ViewContext> & { registry?: Registry } = {},
): Viewed {
  const workspace = { registry: changes.registry ?? registry, documents }
  const outcome = viewDocument(name, { workspace, places: dataPlaces(workspace), profile: gost2025, ...changes })
  const document = withPlainSpaces(outcome.value ?? { type: 'document' as const, title: '', sections: [] })
  const section = (index: number): PageSection => {
    const found = document.sections[index]
    if (found === undefined) throw new Error(`there is no page section ${index}`)
    return found
  }
  return {
    document,
    diagnostics: outcome.diagnostics,
    blocks: (index = 0) => section(index).children,
    only(type, index = 0) {
      const found = section(index).children.filter((block) => block.type === type)
      if (found.length !== 1) throw new Error(`there are ${found.length} blocks of the type ${type}`)
      return found[0] as Extract<Block, { type: typeof type }>
    },
    lines: (index = 0) => linesOf(section(index)),
    codes: outcome.diagnostics.map(({ code }) => code),
    messages: outcome.diagnostics.map(({ message }) => withPlainSpaces(message.ru)),
  }
}

/** The same value with plain spaces and hyphens in place of no-break ones. */
export function withPlainSpaces<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replaceAll('\u00a0', ' ').replaceAll('\u2011', '-')) as T
}

function linesOf(section: PageSection): string[] {
  const lines: string[] = []
  for (const node of walk(section)) {
    if (node.type === 'clause') lines.push(node.number)
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'sectionRow') {
      lines.push(inlineText(node.children))
    }
  }
  return lines
}
