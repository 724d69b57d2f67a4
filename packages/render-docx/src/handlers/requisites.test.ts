import { type Block, doc, gost2025, landscape, p, type Profile, table } from '@dorozhnik/blocks'
import type { Diagnostic } from '@dorozhnik/diagnostics'
import { describe, expect, it } from 'vitest'
import { inspectDocx, renderDocx } from '../index.js'
import { documentXml, docxParts, paragraphTexts } from '../testing/docx-parts.js'
import { jpeg, png } from '../testing/pictures.js'

interface Written {
  bytes: Uint8Array
  xml: string
  texts: string[]
  diagnostics: Diagnostic[]
}

const pictures = new Map([
  ['emblem.png', png],
  ['arms.jpg', jpeg],
  ['broken.png', new Uint8Array(5)],
])

async function write(blocks: Block[], profile: Profile = gost2025): Promise<Written> {
  const { value: bytes, diagnostics } = await renderDocx(doc('т', ...blocks), { profile, pictures })
  if (!bytes) throw new Error('no bytes')
  expect(inspectDocx(bytes)).toEqual([])
  const xml = documentXml(bytes)
  const texts = paragraphTexts(xml)
    .filter((text) => text !== '')
    .map((text) => text.replaceAll('\u00a0', ' '))
  return { bytes, xml, texts, diagnostics }
}

const emblem = (picture: string): Block => ({ type: 'emblem', kind: 'emblem', picture, alternative: 'Эмблема' })

describe('an emblem', () => {
  it('stands in the top margin, as high as the profile says, in its proportions', async () => {
    const { xml } = await write([emblem('arms.jpg'), p('Текст.')])
    // 20 mm high, and 3 : 2 as the picture is.
    expect(xml).toContain('<wp:extent cx="1080000" cy="720000"/>')
    expect(xml).toContain('<wp:positionV relativeFrom="page"><wp:posOffset>360000</wp:posOffset>')
    expect(xml).toContain('descr="Эмблема"')
  })

  it('that is missing or no picture is told, and the rest is written', async () => {
    const { diagnostics, texts } = await write([emblem('none.png'), emblem('broken.png'), p('Текст.')])
    expect(diagnostics.map(({ code, message }) => [code, message.ru])).toEqual([
      ['picture-not-written', 'Картинки «none.png» нет; она не напечатана.'],
      ['picture-not-written', '«broken.png» – не картинка PNG или JPEG; она не напечатана.'],
    ])
    expect(texts).toEqual(['Текст.'])
  })

  it('has the same bytes however many pictures were made before', async () => {
    const first = await write([emblem('emblem.png'), { type: 'qrCode', value: 'a' }])
    await write([emblem('emblem.png')])
    const again = await write([emblem('emblem.png'), { type: 'qrCode', value: 'a' }])
    expect(Buffer.compare(first.bytes, again.bytes)).toBe(0)
  })
})

describe('a QR code', () => {
  const code: Block = { type: 'qrCode', value: 'https://example.org/953' }

  it('stands in the footer of the first sheet, and of no other', async () => {
    const { bytes, xml } = await write([code, p('Текст.')])
    const parts = docxParts(bytes)
    const footers = Object.keys(parts).filter((path) => /word\/footer\d+\.xml$/.test(path))
    expect(footers.map((path) => parts[path]?.includes('descr="https://example.org/953"'))).toEqual([true])
    expect(xml).toMatch(/<w:footerReference w:type="first"/)
    expect(xml).not.toMatch(/<w:footerReference w:type="default"/)
    expect(xml).toContain('<w:titlePg/>')
  })

  it('of characters that no document holds is made without them', async () => {
    const { bytes, diagnostics } = await write([{ type: 'qrCode', value: 'а\ud83d\u0000\ufffeб' }, p('Текст.')])
    const footer = Object.entries(docxParts(bytes)).find(([path]) => /word\/footer\d+\.xml$/.test(path))?.[1]
    expect(footer).toMatch(/descr="а\ufffd?б"/)
    expect(diagnostics.map(({ code: name }) => name).toSorted()).toEqual(['control-character', 'lone-surrogate'])
  })

  it('is not taken over by the next page section', async () => {
    const order: Block[] = [code, p('Приказ.')]
    const { value } = await renderDocx(doc('т', ...order, landscape(p('Приложение.'))), { profile: gost2025 })
    const parts = docxParts(value ?? new Uint8Array())
    const sections = [...documentXml(value ?? new Uint8Array()).matchAll(/<w:sectPr>.*?<\/w:sectPr>/g)].map(
      ([xml]) => xml,
    )
    const rels = parts['word/_rels/document.xml.rels'] ?? ''
    const shows = sections.map((section) => {
      const id = /<w:footerReference w:type="first" r:id="(\w+)"/.exec(section)?.[1]
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(rels)?.[1]
      return parts[`word/${target}`]?.includes('<w:drawing>')
    })
    expect(shows).toEqual([true, false])
  })

  it('stands in its place where it is inside of something', async () => {
    const { xml } = await write([{ type: 'quote', children: [code] }])
    expect(xml).toContain('descr="https://example.org/953"')
  })

  it('that no telephone would read is told', async () => {
    const { diagnostics } = await write([{ type: 'qrCode', value: 'ю'.repeat(501) }, p('Текст.')])
    expect(diagnostics.map(({ code: name }) => name)).toEqual(['code-too-long'])
  })
})

