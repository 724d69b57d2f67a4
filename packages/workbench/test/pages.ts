import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of the repository, with `/` at its end. */
export const root: string = fileURLToPath(new URL('../../../', import.meta.url))

const passedOver = new Set(['node_modules', 'dist', 'out', 'coverage', 'api', '.git'])

/** Every page of the repository that is written in Markdown, from its folder, with `/`. */
export function pages(folder = ''): string[] {
  return readdirSync(root + folder, { withFileTypes: true }).flatMap((entry) => {
    const path = folder + entry.name
    if (entry.isDirectory()) return passedOver.has(entry.name) ? [] : pages(`${path}/`)
    return entry.name.endsWith('.md') ? [path] : []
  })
}

/** The text of a page without its fenced blocks. */
export function withoutFences(text: string): string {
  return text.replace(/^( *)(`{3,4})[^\n]*\n.*?^\1\2 *$/gms, '')
}
