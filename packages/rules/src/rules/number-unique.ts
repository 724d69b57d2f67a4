import { goodPlan, planFiles, planText, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { type NumberedRow, rowLists } from '../words/numbered-rows.js'

export const numberUnique: Rule = rule({
  id: 'number-unique',
  family: 'numbering',
  scope: 'file',
  severity: 'warning',
  title: {
    ru: 'Номер, написанный рукой, стоит в своём списке один раз',
    en: 'A hand-written number stands once in its list',
  },
  why: {
    ru: 'По номеру на строку ссылаются в отчётах; если их две, неясно, о какой речь.',
    en: 'Reports refer to rows by their numbers; with two of them nobody knows which is meant.',
  },
  source: {
    ru: 'ошибка из настоящих документов: два этапа под номером III',
    en: 'a slip of real documents: two stages with the number III',
    grade: 'practice',
  },
  messages: {
    repeated: ({ number }: { number: string }) => ({
      ru: `Номер «${number}» здесь уже был.`,
      en: `The number “${number}” has been used already.`,
      help: { ru: 'Исправьте один из двух номеров.', en: 'Mend one of the two numbers.' },
    }),
  },
  examples: [
    {
      name: { ru: 'два третьих этапа', en: 'two third stages' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planText(
          '## Этап II. Подготовка',
          '',
          '1. Семинар координаторов',
          '   - Срок: сентябрь 2025 г.',
          '   - Ответственные: @sokolov',
          '   - Результат: протокол',
          '',
          '## Этап II. Проведение',
          '',
          '1. Ярмарка профессий',
          '   - Срок: май 2026 г.',
          '   - Ответственные: @sokolov',
          '   - Результат: отчёт',
        ),
      },
      says: [
        { at: 'plan.md:16:9-16:11', ru: 'Номер «II» здесь уже был.', en: 'The number “II” has been used already.' },
      ],
    },
    {
      name: { ru: 'номер 1 в каждом разделе', en: 'the number 1 in each section' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planText(
          '## Этап I. Подготовка',
          '',
          '1. Семинар координаторов',
          '   - Срок: сентябрь 2025 г.',
          '   - Ответственные: @sokolov',
          '   - Результат: протокол',
          '',
          '## Этап II. Проведение',
          '',
          '1. Ярмарка профессий',
          '   - Срок: май 2026 г.',
          '   - Ответственные: @sokolov',
          '   - Результат: отчёт',
        ),
      },
      says: [],
    },
    {
      name: { ru: 'этапы проекта', en: 'stages of a project' },
      files: planFiles(
        goodPlan.replace(
          '# План',
          '# Этапы реализации\n\n## III. Подготовительный\n\n- Срок: сентябрь 2025 г.\n\n## III. Основной\n\n- Срок: май 2026 г.\n\n# План',
        ),
      ),
      says: [
        { at: 'plan.md:13:4-13:7', ru: 'Номер «III» здесь уже был.', en: 'The number “III” has been used already.' },
      ],
    },
  ],
  checkPlan(plan, report) {
    for (const list of rowLists(plan)) {
      const seen = new Map<string, NumberedRow>()
      for (const row of list) {
        if (row === undefined) continue
        const first = seen.get(row.number)
        if (first === undefined) seen.set(row.number, row)
        // A row that was copied as a whole is told by the rules about repeated rows.
        else if (first.title !== row.title) {
          const message = { ru: 'Первый такой номер здесь.', en: 'The first such number is here.' }
          const related = first.place && { related: [{ message, place: first.place }] }
          report(row.place, 'repeated', { number: row.typed.replace(/[.)]$/, '') }, related)
        }
      }
    }
  },
})
