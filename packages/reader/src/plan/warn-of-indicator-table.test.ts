import { describe, expect, it } from 'vitest'
import { readText, regulationHead } from '../testing/read-text.js'

const methods = `| № | Показатель | Метод расчёта | Единица измерения | Источник |
| - | - | - | - | - |
| 1 | Охват | Отношение числа участников к числу обучающихся | % | Отчёты школ |
`
const values = `| Целевой показатель | Ед. изм. | 2025 год | 2026 год |
| - | - | - | - |
| Охват | % | 40 | 60 |
`

/** The findings about tables of indicators. */
function found(body: string): string[] {
  return readText(body).said.filter((one) => one.startsWith('indicator-table-place'))
}

describe('a table of indicators in a part that is a text', () => {
  it.each([
    `# Мониторинг\n\n${methods}`,
    `# Мониторинг\n\n## Как считаем\n\nТаблица: Методика\n\n${methods}`,
    `# Ожидаемые результаты\n\n${values}`,
    `${regulationHead}\n# Мониторинг\n\n${methods}`,
    methods,
  ])('is reported: %j', (body) => {
    expect(found(body)).toHaveLength(1)
  })

  it('is told with the heading that it needs', () => {
    const { diagnostics } = readText(`# Мониторинг\n\n${methods}`)
    const [{ message, help } = { message: { ru: '' }, help: undefined }] = diagnostics
    expect(message.ru).toContain('«Показатель», «Метод расчёта», «Единица измерения», «Источник»')
    expect(help?.ru).toContain('{вид=методика}')
    expect(readText(`# Мониторинг {вид=методика}\n\n${methods}`).part).toMatchObject({ kind: 'methodology' })
    expect(found(`# Мониторинг {вид=методика}\n\n${methods}`)).toEqual([])
  })

  it.each([
    // Two headings say little.
    '# Мониторинг\n\n| Показатель | Источник |\n| - | - |\n| Охват | отчёт |\n',
    // What is bought.
    '# Ресурсы школ\n\n| Наименование | Ед. изм. | План | Срок |\n| - | - | - | - |\n| Столы | шт. | 4 | май |\n',
    // A form to be filled in.
    '# Отчёт\n\n| № | Показатель | Единица измерения | Значение |\n| - | - | - | - |\n| 1 | Охват | | |\n',
    `# Форма {приложение=да}\n\n${methods}`,
    `# Показатели\n\n${values}`,
    `# План мероприятий\n\n1. Опрос\n\n${methods}`,
  ])('is not any other table: %j', (body) => {
    expect(found(body)).toEqual([])
  })
})
