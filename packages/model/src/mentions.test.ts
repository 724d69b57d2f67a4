import { describe, expect, it } from 'vitest'
import { mention, paragraph } from './builders.js'
import { mentionsIn } from './mentions.js'

/** The ids in an expression, with the offsets of their `@`. */
function inExpression(source: string): [string, number][] {
  return [...mentionsIn([paragraph({ type: 'expression', source })])].map(({ id, offset }) => [id, offset])
}

describe('mentions', () => {
  it('are found in running text and in expressions, in their order', () => {
    const content = [paragraph(mention('a'), { type: 'expression', source: '{{вин @b}}' }), paragraph(mention('c'))]
    expect([...mentionsIn(content)].map(({ id, inline }) => [id, inline.type])).toEqual([
      ['a', 'mention'],
      ['b', 'expression'],
      ['c', 'mention'],
    ])
  })

  it('have the offset of their sign in an expression, whatever stands in quotes before', () => {
    expect(inExpression('{{вин @b}}')).toEqual([['b', 6]])
    expect(inExpression(`{{x "@no" '@no' @yes}}`)).toEqual([['yes', 16]])
  })

  it('are no part of an e-mail address or a word', () => {
    expect(inExpression('{{x mail@example.org а@б _@c @@d}}')).toEqual([])
  })

  it('end with a letter, a digit or an underscore', () => {
    expect(inExpression('{{x @школа-12- @a_ @1}}').map(([id]) => id)).toEqual(['школа-12', 'a_'])
  })

  it('are none in a string', () => {
    expect([...mentionsIn('@a')]).toEqual([])
  })
})
