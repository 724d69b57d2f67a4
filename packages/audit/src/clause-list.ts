import type { Clause } from './clause.js'
import * as appendices from './clauses/appendices.js'
import * as dates from './clauses/dates.js'
import { electronicSignature } from './clauses/electronic-signature.js'
import * as fonts from './clauses/fonts.js'
import * as language from './clauses/language.js'
import * as order from './clauses/order.js'
import * as numbers from './clauses/page-numbers.js'
import * as page from './clauses/page.js'
import { qrCode } from './clauses/qr-code.js'
import * as signature from './clauses/signature.js'
import { signatureGap } from './clauses/signature-gap.js'
import * as stamps from './clauses/stamps.js'
import * as tables from './clauses/tables.js'
import * as text from './clauses/text.js'

/** Every clause that the audit knows, in the order of the document: page, requisites, text, signature, appendices, tables. */
export const clauses: readonly Clause[] = [
  page.paperSize,
  page.orderPortrait,
  page.marginsLeast,
  numbers.pageNumberCentred,
  numbers.firstPageUnnumbered,
  fonts.fontApplied,
  fonts.textSize,
  fonts.tableTextSize,
  qrCode,
  order.organizationPresent,
  order.kindCentred,
  order.dateAndNumber,
  order.subjectForm,
  order.subjectWidth,
  order.requisitesOrder,
  text.firstLineIndent,
  text.lineSpacing,
  text.textAlignment,
  text.letterSpacing,
  text.noHyphenation,
  text.tiedWords,
  language.textLanguage,
  dates.datesAlike,
  order.operativeWord,
  order.clauseNumbers,
  order.controlLast,
  signature.signaturePresent,
  signature.signatureName,
  signature.signatureKept,
  signatureGap,
  electronicSignature,
  signature.executorMark,
  appendices.marksAgree,
  appendices.marksNumbered,
  appendices.marksRight,
  appendices.marksMentioned,
  stamps.stampRight,
  stamps.stampWords,
  tables.tableInside,
  tables.headerRows,
  tables.rowsWhole,
  tables.cellsFlushLeft,
  tables.sectionRowsKept,
]
