import { isTextPlace } from '@dorozhnik/diagnostics'
import { readWorkspace } from '@dorozhnik/reader'
import { describe, expect, it } from 'vitest'
import { checkWorkspace } from './check-workspace.js'
import { goodOrder, goodPlan, orderFiles, planFiles, planText, planWithIndicators, row } from './example.js'
import { rules } from './rule-list.js'

type Files = Readonly<Record<string, string>>

/** What the rule points at in these texts, word by word. */
function pointsAt(id: string, files: Files): string[] {
  const { value } = readWorkspace(Object.entries(files).map(([path, bytes]) => ({ path, bytes })))
  if (value === undefined) throw new Error('the reader always gives a workspace')
  const wanted = rules.filter((one) => one.id === id)
  if (wanted.length !== 1) throw new Error(`no rule ${id}`)
  return checkWorkspace(value.workspace, value.places, { ...value, rules: wanted }).map(({ place }) =>
    place === undefined || !isTextPlace(place)
      ? ''
      : (value.sources.get(place.file)?.text.slice(place.start, place.end) ?? ''),
  )
}

const titled = (title: string): Files => planFiles(planText(row(title)))
const resulting = (result: string): Files => planFiles(planText(row('Опрос', 'май 2026 г.', result)))
const answering = (responsible: string): Files => planFiles(planText(row('Опрос', 'май 2026 г.', 'отчёт', responsible)))
const measuring = (...indicators: string[]): Files => planFiles(planWithIndicators(...indicators))
const ordering = (...clauses: string[]): Files => orderFiles(`${goodOrder.trimEnd()}\n${clauses.join('\n')}\n`)
const stages = (...lines: string[]): Files =>
  planFiles(goodPlan.replace('# План', `# Этапы реализации\n\n${lines.join('\n\n')}\n\n# План`))
const named = (title: string, period = '2025-09-01/2026-08-31'): Files =>
  planFiles(goodPlan.replace(/title: .*/, `title: ${title}`).replace('2025-09-01/2026-08-31', period))

