// @ts-check
// A workspace of any size, the same for the same size on every machine: a registry of twenty people,
// a plan in the list form (about 270 characters an activity) and an order that approves it.

const surnames = 'Белов Громов Ершов Жуков Климов Ларин Мухин Носов Панов Рогов'.split(' ')
const men = 'Аркадий Борис Виктор Глеб Степан'.split(' ')
const women = 'Алла Вера Дарья Инна Раиса'.split(' ')
const fathers = 'Андреев Егоров Львов Олегов Петров'.split(' ')
const posts = [
  'директор школы',
  'заместитель директора по воспитательной работе',
  'педагог-психолог',
  'главный специалист управления образования',
  'методист информационно-методического центра',
]

const sections = [
  'Организационные мероприятия',
  'Работа с обучающимися начальных классов',
  'Профессиональные пробы и практики',
  'Взаимодействие с предприятиями округа',
  'Психолого-педагогическое сопровождение',
  'Просвещение родителей',
  'Повышение квалификации педагогов',
  'Мониторинг и анализ результатов',
]
const deeds = [
  'Проведение цикла профориентационных занятий',
  'Организация экскурсий на предприятия и в колледжи',
  'Разработка методических рекомендаций',
  'Подготовка и проведение муниципального конкурса проектов',
  'Анализ результатов профориентационной диагностики',
  'Заключение соглашений о сотрудничестве',
  'Организация встреч с представителями профессий',
]
const about = [
  'для обучающихся 6–9-х классов по программе «Выбор профессии»',
  'с участием наставников и выпускников прошлых лет',
  'для классных руководителей и педагогов, ответственных за профориентационную работу',
  'на базе центров образования и мастерских среднего профессионального образования',
  'по результатам мониторинга за прошедший учебный год',
]
const results = [
  'справка о результатах, размещённая на сайте управления образования',
  'охвачено не менее 85 % обучающихся, составлен отчёт по установленной форме',
  'утверждены методические рекомендации, проведено обсуждение на совещании руководителей',
  'заключено не менее пяти соглашений, план совместной работы согласован сторонами',
  'протокол заседания рабочей группы с предложениями на следующий период',
]
const months = 'сентябрь октябрь ноябрь декабрь январь февраль март апрель май июнь'.split(' ')

/** @param {number} month counted from September, which is 0 */
const yearOf = (month) => (month < 4 ? 2025 : 2026)

/**
 * A sequence of numbers that looks like chance and is none (mulberry32).
 *
 * @param {number} seed
 * @returns {(below: number) => number}
 */
function sequence(seed) {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/**
 * The files of a workspace, by path.
 *
 * @param {number} activities
 * @returns {Record<string, string>}
 */
export function generateWorkspace(activities) {
  return { 'dorozhnik.yaml': printRegistry(), 'order.md': printOrder(), 'plan.md': printPlan(activities) }
}

const people = Array.from({ length: 20 }, (_, index) => {
  const woman = index % 2 === 0
  const stem = surnames[index % surnames.length]
  // The same surname comes back after ten people, with another name.
  const given = (woman ? women : men)[(index + Math.floor(index / 10)) % 5]
  const patronymic = `${fathers[(index * 3) % 5]}${woman ? 'на' : 'ич'}`
  return { id: `p${index + 1}`, name: `${stem}${woman ? 'а' : ''} ${given} ${patronymic}`, post: posts[index % 5] }
})

function printRegistry() {
  return `organizations:
  uo:
    name: Управление образования администрации Заозёрного муниципального округа
    short: Управление образования
    place: г. Заозёрный
people:
${people.map(({ id, name, post }) => `  ${id}: { name: ${name}, post: ${post}, organization: uo }`).join('\n')}
profile: gost-r-7.0.97-2025
`
}

function printOrder() {
  return `---
document: order
organization: uo
date: 2025-08-26
number: "315"
subject: Об утверждении плана мероприятий («дорожной карты») по профессиональной ориентации обучающихся
signatory: p1
executor: p4
appendices: [plan.md]
---

В соответствии с планом работы управления образования на 2025/26 учебный год, в целях развития системы профессиональной ориентации обучающихся

ПРИКАЗЫВАЮ:

1. Утвердить план мероприятий («дорожную карту») по профессиональной ориентации обучающихся согласно приложению.
2. Руководителям общеобразовательных организаций обеспечить исполнение плана в установленные сроки.
3. Разместить приказ на официальном сайте управления образования в течение десяти рабочих дней.
4. Контроль за исполнением приказа оставляю за собой.
`
}

/** @param {number} activities */
function printPlan(activities) {
  const next = sequence(activities)
  /**
   * @param {readonly string[]} list
   * @returns {string}
   */
  const pick = (list) => list[next(list.length)] ?? ''
  const lines = [
    `---
document: plan
title: План мероприятий («дорожная карта») по профессиональной ориентации обучающихся
organization: uo
period: 2025-09-01/2026-08-31
numbering: hierarchical
columns: [number, title, term, responsible, result]
---

# Цель

Создать условия, при которых каждый обучающийся осознанно выбирает профессию.

# План мероприятий
`,
  ]
  let opened = 0
  for (let done = 0; done < activities; ) {
    // A title that comes back is another section.
    const turn = Math.floor(opened / sections.length)
    lines.push(`## ${sections[opened % sections.length]}${turn === 0 ? '' : `, этап ${turn + 1}`}`, '')
    opened += 1
    const wanted = Math.min(activities - done, 7 + next(7))
    for (let index = 0; index < wanted; index++, done++) {
      const first = next(people.length)
      const who = [first, first + 1 + next(5)].slice(0, 1 + next(2)).map((one) => `@p${(one % people.length) + 1}`)
      lines.push(`${index + 1}. ${pick(deeds)} ${pick(about)} {#m-${done + 1}}`)
      lines.push(`   - Срок: ${term(next)}`)
      lines.push(`   - Ответственные: ${who.join(', ')}`)
      lines.push(`   - Результат: ${pick(results)}`)
    }
    lines.push('')
  }
  return lines.join('\n')
}

/** @param {(below: number) => number} next */
function term(next) {
  const month = next(months.length)
  switch (next(5)) {
    case 0:
      return `до ${String(1 + next(28)).padStart(2, '0')}.${String(1 + next(8)).padStart(2, '0')}.2026`
    case 1: {
      const last = Math.min(months.length - 1, month + 1)
      return month === last
        ? `${months[month]} ${yearOf(month)} г.`
        : `${months[month]} ${yearOf(month)} г. – ${months[last]} ${yearOf(last)} г.`
    }
    case 2:
      return 'ежеквартально'
    case 3:
      return 'в течение учебного года'
    default:
      return `${months[month]} ${yearOf(month)} г.`
  }
}
