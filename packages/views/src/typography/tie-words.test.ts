import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withPlainSpaces } from '../testing/view.js'
import { tieWords } from './tie-words.js'

/** What is tied, made visible. */
function shown(text: string): string {
  return tieWords(text).replaceAll('\u00a0', '_').replaceAll('\u2011', '=')
}

describe('tieWords', () => {
  it.each([
    ['Сведения – доступны; цель — выбор', 'Сведения_– доступны; цель_— выбор'],
    ['план «Выбор» –', 'план «Выбор»_–'],
    ['октябрь – ноябрь 2025 г.', 'октябрь_– ноябрь 2025_г.'],
    ['обучающихся 6–11-х классов', 'обучающихся 6–11=х классов'],
    ['к 5-му числу 3-й четверти, 11-м и 9-го классам', 'к 5=му числу 3=й четверти, 11=м и 9=го классам'],
    ['закон № 273-ФЗ, письмо № АЗ-1705/05-11', 'закон №_273=ФЗ, письмо №_АЗ=1705/05=11'],
    ['1 250 000 руб. и 2025 250', '1_250_000_руб. и 2025 250'],
    ['по плану И.П. Соколова на 5 июня', 'по плану И.П._Соколова на 5_июня'],
  ])('ties «%s»', (text, expected) => expect(shown(text)).toBe(expected))

  it.each(['педагог-психолог', '5-километровый', 'а-х', '6–11 классы', '2025-2026', '- пункт', '–', 'слово -'])(
    'leaves «%s» as it is',
    (text) => expect(tieWords(text)).toBe(text),
  )

  it('changes only the kind of spaces and hyphens, and nothing the second time', () => {
    const piece = fc.constantFrom('№', '5', '125', 'х', 'ФЗ', '-', '–', '—', ' ', '\u00a0', '\u2011', 'г.', '/', '«')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
        const once = tieWords(pieces.join(''))
        expect(withPlainSpaces(once)).toBe(withPlainSpaces(pieces.join('')))
        expect(tieWords(once)).toBe(once)
      }),
    )
  })
})
