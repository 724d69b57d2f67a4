import type { Content, ContentBlock, Inline } from '@dorozhnik/model'
import fc from 'fast-check'

/** Names of records and people. */
export const anyId: fc.Arbitrary<string> = fc.constantFrom('sokolov', 'a', 'uo-2', 'лебедева', 'x_y', 'b_', 'Ё1')

/** Pieces of text that mean something to Markdown or to the dialect, and some that do not. */
const fragment = fc.constantFrom(
  'слово',
  'Слово',
  ' ',
  ' ',
  ' ',
  '  ',
  'a',
  '1',
  '12',
  '2025',
  '.',
  ')',
  '(',
  ':',
  ': ',
  ';',
  ',',
  '-',
  '- ',
  '–',
  '—',
  '+ ',
  '*',
  '**',
  '* ',
  '_',
  '__',
  '`',
  '```',
  '~~~',
  '~',
  '#',
  '# ',
  '> ',
  '<',
  '>',
  '<br>',
  '<b>',
  '<!-- -->',
  '<https://a.ru>',
  'https://a.ru/b_c*d',
  'ivan@mail.ru',
  '&',
  '&nbsp;',
  '&#64;',
  '\\',
  '\\\\',
  '|',
  '| - |',
  '---',
  '===',
  '@',
  '@sokolov',
  '@a.b',
  '[[a]]',
  '[[a|б]]',
  '[',
  ']',
  '[x]',
  '[^1]',
  '[x](y)',
  '[x]: y',
  '![',
  '!',
  '{',
  '}',
  '{{',
  '}}',
  '{{вин @sokolov}}',
  '{#id}',
  ' {#id}',
  '{kind=goal}',
  '1. ',
  '4.1. ',
  'IV. ',
  'Срок: ',
  'Срок',
  'Результат:',
  'ПРИКАЗЫВАЮ:',
  'Таблица: ',
  'Таблица 1. ',
  'Цель',
  '«',
  '»',
  '№ 5',
  '\u00a0',
  '😀',
  'é',
  '"',
  "'",
  '%',
  '=',
  '^^',
  '<<',
  '\t',
)

/** Text as authors write it, and worse. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fragment, { minLength: 1, maxLength: 6 })
  .map((list) => list.join(''))

/** Text without any danger at its ends. */
export const calmText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom('слово', 'Охват', '5–9', '№ 3', '80 %', 'ноябрь 2025 г.'), { minLength: 1, maxLength: 4 })
  .map((list) => list.join(' '))

const url = fc.constantFrom('https://a.ru', 'a b', 'x(y', 'x)y', '#a', '', 'a_b*c', 'a|b', 'a&amp;b', 'a\\b', '<x>')

/** Emphasis inside of the same emphasis is nothing that Markdown tells apart: `kinds` are those that are not open yet. */
function inlines(
  text: fc.Arbitrary<string>,
  depth: number,
  breaks: boolean,
  links = true,
  kinds: readonly ('emphasis' | 'strong')[] = ['emphasis', 'strong'],
): fc.Arbitrary<Inline[]> {
  const leaf: fc.Arbitrary<Inline>[] = [
    text.map((value) => ({ type: 'text', value })),
    text.map((value) => ({ type: 'text', value })),
    anyId.map((id) => ({ type: 'mention', id })),
    anyId.map((id) => ({ type: 'reference', id })),
    anyId.map((id) => ({ type: 'reference', id, text: 'см. *выше*' })),
    fc.constantFrom('{{вин @sokolov}}', '{{приложение "a_b*.md"}}').map((source) => ({ type: 'expression', source })),
    fc.constantFrom('x', '`', 'a|b', ' a', '**').map((value) => ({ type: 'code', value })),
  ]
  if (breaks) leaf.push(fc.constant({ type: 'break' }))
  if (links)
    leaf.push(
      fc.tuple(text, url).map(([alternative, to]) => ({ type: 'image', url: to, alternative: alternative.trim() })),
    )
  const inline: fc.Arbitrary<Inline> =
    depth === 0
      ? fc.oneof(...leaf)
      : fc.oneof(
          { weight: 8, arbitrary: fc.oneof(...leaf) },
          ...kinds.map((type) => ({
            weight: 1,
            arbitrary: inlines(
              text,
              depth - 1,
              breaks,
              links,
              kinds.filter((kind) => kind !== type),
            ).map((children): Inline => ({ type, children })),
          })),
          ...(links
            ? [
                {
                  weight: 1,
                  arbitrary: fc
                    .tuple(url, inlines(text, depth - 1, breaks, false, kinds))
                    .map(([to, children]): Inline => ({ type: 'link', url: to, children })),
                },
              ]
            : []),
        )
  return fc.array(inline, { minLength: 1, maxLength: 4 })
}

/** Running text of every kind; `breaks` where lines may break. */
export function anyInlines(text: fc.Arbitrary<string> = anyText, breaks = true): fc.Arbitrary<Inline[]> {
  const note = inlines(calmText, 0, false).map(
    (children): Inline => ({
      type: 'footnote',
      children: [{ type: 'paragraph', children }],
    }),
  )
  return fc.oneof(
    { weight: 9, arbitrary: inlines(text, 2, breaks) },
    {
      weight: 1,
      arbitrary: fc.tuple(inlines(text, 1, breaks), note, inlines(text, 0, false)).map(([a, b, c]) => [...a, b, ...c]),
    },
  )
}

