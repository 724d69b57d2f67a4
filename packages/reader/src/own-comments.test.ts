import { describe, expect, it } from 'vitest'
import { readWorkspace } from './read-workspace.js'

const comment = '<!-- dorozhnik: не проверять a-b — *так* `надо`, см. [x] -->\n'

const plan = `---
document: plan
title: П
period: 2025-09-01/2026-08-31
---

@@# План мероприятий

@@## Раздел

@@1. Один
   @@- Срок: май 2026 г.
   - Результат: справка
@@2. Два {#two}

   Пояснение.

   - Срок: май 2026 г.

@@3. Три
   - Срок: май 2026 г.

@@Текст раздела
продолжение.

@@| Мероприятие | Срок |
| --- | --- |
| а | май 2026 г. |
`

const order = `---
document: order
organization: uo
subject: О плане
---

@@В целях

ПРИКАЗЫВАЮ:

@@1. Утвердить план.
@@2. Назначить:
   @@- одного;
   - другого.

@@3. Контроль оставляю за собой.
`

describe.each([
  ['a plan', plan],
  ['an order', order],
])('our own comments in %s', (_, text) => {
  const clean = readWorkspace([{ path: 'a.md', bytes: text.replaceAll('@@', '') }])

  it.each(Array.from(text.matchAll(/@@/g), ({ index }) => [index]))('change nothing of what is read: at %i', (at) => {
    const line = text.lastIndexOf('\n', at) + 1
    const commented = `${text.slice(0, line)}${text.slice(line, at)}${comment}${text.slice(line)}`.replaceAll('@@', '')
    const { value, diagnostics } = readWorkspace([{ path: 'a.md', bytes: commented }])
    expect(clean.value?.workspace.documents['a.md']).toBeDefined()
    expect(diagnostics.map(({ message }) => message.ru)).toEqual([])
    expect(value?.workspace).toEqual(clean.value?.workspace)
  })
})
