import { isTextPlace, type Place } from '@dorozhnik/diagnostics'
import { plainText } from '@dorozhnik/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ReadWorkspace, readWorkspace } from './read-workspace.js'

const registry = `# кто есть кто 😀
organizations:
  uo: { name: "Управление образования «Ёлочка» 😀", short: Управление, place: г. Зелёный Лог }
people:
  зайцева:
    name: Зайцева Алёна Йосифовна # начальник
    post: >-
      начальник
      управления
    organization: uo
    forms: { dative: 'Зайцевой Алёне Йосифовне' }
  чиж: { name: Чиж Андрей Олегович, phone: 8 (00000) 2-22-33 }
groups:
  ОО: { name: руководители ОО 😀, members: [чиж, "зайцева"] }
`
const plan = `---
document: plan
title: "План: «дорожная карта» 😀 по профориентации"
period: 2025-09-01/2026-08-31
organization: uo
columns:
  - number
  - title
  - Уровень 😀
  - { key: form, label: Вид документа, aliases: [Вид, "Форма: ё"] }
  - term
indicators:
  доля: { name: Доля обучающихся ёжиков, unit: "%" }
---

😀 Текст *курсивом **и жирно*** с [сайтом](https://example.org/й) и сноской[^а].
Вторая строка\\* абзаца &nbsp;с сущностью<br>и переносом.

# Пояснительная записка 😀 {#note}

> Цитата ё
> в две строки

- пункт 😀
  - вложенный \`код\`

  Абзац пункта.

| Год 😀 | Число |
| --- | --- |
| 2025 | сто **один** |

[^а]: Пояснение ё 😀 к сноске.

# План мероприятий

## 1. Мониторинг 😀 {#мон}

Вводный текст раздела.

1. 1.1.1. Сбор 😀 сведений {#сбор}
   с продолжением:
   - школы;
   - колледжи.

   - Уровень 😀: ОО й
   - **Срок:** 😀 октябрь – ноябрь 2025 г.
   - Вид: 😀 таблица,
     @чиж, [[доля|доля 😀 обучающихся]]
     - раз;
     - два.
   - Ответственные: 😀 @зайцева, @ОО
   - Результат: справка ё [[сбор]][^а]
10. Десятое 😀
   - Срок: май
   - Сроки: июнь
   - без подписи

### Подраздел й

| Мероприятие | Срок | Уровень 😀 | Ответственные |
| --- | --- | --- | --- |
| ***1.3. Целевой 😀 ориентир*** | | | |
| Опрос \\| анкета 😀 {#опрос} | 😀 май<br>июнь | ОО \`x\` | @чиж й |
`
const order = `---
document: order
organization: uo
date: 2025-08-26
number: "953-ё"
subject: 'Об утверждении «плана» 😀'
signatory: зайцева
executor: чиж
appendices: [план.md]
acquaint:
  - чиж
  - ОО
---

😀 В соответствии с *приказом* ё, в целях

**п р и к а з ы в а ю:**

1. Утвердить 😀 план ({{приложение "план.md"}}). {#первый}
2. 😀 Назначить:
   - {{вин @чиж "имя"}}; й

   Абзац пункта.
3. {{дат @ОО}} 😀:
   1. Обеспечить ё.
   2. 😀 Представить.

Исполнить 😀 немедленно.
`

