/** A registry with one organisation and two people. */
export const registry = `organizations:
  uo: { name: Управление образования администрации Приозёрского округа, place: г. Приозёрск }
people:
  lebedeva: { name: Лебедева Марина Олеговна, post: начальник управления образования, organization: uo }
  sokolov: { name: Соколов Игорь Петрович, post: главный специалист, organization: uo }
`

/** A plan without mistakes. */
export const plan = `---
document: plan
title: План мероприятий («дорожная карта») по профориентации
period: 2025-09-01/2026-08-31
organization: uo
---

# План мероприятий

## Мониторинг

1. Мониторинг охвата профориентацией {#coverage}
   - Срок: ноябрь 2025 г.
   - Ответственные: @sokolov
   - Результат: справка
`

/** An order without mistakes that encloses \`plan.md\`. */
export const order = `---
document: order
organization: uo
date: 2025-08-26
number: "953"
subject: Об утверждении плана мероприятий («дорожной карты») по профориентации
signatory: lebedeva
executor: sokolov
appendices: [plan.md]
---

В целях развития профориентации

ПРИКАЗЫВАЮ:

1. Утвердить план мероприятий ({{приложение "plan.md"}}).
2. Контроль за исполнением приказа оставляю за собой.
`

/** A workspace without mistakes. */
export const workspace: Record<string, string> = { 'dorozhnik.yaml': registry, 'plan.md': plan, 'order.md': order }
