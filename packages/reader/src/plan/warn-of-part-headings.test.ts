import { describe, expect, it } from 'vitest'
import { readText } from '../testing/read-text.js'

/** The findings about headings of parts. */
function found(body: string): string[] {
  return readText(`${body}\n`).said.filter((one) => one.includes('part-heading'))
}

it('says nothing twice of what a paragraph holds', () => {
  expect(readText('# Цель\n\nТекст <b>жирный</b>.\n').said).toHaveLength(2)
})

describe('a heading of a part that begins none', () => {
  it.each([
    '**Паспорт муниципального проекта**',
    '# Цель\n\nСлова.\n\n***3. Этапы реализации проекта***',
    '# Цель\n\nSWOT-анализ',
    '# Муниципальный проект\n\n## Паспорт проекта\n\n- Сроки: 2025 год',
    '# Паспорт\n\n- Сроки: 2025 год\n\n## 2. Принципы\n\nСлова.',
  ])('is reported: %j', (body) => {
    expect(found(body)).toHaveLength(1)
  })

  it.each([
    '# Паспорт проекта\n\n- Сроки: 2025 год\n\n# Этапы\n\n1. Первый',
    '# Цель и задачи\n\n**Задачи**\n\n## Цель\n\nСлова.',
    '# Показатели\n\n## Результаты\n\n1. Доля',
    '# План мероприятий\n\n## Ресурсное обеспечение\n\n1. Закупка',
    '# Мониторинг\n\nПоказатели:\n\n- доля.\n\nПоказатели реализации проекта приведены ниже.',
    '# Проект\n\n## Наши показатели {вид=показатели}\n\n1. Доля',
  ])('is not any other text: %j', (body) => {
    expect(found(body)).toEqual([])
  })
})

describe('marks without a space', () => {
  it.each(['#Показатели', '##Раздел первый', '# Цель\n\nСлова.\n\n#Ожидаемые результаты'])(
    'are reported: %j',
    (body) => {
      expect(found(body)).toHaveLength(1)
      const { diagnostics, read } = readText(`${body}\n`)
      const [edit] = diagnostics.find(({ code }) => code === 'part-heading')?.fixes?.[0]?.edits ?? []
      const text = read.sources.get('plan.md')?.text ?? ''
      expect(edit && text.slice(0, edit.start)).toMatch(/(?:^|\n)#{1,2}$/)
      expect(edit?.text).toBe(' ')
    },
  )

  it.each(['#билетвбудущее', '#МойВыбор – проект', '#1 в списке'])('may be meant so: %j', (body) => {
    expect(found(body)).toEqual([])
  })
})

/** Kinds and titles of the parts of a text that nothing is said of. */
function parts(body: string): string[] {
  const { parts: read, said } = readText(body)
  expect(said).toEqual([])
  return read.map((part) => `${part.kind} ${JSON.stringify(part.title ?? null)}`)
}

describe('a kind given to a deeper heading', () => {
  const rows = '| Показатель | Единица измерения | 2026 год |\n| - | - | - |\n| Доля | % | 5 |\n\nПосле.\n'

  it('begins a part, and loses nothing', () => {
    const body = `# Мониторинг\n\nДо.\n\n## Чем измерим {вид=показатели}\n\n${rows}\n## Дальше\n\nЕщё.\n\n# Итог\n\nВсё.\n`
    expect(parts(body)).toEqual(['prose "Мониторинг"', 'indicators "Чем измерим"', 'prose "Дальше"', 'prose "Итог"'])
    const said = JSON.stringify(readText(body).parts)
    for (const word of ['До.', 'Доля', 'После.', 'Ещё.', 'Всё.']) expect(said).toContain(word)
  })

  it('does so inside a part with rows of its own', () => {
    const body = `# Показатели\n\n${rows}\n## Зачем {вид=цель}\n\nЗатем.\n`
    expect(parts(body)).toEqual(['indicators "Показатели"', 'prose "Зачем"'].map((one) => one.replace('prose', 'goal')))
    expect(JSON.stringify(readText(body).parts)).toContain('Затем.')
  })

  it('does so for activities inside a text', () => {
    const body = '# Цель\n\nСлова.\n\n## Что сделаем {вид=мероприятия}\n\n1. Опрос\n   - Срок: май\n'
    expect(parts(body)).toEqual(['goal "Цель"', 'activities "Что сделаем"'])
  })

  it('is an appendix wherever it is said to be one', () => {
    const body =
      '# Цель {приложение=да}\n\nСлова.\n\n## 2. Карта {#map appendix=yes}\n\n1. Опрос\n   - Срок: май\n\n# Итог\n\nВсё.\n'
    expect(parts(body)).toEqual(['goal "Цель"', 'activities "2. Карта"', 'prose "Итог"'])
    expect(readText(body).parts).toMatchObject([{ appendix: true }, { appendix: true, id: 'map' }, {}])
    expect(readText('# Цель {приложение=нет}\n\nСлова.\n').said).toHaveLength(1)
  })

  it('leaves activities among activities where they are', () => {
    const body = '# План мероприятий\n\n## Весна {вид=мероприятия}\n\n1. Опрос\n   - Срок: май\n'
    expect(parts(body)).toEqual(['activities "План мероприятий"'])
  })
})