describe('a restriction of access', () => {
  it('is lines at the right', async () => {
    const { xml, texts } = await write([{ type: 'restriction', lines: ['Для служебного пользования', 'Экз. № 1'] }])
    expect(texts).toEqual(['Для служебного пользования', 'Экз. № 1'])
    expect(xml).toContain('<w:ind w:left="5103"/>')
  })
})

describe('a signature', () => {
  it('with a certificate has a frame with what it says', async () => {
    const electronic = {
      certificate: '00A1B2',
      owner: 'Лебедева Марина Олеговна',
      from: '15.01.2025',
      until: '10.04.2026',
    }
    const { texts, xml } = await write([
      { type: 'signature', signatories: [{ post: 'Начальник', name: 'М.О. Лебедева', electronic }] },
    ])
    expect(texts).toEqual([
      'Начальник',
      'ДОКУМЕНТ ПОДПИСАН',
      'ЭЛЕКТРОННОЙ ПОДПИСЬЮ',
      'Сертификат: 00A1B2',
      'Владелец: Лебедева Марина Олеговна',
      'Действителен с 15.01.2025 до 10.04.2026',
      'М.О. Лебедева',
    ])
    // 70 × 25 mm.
    expect(xml).toContain('<w:tblW w:type="dxa" w:w="3969"/>')
    expect(xml).toContain('<w:trHeight w:val="1417" w:hRule="atLeast"/>')
  })

  it('has the place of the seal in a row under the last hand', async () => {
    const { xml } = await write([
      {
        type: 'signature',
        signatories: [
          { post: 'Начальник', name: 'М.О. Лебедева' },
          { post: 'Главный бухгалтер', name: 'А.А. Орлов' },
        ],
        seal: 'М.П.',
      },
    ])
    const rows = [...xml.matchAll(/<w:tr>(.*?)<\/w:tr>/g)].map(([, row = '']) => paragraphTexts(row).filter(Boolean))
    expect(rows).toEqual([['Начальник', 'М.О.\u00a0Лебедева'], ['Главный бухгалтер', 'А.А.\u00a0Орлов'], ['М.П.']])
  })
})

describe('a copy', () => {
  it('is certified', async () => {
    const { texts } = await write([
      {
        type: 'copyCertification',
        post: 'Главный специалист',
        name: 'И.П. Соколов',
        original: 'в управлении образования, в деле № 01-04 за 2025 год',
        seal: 'М.П.',
      },
    ])
    expect(texts).toEqual([
      'Верно',
      'Главный специалист',
      'И.П. Соколов',
      '«___» __________ 20___ г.',
      'М.П.',
      'Подлинник документа находится в управлении образования, в деле № 01-04 за 2025 год',
    ])
  })
})

const people = (count: number): Block => ({
  type: 'visas',
  people: Array.from({ length: count }, (_, index) => ({ name: `А.А. Иванов${index}`, post: 'директор школы' })),
  document: 'Приказ «О плане»',
})

