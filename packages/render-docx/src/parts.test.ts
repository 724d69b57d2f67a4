import {
  p,
  type Block,
  type List,
  type OfficialDocument,
  type PageSection,
  captioned,
  cell,
  clause,
  doc,
  gost2025,
  heading,
  landscape,
  li,
  ol,
  portrait,
  row,
  table,
  ul,
} from '@dorozhnik/blocks'
import { describe, expect, it } from 'vitest'
import { inspectDocx, renderDocx } from './index.js'
import { documentXml, docxParts, paragraphTexts } from './testing/docx-parts.js'

async function render(document: OfficialDocument): Promise<Uint8Array> {
  const { value } = await renderDocx(document, { profile: gost2025 })
  if (value === undefined) throw new Error('no bytes')
  expect(inspectDocx(value)).toEqual([])
  return value
}

const xmlOf = async (...blocks: Block[]): Promise<string> => documentXml(await render(doc('т', ...blocks)))

/** A list whose numbers go down into the lists inside it. */
const down = (made: List): List => ({ ...made, numbering: 'hierarchical' })

describe('pages that turn inside a document', () => {
  const turned: PageSection = { ...landscape('Таблица'), role: 'document', continuesNumbering: true }

  it('go on with the numbers of the pages before, the first of them too', async () => {
    const xml = documentXml(await render(doc('т', portrait('Текст'), turned, portrait('Приложение'))))
    const sections = xml.match(/<w:sectPr.*?<\/w:sectPr>/g) ?? []
    expect(sections.map((each) => each.includes('<w:pgNumType w:start="1"/>'))).toEqual([true, false, true])
    expect(sections.map((each) => each.includes('<w:titlePg'))).toEqual([true, expect.any(Boolean), true])
    expect(sections[1]).not.toMatch(/<w:titlePg(?:\/>| w:val="(?:true|1)")/)
    expect(sections[1]).toContain('w:orient="landscape"')
  })
})

describe('a numbered heading', () => {
  it('begins with its number', async () => {
    const xml = await xmlOf({ ...heading(1, 'Общие положения'), number: '1.' }, p('Текст.'))
    expect(paragraphTexts(xml)[0]).toBe('1.\u00a0Общие положения')
  })
})

describe('the caption of a table', () => {
  const made = table(['a'], ['А'], row('1'))

  it('stands above it and stays with it', async () => {
    const xml = await xmlOf(captioned('Таблица 1', 'Показатели', made), captioned(undefined, 'Без номера', made))
    expect(paragraphTexts(xml).slice(0, 5)).toEqual(['Таблица 1 — Показатели', 'А', '1', '', 'Без номера'])
    expect(xml.match(/<w:p><w:pPr><w:pStyle w:val="TableCaption"\/><w:keepNext\/>/g)).toHaveLength(2)
  })

  it('stands in a cell like its other text', async () => {
    const xml = await xmlOf(table(['a'], [], row(cell([captioned('Таблица 2', 'Внутри', made)]))))
    expect(paragraphTexts(xml)).toContain('Таблица 2 — Внутри')
  })
})