describe('rules in use', () => {
  it.each<[rule: string, files: Files, words: string[]]>([
    // Numbers
    ['number-unique', stages('## III. Начало', '## III. Конец'), ['III']],
    ['number-unique', stages('## 1-й этап. Начало', '## 1-й этап. Конец'), ['1']],
    ['number-unique', stages('## III. Один и тот же', '## III. Один и тот же'), []],
    ['numbers-in-sequence', stages('## I. Начало', '## II. Середина', '## V. Конец'), ['V']],
    [
      'list-starts-at-one',
      planFiles(goodPlan.replace('# План', '# Задачи\n\n1. Раз.\n\nИ ещё:\n\n2. Два.\n\n# План')),
      [],
    ],
    // Terms
    ['period-agrees-with-title', named('План на 2025–2026 годы'), []],
    ['period-agrees-with-title', named('План на 2026 год', '2026-01-01/2026-12-31'), []],
    ['period-agrees-with-title', named('План на 2025 год', '2026-01-01/2026-12-31'), ['2025 год']],
    ['period-agrees-with-title', named('План на 2027–2025 годы'), []],
    ['period-agrees-with-title', named('План в рамках программы 2020–2030 годов на 2025–2026 годы'), []],
    ['years-in-order', titled('Итоги 2025/2026 учебного года, 2024/25 уч. г., приказ № 2027-2025'), []],
    ['dates-inside-period', stages('## I. Начало (2024 год)', '## II. Работа (2025/26 учебный год)'), ['2024 год']],
    ['activity-inside-stage', planFiles(planText('## Этап II (1–4 классы)', '', row('Опрос'))), []],
    ['deadline-on-working-day', planFiles(planText(row('Опрос', 'до 31 мая 2024 г.'))), []],
    ['deadline-on-working-day', planFiles(planText(row('Опрос', '11.10.2025'))), []],
    ['lasting-has-measure', planFiles(planText(row('Опрос', 'в течение учебного года', 'кабинет открыт'))), []],
    // People
    ['responsible-by-id', answering('И. П. Соколов'), ['И. П. Соколов']],
    ['responsible-by-id', answering('Соколов Игорь Петрович'), ['Соколов Игорь Петрович']],
    ['responsible-by-id', answering('Соколова И.П., Соколов А.П.'), []],
    ['responsible-is-named', answering('@directors и другие школы'), []],
    ['responsible-is-named', answering('Заинтересованные лица'), ['Заинтересованные лица']],
    // Indicators
    ['values-in-range', measuring('a: { name: "Доля школ, %", target: до 120 % }'), ['до 120 %']],
    ['values-in-range', measuring('a: { name: Выполнение плана, unit: "%", values: { 2026: "120" } }'), []],
    [
      'values-follow-direction',
      measuring('a: { name: "Доля школ, %", direction: increase, values: { 2025: "400", 2026: "50" } }'),
      [],
    ],
    [
      'values-follow-direction',
      measuring('a: { name: Школы, unit: единиц, direction: maintain, values: { 2025: "4", 2026: "5" } }'),
      [],
    ],
    [
      'target-agrees-with-values',
      measuring('a: { name: Школы, unit: единиц, target: "5", values: { 2025: "4", 2026: "5" } }'),
      [],
    ],
    ['share-has-denominator', measuring('a: { name: "Доля школ, %", formula: Д = А / Б × 100 }'), []],
    ['share-has-denominator', measuring('a: { name: "Доля школ, открывших классы, %" }'), []],
    ['indicator-has-unit', measuring('a: { name: Охват, values: { 2026: 50 % } }'), []],
    ['unit-agrees-with-name', measuring('a: { name: Доля школ, unit: коэффициент }'), []],
    ['threshold-has-indicator', resulting('доля участников не менее 80 %'), []],
    // Orders
    ['subject-begins-with-about', orderFiles(goodOrder.replace('Об утверждении', 'Об итогах')), []],
    ['subject-begins-with-about', orderFiles(goodOrder.replace('Об утверждении', 'Об плане')), ['Об']],
    ['title-without-stop', orderFiles(goodOrder.replace('плана мероприятий\n', 'плана на 2026 г.\n')), []],
    [
      'title-without-stop',
      orderFiles(goodOrder.replace('плана мероприятий\n', 'проекта «Выбор» и плана «Путь»\n')),
      [],
    ],
    ['clause-punctuation', ordering('2. Провести опрос'), ['с']],
    ['clause-punctuation', ordering('2. Утвердить:', '   - состав группы;', '   - план.'), []],
    ['clause-deadline-after-date', ordering('2. Считать утратившим силу приказ от 01.09.2024 № 15.'), []],
    ['appendix-number-exists', ordering('2. Внести изменения в приложение 3 к приказу от 01.09.2024 № 15.'), []],
    [
      'grounds-are-dated',
      orderFiles(goodOrder.replace('ПРИКАЗЫВАЮ', 'Во исполнение письма\nрекомендательного\n\nПРИКАЗЫВАЮ')),
      [],
    ],
    [
      'grounds-are-dated',
      orderFiles(
        goodOrder.replace(
          'ПРИКАЗЫВАЮ',
          'Во исполнение письма министерства «О работе» от 1 июня 2023 г. № 5\n\nПРИКАЗЫВАЮ',
        ),
      ),
      [],
    ],
    ['subject-agrees-with-plan', orderFiles(goodOrder.replace('плана мероприятий\n', 'плана на 2026 год\n')), []],
    // Words
    ['preposition-spelling', titled('Изменения в течении реки и в продолжении книги'), []],
    ['preposition-spelling', titled('Опрос В течении учебного года'), ['В течении']],
    ['according-to-dative', titled('Опрос согласно графику, согласно плану'), []],
    ['year-in-case', titled('Итоги за 2025 год, на 2026 год, по 2026 год'), []],
    ['result-is-verifiable', resulting('Повышение качества, рост на 5 %'), []],
    ['result-is-verifiable', resulting('Улучшение взаимодействия'), ['Улучшение взаимодействия']],
    ['date-form', titled('Опрос 12.05.2026, 1.10.2019 и 31.02.2026 г.; п. 1.2.2019.3'), ['1.10.2019']],
    ['date-form', titled('Приказ от 12.05.2026 года № 5'), ['12.05.2026 года']],
    ['preposition-spelling', titled('Привести локальные акты школ в соответствие с законом'), []],
    [
      'preposition-spelling',
      titled('Опрос не проведён в следствии болезни, в виду отсутствия'),
      ['в следствии', 'в виду'],
    ],
    ['preposition-spelling', titled('Опрос в соответствие с планом'), ['в соответствие с']],
    // Typing
    ['word-once', titled('Опрос для для для школ'), ['для для']],
    ['word-once', titled('Да-да и нет нет'), ['нет нет']],
    ['spaces-around-signs', titled('В 10:30; ул. Лесная,5; т.е. 3,5 часа ; конец'), [' ;']],
    ['quotes-closed', titled('Проект «Билет в «Будущее» и (опрос)'), []],
    ['quotes-closed', titled('Опрос: а) школ; б) садов :)'), [')']],
    ['quotes-closed', titled('Встреча **«Профессии** будущего»'), []],
    ['dash-between-words', planFiles(planText(row('Опрос', 'октябрь - ноябрь 2025 г.'))), []],
    ['nothing-left-to-fill', titled('Список (подпись), (дата); XXX век; о XX веке'), []],
    // Personal data
    ['no-personal-phone', titled('Приказ № 8-912-345-67-89, инв. 81234567890123'), []],
    ['no-personal-phone', titled('Запись: +7 912 345-67-89, тел. 2-31-18'), ['+7 912 345-67-89', '2-31-18']],
    ['no-pupil-names', titled('Ярмарка Профессий, 9 класс'), []],
    ['no-pupil-names', titled('Ученик года Приозёрского округа, 9 класс'), []],
    ['no-pupil-names', titled('Встреча с директором Белкиной А.И., 9 классы'), []],
    ['no-personal-phone', titled('Горячая линия 8 800 200-01-22'), []],
    ['nothing-left-to-fill', titled('Ф.И.О.'), []],
    ['no-document-numbers', titled('Паспорт проекта 2025 года, код 123-456'), []],
  ])('%s', (rule, files, words) => {
    expect(pointsAt(rule, files)).toEqual(words)
  })
})
