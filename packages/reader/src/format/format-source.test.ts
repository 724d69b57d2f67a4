import { applyEdits, applyEditsToBytes } from '@dorozhnik/diagnostics'
import type { Plan } from '@dorozhnik/model'
import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readWorkspace } from '../read-workspace.js'
import { compareModels } from '../write/compare-models.js'
import { stringify } from '../write/stringify.js'
import { anyOrder, anyPlan, anyRowsPart } from '../testing/any-document.js'
import { format } from './format-source.js'

const head = '---\ndocument: plan\ntitle: План\nperiod: 2025-09-01/2026-08-31\n---\n'

/** The text once formatted. */
function formatted(text: string): string {
  const { value, diagnostics } = format('p.md', text)
  expect(diagnostics, text).toEqual([])
  return applyEdits(text, value ?? [])
}

function body(text: string): string {
  return formatted(head + text).slice(head.length)
}

function model(text: string): unknown {
  return readWorkspace([{ path: 'p.md', bytes: text }]).value?.workspace.documents['p.md']
}

describe('formatting', () => {
  it('numbers activities, puts their fields below them and spells labels in one way', () => {
    expect(
      body(`# Мероприятия
## Первый{ #one }


1)  Опрос  {#poll}
    * **СРОКИ ИСПОЛНЕНИЯ:**  май
    * Исполнители :@sokolov
1)  Анализ
    продолжение

    * Результат:
      - раз;
      - два.
### Второй
Текст   прозы *так*.
`),
    ).toBe(`# Мероприятия

## Первый {#one}

1) Опрос {#poll}
   - Срок: май
   - Исполнители :@sokolov
2) Анализ
   продолжение

   - Результат:
     - раз;
     - два.

### Второй

Текст   прозы *так*.
`)
  })

  it('puts levels and their forms of work into one form', () => {
    expect(
      body(`# Уровни

* **Текст** до уровней

## Начальное

* ЗАДАЧИ:   интерес
* **Исполнитель**: @a

1)  Классный час {#hour}
    * Частота:  раз в месяц
    * Срок : май
3)  Экскурсия
    - примечание
    - кто: @b

## Основное

*   Беседа
    * Как часто: раз в год
*   Тест
`),
    ).toBe(`# Уровни

* **Текст** до уровней

## Начальное

- Цель: интерес
- Ответственные: @a

1) Классный час {#hour}
   - Периодичность: раз в месяц
   - Срок: май
2) Экскурсия
   - примечание
   - Ответственные: @b

## Основное

- Беседа
  - Периодичность: раз в год
- Тест
`)
  })

  it('puts levels that stand in a list into one form', () => {
    expect(
      body(`# Уровни

*  Начальное
   * Цели: интерес

   1) Классный час
      * Сроки: май
   1) Экскурсия
*  Основное
`),
    ).toBe(`# Уровни

- Начальное
  - Цель: интерес

  1) Классный час
     - Периодичность: май
  2) Экскурсия
- Основное
`)
  })

  it('puts stages into one form and leaves what is done on them alone', () => {
    expect(
      body(`# Этапы

1.  Первый:
    * СРОКИ: май
    * подбор   методик;
      + один
1.  Второй

    * обучение
`),
    ).toBe(`# Этапы

1. Первый:
   - Срок: май
   - подбор   методик;
     + один
2. Второй

   * обучение
`)
    expect(body('# Этапы\n\n## Первый\n\n* **Сроки:** май\n* подбор\n')).toBe(
      '# Этапы\n\n## Первый\n\n- Срок: май\n- подбор\n',
    )
  })

  it('puts indicators into one form, but keeps the labels of years', () => {
    expect(
      body(`# Показатели {нумерация=групп}

## Охват

* ИСТОЧНИК: отчёты

1)  Доля {#share}
    * Ед. изм.: %
    * 2026  год : 80
    * **2027 год:** 95
    1)  физика
        * План: 7
        * База: 6
        * Источник: нет
    1)  химия
        * Исходное значение: 9
`),
    ).toBe(`# Показатели {нумерация=групп}

## Охват

- Источник данных: отчёты

1) Доля {#share}
   - Единица измерения: %
   - 2026  год: 80
   - 2027 год: 95
   1) физика
      - Целевое значение: 7
      - Базовое значение: 6
      - Источник: нет
   2) химия
      - Базовое значение: 9
`)
  })

  it('keeps the names that a part gives its columns', () => {
    const text = '# Показатели {столбцы="Показатель; Ед. изм.; Доля"}\n\n1. Охват\n   - Ед. изм.: %\n   - Доля: 3\n'
    expect(body(text.replace('- Ед. изм.', '- ЕДИНИЦА'))).toBe(text)
    expect(body(text.replace('- Ед. изм.', '- Единица измерения'))).toContain('- Единица измерения: %')
  })

  it('keeps the names that the plan gives its columns', () => {
    const text = `---
document: plan
title: П
period: 2025-09-01/2026-08-31
columns: [title, Сроки проведения, Исполнитель]
---

# Мероприятия

1. Опрос
   - срок: май
   - исполнитель: @a
2. Анализ
   - Сроки Проведения: май
   - Кто: @a
`
    expect(formatted(text).split('# Мероприятия\n')[1]).toBe(`
1. Опрос
   - Срок: май
   - Исполнитель: @a
2. Анализ
   - Сроки проведения: май
   - Исполнитель: @a
`)
  })

  it('moves fields with too small an indent', () => {
    const ten = Array.from({ length: 10 }, (_, index) => `${index + 1}. Дело`).join('\n')
    expect(body(`# Мероприятия\n\n${ten}\n   - Срок: май\n`)).toContain('10. Дело\n    - Срок: май\n')
  })

  it('puts the bars of a table under each other, if it is narrow', () => {
    expect(body('# Мероприятия\n\n|Мероприятие|Срок|\n|-|:-:|\n|**_Раздел_**||\n|Опрос \\| а|май|\n')).toBe(
      `# Мероприятия

| Мероприятие    | Срок |
| -------------- | :--: |
| ***Раздел***   |      |
| Опрос \\| а     | май  |
`
        .replaceAll('   |\n', '   |\n')
        .replace('| Мероприятие    |', '| Мероприятие  |')
        .replace('| -------------- |', '| ------------ |')
        .replace('| ***Раздел***   |', '| ***Раздел*** |')
        .replace('| Опрос \\| а     |', '| Опрос \\| а   |'),
    )
  })

  it('keeps a number that looks like a year and a list of prose', () => {
    const text = '# Цель\n\n5) пять\n7) семь\n\n# Мероприятия\n\n2025. Год\n'
    expect(body(text)).toBe(text)
  })

  it('leaves the bytes alone that it does not own', () => {
    const text = `\ufeff${head}# Мероприятия\n1. Мои\u0306  дом\n   - срок: май\n`.replaceAll('\n', '\r\n')
    const bytes = new TextEncoder().encode(text)
    const edited = applyEditsToBytes(bytes, format('p.md', bytes).value ?? [])
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(edited)).toBe(
      text.replace('срок', 'Срок').replace('Мероприятия\r\n', 'Мероприятия\r\n\r\n'),
    )
  })

  it('knows files of parts', () => {
    const text = '---\ndocument: part\n---\n\n# Мероприятия\n\n1. Опрос\n   - СРОК: май\n'
    expect(applyEdits(text, format('части/p.md', text).value ?? [])).toBe(text.replace('СРОК', 'Срок'))
  })

  it('gives no edits and the reason for what cannot be read', () => {
    for (const text of ['---\ndocument: plan\ntitle: [\n---\n', `${head}\u0000`, '---\ndocument: plan\n']) {
      const { value, diagnostics } = format('p.md', text)
      expect(value).toBeUndefined()
      expect(diagnostics.length).toBeGreaterThan(0)
    }
    expect(format('p.md', '').value).toEqual([])
    expect(format('README.md', '# Текст\n\n\n\n1) а').value).toEqual([])
  })
})

