// @ts-check
// node peak-memory.mjs REPORT SCRIPT [arguments]: runs the script in this process and writes the most
// memory that the process ever held, in KiB, into the file REPORT.
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const [, , report = '', script = ''] = process.argv
process.argv.splice(1, 3, script)
process.on('exit', () => writeFileSync(report, String(process.resourceUsage().maxRSS)))
await import(pathToFileURL(script).href)
