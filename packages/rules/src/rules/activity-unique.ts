import type { Localized } from '@dorozhnik/diagnostics'
import { type Activity, type Content, normalizeLabel, plainText } from '@dorozhnik/model'
import { quoted } from '../words/name-of.js'
import { planText, planFiles, row } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const activityUnique: Rule = rule({
  id: 'activity-unique',
  family: 'structure',
  scope: 'file',
  severity: 'warning',
  title: { ru: 'Мероприятие стоит в плане один раз', en: 'An activity stands once in a plan' },
  why: {
    ru: 'Повторённую строку исполнят один раз, а отчитаются дважды; с разными сроками — не исполнят вовремя ни разу.',
    en: 'A repeated row is carried out once and reported twice; with two terms, it is late by one of them.',
  },
  source: {
    ru: 'контроль исполнения ведут по строкам плана',
    en: 'what is done is controlled row by row',
    grade: 'practice',
  },
  messages: {
    repeated: ({ name }: { name: Localized }) => ({
      ru: `Мероприятие ${name.ru} повторяет другую строку плана.`,
      en: `Activity ${name.en} repeats another row of the plan.`,
      help: { ru: 'Уберите повтор.', en: 'Take the repetition out.' },
    }),
    contradicts: ({ name, term, other }: { name: Localized; term: Localized; other: Localized }) => ({
      ru: `Мероприятие ${name.ru} уже есть в плане с другим сроком: здесь ${term.ru}, там ${other.ru}.`,
      en: `Activity ${name.en} is in the plan already with another term: ${term.en} here, ${other.en} there.`,
      help: {
        ru: 'Оставьте одну строку с верным сроком или перечислите оба срока через «;».',
        en: 'Keep one row with the right term, or give both terms with a semicolon between them.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'строка повторена с другим сроком', en: 'a row repeated with another term' },
      files: planFiles(
        planText(
          row('Ярмарка профессий', 'апрель 2026 г.'),
          row('Опрос родителей', 'март 2026 г.'),
          row('Ярмарка профессий', 'май 2026 г.'),
          row('Опрос родителей', 'март 2026 г.'),
        ),
      ),
      says: [
        {
          at: 'plan.md:18:12-18:23',
          ru: 'Мероприятие 3 «Ярмарка профессий» уже есть в плане с другим сроком: здесь «май 2026 г.», там «апрель 2026 г.».',
          en: 'Activity 3 “Ярмарка профессий” is in the plan already with another term: “май 2026 г.” here, “апрель 2026 г.” there.',
        },
        {
          at: 'plan.md:21:4-21:19',
          ru: 'Мероприятие 4 «Опрос родителей» повторяет другую строку плана.',
          en: 'Activity 4 “Опрос родителей” repeats another row of the plan.',
        },
      ],
    },
    {
      name: { ru: 'похожие мероприятия', en: 'activities that look alike' },
      files: planFiles(planText(row('Ярмарка профессий для 9-х классов'), row('Ярмарка профессий для 11-х классов'))),
      says: [],
    },
  ],
  checkPlan({ nodes, nameOf }, report, places) {
    const tables = new Map<object, Map<string, Activity>>()
    for (const { node, part, parents } of nodes) {
      if (node.type !== 'activity') continue
      const key = [node.title, node.responsible ?? ''].map((content) => wordsOf(content)).join('\n')
      if (key === '\n' || key.length < 12) continue
      // The same step on another stage or for other pupils is another one.
      const around = parents.at(-1) ?? part
      const seen = tables.get(around) ?? new Map<string, Activity>()
      tables.set(around, seen)
      const first = seen.get(key)
      if (first === undefined) {
        seen.set(key, node)
        continue
      }
      const [term, other] = [node.term, first.term].map((content) => plainText(content ?? ''))
      const same = normalizeLabel(term ?? '') === normalizeLabel(other ?? '')
      const place = places.at(first, 'title')
      const extras = place && {
        related: [{ message: { ru: 'Первая такая строка здесь.', en: 'The first such row is here.' }, place }],
      }
      if (same) report(places.at(node, 'title'), 'repeated', { name: nameOf(node) }, extras)
      else
        report(
          places.at(node, 'term'),
          'contradicts',
          { name: nameOf(node), term: quoted(term ?? ''), other: quoted(other ?? '') },
          extras,
        )
    }
  },
})

/** The words of a content as they are compared; what it refers to does not make it another. */
function wordsOf(content: Content): string {
  return normalizeLabel(plainText(content).replaceAll(/ ?\(?\[\[[^\]]{0,100}\]\]\)?/gu, ''))
}