/** Small slips such as people make, which must not stop the formatter from being careful. */
const slips: readonly ((text: string) => string)[] = [
  (text) => text.replaceAll('   - ', '   * '),
  (text) => text.replaceAll('Срок:', 'СРОКИ:'),
  (text) => text.replaceAll('Срок:', '**Срок**:'),
  (text) => text.replaceAll('Срок: ', 'Срок:   '),
  (text) => text.replaceAll('\n\n#', '\n#'),
  (text) => text.replaceAll('\n\n', '\n\n\n'),
  (text) => text.replaceAll(' {#', '{#'),
  (text) => text.replace(/^(\d+)\. /gm, '1. '),
  (text) => text.replace(/^(\d+)\. /gm, '$1.  '),
  (text) => text.replaceAll('| ', '|'),
  (text) => text.replaceAll('   - ', '    - '),
  (text) => text.replaceAll('Единица измерения:', '*Ед. изм.*:').replaceAll('Источник данных:', 'ИСТОЧНИК :'),
  (text) => text.replaceAll('Периодичность:', 'Частота:').replaceAll('Ответственные:', '**Кто:**'),
  (text) => text.replace(/^- /gm, '*  '),
  (text) => text.replaceAll('\n', '\r\n'),
]

const anyText = fc.oneof(
  anyPlan,
  anyOrder,
  anyRowsPart.map((part): Plan => ({ document: 'plan', title: 'П', period: '2025-09-01/2026-08-31', parts: [part] })),
)

/** Formats twice: the meaning stays, and the second time nothing is left to do. */
function expectStable(text: string): void {
  const { value, diagnostics } = format('p.md', text)
  if (value === undefined) throw new Error(diagnostics[0]?.message.ru)
  const once = applyEdits(text.replaceAll('\r\n', '\n'), value)
  expect(compareModels(model(text), model(once))).toEqual([])
  if (diagnostics.length > 0) return
  expect(format('p.md', once).value).toEqual([])
}

describe('formatting changes no meaning, and nothing the second time', () => {
  it('in any plan and order, with slips', () => {
    fc.assert(
      fc.property(anyText, fc.subarray([...slips], { maxLength: 3 }), (document, made) => {
        expectStable(made.reduce((text, slip) => slip(text), stringify(document).value ?? ''))
      }),
      { numRuns: 10 },
    )
  })

  it('in what the writer has written there is nothing to change', () => {
    fc.assert(
      fc.property(anyText, (document) => {
        const text = stringify(document).value ?? ''
        expect(format('p.md', text).value, text).toEqual([])
      }),
      { numRuns: 10 },
    )
  })

  const examples = new URL('../../../../examples/', import.meta.url)
  const files = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
  it.each(files)('in %s', (name) => {
    const text = readFileSync(new URL(name, examples), 'utf8')
    expectStable(text)
    for (const [index, slip] of slips.entries()) {
      if ((index + name.length) % 7 > 0) continue
      expectStable(slip(text))
    }
  })
})
