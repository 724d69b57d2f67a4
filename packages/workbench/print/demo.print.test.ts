import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { type PageRun, pageRuns } from './page-runs.js'
import { type Page, printPages } from './print-pages.js'

const folder = fileURLToPath(new URL('../../../out/demo/', import.meta.url))

/** The DOCX that the demo made of an example: the one of a document, or the only one. */
function demo(example: string, file?: string): string {
  const path = join(folder, example)
  const files = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.docx')) : []
  const wanted = files.filter((name) => file === undefined || name === file)
  expect(wanted, `run npm run demo first: ${path}`).toHaveLength(1)
  return join(path, wanted[0] ?? '')
}

/** Number printed above the text, if the first line of a page is one. */
function pageNumber({ lines }: Page): number | undefined {
  const first = lines[0] ?? ''
  return /^\d+$/.test(first) ? Number(first) : undefined
}

/** Letters of a page in one line, so that words broken in narrow cells do not matter. */
function letters(page: Page): string {
  return page.lines.join(' ').replaceAll(/\s+/g, ' ')
}

/** Pages that have to bear the header row: from the first one that has it to the last that has rows. */
function tablePages(pages: Page[], labels: string[], isRow: (line: string) => boolean): Page[] {
  const first = pages.findIndex((page) => labels.every((label) => letters(page).includes(label)))
  const last = pages.findLastIndex((page) => page.lines.some(isRow))
  return first < 0 ? [] : pages.slice(first, last + 1)
}

function everyPageNumberedFromTwo(pages: readonly Page[] | undefined): void {
  expect(pages?.map(pageNumber)).toEqual(pages?.map((_, index) => (index === 0 ? undefined : index + 1)))
}

/** The pages from the one that bears a text on. */
function pagesFrom(pages: readonly Page[], text: string): Page[] {
  const start = pages.findIndex((page) => letters(page).includes(text))
  expect(start, text).toBeGreaterThan(0)
  return pages.slice(start)
}

describe('the order with its roadmap, printed', () => {
  let pages: Page[] = []
  let runs: PageRun[] = []
  beforeAll(() => {
    pages = printPages(demo('district-roadmap'))
    runs = pageRuns(pages)
  })

  it('stands upright with the explanatory note, the roadmap lies', () => {
    expect(runs.map(({ orientation }) => orientation)).toEqual(['portrait', 'landscape'])
    for (const { width, height } of pages)
      expect([Math.round(width), Math.round(height)].toSorted()).toEqual([595, 842])
  })

  it('takes the pages that it needs and no more', () => {
    expect(runs[0]?.pages.length).toBeGreaterThanOrEqual(3)
    expect(runs[0]?.pages.length).toBeLessThanOrEqual(6)
    expect(runs[1]?.pages.length).toBeGreaterThanOrEqual(7)
    expect(runs[1]?.pages.length).toBeLessThanOrEqual(14)
    for (const page of pages) expect(page.lines.length).toBeGreaterThan(2)
  })

  it('numbers the order and its appendix each from the second page on', () => {
    const appendix = pagesFrom(pages, 'Пояснительная записка')
    everyPageNumberedFromTwo(pages.slice(0, -appendix.length))
    everyPageNumberedFromTwo(appendix)
  })

  it('repeats the header row on every page of the table', () => {
    const labels = ['Срок', 'Ответственн', 'езультат']
    const table = tablePages(runs[1]?.pages ?? [], labels, (line) => /^\d+(?:\.\d+)+\.? /.test(line))
    expect(table.length).toBeGreaterThan(4)
    for (const page of table) for (const label of labels) expect(letters(page)).toContain(label)
    // On every page after the first the header is the first thing below the number of the page.
    for (const { lines } of table.slice(1)) expect(lines.slice(1, 4).join(' ')).toContain('Наименование мероприятия')
  })

  it('has at least two lines of text on the page of the signature', () => {
    const page = runs[0]?.pages.find(({ lines }) => lines.some((line) => line.includes('М.О. Лебедева')))
    const signature = page?.lines.findIndex((line) => line.includes('М.О. Лебедева')) ?? -1
    expect(signature).toBeGreaterThan(0)
    const above = page?.lines.slice(pageNumber(page) === undefined ? 0 : 1, signature) ?? []
    expect(above.filter((line) => line.length > 20).length).toBeGreaterThanOrEqual(2)
  })
})

