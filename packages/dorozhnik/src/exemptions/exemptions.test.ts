import { describe, expect, it } from 'vitest'
import { build } from '../build.js'
import { check } from '../check.js'
import { openWorkspace } from '../open-workspace.js'
import type { OpenedWorkspace } from '../opened-workspace.js'
import { order, registry, workspace } from '../testing/texts.js'

const head = `---
document: plan
title: План мероприятий («дорожная карта») по профориентации
period: 2025-09-01/2026-08-31
organization: uo
---
`
const late = (name: string): string => `1. ${name}
   - Срок: май 2030 г.
   - Ответственные: @sokolov
   - Результат: справка
`
const body = `
# План мероприятий

## Мониторинг

@1${late('Опрос')}
@2${late('Выставка')}
`
const next = (code: string, reason = ' — так решено') => `<!-- dorozhnik: не проверять ${code}${reason} -->\n`
const whole = (code: string) => `<!-- dorozhnik: не проверять в файле ${code} — так решено -->\n`

/** What is said of the plan, as «line code». */
function said(one: string, two = '', top = '', settings = ''): string[] {
  const plan = head + top + body.replace('@1', one).replace('@2', two)
  return saidOf({ ...workspace, 'dorozhnik.yaml': registry + settings, 'plan.md': plan })
}

function saidOf(files: Record<string, string>): string[] {
  const opened = openWorkspace(Object.entries(files).map(([path, bytes]) => ({ path, bytes })))
  return check(opened).map(({ code, severity, place }) => {
    const file = place && 'file' in place ? place.file : ''
    const line = place && 'file' in place ? opened.sources.get(file)?.text.slice(0, place.start).split('\n').length : 0
    return `${file}:${line} ${severity} ${code}`
  })
}

/** The bytes of the order that encloses this plan. */
async function print(plan: string): Promise<Uint8Array | undefined> {
  const files = { ...workspace, 'plan.md': plan }
  const opened = openWorkspace(Object.entries(files).map(([path, bytes]) => ({ path, bytes })))
  return (await build(opened)).files[0]?.bytes
}

/** What is said when the registry has these rules. */
function rules(text: string): string[] {
  return said('', '', '', `rules: { ${text} }\n`)
}

/** A workspace with these rules whose order nobody signs. */
function unsigned(text: string): OpenedWorkspace {
  const files = {
    ...workspace,
    'dorozhnik.yaml': `${registry}rules: { ${text} }\n`,
    'order.md': order.replace('signatory: lebedeva\n', ''),
  }
  return openWorkspace(Object.entries(files).map(([path, bytes]) => ({ path, bytes })))
}

