import { describe, expect, it } from 'vitest'
import { defaultLimits } from './limits.js'
import { prescanYaml } from './prescan-yaml.js'

const codes = (text: string): string[] => prescanYaml(text, defaultLimits).map(({ code }) => code)
const said = (text: string): string[] =>
  prescanYaml(text, defaultLimits).map(({ code, start, end }) => `${code} ${JSON.stringify(text.slice(start, end))}`)
const steps = (count: number, mark: string): string =>
  Array.from({ length: count }, (_, index) => `${'  '.repeat(index)}${mark}\n`).join('')

const keys = (count: number, indent = ''): string =>
  Array.from({ length: count }, (_, index) => `${indent}k${index}: 1\n`).join('')

describe('nesting of YAML', () => {
  it.each([
    ['brackets', '['],
    ['braces', '{a: '],
    ['hyphens on one line', '- '],
    ['question marks', '? '],
    ['colons on one line', 'a: '],
    ['colons in brackets', '[a: b: c: d: '],
    ['hyphens in brackets', '[- - - '],
    ['brackets behind quotes that contain brackets', '["]", '],
    ['brackets on lines of their own', '[\n'],
    ['brackets behind headers of block texts', 'a: | [\n'],
  ])('is refused when %s are thousands, whatever their number', (_, mark) => {
    for (const count of [33, 1000, 100_000]) expect(codes(mark.repeat(count))).toEqual(['yaml-too-deep'])
  })

  it('may be thirty-two levels deep and no deeper', () => {
    expect(codes(steps(32, 'a:'))).toEqual([])
    expect(codes(steps(33, 'a:'))).toEqual(['yaml-too-deep'])
    expect(codes(steps(33, '- -'))).toEqual(['yaml-too-deep'])
    expect(codes(`${'['.repeat(32)}${']'.repeat(32)}`)).toEqual([])
    expect(codes(`a: ${'['.repeat(32)}`)).toEqual(['yaml-too-deep'])
  })

  it('points at the first level that is too many', () => {
    const [finding] = prescanYaml(`a: 1\nb: ${'['.repeat(40)}`, defaultLimits)
    expect([finding?.start, finding?.end]).toEqual([39, 40])
    expect(finding?.message.ru).toBe('Данные YAML вложены здесь глубже предела (32).')
  })

  const brackets = '[{'.repeat(500)
  it.each([
    ['double quotes', `a: "${brackets}\\"${brackets}"\nb: 1\n`],
    ['single quotes', `a: '${brackets}''${brackets}'\n`],
    ['quotes over several lines', `a: "${brackets}\n  ${brackets}\n\n  ${brackets}"\n`],
    ['a comment', `# ${brackets}\na: 1 # ${brackets}\n`],
    ['plain text', `a: Приказ ${brackets}\n`],
    ['plain text over several lines', `a: Приказ\n  ${brackets}\n  и ${brackets}\n`],
    ['a block text', `a: |\n  ${brackets}\n\n   ${brackets}\nb: >-\n  ${brackets}\n`],
    ['a block text with an indent of its own', `a: |2\n    ${brackets}\n  ${brackets}\n`],
    ['quotes in brackets', `a: ["${brackets}", '${brackets}']\n`],
  ])('does not count brackets in %s', (_, text) => {
    expect(codes(text)).toEqual([])
  })

  it.each([
    ['quotes that end with the indent', `a: "x\n${'['.repeat(40)}`],
    ['a directive', `%a\n${'['.repeat(40)}`],
    ['a block text that is over', `a: |\n  текст\n${'['.repeat(40)}`],
    ['brackets that are broken off', `a: [\n${'['.repeat(40)}`],
    ['a tag and an anchor', `a: !x &y ${'['.repeat(40)}`],
  ])('counts brackets behind %s', (_, text) => {
    expect(codes(text)).toContain('yaml-too-deep')
  })

  it('lets large honest data through', () => {
    const rows = '- school: Школа № 1 [центр]\n  figures: {covered: 85, all: [1, 2]}\n'
    expect(codes(rows.repeat(60_000))).toEqual([])
  })
})

describe('keys of a map', () => {
  it('are counted for each map alone', () => {
    expect(codes(`a:\n${keys(9000, '  ')}b:\n${keys(9000, '  ')}`)).toEqual([])
    expect(codes(`a:\n${keys(10_001, '  ')}`)).toEqual(['yaml-too-many-keys'])
    expect(codes(`{${'a, '.repeat(10_001)}}`)).toEqual(['yaml-too-many-keys'])
  })

  it('are not counted in lists', () => {
    expect(codes('- a: 1\n'.repeat(20_000))).toEqual([])
    expect(codes(`[${'a, '.repeat(20_000)}]`)).toEqual([])
  })

  it('may be given another limit', () => {
    expect(prescanYaml(keys(11), defaultLimits, 10)).toHaveLength(1)
    expect(prescanYaml(keys(10), defaultLimits, 10)).toEqual([])
  })
})

describe('what only looks like YAML', () => {
  it.each([
    ['a:\n\tb: 1\n', 'yaml-tab-indent "\\t"'],
    ['a:\n  \tb: 1\n', 'yaml-tab-indent "\\t"'],
    ['a:\n\u00a0\u00a0b: 1\n', 'yaml-odd-space'],
    ['name:\u00a0Иванов\n', 'yaml-odd-space'],
    ['срок:\u202fмай\n', 'yaml-odd-space'],
    ['- name:\u00a0Иванов\n', 'yaml-odd-space'],
    ['name\u00a0: Иванов\n', 'yaml-odd-space'],
    ['-\u00a0ivanov\n', 'yaml-odd-space'],
    ['name：Иванов\n', 'yaml-odd-colon "："'],
    ['- name： Иванов\n', 'yaml-odd-colon "： "'],
    ['a:\n  – ivanov\n', 'yaml-odd-dash "–"'],
    ['— ivanov\n', 'yaml-odd-dash "—"'],
  ])('is named in %j', (text, expected) => {
    const [found, ...more] = said(text)
    expect([found?.startsWith(expected), more]).toEqual([true, []])
  })

  it('can be mended by the replacement', () => {
    for (const text of [
      'a:\n\tb: 1\n',
      'a:\n\u00a0\u00a0b: 1\n',
      'name:\u00a0И\n',
      '-\u00a0и\n',
      'name：И\n',
      'a:\n  – и\n',
    ]) {
      const [{ start, end, replacement }] = prescanYaml(text, defaultLimits) as unknown as [
        { start: number; end: number; replacement: { text: string } },
      ]
      expect(codes(text.slice(0, start) + replacement.text + text.slice(end))).toEqual([])
    }
  })

  it.each([
    'title: Приказ:\u00a0о неделе профессий — «Билет»\n',
    'title: План\n  Внимание:\u00a0срок\n  — и тире\n',
    'title: "\n  \tтекст\n  – тире"\n',
    'text: |\n  \tтекст\n  – тире\n  name:\u00a0И\n',
    'columns:\n  - Срок:\u00a0месяц\n  - Итог — отчёт\n',
    'a: [\n  \tb,\n  \tc\n]\n',
    'a: 1\n\t\n\t# примечание\n',
    'phone: 8 (81379)\u00a02-10-44\n',
    'period: 2025-09-01/2026-08-31\ntime: 10:30\nurl: https://example.org/a:b\n',
  ])('is not seen in %j', (text) => {
    expect(codes(text)).toEqual([])
  })
})
