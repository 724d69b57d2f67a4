import type {
  ActivitiesPart,
  Activity,
  Clause,
  Content,
  ContentBlock,
  Entry,
  FormOfWork,
  IndicatorGroup,
  IndicatorItem,
  IndicatorRow,
  Inline,
  Level,
  Order,
  Part,
  Plan,
  ProseBlock,
  ProseKind,
  Registry,
  Section,
  SectionChild,
  Stage,
  Regulation,
} from '@dorozhnik/model'
import fc from 'fast-check'
import { anyBlocks, anyContent, anyId, anyInlines, anyText, calmText } from './any-content.js'

const text = fc.oneof({ weight: 2, arbitrary: calmText }, { weight: 1, arbitrary: anyText })

/** A title in one line that holds something. */
const heading: fc.Arbitrary<Content> = fc.oneof(
  text.filter((value) => value.trim() !== ''),
  anyInlines(text, false).map((children): Content => [{ type: 'paragraph', children }]),
)

/** Blocks that stay text wherever they stand: no numbered list, no heading of the page, no table. */
const prose: fc.Arbitrary<ContentBlock[]> = anyBlocks(false, text).map((blocks) => {
  const kept = blocks.filter((block) => block.type !== 'table' && !(block.type === 'list' && block.ordered))
  return kept.length === 0 ? [{ type: 'paragraph', children: [{ type: 'text', value: 'текст' }] }] : kept
})

/** A title of an activity: a line first, so that an id can stand at its end. */
const lineAndMore: fc.Arbitrary<Content> = fc
  .tuple(heading, fc.option(anyBlocks(false, text), { nil: undefined }))
  .map(([first, more]) =>
    more === undefined
      ? first
      : [...(typeof first === 'string' ? [paragraphOf(first)] : (first as ContentBlock[])), ...more],
  )

function paragraphOf(value: string): ContentBlock {
  return { type: 'paragraph', children: [{ type: 'text', value }] }
}

/** A number by hand is read before a text only. */
function withNumber<T extends { title: Content; writtenNumber?: string | undefined }>(record: T): T {
  const [first] = typeof record.title === 'string' ? [paragraphOf(record.title)] : record.title
  const [inline] = first?.type === 'paragraph' ? first.children : []
  const isText = inline?.type === 'text' && /^[^\s\u00a0]/u.test(inline.value)
  return isText || record.writtenNumber === '2025' ? record : { ...record, writtenNumber: undefined }
}

/** A record without the keys that are undefined. */
export function present<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T
}

function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined })
}

/** What stands behind a label: spaces at its beginning belong to nobody. */
const field: fc.Arbitrary<Content> = anyContent(text).filter((content) => {
  const [first] = typeof content === 'string' ? [paragraphOf(content)] : content
  const [inline] = first?.type === 'paragraph' ? first.children : []
  return inline?.type !== 'break' && !(inline?.type === 'text' && /^\s/.test(inline.value))
})

const columns = ['number', 'title', 'term', { key: 'responsible', label: 'Исполнитель' }, 'result', 'Форма отчёта']

/** Few rows bear no number. */
const unnumbered = fc.option(fc.constant(true as const), { nil: undefined, freq: 1 })

const activity: fc.Arbitrary<Activity> = fc
  .record({
    id: maybe(anyId),
    title: lineAndMore,
    term: maybe(field),
    responsible: maybe(field),
    result: maybe(field),
    form: maybe(field),
    writtenNumber: maybe(fc.constantFrom('4.1', '12.3.1', '2025')),
    unnumbered,
  })
  .map(({ form, ...rest }) =>
    present<Activity>({
      type: 'activity',
      ...withNumber(rest),
      ...(form === undefined ? {} : { fields: { 'Форма отчёта': form } }),
    } as Activity),
  )

function section(depth: number): fc.Arbitrary<Section> {
  return fc
    .record({
      id: maybe(anyId),
      title: heading,
      writtenNumber: maybe(fc.constantFrom('4', '4.1', 'IV')),
      unnumbered,
      children: sectionChildren(depth - 1),
    })
    .map((rest) => present<Section>({ type: 'section', ...withNumber(rest) } as Section))
}