describe('a comment before a record', () => {
  it('leaves out the findings of its code in this record only', () => {
    expect(said('')).toEqual(['plan.md:13 warning term-inside-period', 'plan.md:18 warning term-inside-period'])
    expect(said(next('term-inside-period'))).toEqual(['plan.md:19 warning term-inside-period'])
    expect(said('', next('term-inside-period'))).toEqual(['plan.md:13 warning term-inside-period'])
    expect(said('', '<!-- dorozhnik-disable-next term-inside-period -- decided so -->\n')).toHaveLength(1)
  })

  it('may stand before one field', () => {
    const field = `1. Первый опрос\n   ${next('term-inside-period')}   - Срок: май 2030 г.\n   - Ответственные: @sokolov\n   - Результат: нет\n`
    // The one that is left is the next record of that name.
    expect(said(`${field}\n`, next('term-inside-period'))).toEqual(['plan.md:19 warning term-inside-period'])
  })

  it('has no effect without a reason, with an unknown code, for errors of reading, and where nothing follows', () => {
    expect(said(next('term-inside-period', ''))).toEqual([
      'plan.md:12 warning exemption-has-reason',
      'plan.md:14 warning term-inside-period',
      'plan.md:19 warning term-inside-period',
    ])
    expect(said(next('term-inside-perod'))[0]).toBe('plan.md:12 warning exemption-known')
    expect(said(next('yaml-syntax'))[0]).toBe('plan.md:12 warning exemption-allowed')
    expect(said(next('file-readable'))[0]).toBe('plan.md:12 warning exemption-allowed')
    expect(said('<!-- dorozhnik: не проверьять x -->\n')[0]).toBe('plan.md:12 warning exemption-known')
    const end = saidOf({ ...workspace, 'plan.md': `${workspace['plan.md']}\n${next('term-inside-period')}\n` })
    expect(end).toEqual([expect.stringContaining('exemption-in-place')])
  })

  it('that is needed no longer is a note', () => {
    expect(said(next('person-exists, term-inside-period'), next('term-inside-period'))).toEqual([
      'plan.md:12 info exemption-needed',
    ])
  })

  it('is not called needless while something cannot be read', () => {
    const text = head + body.replace('@1', next('person-exists')).replace('@2', '')
    const found = saidOf({ ...workspace, 'plan.md': text, 'dorozhnik.yaml': 'people: [' })
    expect(found.filter((one) => one.includes('exemption'))).toEqual([])
  })

  it('is only an example in a block of code', () => {
    const text = `\n\`\`\`md\n${next('x')}\`\`\`\n`
    expect(said('', '', text).filter((one) => one.includes('exemption'))).toEqual([])
  })

  it('is not printed', async () => {
    const plain = head + body.replace('@1', '').replace('@2', '')
    const commented = head + whole('term-inside-period') + body.replace('@1', next('a')).replace('@2', next('b'))
    const [one, other] = [await print(plain), await print(commented)]
    expect(one).toBeDefined()
    expect(other).toEqual(one)
  })
})

describe('a comment for a whole file', () => {
  it('leaves out all findings of its code, at the top of the file only', () => {
    expect(said('', '', whole('term-inside-period'))).toEqual([])
    expect(said('', '', `\n${whole('person-exists')}\n${whole('term-inside-period')}`)).toEqual([
      'plan.md:8 info exemption-needed',
    ])
    expect(said(whole('term-inside-period'))[0]).toBe('plan.md:12 warning exemption-in-place')
  })
})

describe('rules of the registry', () => {
  it('switch findings off or make them milder with a reason, worse without one', () => {
    expect(rules('term-inside-period: { severity: off, reason: Старый план }')).toEqual([])
    expect(rules('term-inside-period: { severity: info, reason: Старый план }')).toEqual([
      'plan.md:13 info term-inside-period',
      'plan.md:18 info term-inside-period',
    ])
    expect(rules('term-inside-period: error')[0]).toBe('plan.md:13 error term-inside-period')
    expect(rules('term-inside-period: off')).toEqual([
      'dorozhnik.yaml:6 warning exemption-has-reason',
      'plan.md:13 warning term-inside-period',
      'plan.md:18 warning term-inside-period',
    ])
  })

  it('name the code that was meant, and refuse errors of reading', () => {
    expect(rules('term-inside-perid: off')[0]).toBe('dorozhnik.yaml:6 warning exemption-known')
    expect(rules('yaml-syntax: { severity: off, reason: Так }')[0]).toBe('dorozhnik.yaml:6 warning exemption-allowed')
    expect(rules('yaml-syntax: error')[0]).toBe('dorozhnik.yaml:6 info exemption-needed')
    // Of a code that is known and never found nothing is said.
    expect(rules('order-is-signed: { severity: off, reason: Так }')).toHaveLength(2)
  })

  it('let a document be built whose error was made milder', async () => {
    expect((await build(unsigned('person-exists: error'))).files).toHaveLength(0)
    const mild =
      'order-is-signed: { severity: info, reason: Подписи нет }, no-signatory: { severity: info, reason: Подписи нет }'
    expect((await build(unsigned(mild))).files).toHaveLength(1)
  })
})
