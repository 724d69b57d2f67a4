import { describe, expect, it } from 'vitest'
import { findHelper } from '../expressions/helpers.js'
import { parseHandlebars } from '../expressions/parse-handlebars.js'
import { standardTemplates } from './standard-templates.js'

describe('the standing phrases', () => {
  it.each(Object.entries(standardTemplates))('%s uses only its own words', (_name, { text, words }) => {
    const pieces = parseHandlebars(text)
    if ('reason' in pieces) throw new Error(pieces.reason.en)
    const calls = pieces.flatMap((piece) => (piece.type === 'call' ? [piece.name] : []))
    expect(calls.filter((name) => !words.includes(name) && findHelper(name) === undefined)).toEqual([])
  })

  it('do not name a word like a helper, because the word would hide it', () => {
    const words = Object.values(standardTemplates).flatMap((template) => template.words)
    expect(words.filter((word) => findHelper(word) !== undefined)).toEqual([])
  })
})