describe('a list whose numbers go down', () => {
  const nested = down(ol(li('Первое:', ol('раз;', li('два:', ol('глубже;'), ul(li('тире;', ol('снова с начала.'))))))))

  it('is one list of Word with numbers of several levels', async () => {
    const bytes = await render(doc('т', nested, 'Текст.', down(ol('Вторая.'))))
    const document = documentXml(bytes)
    const numbering = docxParts(bytes)['word/numbering.xml'] ?? ''
    const items = [...document.matchAll(/<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/g)].map(([, ...of]) => of)
    const [first] = items
    expect(items.slice(0, 4)).toEqual([
      ['0', first?.[1]],
      ['1', first?.[1]],
      ['1', first?.[1]],
      ['2', first?.[1]],
    ])
    // Dashes and what is counted inside them are lists of their own, and so is the second list.
    expect(new Set(items.slice(3).map(([, id]) => id)).size).toBe(4)
    expect(numbering).toContain('<w:lvlText w:val="%1.%2."/>')
    expect(numbering).toContain('<w:lvlText w:val="%1.%2.%3."/>')
  })

  it('leaves a list with brackets its own numbers, and so does what stands in that', async () => {
    const bracket: List = { ...ol('раз;', li('два:', ol('три.'))), delimiter: ')' }
    const bytes = await render(doc('т', down(ol(li('Первое:', bracket))), ol(li('Вторая:', { ...bracket, start: 4 }))))
    const items = [...documentXml(bytes).matchAll(/<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/g)]
    expect(items.map(([, level]) => level)).toEqual(['0', '1', '1', '2', '0', '1', '1', '2'])
    expect(new Set(items.map(([, , id]) => id)).size).toBe(6)
    const definitions = (docxParts(bytes)['word/numbering.xml'] ?? '').split('</w:abstractNum>')
    const bracketed = definitions.filter((each) => each.includes('<w:lvlText w:val="%2)"/>'))
    expect(bracketed.map((each) => /<w:start w:val="(\d)"/.exec(each)?.[1])).toEqual(['1', '4'])
    expect(bracketed.join('')).not.toContain('%1.')
  })

  it('leaves brackets in cells and clauses, too', async () => {
    const bracket: List = { ...ol('раз;', 'два.'), delimiter: ')' }
    const texts = paragraphTexts(
      await xmlOf(table(['a'], [], row(cell(['Текст:', bracket]))), clause('1.', 'П:', bracket)),
    )
    expect(texts.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      'Текст:',
      '1) раз;',
      '2) два.',
      '',
      '1. П:',
      '1) раз;',
      '2) два.',
    ])
  })

  it('has its numbers as text in cells and clauses', async () => {
    const inCell = paragraphTexts(await xmlOf(table(['a'], [], row(cell([nested])))))
    expect(inCell.map((text) => text.replaceAll('\u00a0', ' ').trim())).toEqual([
      '1. Первое:',
      '1.1. раз;',
      '1.2. два:',
      '1.2.1. глубже;',
      '– тире;',
      '1. снова с начала.',
      '',
    ])
    const inClause = paragraphTexts(await xmlOf(clause('1.', 'Пункт:', down(ol(li('а:', ol('б.')))))))
    expect(inClause.map((text) => text.replaceAll('\u00a0', ' '))).toEqual(['1. Пункт:', '1) а:', '1.1. б.'])
  })
})

describe('a cell over several rows', () => {
  it('does not make its first row tall, and its column finds room for all of its text', async () => {
    const goal = 'Знакомство с миром профессий и труда взрослых. '.repeat(6)
    const rows = Array.from({ length: 12 }, (_, index) =>
      index === 0 ? row(cell([goal], { rowSpan: 12 }), 'Экскурсия') : row('Экскурсия'),
    )
    const xml = await xmlOf(table(['goal', 'form'], ['Цель', 'Форма'], ...rows))
    expect(xml.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(1)
    expect(xml.match(/<w:vMerge w:val="continue"\/>/g)).toHaveLength(11)
    // Every row is whole: none of them is taller than half a page, whatever the merged text needs.
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(13)
    const [first = 0, second = 0] = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width))
    expect(first + second).toBe(9638)
    expect(first).toBeLessThan(second * 3)
  })

  it('in the header belongs to rows that are all repeated', async () => {
    const made = table(['number', 'name', 'values.2025', 'values.2026'], [], row('1', 'Доля', '33,3', '40'))
    const header = [
      row(cell(['№'], { rowSpan: 2 }), cell(['Показатель'], { rowSpan: 2 }), cell(['Значения'], { columnSpan: 2 })),
      row('2025 год', '2026 год'),
    ]
    const xml = await xmlOf({ ...made, header })
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2)
  })
})

describe('a heading in a cell', () => {
  it('stays with what follows it', async () => {
    const xml = await xmlOf(
      table(['a'], [], row(cell([heading(2, 'Угрозы'), ul('отток кадров;')])), row('1'), row('2')),
    )
    const [paragraph = ''] = /<w:p>(?:(?!<\/w:p>).)*Угрозы.*?<\/w:p>/.exec(xml) ?? []
    expect(paragraph).toContain('<w:keepNext/>')
    expect(paragraphTexts(xml)[1]).toBe('–\u00a0отток кадров;')
  })
})
