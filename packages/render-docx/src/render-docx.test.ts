import {
  type Acquaintance,
  type Block,
  type Profile,
  clause,
  doc,
  footnote,
  gost2025,
  landscape,
  link,
  p,
  portrait,
  row,
  sectionRow,
  subject,
  table,
  title,
  ul,
  walk,
} from '@dorozhnik/blocks'
import { describe, expect, it } from 'vitest'
import { inspectDocx, renderDocx } from './index.js'
import { documentXml, docxParts, paragraphTexts } from './testing/docx-parts.js'
import { everyKindOfRow, wholeOrder } from './testing/documents.js'
import { testPictures } from './testing/pictures.js'

async function render(document = wholeOrder(), profile: Profile = gost2025): Promise<Uint8Array> {
  const { value } = await renderDocx(document, { profile, pictures: testPictures })
  if (!value) throw new Error('no bytes')
  return value
}

async function texts(...blocks: Block[]): Promise<string[]> {
  return paragraphTexts(documentXml(await render(doc('т', ...blocks))))
}

const signature: Block = { type: 'signature', signatories: [{ post: 'Начальник', name: 'М.О. Лебедева' }] }

/** Right indent of a title of so many characters. */
const right = async (length: number): Promise<string | undefined> =>
  documentXml(await render(doc('т', subject('О '.repeat(length / 2))))).match(/w:right="(\d+)"\/><\/w:pPr>/)?.[1]

/** Widths of the columns of a signature. */
const grid = async (name: string): Promise<number[]> => {
  const xml = documentXml(await render(doc('т', { type: 'signature', signatories: [{ post: 'Директор', name }] })))
  return [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width))
}

/** Paragraphs before the signature that are kept with it. */
const kept = async (...blocks: Block[]): Promise<string[]> => {
  const xml = documentXml(await render(doc('т', ...blocks, signature)))
  const before = xml.slice(0, xml.lastIndexOf('<w:tbl>'))
  return [...before.matchAll(/<w:p>(.*?)<\/w:p>/g)]
    .map(([, inner = '']) => inner)
    .filter((inner) => inner.includes('<w:keepNext/>'))
    .flatMap((inner) => inner.match(/<w:t [^>]*>(.*?)<\/w:t>/)?.[1] ?? [])
}

const people = (count: number): Acquaintance => ({
  type: 'acquaintance',
  people: Array.from({ length: count }, (_, index) => ({ name: `А.А. Иванов${index}` })),
})

describe('a whole order', () => {
  it('is a file without problems', async () => {
    expect(inspectDocx(await render())).toEqual([])
  })

  it('prints every character of the author', async () => {
    const parts = docxParts(await render())
    const printed = paragraphTexts(`${parts['word/document.xml']}${parts['word/footnotes.xml']}`).join('\n')
    for (const node of walk(wholeOrder())) {
      if (node.type === 'text') expect(printed).toContain(node.value)
    }
  })

  it('stands in the order of the tree', async () => {
    const lines = paragraphTexts(documentXml(await render())).filter((line) => line !== '')
    expect(lines.slice(0, 9)).toEqual([
      'Для служебного пользования',
      'Администрация Приозёрского муниципального округа',
      'УПРАВЛЕНИЕ ОБРАЗОВАНИЯ АДМИНИСТРАЦИИ ПРИОЗЁРСКОГО МУНИЦИПАЛЬНОГО ОКРУГА',
      '(УО Приозёрского МО)',
      'ПРИКАЗ',
      '26 августа 2025 г.\t№\u00a0953',
      'г. Приозёрск',
      'Об утверждении плана мероприятий («дорожной карты»)',
      'В соответствии с планом, в целях развития',
    ])
    expect(lines).toContain('1.\u00a0Утвердить план (приложение № 1).')
    expect(lines).toContain('–\u00a0Соколова И.П.;')
    expect(lines).toContain('1)\u00a0во-первых;')
    expect(lines).toContain('1.1. Сбор сведений')
    expect(lines).toContain('Раздел без номера')
  })

  it('says what could not be written, and nothing else', async () => {
    const { diagnostics } = await renderDocx(wholeOrder(), { profile: gost2025, pictures: testPictures })
    expect(diagnostics.map(({ code }) => code)).toEqual(['link-not-written'])
  })
})

