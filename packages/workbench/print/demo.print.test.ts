import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { type PageRun, pageRuns } from './page-runs.js'
import { type Page, printPages } from './print-pages.js'

const folder = fileURLToPath(new URL('../../../out/demo/', import.meta.url))

/** The one DOCX that the demo made of an example. */
function demo(example: string): string {
  const path = join(folder, example)
  const files = existsSync(path) ? readdirSync(path).filter((file) => file.endsWith('.docx')) : []
  expect(files, `run npm run demo first: ${path}`).toHaveLength(1)
  return join(path, files[0] ?? '')
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

function everyPageNumberedFromTwo(run: PageRun | undefined): void {
  expect(run?.pages.map(pageNumber)).toEqual(run?.pages.map((_, index) => (index === 0 ? undefined : index + 1)))
}

describe('the order with its roadmap, printed', () => {
  let pages: Page[] = []
  let runs: PageRun[] = []
  beforeAll(() => {
    pages = printPages(demo('district-roadmap'))
    runs = pageRuns(pages)
  })

  it('stands upright, the roadmap lies', () => {
    expect(runs.map(({ orientation }) => orientation)).toEqual(['portrait', 'landscape'])
    for (const { width, height } of pages)
      expect([Math.round(width), Math.round(height)].toSorted()).toEqual([595, 842])
  })

  it('takes the pages that it needs and no more', () => {
    expect(runs[0]?.pages.length).toBeGreaterThanOrEqual(2)
    expect(runs[0]?.pages.length).toBeLessThanOrEqual(4)
    expect(runs[1]?.pages.length).toBeGreaterThanOrEqual(7)
    expect(runs[1]?.pages.length).toBeLessThanOrEqual(14)
    for (const page of pages) expect(page.lines.length).toBeGreaterThan(2)
  })

  it('numbers each part from its second page on', () => {
    for (const run of runs) everyPageNumberedFromTwo(run)
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
    everyPageNumberedFromTwo(runs[0])
  })

  it('repeats its own labels on every page', () => {
    for (const page of runs[0]?.pages ?? [])
      for (const label of ['Наименование работы', 'Исполнитель']) expect(letters(page)).toContain(label)
  })
})
