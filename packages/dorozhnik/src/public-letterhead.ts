import type { Diagnostic } from '@dorozhnik/diagnostics'
import { checkPublicTexts, type ViewContext } from '@dorozhnik/views'
import type { NamedLetterhead } from './letterhead-of.js'

/** What a letterhead would bring into a public copy and should not: names and phones of people of the registry. */
export async function publicLetterhead(
  letterhead: NamedLetterhead | undefined,
  document: string,
  context: ViewContext,
): Promise<Diagnostic[]> {
  if (letterhead === undefined || context.audience !== 'public') return []
  const { letterheadTexts } = await import('@dorozhnik/render-docx')
  const place = { file: letterhead.name, start: 0, end: 0 }
  return checkPublicTexts(document, letterheadTexts(letterhead), context, place)
}