describe('the same document', () => {
  it('gives the same bytes, whatever the hour and the time zone', async () => {
    const before = process.env.TZ
    const first = await render()
    process.env.TZ = 'Asia/Kamchatka'
    const east = new Date(2025, 0, 1).getTimezoneOffset()
    await new Promise((resolve) => setTimeout(resolve, 1100))
    const second = await render()
    process.env.TZ = 'America/Caracas'
    expect(new Date(2025, 0, 1).getTimezoneOffset()).not.toBe(east)
    const third = await render()
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
    expect(Buffer.compare(first, second)).toBe(0)
    expect(Buffer.compare(first, third)).toBe(0)
  })

  it('names neither the clock nor an author', async () => {
    const core = docxParts(await render())['docProps/core.xml'] ?? ''
    expect(core).toContain('<dc:title>Об утверждении плана</dc:title>')
    expect(core).not.toMatch(/creator|lastModifiedBy|created|modified|Un-named/)
  })

  it('holds its types first and its parts in one order', async () => {
    const paths = Object.keys(docxParts(await render()))
    expect(paths.slice(0, 3)).toEqual(['[Content_Types].xml', '_rels/.rels', 'word/document.xml'])
    expect(paths.slice(3)).toEqual(paths.slice(3).toSorted())
  })
})

