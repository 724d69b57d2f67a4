import { gost2025 } from '@dorozhnik/blocks'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { auditDocx, auditFindings } from './audit-docx.js'
import { clauses } from './clause-list.js'
import { changed, fileOf, goodOrder } from './testing/order-file.js'

let good: Uint8Array

beforeAll(async () => {
  good = await fileOf(goodOrder())
})

const parts = ['word/document.xml', 'word/styles.xml', 'word/header1.xml', 'word/settings.xml']
const insertions = [
  '',
  '<w:p/>',
  '<w:tbl/>',
  '<w:sectPr/>',
  '<w:pPr><w:ind w:left="x"/></w:pPr>',
  '&#8239;',
  'Приложение',
  '№',
]

it('whatever is cut out of a file or put into it, the audit says something about every clause or why it cannot', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...parts),
      fc.nat(),
      fc.nat({ max: 300 }),
      fc.constantFrom(...insertions),
      (part, from, length, insertion) => {
        const bytes = changed(good, part, (xml) => {
          const at = xml.indexOf('>', from % xml.length) + 1
          return `${xml.slice(0, at)}${insertion}<!-- -->${xml.slice(at + length)}`
        })
        const { value, diagnostics } = auditDocx(bytes, { profile: gost2025 })
        if (value === undefined) expect(diagnostics.length).toBeGreaterThan(0)
        else {
          expect(value.results).toHaveLength(clauses.length)
          for (const { message } of auditFindings(value)) expect(message.ru).not.toContain('undefined')
        }
      },
    ),
    { numRuns: 300 },
  )
})

it('any bytes are refused with a reason', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const { value, diagnostics } = auditDocx(bytes, { profile: gost2025 })
      expect(value).toBeUndefined()
      expect(diagnostics.length).toBeGreaterThan(0)
    }),
  )
})
