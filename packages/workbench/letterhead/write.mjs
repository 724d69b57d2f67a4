// @ts-check
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { drawLetterhead } from './draw-letterhead.mjs'

// node packages/workbench/letterhead/write.mjs
const path = fileURLToPath(new URL('../../../examples/letterhead-order/blank.docx', import.meta.url))
writeFileSync(path, await drawLetterhead())
