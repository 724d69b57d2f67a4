// @ts-check
// What the rows cost when `docx` writes them all: an object for each row, cell, paragraph and run.
import {
  Document,
  NoBreakHyphen,
  Packer,
  Paragraph,
  TableCell,
  TableRow,
  Table,
  TableLayoutType,
  TextRun,
  WidthType,
} from 'docx'

/**
 * An element of a written table. The texts between elements are their own `text`.
 *
 * @typedef {{ name: string, attributes: Record<string, string>, children: Element[], text: string }} Element
 */

/** @typedef {{ text: string | undefined, hyphen: boolean, bold: boolean, italics: boolean }} PlainRun a run with neither text nor no-break hyphen is a line break */
/** @typedef {{ style?: string, alignment?: string, keepNext: boolean, runs: PlainRun[] }} PlainParagraph */
/** @typedef {{ width: number, columnSpan: number, centered: boolean, paragraphs: PlainParagraph[] }} PlainCell */
/** @typedef {{ header: boolean, cantSplit: boolean, cells: PlainCell[] }} PlainRow */
/** @typedef {{ widths: number[], total: number, border: { size: number, color: string, space: number }, margins: Record<'top' | 'bottom' | 'left' | 'right', number> }} PlainTable */

/**
 * Rows of a written table as plain data; throws at the first thing that it could not write again.
 *
 * @param {string} xml from `<w:tbl>` to `</w:tbl>`
 * @returns {PlainRow[]}
 */
export function readRows(xml) {
  return parse(xml)
    .children.filter(({ name }) => name === 'w:tr')
    .map((row) => {
      only(row, 'w:trPr', 'w:tc')
      const properties = child(row, 'w:trPr')
      return {
        header: properties !== undefined && child(properties, 'w:tblHeader') !== undefined,
        cantSplit: properties !== undefined && child(properties, 'w:cantSplit') !== undefined,
        cells: row.children.filter(({ name }) => name === 'w:tc').map(readCell),
      }
    })
}

/**
 * @param {Element} cell
 * @returns {PlainCell}
 */
function readCell(cell) {
  only(cell, 'w:tcPr', 'w:p')
  const properties = need(cell, 'w:tcPr')
  only(properties, 'w:tcW', 'w:gridSpan', 'w:vAlign')
  return {
    width: Number(need(properties, 'w:tcW').attributes['w:w']),
    columnSpan: Number(child(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1),
    centered: child(properties, 'w:vAlign') !== undefined,
    paragraphs: cell.children.filter(({ name }) => name === 'w:p').map(readParagraph),
  }
}

/**
 * @param {Element} paragraph
 * @returns {PlainParagraph}
 */
function readParagraph(paragraph) {
  only(paragraph, 'w:pPr', 'w:r')
  const properties = child(paragraph, 'w:pPr')
  if (properties) only(properties, 'w:pStyle', 'w:jc', 'w:keepNext')
  const style = properties && child(properties, 'w:pStyle')?.attributes['w:val']
  const alignment = properties && child(properties, 'w:jc')?.attributes['w:val']
  return {
    ...(style !== undefined && { style }),
    ...(alignment !== undefined && { alignment }),
    keepNext: properties !== undefined && child(properties, 'w:keepNext') !== undefined,
    runs: paragraph.children
      .filter(({ name }) => name === 'w:r')
      .map((run) => {
        only(run, 'w:rPr', 'w:t', 'w:br', 'w:noBreakHyphen')
        const look = child(run, 'w:rPr')
        if (look) only(look, 'w:b', 'w:bCs', 'w:i', 'w:iCs')
        return {
          text: child(run, 'w:t')?.text,
          hyphen: child(run, 'w:noBreakHyphen') !== undefined,
          bold: look !== undefined && child(look, 'w:b') !== undefined,
          italics: look !== undefined && child(look, 'w:i') !== undefined,
        }
      }),
  }
}

/**
 * What stands before the rows.
 *
 * @param {string} xml
 * @returns {PlainTable}
 */
export function readTable(xml) {
  const table = parse(xml)
  const properties = need(table, 'w:tblPr')
  const { attributes } = need(need(properties, 'w:tblBorders'), 'w:top')
  const margins = need(properties, 'w:tblCellMar')
  /** @param {string} side */
  const margin = (side) => Number(need(margins, `w:${side}`).attributes['w:w'])
  return {
    widths: need(table, 'w:tblGrid').children.map((column) => Number(column.attributes['w:w'])),
    total: Number(need(properties, 'w:tblW').attributes['w:w']),
    border: {
      size: Number(attributes['w:sz']),
      color: attributes['w:color'] ?? '',
      space: Number(attributes['w:space']),
    },
    margins: { top: margin('top'), bottom: margin('bottom'), left: margin('left'), right: margin('right') },
  }
}

/**
 * A DOCX that holds the table and nothing else.
 *
 * @param {PlainTable} table
 * @param {PlainRow[]} rows
 * @returns {Promise<Uint8Array>}
 */
export async function writeAlone({ widths, total, border, margins }, rows) {
  const side = /** @type {const} */ ({ style: 'single', ...border })
  return Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Table({
              width: { size: total, type: WidthType.DXA },
              columnWidths: widths,
              layout: TableLayoutType.FIXED,
              borders: {
                top: side,
                bottom: side,
                left: side,
                right: side,
                insideHorizontal: side,
                insideVertical: side,
              },
              margins: { marginUnitType: WidthType.DXA, ...margins },
              rows: rows.map(docxRow),
            }),
          ],
        },
      ],
    }),
  )
}

