import { describe, expect, it } from 'vitest'
import { plainOperative } from './operative-word.js'

describe('the operative word', () => {
  it.each([
    ['ПРИКАЗЫВАЮ:', 'приказываю:'],
    ['п р и к а з ы в а ю:', 'приказываю:'],
    ['П\u00a0Р\u00a0И\u00a0К\u00a0А\u00a0З\u00a0Ы\u00a0В\u00a0А\u00a0Ю :', 'приказываю:'],
    ['приказываю', 'приказываю:'],
    ['ПРИКАЗЫВАЕМ:', 'приказываем:'],
    ['обязываю  всех:', 'обязываю всех:'],
  ])('«%s» means «%s»', (written, plain) => {
    expect(plainOperative(written)).toBe(plain)
  })
})
