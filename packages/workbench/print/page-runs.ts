import type { Page } from './print-pages.js'

/** Pages in a row that stand the same way: what one page section gives. */
export interface PageRun {
  orientation: 'portrait' | 'landscape'
  pages: Page[]
}

/** Pages grouped where the paper turns. */
export function pageRuns(pages: Page[]): PageRun[] {
  const runs: PageRun[] = []
  for (const page of pages) {
    const orientation = page.width > page.height ? 'landscape' : 'portrait'
    const last = runs.at(-1)
    if (last?.orientation === orientation) last.pages.push(page)
    else runs.push({ orientation, pages: [page] })
  }
  return runs
}
