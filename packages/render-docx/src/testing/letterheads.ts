import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  ImageRun,
  LevelFormat,
  PageNumber,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { ChartRun } from 'docx/charts'
import { strToU8, zipSync } from 'fflate'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The smallest picture: one red point. */
export const point = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
)

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

function centred(text: string, bold: boolean = false): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold })] })
}

function cell(width: number, ...children: ParagraphChild[]): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children: [new Paragraph({ children })] })
}

/** A letterhead as an office would draw it: emblem in the header of the first page, styles, a list, a chart. */
export async function drawnLetterhead(): Promise<Uint8Array> {
  const file = new Document({
    styles: {
      default: { document: { run: { font: 'Calibri', size: 22 }, paragraph: { spacing: { after: 160, line: 259 } } } },
      paragraphStyles: [
        {
          id: 'Style13',
          name: 'Тело приказа',
          basedOn: 'Normal',
          run: { font: 'Times New Roman', size: 28, color: '1F3864' },
          paragraph: { indent: { firstLine: 709 }, spacing: { after: 0, line: 276 }, alignment: AlignmentType.BOTH },
        },
        { id: 'Body', name: 'Сведения об организации', basedOn: 'Normal', run: { size: 18 } },
        {
          id: 'Style7',
          name: 'Дорожник: Подпись',
          basedOn: 'Normal',
          run: { font: 'Times New Roman', size: 28, bold: true },
        },
      ],
    },
    numbering: {
      config: [
        {
          reference: 'own',
          levels: [{ level: 0, format: LevelFormat.RUSSIAN_LOWER, text: '%1)', alignment: AlignmentType.LEFT }],
        },
      ],
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: { margin: { top: 1134, right: 850, bottom: 1134, left: 1701, header: 567, footer: 567 } },
        },
        headers: {
          first: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new ImageRun({ type: 'png', data: point, transformation: { width: 60, height: 60 } })],
              }),
            ],
          }),
          default: new Header({
            children: [new Paragraph({ children: [new TextRun({ children: ['стр. ', PageNumber.CURRENT] })] })],
          }),
        },
        footers: { first: new Footer({ children: [new Paragraph('Исп. {{исполнитель}}')] }) },
        children: [
          centred('АДМИНИСТРАЦИЯ ПРИОЗЁРСКОГО ОКРУГА'),
          centred('УПРАВЛЕНИЕ ОБРАЗОВАНИЯ', true),
          centred('{{ВИД ДОКУМЕНТА}}', true),
          new Table({
            width: { size: 9355, type: WidthType.DXA },
            columnWidths: [4677, 4678],
            borders,
            rows: [
              new TableRow({
                children: [
                  cell(4677, new TextRun('{{дата}}')),
                  cell(4678, new TextRun({ text: '№ {{номер}}-од', bold: true })),
                ],
              }),
            ],
          }),
          new Paragraph({ style: 'Body', children: [new TextRun('Коды: '), new TextRun('ОКПО 02100000')] }),
          new Paragraph({ numbering: { reference: 'own', level: 0 }, text: 'пункт бланка' }),
          new Paragraph({ children: [new TextRun({ text: '{{заголовок}}', italics: true, size: 26 })] }),
          new Paragraph({ style: 'Style13', children: [new TextRun('{{текст}}')] }),
          new Paragraph({
            children: [
              new ChartRun({
                type: 'column',
                categories: ['2024', '2025'],
                series: [{ name: 'Охват', values: [61, 70] }],
                transformation: { width: 200, height: 100 },
              }),
            ],
          }),
        ],
      },
    ],
  })
  return Packer.pack(file, 'uint8array')
}

/** A letterhead made by hand: the body, and parts beside it. */
export function rawLetterhead(body: string, more: Record<string, string | Uint8Array> = {}): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="png" ContentType="image/png"/><Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>' +
      '</Types>',
    '_rels/.rels': relationships(['rId1', `${office}/officeDocument`, 'word/document.xml']),
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    ...more,
  }
  const bytes = Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part])
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, { mtime: '1980-01-01' })
}

/** Namespaces of a part of text. */
export const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  `xmlns:r="${office}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ` +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'

/** Relationships of a part: id, type, target and, for one outside, `External`. */
export function relationships(...all: [id: string, type: string, target: string, mode?: string][]): string {
  const written = all.map(
    ([id, type, target, mode]) =>
      `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join('')}</Relationships>`
}

/** A paragraph whose text stands in several runs. */
export function paragraphOf(...runs: string[]): string {
  return `<w:p>${runs.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`
}
