import type { ContentBlock, Order, Plan } from '@dorozhnik/model'
import { describe, expect, it } from 'vitest'
import { order, plan, registry, view, type Viewed } from '../testing/view.js'
import type { Audience } from '../context.js'

const whole: Partial<Order> = {
  executor: 'sokolov',
  acquaint: ['sokolov'],
  visas: ['vetrova'],
  electronicSignature: {
    certificate: '0A1B',
    owner: 'Лебедева Марина Олеговна',
    from: '2025-01-01',
    until: '2026-01-01',
  },
  preamble: [{ type: 'paragraph', children: [{ type: 'text', value: 'В целях развития' }] }],
  operative: 'приказываю:',
  clauses: [
    {
      type: 'clause',
      content: [{ type: 'paragraph', children: [{ type: 'expression', source: '{{вин @vetrova}}' }] }],
    },
  ],
}

const withPeople: Plan = plan({
  parts: [
    {
      kind: 'activities',
      children: [
        {
          type: 'activity',
          title: 'Ярмарка',
          responsible: [
            {
              type: 'paragraph',
              children: [
                { type: 'mention', id: 'sokolov' },
                { type: 'text', value: ', школы' },
              ],
            },
          ],
        },
      ],
    },
  ],
})

function copy(audience: Audience, posts = false, appendix: Plan = withPeople): Viewed {
  return view('order.md', { 'order.md': order(whole), 'plan.md': appendix }, { audience, posts })
}

const types = ({ document }: Viewed): string[] => (document.sections[0]?.children ?? []).map(({ type }) => type)

describe('copies', () => {
  it('for signature are whole', () => {
    expect(types(copy('signature'))).toEqual(expect.arrayContaining(['executor', 'acquaintance']))
    expect(JSON.stringify(copy('signature').document)).toContain('0A1B')
  })

  it('for those inside have no visas and no acquaintance', () => {
    const found = types(copy('internal'))
    expect(found).toContain('executor')
    expect(found).not.toContain('acquaintance')
  })

  it('for the site have neither executor nor certificate', () => {
    const made = copy('public')
    expect(types(made)).not.toContain('executor')
    const text = JSON.stringify(made.document)
    expect(text).not.toContain('0A1B')
    expect(text).not.toContain('81379')
    expect(text).toContain('Соколов И.П.')
    expect(made.codes).toEqual([])
  })

  it('for the site print posts instead of names when asked, but for those who sign', () => {
    const made = copy('public', true)
    const text = JSON.stringify(made.document)
    expect(text).toContain('Главный специалист')
    expect(text).toMatch(/[Зз]аместителя начальника управления образования/u)
    expect(text).not.toMatch(/Соколов|Ветров/u)
    expect(text).toContain('М.О. Лебедева')
    expect(made.codes).toEqual([])
  })

  it('keep the names that the law makes public', () => {
    const people = {
      ...registry.people,
      vetrova: { ...registry.people?.['vetrova'], name: 'Ветрова Анна Сергеевна', public: true as const },
    }
    const made = view(
      'order.md',
      { 'order.md': order(whole), 'plan.md': withPeople },
      { audience: 'public', posts: true, registry: { ...registry, people } },
    )
    expect(JSON.stringify(made.document)).toContain('Ветрову А.С.')
  })

  it.each([
    ['Соколову И.П. позвонить', 'public-name'],
    ['отчёт Соколова Игоря', 'public-name'],
    ['тел. 8(81379) 21044', 'public-contact'],
  ])('whatever is left is found: %s', (text, code) => {
    const typed = plan({ parts: [{ kind: 'activities', children: [{ type: 'activity', title: text }] }] })
    expect(copy('public', true, typed).codes).toContain(code)
    expect(copy('signature', true, typed).codes).not.toContain(code)
  })

  it('a word that only looks like a surname is no name', () => {
    const typed = plan({
      parts: [{ kind: 'activities', children: [{ type: 'activity', title: 'Соколов выпускают весной' }] }],
    })
    expect(copy('public', true, typed).codes).toEqual([])
  })

  it.each([
    ['Ответственный: Соколов', ['public-name']],
    ['отв. Соколов', ['public-name']],
    ['Соколов', ['public-name']],
    ['И П Соколов', ['public-name']],
    ['главный специалист Соколов\u2011Ветров', []],
    // Somebody else of that name, a street, a school that bears it.
    ['А.В. Соколов', []],
    ['на улице Соколова', []],
    ['школа имени Соколова', []],
  ])('a surname without a name beside it: %s', (text, codes) => {
    const typed = plan({ parts: [{ kind: 'activities', children: [{ type: 'activity', title: text }] }] })
    expect(copy('public', true, typed).codes).toEqual(codes)
  })

  it('«е» in the place of «ё» and a surname like a place', () => {
    const people = {
      zernov: { name: 'Зёрнов Пётр Ильич', post: 'методист' },
      place: { name: 'Сосновский Олег Ильич', post: 'методист' },
    }
    const codes = (title: string): string[] =>
      view(
        'plan.md',
        { 'plan.md': plan({ title }) },
        { audience: 'public', posts: true, registry: { ...registry, people } },
      ).codes
    expect(codes('План Зернова П.И.')).toEqual(['public-name'])
    expect(codes('План для Сосновского района')).toEqual([])
    expect(codes('План О.И. Сосновского')).toEqual(['public-name'])
  })

  it('a phone that the organisation gives as its own may stay', () => {
    const own = { ...registry, organizations: { uo: { name: 'Управление', reference: ['ул. Мира, тел. 2-10-44'] } } }
    const typed = plan({ title: 'План, телефон 2-10-44' })
    const made = (known: typeof registry): string[] =>
      view('plan.md', { 'plan.md': typed }, { audience: 'public', registry: known }).codes
    expect([made(registry), made(own)]).toEqual([['public-contact'], []])
  })
})

