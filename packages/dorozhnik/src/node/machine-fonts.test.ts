import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolders } from '../testing/temporary-folder.js'
import { fontFamilies, fontFolders } from './machine-fonts.js'

const temporaryFolder = temporaryFolders(onTestFinished)

/** A file that holds nothing of a font but its names. */
function fontFile(...families: string[]): Buffer {
  const texts = families.map((family) => Buffer.from(family, 'utf16le').swap16())
  const records = Buffer.alloc(6 + texts.length * 12)
  records.writeUInt16BE(texts.length, 2)
  records.writeUInt16BE(records.length, 4)
  let offset = 0
  for (const [index, text] of texts.entries()) {
    const at = 6 + index * 12
    records.writeUInt16BE(3, at)
    records.writeUInt16BE(index === 0 ? 1 : 16, at + 6)
    records.writeUInt16BE(text.length, at + 8)
    records.writeUInt16BE(offset, at + 10)
    offset += text.length
  }
  const names = Buffer.concat([records, ...texts])
  const head = Buffer.alloc(28)
  head.writeUInt32BE(0x00010000, 0)
  head.writeUInt16BE(1, 4)
  head.write('name', 12, 'latin1')
  head.writeUInt32BE(28, 20)
  head.writeUInt32BE(names.length, 24)
  return Buffer.concat([head, names])
}

describe('the fonts of a machine', () => {
  it('are told by the names in their files, in folders inside folders too', () => {
    const { path } = temporaryFolder({
      'a/times.ttf': fontFile('Times New Roman'),
      'b/c/astra.otf': fontFile('PT Astra Serif Bold', 'PT Astra Serif'),
      'readme.txt': 'Arial',
    })
    expect(fontFamilies([path])).toEqual(['PT Astra Serif', 'PT Astra Serif Bold', 'Times New Roman'])
  })

  it('are not what is broken, empty or nowhere', () => {
    const whole = fontFile('Arial')
    const { path } = temporaryFolder({
      'empty.ttf': '',
      'cut.ttf': whole.subarray(0, 40),
      'text.ttf': 'не шрифт',
      'collection.ttc': Buffer.from('ttcf\u0000\u0001\u0000\u0000\u0000\u0000\u00ff\u00ff', 'latin1'),
    })
    expect(fontFamilies([path, `${path}/none`])).toEqual([])
  })

  it('lie in folders that the system names', () => {
    expect(fontFolders({}).length).toBeGreaterThan(1)
  })
})
