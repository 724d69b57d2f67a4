import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultOfficeLimits } from '../limits.js'
import { parseXml } from './parse-xml.js'
import { copyElement, descendants, type XmlElement, xmlElement, type XmlNode } from './xml-element.js'
import { writeElement, writeXml } from './write-xml.js'

function parsed(text: string): XmlElement {
  const reading = parseXml(text, defaultOfficeLimits)
  if (!('root' in reading)) throw new Error(reading.fault)
  return reading.root
}

function faultOf(text: string): string | undefined {
  const reading = parseXml(text, defaultOfficeLimits)
  return 'fault' in reading ? reading.fault : undefined
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'

describe('parsing XML', () => {
  it('keeps names, attributes, spaces and the order of everything', () => {
    const text = '<a b="1" c="&lt;&quot;&#10;"> x <d/>&amp;<e>ё</e></a>'
    expect(writeElement(parsed(text))).toBe(text)
  })

  it('joins what a CDATA section or a comment cuts', () => {
    expect(parsed('<a>1<![CDATA[<2>]]>3<!-- 4 -->5</a>').children).toEqual(['1<2>35'])
  })

  it.each([
    [`<w:p xmlns:w="${word}"><w:r w:a="1" b="2"/></w:p>`, '<w:r w:a="1" b="2"/>'],
    [`<x:p xmlns:x="${word}"><x:r x:a="1" b="2"/></x:p>`, '<w:r w:a="1" b="2"/>'],
    [`<p xmlns="${word}" xmlns:y="${strict}"><r y:a="1" b="2"/></p>`, '<w:r w:a="1" b="2"/>'],
    [`<w:p xmlns:w="urn:other"><w:r w:a="1"/></w:p>`, '<x-w:r x-w:a="1"/>'],
  ])('gives the usual prefixes: %s', (text, inner) => {
    expect(parsed(text).children.map((node) => writeElement(node as XmlElement))).toEqual([inner])
  })

  it('renames declarations and lists of prefixes too', () => {
    const mc = 'http://schemas.openxmlformats.org/markup-compatibility/2006'
    const text = `<d xmlns="${word}" xmlns:q="${mc}" xmlns:a="urn:a" q:Ignorable="a z"/>`
    expect(writeElement(parsed(text))).toBe(
      `<w:d xmlns:w="${word}" xmlns:mc="${mc}" xmlns:x-a="urn:a" mc:Ignorable="x-a z"/>`,
    )
  })

  it.each([
    ['doctype', '<!DOCTYPE a><a/>'],
    ['doctype', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
    ['broken', '<a>&b;</a>'],
    ['broken', '<a b="1" b="2"/>'],
    ['broken', '<a></b>'],
    ['broken', '<a/><b/>'],
    ['broken', ''],
    ['broken', '<a>\u0001</a>'],
    ['too-deep', '<a>'.repeat(100_000)],
    ['too-many-attributes', `<a ${Array.from({ length: 300 }, (_, index) => `a${index}="1"`).join(' ')}/>`],
  ])('refuses XML that is %s', (fault, text) => {
    expect(faultOf(text)).toBe(fault)
  })

  it('bounds the number of elements', () => {
    expect(parseXml(`<a>${'<b/>'.repeat(20)}</a>`, { ...defaultOfficeLimits, xmlElements: 10 })).toMatchObject({
      fault: 'too-many-elements',
    })
  })

  it('is not led astray by names of prototypes', () => {
    const root = parsed('<__proto__ __proto__="1" constructor="2"/>')
    expect(Object.entries(root.attributes)).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ])
  })

  it('reads back everything that is written', () => {
    const name = fc.constantFrom('w:p', 'w:r', 'a', 'б')
    const value = fc
      .string({ unit: 'grapheme' })
      .filter((one) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(one))
    const { tree } = fc.letrec<{ tree: XmlElement }>((tie) => ({
      tree: fc
        .tuple(
          name,
          fc.dictionary(fc.constantFrom('w:val', 'x', 'ы'), value),
          fc.array(fc.oneof({ depthSize: 'small' }, value, tie('tree') as fc.Arbitrary<XmlNode>), { maxLength: 4 }),
        )
        .map(([own, attributes, children]) => xmlElement(own, attributes, ...joined(children))),
    }))
    fc.assert(
      fc.property(tree, (element) => {
        const again = parsed(writeXml(element))
        expect(again).toEqual(element)
        expect(writeXml(copyElement(again))).toBe(writeXml(element))
        expect([...descendants(again)]).toHaveLength([...descendants(element)].length)
      }),
    )
  })
})

/** Characters next to each other are one text when they are read. */
function joined(children: readonly XmlNode[]): XmlNode[] {
  const all: XmlNode[] = []
  for (const node of children) {
    const last = all.at(-1)
    if (node === '') continue
    if (typeof node === 'string' && typeof last === 'string') all[all.length - 1] = last + node
    else all.push(node)
  }
  return all
}
