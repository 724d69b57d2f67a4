import type { Block, Inline, OfficialDocument } from '@dorozhnik/blocks'
import fc from 'fast-check'

const word = fc.oneof(
  fc.constantFrom('план', 'а&б', '<w:p>', '😀', '  ', 'стро\nка', ''),
  fc.string({ unit: 'grapheme' }),
)

const { block } = fc.letrec<{ inline: Inline; block: Block }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    word.map((value): Inline => ({ type: 'text', value })),
    word.map((value): Inline => ({ type: 'code', value })),
    fc.constant<Inline>({ type: 'break' }),
    emphasised('strong'),
    emphasised('emphasis'),
    fc.tuple(fc.webUrl(), inlines(tie)).map(([url, children]): Inline => ({ type: 'link', url, children })),
    blocks(tie).map((children): Inline => ({ type: 'footnote', children })),
  ),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    inlines(tie).map((children): Block => ({ type: 'paragraph', children })),
    word.map((value): Block => ({ type: 'code', value })),
    fc.constant<Block>({ type: 'thematicBreak' }),
    fc.constant<Block>({ type: 'dateAndNumber', place: 'г. Приозёрск' }),
    word.map((text): Block => ({ type: 'documentKind', text })),
    word.map((text): Block => ({ type: 'operativeWord', text })),
    word.map((name): Block => ({ type: 'executor', name, phone: '1' })),
    word.map((name): Block => ({ type: 'letterhead', name, short: name, unit: name, reference: [name, name] })),
    word.map((value): Block => ({ type: 'qrCode', value })),
    word.map((picture): Block => ({ type: 'emblem', kind: 'arms', picture, alternative: picture })),
    word.map((value): Block => ({ type: 'restriction', lines: [value] })),
    word.map((name): Block => ({ type: 'copyCertification', post: name, name, original: name, seal: name })),
    fc.array(word, { maxLength: 7 }).map(
      (names): Block => ({
        type: 'visas',
        document: 'т',
        people: names.map((name) => ({ name, post: name })),
      }),
    ),
    word.map(
      (name): Block => ({
        type: 'signature',
        signatories: [{ post: name, name, electronic: { certificate: name, owner: name, from: name, until: name } }],
        seal: name,
      }),
    ),
    word.map((act): Block => ({ type: 'appendixMark', act })),
    fc.array(fc.tuple(word, fc.constantFrom('act', 'person', 'short')), { maxLength: 4 }).map(
      (stamps): Block => ({
        type: 'stamps',
        children: stamps.map(([name, by]) =>
          by === 'short'
            ? { type: 'approvalStamp', word: name, basis: { by, act: name, organization: name, name } }
            : {
                type: 'agreementStamp',
                word: name,
                basis: by === 'act' ? { by, act: name, minutes: true } : { by: 'person', name, post: name },
              },
        ),
      }),
    ),
    word.map(
      (name): Block => ({
        type: 'signature',
        signatories: [
          { post: name, name },
          { post: 'п', name: 'и' },
        ],
      }),
    ),
    fc
      .array(word, { maxLength: 13 })
      .map((names): Block => ({ type: 'acquaintance', people: names.map((name) => ({ name })) })),
    fc
      .tuple(fc.integer({ min: -1, max: 9 }), inlines(tie))
      .map(([level, children]): Block => ({ type: 'heading', level, ...(level > 4 && { number: '1.' }), children })),
    inlines(tie).map((children): Block => ({ type: 'subject', children })),
    inlines(tie).map((children): Block => ({ type: 'documentTitle', children })),
    blocks(tie).map((children): Block => ({ type: 'quote', children })),
    fc.tuple(word, blocks(tie)).map(([number, children]): Block => ({ type: 'clause', number, level: 1, children })),
    fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.array(blocks(tie), { maxLength: 3 })).map(
      ([ordered, goesDown, bracket, items]): Block => ({
        type: 'list',
        ordered,
        ...(goesDown && { numbering: 'hierarchical' }),
        ...(ordered && bracket && { delimiter: ')' }),
        items: items.map((children) => ({ type: 'listItem', children })),
      }),
    ),
    table(tie),
  ),
}))

function inlines(tie: fc.LetrecTypedTie<{ inline: Inline; block: Block }>): fc.Arbitrary<Inline[]> {
  return fc.array(tie('inline'), { maxLength: 3 })
}

function blocks(tie: fc.LetrecTypedTie<{ inline: Inline; block: Block }>): fc.Arbitrary<Block[]> {
  return fc.array(tie('block'), { maxLength: 3 })
}

function emphasised(type: 'strong' | 'emphasis'): fc.Arbitrary<Inline> {
  return word.map((value) => ({ type, children: [{ type: 'text', value }] }))
}

function table(tie: fc.LetrecTypedTie<{ inline: Inline; block: Block }>): fc.Arbitrary<Block> {
  const span = fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined })
  const cell = fc
    .record({ columnSpan: span, rowSpan: span, children: blocks(tie) })
    .map(({ columnSpan, rowSpan, children }) => ({
      type: 'tableCell' as const,
      children,
      ...(columnSpan !== undefined && { columnSpan }),
      ...(rowSpan !== undefined && { rowSpan }),
    }))
  const row = fc.array(cell, { maxLength: 4 }).map((cells) => ({ type: 'tableRow' as const, cells }))
  const section = inlines(tie).map((children) => ({ type: 'sectionRow' as const, level: 1, number: '1.', children }))
  return fc
    .record({
      caption: fc.option(inlines(tie), { nil: undefined }),
      columns: fc.array(fc.constantFrom('left', 'center', 'right'), { maxLength: 4 }),
      header: fc.array(row, { maxLength: 2 }),
      rows: fc.array(fc.oneof(row, section), { maxLength: 4 }),
    })
    .map(
      ({ caption, columns, header, rows }): Block => ({
        type: 'table',
        ...(caption && { caption: { label: 'Таблица 1', children: caption } }),
        columns: columns.map((align, index) => ({ key: `c${index}`, align: align as 'left' })),
        header,
        rows,
      }),
    )
}

/** Trees of every kind of node, with spans, texts and nesting that no author would think of. */
export const anyDocument: fc.Arbitrary<OfficialDocument> = fc
  .array(fc.tuple(fc.constantFrom('portrait', 'landscape'), fc.array(block, { maxLength: 5 }), fc.boolean()), {
    maxLength: 3,
  })
  .map(
    (sections): OfficialDocument => ({
      type: 'document',
      title: 'т',
      sections: sections.map(([orientation, children, continues]) => ({
        type: 'pageSection',
        role: 'document',
        ...(continues && { continuesNumbering: true as const }),
        orientation: orientation as 'portrait',
        children,
      })),
    }),
  )