/** Rows before sections, as they have to stand under headings. */
function sectionChildren(depth: number): fc.Arbitrary<SectionChild[]> {
  const block = prose.map((content): ProseBlock => ({ type: 'prose', content }))
  return fc
    .tuple(
      maybe(block),
      fc.array(activity, { maxLength: 3 }),
      maybe(fc.tuple(block, activity)),
      depth === 0 ? fc.constant([]) : fc.array(section(depth), { maxLength: 2 }),
    )
    .map(([first, rows, more, sections]) => [
      ...(first === undefined ? [] : [first]),
      ...rows,
      ...(more === undefined || (rows.length === 0 && first !== undefined) ? [] : more),
      ...sections,
    ])
}

const caption = maybe(calmText.map((value): Inline[] => [{ type: 'text', value }]))

const activitiesPart: fc.Arbitrary<ActivitiesPart> = fc
  .record({ id: maybe(anyId), title: heading, caption, children: sectionChildren(2) })
  // A name that has no rows below it is a text.
  .map(({ caption: named, ...rest }) => ({
    ...rest,
    caption: rest.children.some(({ type }) => type !== 'prose') ? named : undefined,
  }))
  .map((rest) => present<ActivitiesPart>({ kind: 'activities', ...rest } as ActivitiesPart))

const prosePart: fc.Arbitrary<Part> = fc
  .record({
    kind: fc.constantFrom<ProseKind>('note', 'goal', 'tasks', 'prose'),
    id: maybe(anyId),
    title: heading,
    content: fc.oneof(fc.constant([]), anyBlocks(true, text)),
  })
  .map((rest) => present(rest as Part))

/** A text in one line that begins and ends with a letter. */
const plain: fc.Arbitrary<string> = text.filter((value) => /^[\p{L}\p{N}«](?:.*[\p{L}\p{N}»])?$/u.test(value))

const proseBlock: fc.Arbitrary<ProseBlock> = fc.oneof(
  calmText.map((value): ProseBlock => ({ type: 'prose', content: [paragraphOf(value)] })),
  prose.map((content): ProseBlock => ({ type: 'prose', content })),
)

const partBase = {
  id: maybe(anyId),
  orientation: maybe(fc.constantFrom('landscape' as const)),
  appendix: maybe(fc.constant(true as const)),
}

/** Words of a name: a colon at their end would belong to the row. */
const name: fc.Arbitrary<Content> = fc.oneof(
  plain,
  fc.tuple(plain, anyId).map(
    ([value, id]): Content => [
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: `${value} ` },
          { type: 'mention', id },
        ],
      },
    ],
  ),
)

const entriesPart: fc.Arbitrary<Part> = fc
  .record({
    kind: fc.constantFrom('passport' as const, 'resources' as const),
    ...partBase,
    title: heading,
    caption,
    intro: maybe(proseBlock),
    rows: fc.array(
      fc
        .record({ id: maybe(anyId), name, value: field })
        .map((row) => present<Entry>({ type: 'entry', ...row } as Entry)),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ intro, rows, ...rest }) => {
    const first = intro === undefined ? [] : [intro]
    return present<Part>({ ...rest, children: [...first, ...rows] } as Part)
  })

const levelsPart: fc.Arbitrary<Part> = fc
  .record({
    ...partBase,
    title: heading,
    caption,
    intro: maybe(proseBlock),
    levels: fc.array(
      fc
        .record({
          id: maybe(anyId),
          title: heading,
          goal: maybe(field),
          responsible: maybe(field),
          forms: fc.array(
            fc
              .record({ id: maybe(anyId), title: lineAndMore, term: maybe(field), responsible: maybe(field) })
              .map((form) => present<FormOfWork>({ type: 'form', ...form } as FormOfWork)),
            { maxLength: 3 },
          ),
        })
        .map((level) => present<Level>({ type: 'level', ...level } as Level)),
      { minLength: 1, maxLength: 2 },
    ),
  })
  .map(({ intro, levels, ...rest }) =>
    present<Part>({ kind: 'levels', ...rest, children: [...(intro === undefined ? [] : [intro]), ...levels] } as Part),
  )

