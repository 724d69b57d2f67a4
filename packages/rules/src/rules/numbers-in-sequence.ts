import type { Place } from '@dorozhnik/diagnostics'
import { planText, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { isOverOthers, jumpBefore, type NumberedRow, rowLists } from '../words/numbered-rows.js'

interface Values {
  before: string
  number: string
  missing: string
}

export const numbersInSequence: Rule = rule({
  id: 'numbers-in-sequence',
  family: 'numbering',
  scope: 'file',
  severity: 'warning',
  title: {
    ru: 'Между номерами, написанными рукой, нет пропусков',
    en: 'No number is missing between hand-written ones',
  },
  why: {
    ru: 'Пропущенный номер — след удалённой или потерянной строки: её будут искать при проверке.',
    en: 'A missing number is the trace of a row that was deleted or lost; inspectors will look for it.',
  },
  source: {
    ru: 'ошибка из настоящих документов: пропущенный номер строки',
    en: 'a slip of real documents: the number of a row is left out',
    grade: 'practice',
  },
  messages: {
    gap: ({ before, number, missing }: Values) => ({
      ru: `За номером «${before}» сразу идёт «${number}»: пропущено ${missing}.`,
      en: `The number “${before}” is followed by “${number}”: ${missing} is missing.`,
      help: {
        ru: 'Верните потерянную строку или исправьте номера: при печати они считаются заново.',
        en: 'Put the lost row back, or mend the numbers: they are counted anew when printed.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'в таблице нет строки 3', en: 'row 3 is not in the table' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planText(
          '| № | Мероприятие | Срок | Ответственные | Результат |',
          '| --- | --- | --- | --- | --- |',
          '| 1 | Экскурсия на завод | май 2026 г. | @sokolov | отчёт |',
          '| 2 | Ярмарка профессий | апрель 2026 г. | @sokolov | отчёт |',
          '| 4 | Встреча с выпускниками | март 2026 г. | @sokolov | отчёт |',
          '| 5 | День открытых дверей | март 2026 г. | @sokolov | отчёт |',
        ),
      },
      says: [
        {
          at: 'plan.md:13:3-13:4',
          ru: 'За номером «2» сразу идёт «4»: пропущено 3.',
          en: 'The number “2” is followed by “4”: 3 is missing.',
        },
      ],
    },
    {
      name: { ru: 'номера идут подряд', en: 'the numbers follow each other' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planText(
          '| № | Мероприятие | Срок | Ответственные | Результат |',
          '| --- | --- | --- | --- | --- |',
          '| 1 | Экскурсия на завод | май 2026 г. | @sokolov | отчёт |',
          '| 2 | Ярмарка профессий | апрель 2026 г. | @sokolov | отчёт |',
        ),
      },
      says: [],
    },
  ],
  checkPlan(plan, report) {
    for (const list of rowLists(plan))
      for (const [index, row] of list.entries()) {
        const before = list[index - 1]
        if (row === undefined || before === undefined || jumpBefore(list, index) !== 'gap' || isOverOthers(row))
          continue
        // «2, 2, 4»: the second 2 should be 3, which `number-unique` tells.
        if (row.step === before.step + 2 && jumpBefore(list, index - 1) === 'repeated') continue
        const values = { before: before.number, number: row.number, missing: missingBetween(before, row) }
        report(row.place, 'gap', values, relatedTo(before.place))
      }
  },
})

function missingBetween({ prefix, step }: NumberedRow, row: NumberedRow): string {
  const [first, last] = [step + 1, row.step - 1]
  return first === last ? `${prefix}${first}` : `${prefix}${first}–${prefix}${last}`
}

function relatedTo(
  place: Place | undefined,
): { related: { message: { ru: string; en: string }; place: Place }[] } | undefined {
  return place && { related: [{ message: { ru: 'Предыдущий номер здесь.', en: 'The number before is here.' }, place }] }
}
