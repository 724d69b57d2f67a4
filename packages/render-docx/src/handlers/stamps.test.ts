import {
  type AgreementStamp,
  type ApprovalBasis,
  type Block,
  type Stamps,
  doc,
  gost2025,
  p,
  title,
  cell,
  row,
  table,
} from '@dorozhnik/blocks'
import { describe, expect, it } from 'vitest'
import { inspectDocx, renderDocx } from '../index.js'
import { documentXml, paragraphTexts } from '../testing/docx-parts.js'

async function xmlOf(...blocks: Block[]): Promise<string> {
  const { value } = await renderDocx(doc('т', ...blocks), { profile: gost2025 })
  if (!value) throw new Error('no bytes')
  expect(inspectDocx(value)).toEqual([])
  return documentXml(value)
}

const texts = async (...blocks: Block[]): Promise<string[]> =>
  paragraphTexts(await xmlOf(...blocks))
    .filter((value) => value !== '')
    .map((value) => value.replaceAll('\u00a0', ' '))

const approved = (word: string, basis: ApprovalBasis): Block => ({
  type: 'stamps',
  children: [{ type: 'approvalStamp', word, basis }],
})

const agreed = (name: string): AgreementStamp => ({
  type: 'agreementStamp',
  word: 'СОГЛАСОВАНО',
  basis: { by: 'person', post: 'Председатель', name },
})

describe('an approval stamp', () => {
  it('by an act is three lines at the right edge', async () => {
    const basis: ApprovalBasis = {
      by: 'act',
      act: 'приказом МБОУ «СОШ № 2»',
      date: '29 марта 2023 г.',
      actNumber: '147',
    }
    const xml = await xmlOf(approved('УТВЕРЖДЁН', basis), title('План'))
    expect(
      paragraphTexts(xml)
        .slice(0, 3)
        .map((value) => value.replaceAll('\u00a0', ' ')),
    ).toEqual(['УТВЕРЖДЁН', 'приказом МБОУ «СОШ № 2»', 'от 29 марта 2023 г. № 147'])
    // 170 mm of text less 80 mm of the block.
    expect(xml).toContain('<w:ind w:left="5103" w:right="0"/>')
  })

  it('has blanks for what is absent', async () => {
    expect(await texts(approved('УТВЕРЖДЁН', { by: 'act', act: 'приказом школы' }))).toEqual([
      'УТВЕРЖДЁН',
      'приказом школы',
      'от _______________ № _____',
    ])
    expect(await texts(approved('УТВЕРЖДАЮ', { by: 'person', post: 'Директор', name: 'О.А. Сорокина' }))).toEqual([
      'УТВЕРЖДАЮ',
      'Директор',
      '______________ О.А. Сорокина',
      '«___» __________ 20___ г.',
    ])
  })

  it('has the minutes of a board in brackets', async () => {
    const basis: ApprovalBasis = { by: 'act', act: 'педагогическим советом', minutes: true, date: '1 мая 2025 г.' }
    expect((await texts(approved('УТВЕРЖДЁН', basis))).at(-1)).toBe('(протокол от 1 мая 2025 г. № _____)')
  })

  it('in the short form is as schools write it', async () => {
    const basis: ApprovalBasis = {
      by: 'short',
      act: 'Приказ',
      date: '29.03.2023',
      actNumber: '147',
      organization: 'МАОУ «СОШ № 2»',
      name: 'О.А. Сорокина',
    }
    expect(await texts(approved('Утверждено', basis))).toEqual([
      'Утверждено',
      'Приказ № 147 от 29.03.2023',
      'МАОУ «СОШ № 2»',
      '______________ О.А. Сорокина',
    ])
  })
})

describe('several stamps', () => {
  const approval: Stamps = {
    type: 'stamps',
    children: [
      agreed('А.А. Первый'),
      agreed('Б.Б. Второй'),
      agreed('В.В. Третий'),
      agreed('Г.Г. Четвёртый'),
      { type: 'approvalStamp', word: 'УТВЕРЖДАЮ', basis: { by: 'person', name: 'О.А. Сорокина' } },
    ],
  }

  it('stand side by side with the approval at the right, the others below', async () => {
    const xml = await xmlOf(approval, p('Текст.'))
    const rows = [...xml.matchAll(/<w:tr>(.*?)<\/w:tr>/g)].map(([, tr = '']) =>
      [...tr.matchAll(/<w:tc>(.*?)<\/w:tc>/g)].map(([, tc = '']) => /[А-Я]\.[А-Я]\.\u00a0(\p{L}+)/u.exec(tc)?.[1]),
    )
    expect(rows).toEqual([
      ['Первый', undefined, 'Сорокина'],
      ['Второй', undefined, 'Третий'],
      ['Четвёртый', undefined, undefined],
    ])
  })

  it('are written in the narrowest cell too', async () => {
    const two: Block = { type: 'stamps', children: approval.children.slice(-1).flatMap((one) => [one, one]) }
    const signature: Block = { type: 'signature', signatories: [{ post: 'Директор', name: 'О.А. Сорокина' }] }
    const narrow: Block = {
      ...table(
        Array.from({ length: 60 }, (_, index) => `c${index}`),
        [],
      ),
      rows: [row(cell([approval, two, signature]), ...Array.from({ length: 59 }, () => 'слово'))],
    }
    expect(await texts(narrow)).toEqual(expect.arrayContaining(['УТВЕРЖДАЮ', 'Директор']))
  })

  it('never touch another table', async () => {
    const stamps: Block = { type: 'stamps', children: [agreed('А.А. Первый'), agreed('Б.Б. Второй')] }
    expect(await xmlOf(stamps, stamps)).not.toContain('</w:tbl><w:tbl>')
  })
})

describe('the mark of an appendix', () => {
  it('is one line over a stamp that names the act', async () => {
    const basis: ApprovalBasis = { by: 'act', act: 'приказом управления образования', actNumber: '953' }
    expect((await texts({ type: 'appendixMark', number: 1 }, approved('УТВЕРЖДЁН', basis))).slice(0, 2)).toEqual([
      'Приложение № 1',
      'УТВЕРЖДЁН',
    ])
  })
})