describe('page sections', () => {
  it('own size, orientation, margins, header and numbering together', async () => {
    const sections = [...documentXml(await render()).matchAll(/<w:sectPr>(.*?)<\/w:sectPr>/g)].map(
      ([, inner = '']) => inner,
    )
    expect(sections).toHaveLength(3)
    expect(sections[0]).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>')
    expect(sections[0]).toContain('w:top="1134" w:right="567" w:bottom="1134" w:left="1701" w:header="567"')
    expect(sections[1]).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>')
    expect(sections[1]).toContain('w:top="1701" w:right="1134" w:bottom="1134" w:left="1134"')
    for (const section of sections) {
      expect(section).toContain('<w:pgNumType w:start="1"/>')
      expect(section).toContain('<w:titlePg/>')
      expect(section).toMatch(/headerReference w:type="default"/)
      expect(section).toMatch(/headerReference w:type="first"/)
    }
  })

  it('bear the number on all pages but the first', async () => {
    const parts = docxParts(await render())
    const rels = parts['word/_rels/document.xml.rels'] ?? ''
    for (const [, type, id] of documentXml(await render()).matchAll(/headerReference w:type="(\w+)" r:id="(\w+)"/g)) {
      const target = rels.match(new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`))?.[1]
      const header = parts[`word/${target}`] ?? ''
      expect(header.includes('<w:instrText xml:space="preserve">PAGE</w:instrText>')).toBe(type === 'default')
    }
  })

  it('are written even when they are empty', async () => {
    for (const document of [doc('пусто', portrait()), { type: 'document' as const, title: '', sections: [] }]) {
      expect(inspectDocx(await render(document))).toEqual([])
    }
  })
})

describe('the look of the text', () => {
  it('is the font of the profile for every script, Russian, without theme fonts and hyphenation', async () => {
    const parts = docxParts(await render())
    expect(parts['word/styles.xml']).toMatch(
      /<w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman"\/>/,
    )
    expect(parts['word/styles.xml']).toContain('w:val="ru-RU"')
    expect(parts['word/settings.xml']).toContain('<w:autoHyphenation w:val="false"/>')
    for (const xml of Object.values(parts)) expect(xml).not.toMatch(/w:\w+Theme="/)
  })

  it('follows another profile', async () => {
    const profile: Profile = {
      ...gost2025,
      text: { ...gost2025.text, font: 'PT Astra Serif', size: 13, firstLineIndent: 10 },
      operativeWord: { ...gost2025.operativeWord, form: 'capitals' },
      words: { ...gost2025.words, appendixNumberSign: false },
    }
    const parts = docxParts(await render(wholeOrder(), profile))
    expect(parts['word/styles.xml']).toContain('w:ascii="PT Astra Serif"')
    expect(parts['word/styles.xml']).not.toContain('Times New Roman')
    expect(parts['word/styles.xml']).toContain('<w:ind w:firstLine="567"/>')
    expect(paragraphTexts(parts['word/document.xml'] ?? '')).toContain('ПРИКАЗЫВАЮ:')
    expect(paragraphTexts(parts['word/document.xml'] ?? '')).toContain('Приложение\u00a01')
  })

  it('spaces the operative word by a property, so that copying gives the word', async () => {
    const xml = documentXml(await render(doc('т', { type: 'operativeWord', text: 'приказываю:' })))
    expect(xml).toContain('<w:spacing w:val="60"/></w:rPr><w:t xml:space="preserve">приказываю:</w:t>')
  })
})

describe('date and number', () => {
  it('are blanks when they are absent', async () => {
    expect((await texts({ type: 'dateAndNumber' }))[0]).toBe('_______________\t№\u00a0_____')
    expect(await texts({ type: 'appendixMark', act: 'к приказу отдела' })).toEqual([
      'Приложение',
      'к приказу отдела',
      'от\u00a0_______________ №\u00a0_____',
    ])
  })
})

describe('the title of an order', () => {
  it('is not wider than 8 cm, and wider when it is long', async () => {
    // 170 mm are 9637 twips, 80 mm 4535, 120 mm 6803.
    expect(Number(await right(100))).toBeCloseTo(9638 - 4535, -1)
    expect(Number(await right(300))).toBeCloseTo(9638 - 6803, -1)
  })
})

describe('a signature', () => {
  it('is a table without lines whose row is not split, with the name at the right edge', async () => {
    const xml = documentXml(await render(doc('т', signature)))
    expect(xml).toContain('<w:cantSplit/>')
    expect(xml).toContain('<w:insideV w:val="none"')
    expect(xml.match(/<w:vAlign w:val="bottom"\/>/g)).toHaveLength(3)
    expect(xml).toMatch(/<w:jc w:val="right"\/><\/w:pPr><w:r><w:t xml:space="preserve">М\.О\.\u00a0Лебедева/)
  })

  it('gives a long surname more room', async () => {
    const [post = 0, hand = 0, name = 0] = await grid('А.А. Ли')
    const [samePost, , wider = 0] = await grid('К.К. Константинопольская-Заозёрная')
    expect(post + hand + name).toBe(9638)
    expect(samePost).toBe(post)
    expect(wider).toBeGreaterThan(name)
  })

  it('takes at least two lines of the text with it', async () => {
    expect(await kept(p('раз'), p('два'), p('три'))).toEqual(['два', 'три'])
    const long = 'слово '.repeat(60)
    expect(await kept(p('раз'), p('два'), p(long))).toEqual([long])
    const rows = ['раз', 'два', 'три', 'четыре', 'пять'].map((each) => row(each))
    expect(await kept(p('раз'), table(['a'], [], ...rows))).toEqual(['три', 'четыре', 'пять'])
  })

  it('stays with the executor when he follows', async () => {
    const xml = documentXml(await render(doc('т', p('а'), signature, { type: 'executor', name: 'Соколов И.П.' })))
    expect(xml.slice(xml.indexOf('<w:tbl>'), xml.indexOf('</w:tbl>')).match(/<w:keepNext\/>/g)).toHaveLength(3)
    expect(xml).toContain('w:yAlign="bottom"')
  })
})

describe('a paragraph that ends with a colon', () => {
  it('stays with what it introduces', async () => {
    const xml = documentXml(
      await render(doc('т', clause('1.', p('Руководителям:')), clause('1.1.', p('Назначить.')), p('Список:'))),
    )
    const lines = [...xml.matchAll(/<w:p>(.*?)<\/w:p>/g)].map(([, inner = '']) => inner.includes('<w:keepNext/>'))
    expect(lines).toEqual([true, false, false])
  })
})

describe('acquaintance', () => {
  it('is lines for a few people and a sheet for many', async () => {
    expect(await texts(people(10))).toContain('С приказом от\u00a0_______________ №\u00a0_____ ознакомлены:')
    const sheet = await texts({ ...people(11), date: '26 августа 2025 г.', actNumber: '953' })
    expect(sheet).toContain('Лист ознакомления с приказом\nот\u00a026 августа 2025 г. №\u00a0953')
    expect(sheet).toContain('А.А.\u00a0Иванов10')
  })

  it('gives a person one line, and his post in the sheet only', async () => {
    const many = people(11)
    for (const person of many.people) person.post = 'главный специалист'
    expect(await texts({ ...many, people: many.people.slice(0, 3) })).toContain(
      '___________\tА.А. Иванов2\t«___»\u00a0__________\u00a020___\u00a0г.',
    )
    expect(await texts(many)).toContain('главный специалист')
  })

  it('of a few people stays with the signature, of more with itself, and the executor has the bottom', async () => {
    const executor: Block = { type: 'executor', name: 'Соколов И.П.' }
    const loose = async (count: number): Promise<number> => {
      const xml = documentXml(await render(doc('т', p('раз'), p('два'), signature, people(count), executor)))
      expect(xml).toContain('w:yAlign="bottom"')
      return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/g)].filter(
        ([, inner = '']) => inner.includes('<w:t ') && !inner.includes('<w:keepNext/>'),
      ).length
    }
    // Only the executor is not kept with what follows; with many people the last line of the signature neither.
    expect(await loose(5)).toBe(1)
    expect(await loose(6)).toBe(3)
  })

  it('on a sheet leaves the bottom of the page before to the executor', async () => {
    const xml = documentXml(await render(doc('т', signature, { type: 'executor', name: 'Соколов И.П.' }, people(11))))
    expect(xml).toContain('w:yAlign="bottom"')
    expect(inspectDocx(await render(doc('т', signature, { type: 'executor', name: 'С.' }, people(11))))).toEqual([])
  })
})

describe('text from data', () => {
  it('loses control characters and half characters, and the loss is told with its place', async () => {
    const origin = { file: 'план.md', start: 10, end: 20 }
    const { value, diagnostics } = await renderDocx(
      doc('т\u0000\ufffe', p({ type: 'text', value: 'а\u0000б\ufffeв\ud800г\u0085д', origin })),
      { profile: gost2025 },
    )
    expect(paragraphTexts(documentXml(value as Uint8Array))[0]).toBe('абв\ufffdгд')
    expect(diagnostics.map(({ code, place }) => [code, place])).toEqual([
      ['control-character', origin],
      ['lone-surrogate', origin],
    ])
    expect(docxParts(value as Uint8Array)['docProps/core.xml']).toContain('<dc:title>т</dc:title>')
  })

  it('keeps emoji, markup characters, tabs and line ends', async () => {
    expect((await texts(p('😀 <w:p/> & "так" \'и\'\tтак\r\nи <stampedTable0/>')))[0]).toBe(
      '😀 <w:p/> & "так" \'и\'\tтак\nи <stampedTable0/>',
    )
  })

  it('has the hyphens that Word knows', async () => {
    const bytes = await render(doc('т', p('проф\u00adориентация 6\u201111'), table(['a'], [], row('6\u201111'))))
    expect(documentXml(bytes).match(/<w:noBreakHyphen\/>/g)).toHaveLength(2)
    expect(paragraphTexts(documentXml(bytes)).slice(0, 2)).toEqual(['проф\u00adориентация 6\u201111', '6\u201111'])
  })

  it('never becomes a field or an instruction', async () => {
    const hostile = ['{ DDEAUTO c:\\\\windows cmd }', '=HYPERLINK("x")', '</w:t><w:instrText>DDE</w:instrText>']
    const bytes = await render(doc(hostile.join(), ...hostile.map((text) => p(text)), clause(hostile[2] ?? '', p('а'))))
    expect(inspectDocx(bytes)).toEqual([])
    expect(documentXml(bytes)).not.toContain('instrText>')
  })
})

describe('links', () => {
  it('become links for http, https and mailto only', async () => {
    const urls = [
      'https://a.ru',
      'HTTP://b.ru/?q=1&r=2',
      'mailto:a@b.ru',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'plan.md',
      'https://[bad',
    ]
    const { value, diagnostics } = await renderDocx(doc('т', p(...urls.map((url) => link(url, url)))), {
      profile: gost2025,
    })
    const rels = docxParts(value as Uint8Array)['word/_rels/document.xml.rels'] ?? ''
    expect([...rels.matchAll(/Target="([^"]+)" TargetMode="External"/g)].map(([, target]) => target)).toEqual([
      'https://a.ru',
      'HTTP://b.ru/?q=1&amp;r=2',
      'mailto:a@b.ru',
    ])
    expect(paragraphTexts(documentXml(value as Uint8Array))[0]).toBe(urls.join(''))
    expect(diagnostics).toHaveLength(4)
    expect(inspectDocx(value as Uint8Array)).toEqual([])
  })

  it('work in tables and footnotes, one relationship for one address', async () => {
    const bytes = await render(
      doc(
        'т',
        p(link('https://a.ru', 'раз'), footnote(p(link('https://a.ru', 'два')))),
        table(['a'], [], row(p(link('https://a.ru', 'три')))),
      ),
    )
    expect(inspectDocx(bytes)).toEqual([])
    const parts = docxParts(bytes)
    expect(parts['word/_rels/document.xml.rels']?.match(/https:\/\/a\.ru/g)).toHaveLength(1)
    expect(parts['word/_rels/footnotes.xml.rels']?.match(/https:\/\/a\.ru/g)).toHaveLength(1)
  })
})

describe('footnotes', () => {
  it('are numbered in the order of reading, tables included', async () => {
    const bytes = await render(
      doc(
        'т',
        p('а', footnote('первая')),
        table(['a'], [], row(p('б', footnote('вторая', table(['x'], [], row('внутри')))))),
        p('в', footnote('третья')),
      ),
    )
    expect([...documentXml(bytes).matchAll(/<w:footnoteReference w:id="(\d)"\/>/g)].map(([, id]) => id)).toEqual([
      '1',
      '2',
      '3',
    ])
    const notes = docxParts(bytes)['word/footnotes.xml'] ?? ''
    expect(notes.indexOf('первая')).toBeLessThan(notes.indexOf('вторая'))
    expect(notes.indexOf('вторая')).toBeLessThan(notes.indexOf('внутри'))
    expect(inspectDocx(bytes)).toEqual([])
  })

  it('inside of a footnote are printed in brackets with a finding', async () => {
    const { value, diagnostics } = await renderDocx(doc('т', p('а', footnote(p('б', footnote('в'))))), {
      profile: gost2025,
    })
    expect(paragraphTexts(docxParts(value as Uint8Array)['word/footnotes.xml'] ?? '')).toContain('б (в)')
    expect(diagnostics.map(({ code }) => code)).toEqual(['footnote-in-footnote'])
  })
})

describe('tables', () => {
  it('have absolute widths that fill the page, thin lines and a repeated header', async () => {
    const xml = documentXml(await render(doc('т', landscape(table(['number', 'title'], ['№', 'Что'], row('1.', 'а'))))))
    const columns = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width))
    expect(columns.reduce((sum, width) => sum + width, 0)).toBe(16838 - 1134 - 1134)
    expect(xml).toContain('<w:tblLayout w:type="fixed"/>')
    expect(xml).toContain('w:sz="4"')
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  })

  it('keep section rows with the row that follows and rows in one piece', async () => {
    const xml = documentXml(await render(doc('т', table(['a', 'b'], [], sectionRow('1.', 'Раздел'), row('а', 'б')))))
    expect(xml).toContain('<w:gridSpan w:val="2"/>')
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(2)
    expect(xml).toContain('TableSection24')
  })

  it('let a row split that is taller than half a page', async () => {
    const tall = Array.from({ length: 40 }, (_, index) => p(`абзац ${index}`))
    const xml = documentXml(
      await render(doc('т', table(['a'], [], row('низкая'), row({ type: 'tableCell', children: tall })))),
    )
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(1)
  })

  it('do not touch each other or the end of the page section', async () => {
    const xml = documentXml(await render(doc('т', table(['a'], [], row('а')), table(['a'], [], row('б')))))
    expect(xml).toMatch(/<\/w:tbl><w:p>.*?<\/w:p><w:tbl>/)
    expect(xml).toMatch(/<\/w:tbl><w:p><w:pPr><w:pStyle w:val="SectionEnd"\/><\/w:pPr><\/w:p><w:sectPr>/)
  })

  it('without rows or columns are not written', async () => {
    for (const empty of [table([], []), table(['a'], [])]) {
      expect(documentXml(await render(doc('т', empty)))).not.toContain('<w:tbl>')
    }
  })

  it('hold empty cells, several paragraphs, lists, spans and tables', async () => {
    expect(inspectDocx(await render(doc('т', table(['1', '2', '3', '4', '5'], [], ...everyKindOfRow()))))).toEqual([])
  })

  it('come with a warning when they are very long', async () => {
    const rows = Array.from({ length: 2001 }, () => row('а'))
    const { diagnostics } = await renderDocx(doc('т', table(['a'], [], ...rows)), { profile: gost2025 })
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['table-too-long', 'warning']])
  })
})

describe('a title of three hundred characters', () => {
  it('is printed whole as the title of an order and of an appendix', async () => {
    const long = 'Об утверждении плана мероприятий '.repeat(10).trim()
    expect(await texts(subject(long), title(long))).toEqual([long, long])
  })
})

describe('lists of prose', () => {
  it('are native, each numbered list starting on its own', async () => {
    const bytes = await render(
      doc(
        'т',
        { type: 'list', ordered: true, start: 5, items: [] },
        { type: 'list', ordered: true, start: 3, items: [{ type: 'listItem', children: [p('а')] }] },
        ul('б'),
        { type: 'list', ordered: true, items: [{ type: 'listItem', children: [] }] },
      ),
    )
    const parts = docxParts(bytes)
    expect(inspectDocx(bytes)).toEqual([])
    expect(documentXml(bytes).match(/<w:numPr>/g)).toHaveLength(3)
    expect(parts['word/numbering.xml']).toContain('<w:start w:val="3"/>')
    expect(paragraphTexts(documentXml(bytes))).toEqual(['а', 'б', ''])
  })

  it('are set in by a step where they stand inside another list of a clause', async () => {
    const bytes = await render(doc('т', clause('1.', p('а'), listOf(p('б'), listOf(p('в'), listOf(p('г')))))))
    const indents = documentXml(bytes)
      .match(/<w:p>.*?<\/w:p>/g)
      ?.map((xml) => /<w:ind w:left="(\d+)"/.exec(xml)?.[1])
    expect(paragraphTexts(documentXml(bytes))).toEqual(['1.\u00a0а', '–\u00a0б', '–\u00a0в', '–\u00a0г'])
    expect(indents?.slice(0, 4)).toEqual([undefined, undefined, '709', '1418'])
  })
})

/** A list of one item. */
function listOf(...children: Block[]): Block {
  return { type: 'list', ordered: false, items: [{ type: 'listItem', children }] }
}
