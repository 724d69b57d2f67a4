import type { ElectronicSignature, Origin } from '@dorozhnik/blocks'
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { type Line, line } from '../line.js'
import { text } from '../runs.js'
import { toDocx } from '../to-docx.js'
import { halfPoints, twips } from '../units.js'
import type { Writing } from '../writing.js'

/** The frame of an electronic signature: what the certificate says, and nothing else. */
export function electronicMark(
  { certificate, owner, from, until }: ElectronicSignature,
  width: number,
  origin: Origin | undefined,
  writing: Writing,
): Table {
  const { height, size, font } = writing.profile.electronicSignature
  // A bold signature makes no bold certificate.
  const weight = (bold: boolean): { bold?: boolean } => (bold || writing.profile.signature.bold ? { bold } : {})
  const put = (value: string, bold: boolean): Line =>
    line(
      { style: 'Signature', keepNext: false, alignment: bold ? AlignmentType.CENTER : AlignmentType.LEFT },
      ...text(value, origin, writing, { size: halfPoints(size), font, ...weight(bold) }),
    )
  const lines = [
    put('ДОКУМЕНТ ПОДПИСАН', true),
    put('ЭЛЕКТРОННОЙ ПОДПИСЬЮ', true),
    put(`Сертификат: ${certificate}`, false),
    put(`Владелец: ${owner}`, false),
    put(`Действителен с ${from} до ${until}`, false),
  ]
  const frame = { style: BorderStyle.SINGLE, size: 6, color: 'auto', space: 0 }
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: { top: frame, bottom: frame, left: frame, right: frame, insideHorizontal: frame, insideVertical: frame },
    margins: {
      marginUnitType: WidthType.DXA,
      top: twips(0.5),
      bottom: twips(0.5),
      left: twips(1.5),
      right: twips(1.5),
    },
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: twips(height), rule: HeightRule.ATLEAST },
        children: [
          new TableCell({
            width: { size: width, type: WidthType.DXA },
            verticalAlign: VerticalAlignTable.CENTER,
            children: lines.map(toDocx),
          }),
        ],
      }),
    ],
  })
}