describe('visas', () => {
  it('of a few people stand on a page of their own without a sheet', async () => {
    const { texts, xml } = await write([p('Текст.'), people(2)])
    expect(texts.slice(1, 6)).toEqual(['Визы:', 'директор школы', '_________', 'А.А. Иванов0', '__.__.20__'])
    expect(xml).toContain('<w:pageBreakBefore/>')
  })

  it('of many are a sheet of agreement', async () => {
    const { texts } = await write([people(6)])
    expect(texts.slice(0, 8)).toEqual([
      'Лист согласования\nПриказ «О плане»',
      '№ п/п',
      'Должность',
      'Инициалы, фамилия',
      'Замечания',
      'Подпись',
      'Дата',
      '1.',
    ])
  })

  it('leave the bottom of the last page to the executor', async () => {
    const { xml } = await write([p('Текст.'), { type: 'executor', name: 'Соколов И.П.' }, people(2)])
    expect(xml).toContain('<w:framePr')
  })
})

describe('the look of a head', () => {
  const head: Block[] = [
    {
      type: 'letterhead',
      name: 'Управление образования',
      short: 'УО',
      unit: 'Отдел',
      place: 'г. Приозёрск',
      reference: ['тел. 1'],
    },
    { type: 'documentKind', text: 'ПРИКАЗ' },
    { type: 'dateAndNumber', date: '26.08.2025', number: '953' },
  ]

  it('is a block in the corner where the profile asks for it', async () => {
    const profile: Profile = { ...gost2025, letterhead: { ...gost2025.letterhead, layout: 'corner' } }
    const { xml, texts } = await write(head, profile)
    expect(texts).toEqual([
      'Управление образования',
      '(УО)',
      'Отдел',
      'г. Приозёрск',
      'тел. 1',
      'ПРИКАЗ',
      '26.08.2025\t№ 953',
    ])
    // 170 mm of text less the 80 mm of the corner.
    expect(xml.match(/<w:ind w:left="0" w:right="5103"\/>/g)).toHaveLength(7)
    expect(xml).toContain('<w:tab w:val="right" w:pos="4535"/>')
  })

  it('has date and number in one line where the profile asks for it', async () => {
    const profile: Profile = { ...gost2025, dateAndNumber: { layout: 'line', place: 'under' } }
    expect((await write(head, profile)).texts.at(-1)).toBe('от 26.08.2025 № 953')
  })
})

const word = (changes: Partial<Profile['operativeWord']>): Promise<Written> =>
  write([p('В целях развития'), { type: 'operativeWord', text: 'приказываю:' }, p('Текст.')], {
    ...gost2025,
    operativeWord: { ...gost2025.operativeWord, ...changes },
  })

describe('the operative word', () => {
  it('stands at the end of the preamble where the profile asks for it', async () => {
    expect((await word({ place: 'inline' })).texts).toEqual(['В целях развития приказываю:', 'Текст.'])
    expect((await word({ place: 'own-line' })).texts).toEqual(['В целях развития', 'приказываю:', 'Текст.'])
  })

  it('is spaced by a property, in capitals or not', async () => {
    const { xml, texts } = await word({ form: 'spaced-capitals', letterSpacing: 2 })
    expect(texts).toContain('ПРИКАЗЫВАЮ:')
    expect(xml).toContain('<w:spacing w:val="40"/>')
  })
})

const twoSections = async (page: Partial<Profile['page']>): Promise<string[]> => {
  const document = doc('т', p('Приказ.'), landscape(table(['a'], ['А'])))
  const { value } = await renderDocx(document, { profile: { ...gost2025, page: { ...gost2025.page, ...page } } })
  const xml = documentXml(value ?? new Uint8Array())
  return [...xml.matchAll(/<w:sectPr>(.*?)<\/w:sectPr>/g)].map(([, section = '']) =>
    [
      /<w:pgNumType w:start="1"\/>/.test(section) ? 'restart' : 'on',
      section.includes('<w:titlePg/>') ? 'hidden' : 'shown',
    ].join(' '),
  )
}

describe('page numbers', () => {
  it('restart in every appendix, or run on', async () => {
    expect(await twoSections({})).toEqual(['restart hidden', 'restart hidden'])
    expect(await twoSections({ numbering: 'continuous' })).toEqual(['restart hidden', 'on shown'])
    expect(await twoSections({ firstNumber: true })).toEqual(['restart shown', 'restart shown'])
  })
})