function blocks(text: fc.Arbitrary<string>, depth: number, headings: boolean): fc.Arbitrary<ContentBlock[]> {
  const paragraph = anyInlines(text)
    .filter((children) => children.some(({ type }) => type !== 'break'))
    .map((children): ContentBlock => ({ type: 'paragraph', children }))
  const simple: { weight: number; arbitrary: fc.Arbitrary<ContentBlock> }[] = [
    { weight: 6, arbitrary: paragraph },
    { weight: 1, arbitrary: fc.constant({ type: 'thematicBreak' }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('', 'a', '```', '    x\n\n- y', '~~~').map((value) => ({ type: 'code', value })),
    },
    { weight: 1, arbitrary: table(text) },
  ]
  if (headings)
    simple.push({
      weight: 1,
      arbitrary: fc
        .tuple(fc.integer({ min: 1, max: 4 }), anyInlines(text))
        .map(([level, children]) => ({ type: 'heading', level, children })),
    })
  const nested: typeof simple =
    depth === 0
      ? []
      : [
          {
            weight: 2,
            arbitrary: fc
              .tuple(
                fc.boolean(),
                fc.constantFrom(1, 1, 2, 9),
                fc.boolean(),
                fc.array(blocks(text, depth - 1, false), { minLength: 1, maxLength: 3 }),
              )
              .map(([ordered, start, bracket, items]) => ({
                type: 'list',
                ordered,
                ...(ordered && start !== 1 ? { start } : {}),
                ...(ordered && bracket ? { delimiter: ')' as const } : {}),
                items: items.map((children) => ({ type: 'listItem', children })),
              })),
          },
          {
            weight: 1,
            arbitrary: blocks(text, depth - 1, false).map((children) => ({ type: 'quote', children })),
          },
        ]
  return fc.array(fc.oneof(...simple, ...nested), { minLength: 1, maxLength: 3 })
}

/** The name of a table: a space at its beginning belongs to nobody. */
function name(text: fc.Arbitrary<string>): fc.Arbitrary<Inline[]> {
  return inlines(text, 1, false).filter(([first]) => first?.type !== 'text' || /^\S/.test(first.value))
}

function table(text: fc.Arbitrary<string>): fc.Arbitrary<ContentBlock> {
  return fc.integer({ min: 1, max: 3 }).chain((width) =>
    fc
      .tuple(
        fc.array(fc.constantFrom('left' as const, 'center' as const, 'right' as const, null), {
          minLength: width,
          maxLength: width,
        }),
        fc.array(fc.array(anyCell(text), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 }),
        fc.option(fc.tuple(name(text), fc.option(anyId, { nil: undefined })), { nil: undefined, freq: 2 }),
      )
      .map(
        ([align, rows, named]): ContentBlock => ({
          type: 'table',
          ...(named?.[1] === undefined ? {} : { id: named[1] }),
          ...(named === undefined ? {} : { caption: named[0] }),
          align,
          rows: rows.map((cells) => ({
            type: 'tableRow',
            cells: cells.map((content) => ({ type: 'tableCell', content })),
          })),
        }),
      ),
  )
}

/** What a cell of a table may hold. */
export function anyCell(text: fc.Arbitrary<string> = anyText): fc.Arbitrary<Content> {
  return fc.oneof(
    fc.constant(''),
    text,
    anyInlines(text, false).map((children): Content => [{ type: 'paragraph', children }]),
    fc
      .array(fc.oneof(calmText, fc.constantFrom('- а', '1. б', '1) г', '– в', '^^', '<<')), {
        minLength: 2,
        maxLength: 3,
      })
      .map((lines): Content => lines.map((line) => paragraphOf(line))),
    fc.tuple(calmText, fc.constantFrom('-', '.', ')'), fc.array(calmText, { minLength: 1, maxLength: 3 })).map(
      ([first, mark, items]): Content => [
        paragraphOf(first),
        {
          type: 'list',
          ordered: mark !== '-',
          ...(mark === ')' ? { delimiter: ')' as const } : {}),
          items: items.map((item) => ({ type: 'listItem', children: [paragraphOf(item)] })),
        },
      ],
    ),
  )
}

function paragraphOf(value: string): ContentBlock {
  return { type: 'paragraph', children: [{ type: 'text', value }] }
}

/** Blocks of prose; `headings` where they may stand. */
export function anyBlocks(headings = false, text: fc.Arbitrary<string> = anyText): fc.Arbitrary<ContentBlock[]> {
  return blocks(text, 2, headings)
}

/** Text of a field or a title. */
export function anyContent(text: fc.Arbitrary<string> = anyText): fc.Arbitrary<Content> {
  return fc.oneof(
    { weight: 5, arbitrary: text },
    { weight: 3, arbitrary: anyInlines(text).map((children): Content => [{ type: 'paragraph', children }]) },
    { weight: 2, arbitrary: anyBlocks(false, text) },
  )
}
