import { describe, expect, it } from 'vitest'
import { defaultLimits } from './limits.js'
import { prescanMarkdown } from './prescan-markdown.js'

const codes = (text: string): string[] => prescanMarkdown(text, defaultLimits).map(({ code }) => code)
const steps = (count: number, mark: string): string =>
  Array.from({ length: count }, (_, index) => `${'  '.repeat(index)}${mark}\n`).join('')

const row = (cells: number): string => `|${' а |'.repeat(cells)}\n`
const head = (cells: number): string => `${row(cells)}|${' - |'.repeat(cells)}\n`

// No clock: at these sizes whatever is worse than linear runs into the time limit of every test.
describe('pathological Markdown', () => {
  it.each([
    ['quotes', (n: number) => '> '.repeat(n), 'containers-too-deep'],
    ['bullets', (n: number) => `${'- '.repeat(n)}а`, 'containers-too-deep'],
    ['stars that are no line across the page', (n: number) => `${'* '.repeat(n)}а`, 'containers-too-deep'],
    ['numbers', (n: number) => '1. '.repeat(n), 'containers-too-deep'],
    ['quotes and items in turn', (n: number) => '> - 1) '.repeat(n), 'containers-too-deep'],
    ['footnotes', (n: number) => '[^а]: '.repeat(n), 'containers-too-deep'],
    ['items inside each other by indent', (n: number) => steps(Math.min(n, 1000), '- а'), 'containers-too-deep'],
    ['open brackets', (n: number) => '['.repeat(n), 'inline-too-deep'],
    ['open pictures', (n: number) => '!['.repeat(n), 'inline-too-deep'],
    ['one run of stars around a word', (n: number) => `${'*'.repeat(n)}а${'*'.repeat(n)}`, 'inline-too-deep'],
    [
      'emphasis',
      (n: number) => '*а **а '.repeat(n) + 'а** а*'.repeat(n),
      (n) => (n < 1000 ? 'inline-too-deep' : 'too-many-delimiters'),
    ],
    ['emphasis that nobody closes', (n: number) => '*а _а '.repeat(n * 10), 'too-many-delimiters'],
    ['links', (n: number) => '[а](б) '.repeat(n * 5), 'too-many-delimiters'],
    ['emphasis over many lines', (n: number) => '*а\n**а\n'.repeat(n * 10), 'too-many-delimiters'],
    ['emphasis in a quote', (n: number) => `> ${'*а _а '.repeat(n * 10)}`, 'too-many-delimiters'],
    ['a quote that goes on without its mark', (n: number) => `> ${'а\n'.repeat(n * 10)}`, 'too-many-lazy-lines'],
    ['a quote that loses its mark again and again', (n: number) => '> а\nб\n'.repeat(n * 10), 'too-many-lazy-lines'],
    ['an item that goes on without its indent', (n: number) => `- ${'а\n'.repeat(n * 10)}`, 'too-many-lazy-lines'],
    ['emphasis in a heading', (n: number) => `# ${'*а _а '.repeat(n * 10)}`, 'too-many-delimiters'],
    ['emphasis in a cell', (n: number) => `|а|\n|-|\n|${'*а _а '.repeat(n * 10)}|`, 'too-many-delimiters'],
  ] as [string, (n: number) => string, string | ((n: number) => string)][])('is refused: %s', (_, make, code) => {
    for (const size of [250, 2500, 10_000]) {
      expect(codes(make(size))).toEqual([typeof code === 'string' ? code : code(size)])
    }
  })

  it.each([
    ['backticks of every length', Array.from({ length: 1500 }, (_, n) => `e${'`'.repeat(n)}`).join('')],
    ['a line of backticks', '`'.repeat(300_000)],
    ['escapes', '\\*'.repeat(300_000)],
    ['a line of stars', '*'.repeat(300_000)],
    ['spaces', `${' '.repeat(200_000)}а`],
    ['tabs', '\t'.repeat(200_000)],
    ['pipes', '|'.repeat(200_000)],
    ['a delimiter row without a head', '|-'.repeat(100_000)],
    ['a tag that does not end', `<a${' b'.repeat(100_000)}`],
    ['a delimiter row with spaces and a letter', `а\n|-${' '.repeat(200_000)}а\n`],
    ['attributes', `<a${' b="c"'.repeat(100_000)}`],
    ['stars with spaces', `${'* '.repeat(100_000)}`],
    ['a paragraph of many lines', 'а\n'.repeat(100_000)],
    ['items that go on without their indent', '- а\nб\n'.repeat(20_000)],
    ['quotes at the limit', `${'> '.repeat(32)}а\n`.repeat(2000)],
    ['a footnote without an end', `[^${'а'.repeat(200_000)}`],
    ['a fence that does not end', `\`\`\`\n${'*а [б '.repeat(50_000)}`],
  ])('is let in when it is harmless: %s', (_, text) => {
    expect(codes(text)).toEqual([])
  })
})

describe('containers', () => {
  it('may be thirty-two deep and no deeper', () => {
    expect(codes('> '.repeat(32))).toEqual([])
    expect(codes('> '.repeat(33))).toEqual(['containers-too-deep'])
    expect(codes(steps(32, '- а'))).toEqual([])
    expect(codes(steps(33, '1. а').replaceAll('  ', '   '))).toEqual(['containers-too-deep'])
  })

  it('end where their lines end', () => {
    expect(codes(`${steps(20, '- а')}\nАбзац\n\n`.repeat(10))).toEqual([])
    expect(codes('> > > а\n\n'.repeat(100))).toEqual([])
  })

  it('are not seen in lines across the page, code and HTML', () => {
    expect(codes(`${'- '.repeat(50)}\n\n${'* '.repeat(50)}\n`)).toEqual([])
    expect(codes(`\`\`\`\n${'> '.repeat(50)}\n\`\`\`\n`)).toEqual([])
    expect(codes(`<!--\n${'> '.repeat(50)}\n\n${'- '.repeat(50)}а\n-->\n`)).toEqual([])
  })

  it('are counted behind what only looks like code', () => {
    const deep = '> '.repeat(50)
    expect(codes(`<!--\n\n\`\`\`\n-->\n\n${deep}`)).toEqual(['containers-too-deep'])
    expect(codes(`- \`\`\`\n${deep}`)).toEqual(['containers-too-deep'])
    expect(codes(`\`\`\` а\`б\n${deep}`)).toEqual(['containers-too-deep'])
    expect(codes(`~~~\n\`\`\`\n~~~\n${deep}`)).toEqual(['containers-too-deep'])
    expect(codes(`<div>\n\`\`\`\n\n${deep}`)).toEqual(['containers-too-deep'])
    expect(codes(`абзац\n-\n2) ${deep}`)).toEqual(['containers-too-deep'])
  })

  it('point at the first mark that is too many', () => {
    const [finding] = prescanMarkdown(`абзац\n\n${'> '.repeat(40)}`, defaultLimits)
    expect([finding?.start, finding?.end]).toEqual([71, 72])
  })
})

describe('delimiters', () => {
  it('are counted for each paragraph, item, heading and row alone', () => {
    const many = '*а* '.repeat(900)
    expect(codes(`${many}\n\n${many}\n# ${many}\n${many}\n`)).toEqual([])
    expect(codes(`- ${many}\n- ${many}\n1. ${many}\n2. ${many}\n`)).toEqual([])
    expect(codes(`|а|\n|-|\n|${many}|\n|${many}|\n`)).toEqual([])
    expect(codes(`${many}\n${many}\n`)).toEqual(['too-many-delimiters'])
    expect(codes(`${many}\n2. ${many}\n`)).toEqual(['too-many-delimiters'])
  })

  it('do not count in code, behind a backslash, or as blanks to be filled in', () => {
    expect(codes(`\`${'*а* '.repeat(3000)}\``)).toEqual([])
    expect(codes('\\[ \\* '.repeat(3000))).toEqual([])
    expect(codes('файл_с_именем '.repeat(3000))).toEqual([])
    expect(codes(`Подпись ${'____________ / '.repeat(2000)}`)).toEqual([])
    expect(codes(`(${'_'.repeat(150)}) «${'_'.repeat(150)}»`)).toEqual([])
    expect(codes(`\`\`\`yaml indicators\n${'- [a, *b, c]\n'.repeat(2000)}\`\`\`\n`)).toEqual([])
  })

  it('count again where the code is over', () => {
    expect(codes(`\`\`\`\n\`\`\`\n${'['.repeat(200)}`)).toEqual(['inline-too-deep'])
    expect(codes(`\`а\` ${'['.repeat(200)}`)).toEqual(['inline-too-deep'])
    expect(codes(`\`а ${'['.repeat(200)}`)).toEqual(['inline-too-deep'])
  })
})

describe('tables', () => {
  it('may have 10 000 rows and 63 columns', () => {
    expect(codes(head(3) + row(3).repeat(10_000))).toEqual([])
    expect(codes(head(3) + row(3).repeat(10_001))).toEqual(['table-too-long'])
    expect(codes(head(63) + row(63))).toEqual([])
    expect(codes(`текст\n\n${head(64)}${row(64)}`)).toEqual(['table-too-wide'])
  })

  it('end with a blank line or with another block', () => {
    expect(codes((head(2) + row(2).repeat(6000) + '\n').repeat(2))).toEqual([])
    expect(codes((head(2) + row(2).repeat(6000) + '# а\n').repeat(2))).toEqual([])
  })

  it('have cells between pipes, those in the text not counted', () => {
    const text = `| а \\| б ${'| а '.repeat(61)}| а |\n|${' - |'.repeat(63)}\n`
    expect(codes(text)).toEqual([])
  })
})

describe('front matter', () => {
  it('is measured as YAML, with places in the file', () => {
    const text = `---\ntitle: План [черновик\nlist: ${'['.repeat(40)}\n---\n# План\n`
    const [finding] = prescanMarkdown(text, defaultLimits)
    expect([finding?.code, finding?.start]).toEqual(['yaml-too-deep', text.indexOf('[[[') + 31])
  })

  it('is not taken for Markdown', () => {
    expect(codes(`---\ntext: ${'*а* '.repeat(2000)}\nlist: |\n  ${'> '.repeat(50)}\n---\n`)).toEqual([])
  })

  it('has at most a thousand keys', () => {
    const keys = Array.from({ length: 1001 }, (_, index) => `k${index}: 1\n`).join('')
    expect(codes(`---\n${keys}---\n`)).toEqual(['yaml-too-many-keys'])
  })

  it('is text when it is not closed', () => {
    expect(codes(`---\ntitle: План\n\n${'> '.repeat(50)}`)).toEqual(['containers-too-deep'])
  })
})