/** A name that nobody wrote with @, wherever it is printed. */
const name = 'Соколова И.П.'
const inlines = [{ type: 'text' as const, value: `отчёт ${name}` }]
const withContent = (...content: ContentBlock[]): Plan => plan({ parts: [{ kind: 'note', content }] })

describe('a name is found in', () => {
  it.each<[where: string, order: Partial<Order>, plan: Plan]>([
    ['the title of the file', { subject: `О плане ${name}` }, plan()],
    ['the title of an appendix', {}, plan({ title: `План ${name}` })],
    ['a heading', {}, withContent({ type: 'heading', level: 2, children: inlines })],
    [
      'a footnote',
      {},
      withContent({
        type: 'paragraph',
        children: [
          { type: 'text', value: 'Сведения' },
          { type: 'footnote', children: [{ type: 'paragraph', children: inlines }] },
        ],
      }),
    ],
    [
      'a cell',
      {},
      withContent({
        type: 'table',
        align: [null],
        rows: [{ type: 'tableRow', cells: [{ type: 'tableCell', content: name }] }],
      }),
    ],
    [
      'the name of a table',
      {},
      withContent({
        type: 'table',
        caption: inlines,
        align: [null],
        rows: [{ type: 'tableRow', cells: [{ type: 'tableCell', content: 'да' }] }],
      }),
    ],
    [
      'the title of a section',
      {},
      plan({
        parts: [
          {
            kind: 'activities',
            children: [{ type: 'section', title: name, children: [{ type: 'activity', title: 'Беседа' }] }],
          },
        ],
      }),
    ],
    ['the restriction', { restriction: `Копия ${name}` }, plan()],
    [
      'pieces of different emphasis',
      {},
      withContent({
        type: 'paragraph',
        children: [
          { type: 'text', value: 'Соколов' },
          { type: 'strong', children: [{ type: 'text', value: 'у И.П.' }] },
        ],
      }),
    ],
    [
      'a link',
      {},
      withContent({ type: 'paragraph', children: [{ type: 'link', url: 'https://x.ru', children: inlines }] }),
    ],
    ['a code', {}, withContent({ type: 'code', value: `отчёт ${name}` })],
  ])('%s', (_, changes, appendix) => {
    const made = view(
      'order.md',
      { 'order.md': order({ ...whole, ...changes }), 'plan.md': appendix },
      { audience: 'public', posts: true },
    )
    expect(made.codes.filter((code) => code === 'public-name')).not.toEqual([])
  })
})
