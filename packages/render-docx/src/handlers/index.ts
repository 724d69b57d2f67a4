import { writeTable } from '../table/write-table.js'
import type { BlockHandlers } from '../writing.js'
import { acquaintance } from './acquaintance.js'
import { appendixMark } from './appendix-mark.js'
import { clause } from './clause.js'
import { codeBlock } from './code-block.js'
import { dateAndNumber } from './date-and-number.js'
import { copyCertification } from './copy-certification.js'
import { emblem } from './emblem.js'
import { executor } from './executor.js'
import { documentTitle, heading } from './headings.js'
import { documentKind, letterhead } from './letterhead.js'
import { list } from './list.js'
import { operativeWord } from './operative-word.js'
import { paragraph, quote, thematicBreak } from './prose.js'
import { qrCode } from './qr-code.js'
import { restriction } from './restriction.js'
import { signature } from './signature.js'
import { stamps } from './stamps.js'
import { subject } from './subject.js'
import { visas } from './visas.js'

/** One small function per node: the compiler names a node that was forgotten. */
export const handlers: BlockHandlers = {
  letterhead,
  documentKind,
  dateAndNumber,
  subject,
  operativeWord,
  clause,
  signature,
  executor,
  acquaintance,
  appendixMark,
  stamps,
  emblem,
  restriction,
  visas,
  copyCertification,
  qrCode,
  documentTitle,
  heading,
  paragraph,
  list,
  quote,
  code: codeBlock,
  table: writeTable,
  thematicBreak,
}
