// @ts-check
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  ImageRun,
  LineRuleType,
  PageNumber,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { emblem } from './emblem.mjs'

const font = 'Times New Roman'
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

/**
 * @param {string} text
 * @param {{ size?: number, bold?: boolean, before?: number, after?: number, apart?: number }} [look]
 */
function centred(text, { size = 28, bold = false, before = 0, after = 0, apart = 0 } = {}) {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before, after },
    children: [new TextRun({ text, size, bold, characterSpacing: apart })],
  })
}

/**
 * @param {string} text
 * @param {'left' | 'right'} alignment
 */
function half(text, alignment) {
  return new TableCell({
    width: { size: 4819, type: WidthType.DXA },
    children: [new Paragraph({ alignment, children: [new TextRun(text)] })],
  })
}

/** The letterhead of the example `letterhead-order`, the same bytes every time. */
export async function drawLetterhead() {
  const file = new Document({
    styles: {
      default: { document: { run: { font, size: 28 } } },
      paragraphStyles: [
        {
          id: 'OrderText',
          name: 'Текст приказа',
          basedOn: 'Normal',
          run: { font, size: 28 },
          paragraph: {
            alignment: AlignmentType.BOTH,
            indent: { firstLine: 709 },
            spacing: { line: 300, lineRule: LineRuleType.AUTO },
          },
        },
        {
          id: 'OfficeDetails',
          name: 'Сведения об организации',
          basedOn: 'Normal',
          run: { font, size: 18, color: '1B4978' },
        },
      ],
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: { margin: { top: 1134, right: 567, bottom: 1134, left: 1701, header: 567, footer: 567 } },
        },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT] })],
              }),
            ],
          }),
          first: new Header({ children: [new Paragraph({})] }),
        },
        footers: {
          first: new Footer({
            children: [
              new Paragraph({
                style: 'OfficeDetails',
                alignment: AlignmentType.CENTER,
                border: { top: { style: BorderStyle.SINGLE, size: 6, space: 4, color: '1B4978' } },
                children: [new TextRun('ул. Набережная, 12, с. Берёзовый Яр · (38200) 5-31-17 · edu@bereza.example')],
              }),
            ],
          }),
          default: new Footer({ children: [new Paragraph({})] }),
        },
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [
              new ImageRun({
                type: 'png',
                data: emblem(),
                transformation: { width: 60, height: 70 },
                altText: { name: 'emblem', description: 'Эмблема района', title: 'Эмблема' },
              }),
            ],
          }),
          centred('АДМИНИСТРАЦИЯ БЕРЁЗОВОЯРСКОГО РАЙОНА', { before: 60 }),
          centred('УПРАВЛЕНИЕ ОБРАЗОВАНИЯ', { bold: true }),
          new Paragraph({
            border: { bottom: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 18, space: 1, color: '1B4978' } },
            children: [],
          }),
          centred('ПРИКАЗ', { size: 32, bold: true, before: 240, after: 240, apart: 80 }),
          new Table({
            width: { size: 9638, type: WidthType.DXA },
            columnWidths: [4819, 4819],
            borders,
            rows: [new TableRow({ children: [half('{{дата}}', 'left'), half('№\u00a0{{номер}}', 'right')] })],
          }),
          centred('{{место}}', { size: 24, before: 120, after: 240 }),
          new Paragraph({
            indent: { right: 5102 },
            spacing: { after: 360 },
            children: [new TextRun({ text: '{{заголовок}}', bold: true })],
          }),
          new Paragraph({ style: 'OrderText', children: [new TextRun('{{текст}}')] }),
          new Paragraph({ children: [new TextRun('{{подпись}}')] }),
          new Paragraph({ children: [new TextRun('{{ознакомление}}')] }),
          new Paragraph({ spacing: { before: 480 }, children: [new TextRun({ text: '{{исполнитель}}', size: 20 })] }),
        ],
      },
    ],
  })
  return withoutClock(await Packer.pack(file, 'uint8array'))
}

/**
 * The same archive without the moment in which it was made.
 *
 * @param {Uint8Array} bytes
 */
function withoutClock(bytes) {
  const parts = unzipSync(bytes)
  const core =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Бланк приказа</dc:title></cp:coreProperties>'
  return zipSync({ ...parts, 'docProps/core.xml': strToU8(core) }, { mtime: '1980-01-01', level: 9 })
}
