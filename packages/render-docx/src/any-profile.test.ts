import { gost2025, type Profile, profileOptions, profilePaths, readProfile, walk } from '@dorozhnik/blocks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inspectDocx, renderDocx } from './index.js'
import { docxParts, paragraphTexts } from './testing/docx-parts.js'
import { wholeOrder } from './testing/documents.js'
import { testPictures } from './testing/pictures.js'

/** A value at the edges of what an option allows, or between them. */
function anyValue(path: (typeof profilePaths)[number]): fc.Arbitrary<unknown> {
  const option = profileOptions[path]
  switch (option.kind) {
    case 'number': {
      const { least, most } = option
      return fc.constantFrom(least, most, Math.round((least + most) / 2), least + (most - least) / 4)
    }
    case 'boolean':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...option.values)
    case 'text':
      return fc.constantFrom('PT Astra Serif', 'Шрифт & <Co>')
    case 'shares':
      return fc.array(fc.constantFrom(0.01, 1, 50), { minLength: option.count, maxLength: option.count })
    case 'widths':
      return fc.constantFrom({ term: { least: option.least, most: option.most } }, { title: { least: 200, most: 250 } })
  }
}

/** Profiles that an organisation could ask for, with options at the edges of what is allowed. */
const anyProfile: fc.Arbitrary<Profile> = fc
  .subarray([...profilePaths], { minLength: 1, maxLength: 12 })
  .chain((paths) => fc.tuple(...paths.map((path) => anyValue(path).map((value) => [path, value] as const))))
  .map((values) => {
    const override: Record<string, unknown> = {}
    for (const [path, value] of values) put(override, path.split('.'), value)
    return readProfile(override, gost2025).profile
  })

function put(holder: Record<string, unknown>, [step = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) holder[step] = value
  else put((holder[step] ??= {}) as Record<string, unknown>, rest, value)
}

describe('any profile that may be asked for', () => {
  it('gives a sound file that holds every text', async () => {
    await fc.assert(
      fc.asyncProperty(anyProfile, async (profile) => {
        const document = wholeOrder()
        const { value } = await renderDocx(document, { profile, pictures: testPictures })
        expect(inspectDocx(value as Uint8Array)).toEqual([])
        const parts = docxParts(value as Uint8Array)
        const printed = paragraphTexts(`${parts['word/document.xml']}${parts['word/footnotes.xml']}`).join('\n')
        for (const node of walk(document)) if (node.type === 'text') expect(printed).toContain(node.value)
      }),
      { numRuns: 60 },
    )
  })
})