const project = `---
document: plan
title: Проект 😀 «Ёж»
period: 2025-09-01/2026-08-31
indicators: данные.yaml
---

{{вставить "часть.md"}}

# Уровни 😀 {#уровни вид=уровни ориентация=альбомная столбцы="Уровень; 😀 Форма"}

Вступление ё.

Таблица: 😀 Работа *по уровням* {#таблица}

## Детский сад 😀 {#сад}

- Цель: ё труд **и** игра
- Ответственные: @чиж

1. 😀 Игры {#игры}
   - Периодичность: постоянно ё
   - **Ответственные:** @зайцева 😀
2. Встречи:
   - с лесником.

| Уровень | Форма работы | Цель | Сроки |
| --- | --- | --- | --- |
| 😀 Школа {#школа} | Пробы<br>ё игры | 😀 выбор | май |
| ^^ | Чтение | | июнь<br>- раз<br>- два |

# Этапы {#этапы}

1. 😀 Первый (май) {#первый-этап}
   - Срок: 😀 2025 год
   - дело ё

   Абзац 😀 этапа.
2. 2.1. Второй

## 3. Третий 😀

Текст третьего.

# SWOT-анализ 😀

Слово ё.

| **Сильные 😀 стороны** | Слабые стороны |
| --- | --- |
| - 😀 опыт<br>- ё люди | деньги |

## Возможности 😀 (O) {#возможности}

- 😀 колледж

**Угрозы:**

Отток ё.

## Выводы 😀

# Показатели {#показатели нумерация=групп}

## 1. Охват 😀 {#охват}

- Источник: 😀 отчёт ё
- Единица: %

1. 1.1.1. Доля 😀 ёжиков {#ежики}
   - Базовое значение: 😀 шесть
   - 2026 год: девять 😀
   - 2025/26 учебный год: восемь
   - Целевое значение: не менее @чиж
   - Динамика: рост
   - Формула: А 😀 / Б
   - Сроки мониторинга: май ё
2. Экзамены 😀:
   1. физика ё
      - 2026 год: семь

| № | Показатель | Ед. изм. | 2026 год | Источник | Кто 😀 собирает |
| --- | --- | --- | --- | --- | --- |
| **2. Выбор 😀** | | | | | |
| а1 | Число 😀 {#число} | шт ё | три | ё<br>отчёт | 😀 школа |
| | ЕГЭ: | | | | |
| | – 😀 химия | | пять | | |

\`\`\`yaml показатели
- group: Группа 😀
  id: группа
  source: Ёлка 😀
  indicators:
    - { id: данные, name: Имя 😀, values: { "2026": сто ё } }
\`\`\`

# Разное

Таблица. 😀 Состав ё {#состав}

| Кто 😀 | << | Что |
| --- | --- | --- |
| ^^ | << | ё |
| 😀 раз | два<br>- три ё<br>- четыре | пять |

1. Пункт 😀 {#пункт}
2. Другой
`
const included = `---
document: part
---

# Паспорт 😀 {#паспорт}

- Сроки 😀: год ё[^п]
- **Цель ё:** Помочь:
  - узнать 😀;

[^п]: Примечание 😀.

| Вид 😀 | Объём ё |
| --- | --- |
| Кадры | 😀 люди<br>и ё |

# Ресурсы

| Вид 😀 | Объём ё |
| --- | --- |
| Кадры | 😀 люди<br>и ё |
| ^^ | ещё |
`
const data = `# данные 😀
первый: { name: "Число 😀 ё", unit: шт, values: { "2026": 😀 пять } }
второй:
  name: Доля
  source: 😀 справка
`
const regulation = `---
document: regulation
title: Положение 😀
---

# 1. Общие 😀 положения {#общие}

1. Система ё. {#система}
   1. 1.1. Подпункт 😀 {#подпункт}

# Мероприятия {номер=нет}

## I. Раздел {номер=нет}

1. Опрос 😀 {номер=нет}
`
const files = {
  'dorozhnik.yaml': registry,
  'данные.yaml': data,
  'план.md': plan,
  'положение.md': regulation,
  'приказ.md': order,
  'проект.md': project,
  'часть.md': included,
}

const variants: [string, (text: string) => string][] = [
  ['LF', (text) => text],
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text) => `\ufeff${text}`],
  ['decomposed letters', (text) => text.normalize('NFD')],
  ['all of it', (text) => `\ufeff${text.replaceAll('\n', '\r\n').normalize('NFD')}`],
]

describe.each(variants)('with %s', (_, change) => {
  const texts = new Map(Object.entries(files).map(([path, text]) => [path, change(text)] as const))
  const { value, diagnostics } = readWorkspace(Array.from(texts, ([path, bytes]) => ({ path, bytes })))
  const read = value as ReadWorkspace

  it('all is read', () => {
    expect(diagnostics.map(({ code, message }) => (code === 'field-twice' ? code : message.ru))).toEqual([
      'field-twice',
    ])
    expect(Object.keys(read.workspace.documents)).toEqual(['план.md', 'положение.md', 'приказ.md', 'проект.md'])
  })

  it('every value stands where its place says', () => {
    const checked = checkPlaces(read)
    expect(checked.wrong).toEqual([])
    expect(checked.count).toBeGreaterThan(450)
  })

  it('every place leads to the same words of the file itself', () => {
    let count = 0
    for (const place of placesOf(read)) {
      const source = read.sources.get(place.file)
      const original = texts.get(place.file) ?? ''
      const written = original.slice(source?.toOriginal(place.start), source?.toOriginal(place.end))
      expect(written.replaceAll('\r\n', '\n').normalize('NFC').replace('\ufeff', '')).toBe(
        source?.text.slice(place.start, place.end),
      )
      count += 1
    }
    expect(count).toBeGreaterThan(250)
  })
})

