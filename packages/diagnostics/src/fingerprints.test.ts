import { describe, expect, it } from 'vitest'
import type { Diagnostic } from './diagnostic.js'
import { fingerprints } from './fingerprints.js'
import { hashText } from './hash-text.js'
import { openGate } from './gate.js'

const plan = `# План

1. Опрос
   - Срок: май
   - Результат: справка
2. Экскурсия
   - Срок: май
3. Опрос родителей

| № | Мероприятие | Срок |
| --- | --- | --- |
| 1 | Выставка | июнь |
`

/** The fingerprints of a finding at every «май» and «июнь» of a text. */
function prints(text: string, code: string = 'term-inside-period', file: string = 'plan.md'): string[] {
  const source = openGate(file, text).value!
  const findings = [...source.text.matchAll(/май|июнь/g)].map(
    ({ index, 0: word }): Diagnostic => ({
      code,
      severity: 'warning',
      message: { ru: `Строка ${index}.`, en: `Line ${index}.` },
      place: { file, start: index, end: index + word.length },
    }),
  )
  return fingerprints(findings, new Map([[file, source]]))
}

describe('fingerprints', () => {
  const known = prints(plan)

  it('tell equal lines of different records apart', () => {
    expect(new Set(known).size).toBe(3)
    expect(prints(plan.replace('Экскурсия', 'Опрос'))[1]).not.toBe(known[1])
    expect(new Set(prints(plan.replace('Экскурсия', 'Опрос'))).size).toBe(3)
  })

  it.each([
    ['lines above', `Вступление.\n\n${plan}`],
    [
      'a record above, with all numbers moved',
      plan.replace('1. Опрос', '1. Новое\n   - Срок: март\n2. Опрос').replace('2. Экск', '3. Экск'),
    ],
    ['rows of a table above', plan.replace('| 1 | Выст', '| 1 | Ярмарка | март |\n| 2 | Выст')],
    ['another field of the record', plan.replace('справка', 'отчёт')],
    ['deeper indents', plan.replaceAll('   - ', '     - ')],
    ['Windows line ends', plan.replaceAll('\n', '\r\n')],
  ])('stay when there are %s', (_, changed) => {
    expect(prints(changed)).toEqual(known)
  })

  it('change with the code, the file and the words of the line', () => {
    for (const other of [
      prints(plan, 'other'),
      prints(plan, undefined, 'b.md'),
      prints(plan.replaceAll('Срок: ', 'Срок:  до ')),
    ])
      expect(other.filter((print) => known.includes(print)).length).toBeLessThan(2)
  })

  it('are there for findings without a place, or in data', () => {
    const whole: Diagnostic = { code: 'a', severity: 'error', message: { ru: 'б', en: 'b' } }
    const list = [
      whole,
      whole,
      { ...whole, place: { path: ['a', 1] } },
      { ...whole, place: { file: 'x', start: 0, end: 9 } },
    ]
    expect(new Set(fingerprints(list, new Map())).size).toBe(4)
  })
})

describe('hashText', () => {
  it('never changes, because fingerprints are kept in files', () => {
    expect([hashText(''), hashText('Дорожник'), hashText('Дорожник ')]).toMatchInlineSnapshot(`
      [
        "e1938caf943cc892",
        "d505900f8e20a936",
        "8ff19bc1a7428be3",
      ]
    `)
  })

  it('tells many near texts apart', () => {
    const hashes = new Set(Array.from({ length: 100_000 }, (_, index) => hashText(`Мероприятие ${index}`)))
    expect(hashes.size).toBe(100_000)
  })
})