/** @param {PlainRow} row */
function docxRow({ header, cantSplit, cells }) {
  return new TableRow({
    ...(header && { tableHeader: true }),
    ...(cantSplit && { cantSplit: true }),
    children: cells.map(
      ({ width, columnSpan, centered, paragraphs }) =>
        new TableCell({
          width: { size: width, type: WidthType.DXA },
          ...(columnSpan > 1 && { columnSpan }),
          ...(centered && { verticalAlign: 'center' }),
          children: paragraphs.map(docxParagraph),
        }),
    ),
  })
}

/** @param {PlainParagraph} paragraph */
function docxParagraph({ style, alignment, keepNext, runs }) {
  return new Paragraph({
    ...(style !== undefined && { style }),
    ...(alignment !== undefined && {
      alignment: /** @type {'left' | 'center' | 'right'} */ (alignment),
    }),
    ...(keepNext && { keepNext: true }),
    children: runs.map(
      ({ text, hyphen, bold, italics }) =>
        new TextRun({
          ...(hyphen ? { children: [new NoBreakHyphen()] } : text === undefined ? { break: 1 } : { text }),
          ...(bold && { bold: true }),
          ...(italics && { italics: true }),
        }),
    ),
  })
}

/**
 * @param {Element} element
 * @param {...string} names
 */
function only(element, ...names) {
  const other = element.children.find(({ name }) => !names.includes(name))
  if (other) throw new Error(`the rows hold ${other.name} in ${element.name}, which this measurement cannot write`)
}

/**
 * @param {Element} element
 * @param {string} name
 */
function child(element, name) {
  return element.children.find((one) => one.name === name)
}

/**
 * @param {Element} element
 * @param {string} name
 * @returns {Element}
 */
function need(element, name) {
  const found = child(element, name)
  if (!found) throw new Error(`no ${name} in ${element.name}`)
  return found
}

/** @type {Record<string, string>} */
const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }

/** @param {string} text */
function decode(text) {
  return text.replaceAll(/&\w+;/g, (entity) => entities[entity] ?? entity)
}

/**
 * XML of our own writer: no comments, no CDATA, no instructions.
 *
 * @param {string} xml
 * @returns {Element}
 */
function parse(xml) {
  /** @type {Element} */
  const top = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  for (const [, close, name = '', attributes = '', empty, text = ''] of xml.matchAll(
    /<(\/?)([\w:]+)([^>]*?)(\/?)>([^<]*)/g,
  )) {
    if (close) {
      open.pop()
      continue
    }
    /** @type {Element} */
    const element = {
      name,
      attributes: Object.fromEntries([...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map((one) => [one[1], one[2]])),
      children: [],
      text: decode(text),
    }
    open.at(-1)?.children.push(element)
    if (!empty) open.push(element)
  }
  const first = top.children[0]
  if (!first) throw new Error('no table')
  return first
}
