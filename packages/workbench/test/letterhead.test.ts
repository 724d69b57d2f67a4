import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { drawLetterhead } from '../letterhead/draw-letterhead.mjs'

describe('the letterhead of the example', () => {
  it('is the one that the script draws (node packages/workbench/letterhead/write.mjs)', async () => {
    const path = fileURLToPath(new URL('../../../examples/letterhead-order/blank.docx', import.meta.url))
    expect(Buffer.from(await drawLetterhead())).toEqual(readFileSync(path))
  })
})
