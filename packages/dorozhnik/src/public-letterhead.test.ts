import { describe, expect, it } from 'vitest'
import { build, openWorkspace } from './index.js'
import { letterheadOf } from './testing/letterhead.js'
import { workspace } from './testing/texts.js'

/** The codes of a public copy on a letterhead with such a foot, and how many files were made. */
async function publicOn(foot: string, posts: boolean): Promise<[codes: string[], files: number]> {
  const yaml = `${workspace['dorozhnik.yaml']}`
    .replace('place: г. Приозёрск }', 'place: г. Приозёрск, letterhead: blank.docx }')
    .replace('post: главный специалист,', 'post: главный специалист, phone: 2-10-44,')
  const texts = {
    ...workspace,
    'dorozhnik.yaml': yaml,
    'blank.docx': letterheadOf('{{дата}} № {{номер}}', '{{текст}}', foot),
  }
  const opened = openWorkspace(Object.entries(texts).map(([path, bytes]) => ({ path, bytes })))
  const { files, diagnostics } = await build(opened, { documents: ['order.md'], audience: 'public', posts })
  return [diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code), files.length]
}

describe('a letterhead in a public copy', () => {
  it('brings no phone and, where posts were asked for, no name', async () => {
    expect(await publicOn('ул. Набережная, 14', true)).toEqual([[], 1])
    expect(await publicOn('Исп. Соколов И.П.', false)).toEqual([[], 1])
    expect(await publicOn('Исп. Соколов И.П.', true)).toEqual([['public-name'], 0])
    expect(await publicOn('тел. 2-10-44', false)).toEqual([['public-contact'], 0])
  })
})
