import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A printed page. */
export interface Page {
  /** In points. */
  width: number
  height: number
  /** Text from top to bottom, without empty lines, white space at both ends removed. */
  lines: string[]
}

/** What LibreOffice prints of a DOCX, page by page. */
export function printPages(docx: string): Page[] {
  const folder = mkdtempSync(join(tmpdir(), 'dorozhnik-print-'))
  try {
    const pdf = join(folder, `${basename(docx, '.docx')}.pdf`)
    run('soffice', [
      // A profile of its own: a second LibreOffice on the machine would take the work and not do it.
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      'pdf:writer_pdf_Export',
      '--outdir',
      folder,
      docx,
    ])
    const texts = run('pdftotext', ['-layout', pdf, '-']).split('\f').slice(0, -1)
    const sizes = [
      ...run('pdfinfo', ['-f', '1', '-l', String(texts.length), pdf]).matchAll(
        /^Page +\d+ size: +([\d.]+) x ([\d.]+) pts/gm,
      ),
    ]
    return sizes.map(([, width, height], index) => ({
      width: Number(width),
      height: Number(height),
      lines: (texts[index] ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Words of a program; its own message when it fails. */
function run(program: string, args: string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'pipe'] })
}
