import { defaultLimits, type Diagnostic, openGate, type Source } from '@dorozhnik/diagnostics'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportInto } from '../reading.js'
import { SourcePlaces } from '../source-places.js'
import { readYaml, type YamlData } from './read-yaml.js'

function read(text: string): { data: YamlData | undefined; codes: string[]; said: string[] } {
  const source: Source = { name: 'a.yaml', text, toOriginal: (offset) => offset }
  const diagnostics: Diagnostic[] = []
  const reading = {
    source,
    places: new SourcePlaces(),
    limits: defaultLimits,
    report: reportInto(diagnostics, source),
    diagnostics,
    tables: { count: 0 },
  }
  const data = readYaml(reading, 0, text.length)
  return {
    data,
    codes: diagnostics.map(({ code }) => code),
    said: diagnostics.map(({ place }) =>
      place !== undefined && 'file' in place ? text.slice(place.start, place.end) : '',
    ),
  }
}

describe('reading YAML', () => {
  it('keeps every scalar as it was written', () => {
    const { data, codes } = read(
      'a: 1.10\nb: 007\nc: +79161234567\nd: 12.05\ne: no\nf: 2025-08-26\ng: "x # y"\nh: 0x1F\ni: ~\nj: 10:30\nk: 1_000\n',
    )
    expect(codes).toEqual([])
    expect(data).toEqual({
      a: '1.10',
      b: '007',
      c: '+79161234567',
      d: '12.05',
      e: 'no',
      f: '2025-08-26',
      g: 'x # y',
      h: '0x1F',
      i: '~',
      j: '10:30',
      k: '1_000',
    })
  })

  it('leaves out what is empty, and closes block texts without their line end', () => {
    expect(read('a:\nb: |\n  раз\n  два\nc: >\n  три\n  четыре\n').data).toEqual({ b: 'раз\nдва', c: 'три четыре' })
  })

  it.each([
    ['псевдонимы', 'a: &x 1\nb: *x\n'],
    ['метки', 'a: !js x\n'],
    ['ключ слияния', 'a:\n  <<: x\n'],
    ['составной ключ', '? [a]\n: 1\n'],
    ['опасный ключ', '__proto__: { x: 1 }\n'],
    ['опасный ключ внутри', 'a: { constructor: 1 }\n'],
  ])('refuses %s', (_, text) => {
    const { data, codes } = read(text)
    expect(data).toBeUndefined()
    expect(new Set(codes)).toEqual(new Set(['yaml-plain-data']))
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })

  it('reports a key that stands twice, with the first one', () => {
    const { data, codes, said } = read('a: 1\nb: 2\na: 3\n')
    expect([data, codes, said]).toEqual([undefined, ['yaml-duplicate-key'], ['a']])
  })

  it('warns of a text cut by #, and not of an ordinary comment', () => {
    expect(read('title: Приказ # 12\n').codes).toEqual(['yaml-comment-cuts-text'])
    expect(read('date: 2025-08-26 # день подписания\n').codes).toEqual([])
  })

  it.each([
    ['двоеточие в тексте', 'title: Приказ: о чём\n', 'Приказ: о чём'],
    ['@ в начале', 'signatory: @lebedeva\n', '@'],
    ['незакрытая кавычка', 'a: "x\nb: 1\n', '1'],
    ['незакрытая скобка', 'a: [1, 2\n', '2'],
    ['табуляция', 'a:\n\tb: 1\n', '\t'],
    ['лишний документ', 'a: 1\n---\nb: 2\n', '---\nb: 2\n'],
  ])('explains a mistake: %s', (_, text, at) => {
    const { data, codes, said } = read(text)
    expect(data).toBeUndefined()
    expect(codes.length).toBeGreaterThan(0)
    expect(said[0]).toContain(at)
  })

  it('survives deep brackets, again and again', () => {
    for (const depth of [33, 800, 10_000, 10_000, 10_000])
      expect(read('['.repeat(depth) + ']'.repeat(depth)).data).toBeUndefined()
  })

  it('reads many keys in one map in linear time and memory', () => {
    const keys = Array.from({ length: 9000 }, (_, index) => `k${index}: ${index}`).join('\n')
    expect(Object.keys(read(keys).data ?? {})).toHaveLength(9000)
  })

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'ab:-[]{}"\'#&*!|>%@`,? \n\t1é'), { maxLength: 60 }), (characters) => {
        const gate = openGate('a.yaml', characters.join(''), { kind: 'yaml' })
        if (gate.value !== undefined) read(gate.value.text)
      }),
      { numRuns: 3000 },
    )
  })
})
