import { describe, expect, it } from 'vitest'
import { readText } from '../testing/read-text.js'

/** What the findings about joined lines cover. */
function joined(body: string): string[] {
  return readText(`# Ресурсы и условия\n\n${body}\n`).said.filter((one) => one.includes('line-joins-text'))
}

describe('a line that Markdown joins to the one above', () => {
  it.each([
    'Субъекты:\n· специалисты;\n· методисты.',
    '· специалисты;',
    '1. Субъекты:\n   • специалисты.',
    'Задачи:\n2. знать;',
    '1. Обеспечение:\n1.1. семинары;\n1.2. конкурсы.',
    'Виды работы:\n— диагностика;\n— пробы.',
    'Виды работы:\nа) диагностика;\nб) пробы.',
    '- участие.\nДля педагогов:\n- рост.',
    '- участие.\n**Для педагогов**',
  ])('is reported: %j', (body) => {
    expect(joined(body)).toHaveLength(1)
  })

  it.each([
    'Профориентация\n– это система\nот 5 до 10.',
    'К 2025 году\n15. этажей',
    '- участие в\nконкурсах.',
    '- участие.\n  Для педагогов тоже.',
    '- Цель:\nОбеспечение выбора.',
    'Первое.  \n2. Второе.',
    'Задачи:\n\n1. знать;\n2. уметь.',
    'Первое.\nВторое.',
  ])('is not one that goes on: %j', (body) => {
    expect(joined(body)).toEqual([])
  })
})