const stagesPart: fc.Arbitrary<Part> = fc
  .record({
    ...partBase,
    title: heading,
    intro: maybe(proseBlock),
    stages: fc.array(
      fc
        .record({
          id: maybe(anyId),
          title: heading,
          term: maybe(field),
          content: fc.oneof(fc.constant([]), anyBlocks(false, text)),
          writtenNumber: maybe(fc.constantFrom('1.2')),
        })
        .map((stage) => present<Stage>({ type: 'stage', ...withNumber(stage) } as Stage)),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ intro, stages, ...rest }) =>
    present<Part>({ kind: 'stages', ...rest, children: [...(intro === undefined ? [] : [intro]), ...stages] } as Part),
  )

const swotPart: fc.Arbitrary<Part> = fc
  .record({
    ...partBase,
    title: heading,
    caption,
    children: fc.subarray(
      [
        ['strengths', 'Сильные стороны (S)'],
        ['weaknesses', 'Слабые стороны'],
        ['opportunities', 'Возможности'],
        ['threats', 'Угрозы'],
      ] as const,
      { minLength: 1 },
    ),
    contents: fc.array(anyBlocks(false, text), { minLength: 4, maxLength: 4 }),
  })
  .map(({ children, contents, ...rest }) =>
    present<Part>({
      kind: 'swot',
      ...rest,
      children: children.map(([factor, title], index) => ({
        type: 'quadrant',
        factor,
        title,
        content: contents[index] ?? [],
      })),
    } as Part),
  )

const figures = {
  baseline: maybe(fc.constantFrom('30,1', '0')),
  target: maybe(field),
  values: maybe(fc.constantFrom({ '2025': '33,3' }, { '2025': '33,3', '2026': '40 %' })),
}

const indicator: fc.Arbitrary<IndicatorRow> = fc
  .record({
    id: maybe(anyId),
    name: lineAndMore,
    unnumbered,
    unit: fc.constantFrom('%', 'человек'),
    direction: maybe(fc.constantFrom('increase' as const, 'maintain' as const)),
    formula: maybe(field),
    source: maybe(field),
    monitoring: maybe(field),
    ...figures,
    items: maybe(
      fc.array(
        fc
          .record({ name: plain, ...figures, baseline: fc.constant('1') })
          .map((item) => present<IndicatorItem>(item as IndicatorItem)),
        { minLength: 1, maxLength: 2 },
      ),
    ),
  })
  .map((row) => present<IndicatorRow>({ type: 'indicator', ...row } as IndicatorRow))

const indicatorsPart: fc.Arbitrary<Part> = fc
  .record({
    kind: fc.constantFrom('indicators' as const, 'methodology' as const),
    ...partBase,
    title: heading,
    caption,
    numbering: maybe(fc.constantFrom('groups' as const, 'continuous' as const)),
    intro: maybe(proseBlock),
    rows: fc.array(indicator, { minLength: 1, maxLength: 2 }),
    groups: fc.array(
      fc
        .record({
          id: maybe(anyId),
          title: heading,
          unnumbered,
          unit: maybe(fc.constant('%')),
          source: maybe(field),
          intro: maybe(proseBlock),
          rows: fc.array(indicator, { minLength: 1, maxLength: 2 }),
        })
        .map(({ intro, rows, ...group }) =>
          present<IndicatorGroup>({
            type: 'group',
            ...group,
            children: [...(intro === undefined ? [] : [intro]), ...rows],
          } as IndicatorGroup),
        ),
      { maxLength: 2 },
    ),
  })
  .map(({ intro, rows, groups, ...rest }) =>
    present<Part>({ ...rest, children: [...(intro === undefined ? [] : [intro]), ...rows, ...groups] } as Part),
  )

