/** An order with every requisite and two appendices: whatever a profile may change stands in it. */
export const everyRequisite: Record<string, string> = {
  'dorozhnik.yaml': `organizations:
  uo:
    name: Управление образования администрации Приозёрского муниципального округа
    short: Управление образования
    parent: Администрация Приозёрского муниципального округа
    place: г. Приозёрск
    emblem: emblem.png
    reference: [ул. Набережная, д. 14]
people:
  lebedeva: { name: Лебедева Марина Олеговна, post: начальник управления образования, organization: uo }
  vetrova: { name: Ветрова Анна Сергеевна, post: заместитель начальника управления образования, organization: uo }
  sokolov: { name: Соколов Игорь Петрович, post: главный специалист, organization: uo, phone: 8 (81379) 2-10-44 }
`,
  'order.md': `---
document: order
organization: uo
unit: Отдел общего образования
date: 2025-08-26
number: "953"
subject: Об утверждении плана мероприятий («дорожной карты») по самоопределению и профессиональной ориентации
restriction: Для служебного пользования
signatory: vetrova
actingFor: lebedeva
alsoSign: [sokolov]
seal: true
electronicSignature: { certificate: 00A1B2, owner: Ветрова Анна Сергеевна, from: 2025-01-15, until: 2026-04-10 }
executor: sokolov
visas: [sokolov]
acquaint: [sokolov]
copy: { certifiedBy: sokolov, date: 2025-08-27 }
qrCode: https://example.org/orders/953
appendices: [plan.md, list.md]
agreements:
  - { act: протокол, organization: Управляющий совет школы, date: 2025-08-25, number: 1 }
---

В целях развития "профориентации" - для школьников в 2025-2026 гг., №650 и 50% охвата[^1],

приказываю:

1. Утвердить прилагаемый план мероприятий ({{приложение "plan.md"}}).
2. Утвердить перечень согласно {{приложение "list.md" "дат"}}.
3. Назначить {{вин @sokolov}} ответственным по состоянию на {{дата "2025-08-26"}}.
4. Контроль за исполнением приказа оставляю за собой.

[^1]: Сноска.
`,
  'plan.md': `---
document: plan
title: План мероприятий («дорожная карта») по профориентации
period: 2025-09-01/2026-08-31
organization: uo
columns: [number, title, term, responsible, result]
---

# Цель

Обычный текст и построчный:

\`\`\`
построчно
\`\`\`

# План мероприятий

## Мониторинг

1. Мониторинг охвата профориентацией
   - Срок: октябрь-ноябрь 2025г
   - Ответственные: @sokolov
   - Результат: справка
`,
  'list.md': `---
document: plan
title: Перечень площадок
period: 2025-09-01/2026-08-31
organization: uo
columns: [number, title, term]
---

# План мероприятий

1. Экскурсия на завод
   - Срок: май 2026 г.
`,
}

/** The beginning of a PNG picture of one point: its size is all that is read. */
export const smallestPicture: Uint8Array = Uint8Array.from(
  [
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8,
  ].concat(Array<number>(20).fill(0)),
)