it('every value stands where its place says, whatever letters stand before it', () => {
  const letters = fc.array(fc.constantFrom('ё', 'й', 'и\u0306', 'é', '😀', '👨‍👩‍👧', '𝒳', '№', 'Ы'), {
    minLength: 1,
    maxLength: 6,
  })
  fc.assert(
    fc.property(letters, fc.constantFrom(...variants), (put, [, change]) => {
      const { value } = readWorkspace(
        Object.entries(files).map(([path, text]) => ({ path, bytes: change(text.replaceAll('😀', put.join(''))) })),
      )
      const checked = checkPlaces(value as ReadWorkspace)
      expect(checked.wrong).toEqual([])
      expect(checked.count).toBeGreaterThan(190)
    }),
    { numRuns: 25 },
  )
})

type TextPlace = Extract<Place, { file: string }>

/** Every node of the model, with the object and the key that it is under. */
function* nodesOf(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return
  yield value
  for (const child of Object.values(value)) yield* nodesOf(child)
}

function* placesOf(read: ReadWorkspace): Generator<TextPlace> {
  for (const node of nodesOf(read.workspace)) {
    for (const key of [undefined, ...Object.keys(node)]) {
      const place = read.places.at(node, Array.isArray(node) ? Number(key) : key)
      if (place !== undefined && isTextPlace(place)) yield place
    }
  }
}

/** Keys that say what a node is, not what was written. */
const ours = new Set([
  'type',
  'kind',
  'ordered',
  'align',
  'level',
  'start',
  'factor',
  'direction',
  'orientation',
  'numbering',
  'key',
])

function checkPlaces(read: ReadWorkspace): { count: number; wrong: string[] } {
  const wrong: string[] = []
  let count = 0
  for (const node of nodesOf(read.workspace)) {
    const type = 'type' in node ? node.type : undefined
    // Columns of one's own are keys of their row, too.
    const fields = (type === 'activity' || type === 'indicator') && 'fields' in node ? (node.fields as object) : {}
    for (const [key, value] of [...Object.entries(node), ...Object.entries(fields)]) {
      // A note stands elsewhere than its mark; its own blocks say where.
      if (ours.has(key) || type === 'footnote') continue
      // A standard column that was found in a table is named by its key.
      if (Array.isArray(node) && typeof value === 'string' && /^[a-z]+$/.test(value)) continue
      const words = wordsOf(value)
      if (words === undefined) continue
      const text = textAt(read, read.places.at(node, Array.isArray(node) ? Number(key) : key))
      count += 1
      if (text === undefined) wrong.push(`no place: ${JSON.stringify(node).slice(0, 80)} ${key}`)
      else if (!holds(text, words)) wrong.push(`${key}: «${words}» is not in «${text}»`)
      else if (typeof value === 'string' && type !== 'reference' && isLoose(text, words))
        wrong.push(`${key}: «${words}» is less than «${text}»`)
    }
  }
  return { count, wrong }
}

/** The text that stands under a key; absent for what is walked by itself. */
function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (!Array.isArray(value) || value.length === 0) return undefined
  const blocks = value.every((one) => typeof one === 'object' && one !== null && 'type' in one)
  return blocks
    ? plainText(value.some(({ type }) => type === 'text') ? [{ type: 'paragraph', children: value }] : value)
    : undefined
}

function textAt(read: ReadWorkspace, place: Place | undefined): string | undefined {
  if (place === undefined || !isTextPlace(place)) return undefined
  return read.sources.get(place.file)?.text.slice(place.start, place.end)
}

function split(text: string): string[] {
  return text.match(/[\p{L}\p{N}😀]+/gu) ?? []
}

/** True when all words of the value stand in the text, in their order. */
function holds(text: string, value: string): boolean {
  const written = split(text)
  let from = 0
  return split(value).every((word) => {
    const at = written.indexOf(word, from)
    from = at + 1
    return at !== -1
  })
}

/** True when a place covers much more than its value. */
function isLoose(text: string, value: string): boolean {
  return split(text).length > split(value).length + 2
}