/** A part with rows of its own. */
export const anyRowsPart: fc.Arbitrary<Part> = fc.oneof(entriesPart, levelsPart, stagesPart, swotPart, indicatorsPart)

/** Parts that can be written as they are. */
export const anyParts: fc.Arbitrary<Part[]> = fc.array(fc.oneof(activitiesPart, prosePart, anyRowsPart), {
  maxLength: 3,
})

/** A regulation that can be written as it is. */
export const anyRegulation: fc.Arbitrary<Regulation> = fc
  .record({ title: fc.constant('Положение'), parts: anyParts })
  .map((rest): Regulation => ({ document: 'regulation', columns, ...rest }))

/** A plan that can be written as it is. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    title: fc.constantFrom('План', 'План: «дорожная карта» # 2', '- 1', 'да', '007', "it's", '"', 'a\tb', '@x'),
    organization: maybe(anyId),
    numbering: maybe(fc.constantFrom('hierarchical' as const)),
    parts: anyParts,
  })
  .map((rest) => present<Plan>({ document: 'plan', period: '2025-09-01/2026-08-31', columns, ...rest } as Plan))

const clauseText: fc.Arbitrary<Content> = fc
  .tuple(heading, fc.option(prose, { nil: undefined }))
  .map(([first, more]) =>
    more === undefined
      ? first
      : [...(typeof first === 'string' ? [paragraphOf(first)] : (first as ContentBlock[])), ...more],
  )

const clause: fc.Arbitrary<Clause> = fc
  .record({
    id: maybe(anyId),
    content: clauseText,
    clauses: maybe(
      fc.array(
        fc.record({ content: clauseText }).map((rest): Clause => ({ type: 'clause', ...rest })),
        { minLength: 1, maxLength: 2 },
      ),
    ),
    writtenNumber: maybe(fc.constantFrom('2025')),
  })
  .map((rest) => present<Clause>({ type: 'clause', ...rest } as Clause))

/** An order that can be written as it is. */
export const anyOrder: fc.Arbitrary<Order> = fc
  .record({
    organization: anyId,
    date: maybe(fc.constant('2025-08-26')),
    number: maybe(fc.constantFrom('953', '50/12-од', '1.10', 'null')),
    subject: fc.constantFrom('Об утверждении плана', 'О «проекте»: # 5', "О 'кавычках'"),
    appendices: maybe(fc.constant(['plan.md', 'a, b.md'])),
    acquaint: maybe(fc.constant(['sokolov'])),
    preamble: prose,
    operative: maybe(fc.constantFrom('ПРИКАЗЫВАЮ:', 'П Р И К А З Ы В А Ю:')),
    clauses: fc.array(clause, { minLength: 1, maxLength: 3 }),
    closing: maybe(prose),
  })
  .map(({ closing, clauses, ...rest }) => {
    // A list below the last clause belongs to it, and so does whatever stands below a list of sub-clauses.
    const kept = closing?.[0]?.type === 'list' ? undefined : closing
    return present<Order>({ document: 'order', ...rest, clauses, closing: kept } as Order)
  })

/** A registry that can be written as it is. */
export const anyRegistry: fc.Arbitrary<Registry> = fc
  .record({
    organizations: maybe(
      fc.dictionary(anyId, fc.record({ name: text.map(line), place: fc.constantFrom('г. Приозёрск', 'д. 5: «а»') })),
    ),
    people: maybe(
      fc.dictionary(
        anyId,
        fc.record({
          name: text.map(line),
          post: fc.constantFrom('начальник, главный', '# 1', '- а', '8 (37144) 2-31-07', '+79161234567', '007', 'yes'),
          forms: fc.constantFrom({ genitive: 'Гребенца' }),
        }),
      ),
    ),
    groups: maybe(
      fc.dictionary(anyId, fc.record({ name: text.map(line), members: fc.constantFrom(['a'], ['a', 'uo-2']) })),
    ),
    profile: maybe(fc.constant('gost-r-7.0.97-2025')),
  })
  .map(present) as fc.Arbitrary<Registry>

function line(value: string): string {
  return value.trim() === '' ? 'имя' : value
}