describe('the plan without an order, printed', () => {
  let runs: PageRun[] = []
  beforeAll(() => {
    runs = pageRuns(printPages(demo('target-lines')))
  })

  it('lies', () => {
    expect(runs.map(({ orientation }) => orientation)).toEqual(['landscape'])
  })

  it('is numbered from its second page on', () => {
    expect(runs[0]?.pages.length).toBeGreaterThanOrEqual(3)
    everyPageNumberedFromTwo(runs[0]?.pages)
  })

  it('repeats its own labels on every page', () => {
    for (const page of runs[0]?.pages ?? [])
      for (const label of ['Наименование работы', 'Исполнитель']) expect(letters(page)).toContain(label)
  })
})

describe('the municipal project, printed', () => {
  let runs: PageRun[] = []
  beforeAll(() => {
    runs = pageRuns(printPages(demo('municipal-project')))
  })

  it('lies where the matrix of levels is, and stands before and after it', () => {
    expect(runs.map(({ orientation }) => orientation)).toEqual(['portrait', 'landscape', 'portrait'])
  })

  it('numbers the project through where the paper turns', () => {
    const pages = runs.flatMap((run) => run.pages)
    everyPageNumberedFromTwo(pagesFrom(pages, 'Паспорт муниципального проекта'))
  })

  it('breaks the matrix over pages, with its header row on each', () => {
    const pages = runs[1]?.pages ?? []
    expect(pages.length).toBeGreaterThanOrEqual(3)
    for (const page of pages)
      for (const label of ['Уровень', 'Цель', 'Форма работы', 'Периодичность', 'Ответственные'])
        expect(letters(page)).toContain(label)
    // A level goes on over a page break: its merged cells are cut, and no form of work is lost.
    const onPage = (words: string): number => pages.findIndex((page) => letters(page).includes(words))
    expect(onPage('диагностика и обсуждение')).toBeGreaterThanOrEqual(0)
    expect(onPage('Итоговая беседа')).toBe(onPage('диагностика и обсуждение') + 1)
  })
})

describe('the roadmap of a school, printed', () => {
  let pages: Page[] = []
  beforeAll(() => {
    pages = printPages(demo('school-roadmap', 'plan.docx'))
  })

  it('bears its stamp on the first page only', () => {
    expect(letters(pages[0] ?? { width: 0, height: 0, lines: [] })).toContain('УТВЕРЖДЁН')
    for (const page of pages.slice(1)) expect(letters(page)).not.toContain('УТВЕРЖДЁН')
  })

  it('repeats both storeys of the header over the indicators', () => {
    const first = pages.findIndex((page) => letters(page).includes('Плановые значения'))
    expect(first).toBeGreaterThan(0)
    for (const page of pages.slice(first)) {
      expect(letters(page)).toContain('Плановые значения')
      expect(letters(page)).toContain('2029 год')
    }
  })
})

describe('the order with its appendices, printed', () => {
  let pages: Page[] = []
  beforeAll(() => {
    pages = printPages(demo('regulation'))
  })

  it('begins each appendix on a page of its own, under its mark', () => {
    const marks = pages.flatMap((page) => /Приложение № (\d)/.exec(page.lines.slice(0, 2).join(' '))?.[1] ?? [])
    expect(marks).toEqual(['1', '2', '3'])
    // The appendix of the third one.
    const own = pages.filter((page) => page.lines.slice(0, 2).join(' ').startsWith('Приложение к Положению'))
    expect(own).toHaveLength(1)
  })

  it('gives the form one sheet', () => {
    const [form, regulation] = ['№ 2', '№ 3'].map((number) =>
      pages.findIndex((page) => letters(page).includes(`Приложение ${number}`)),
    )
    expect(form).toBeGreaterThan(0)
    expect(regulation).toBe((form ?? 0) + 1)
  })
})
