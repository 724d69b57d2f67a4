import { isTextPlace } from '@dorozhnik/diagnostics'
import { placeOf } from '../context/place-in.js'
import { looksLikeYear } from '../words/years.js'
import { planFiles, goodPlan } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const listStartsAtOne: Rule = rule({
  id: 'list-starts-at-one',
  family: 'numbering',
  scope: 'record',
  severity: 'info',
  title: { ru: 'Нумерованный список начинается с единицы', en: 'A numbered list begins with one' },
  why: {
    ru: 'Список, который начинается с другого номера, выглядит обрывком: читатель ищет его начало.',
    en: 'A list that begins with another number looks torn off: readers search for its beginning.',
  },
  source: {
    ru: 'спецификация CommonMark: список печатается с того числа, с которого начат',
    en: 'CommonMark: a list is printed from the number that it begins with',
    url: 'https://spec.commonmark.org/0.31.2/#start-number',
    grade: 'known',
  },
  messages: {
    other: ({ start }: { start: number }) => ({
      ru: `Список начинается с номера ${start}.`,
      en: `The list begins with number ${start}.`,
      help: {
        ru: 'Начните список с 1; если он продолжает предыдущий, уберите между ними пустой абзац или заголовок.',
        en: 'Begin the list with 1; if it goes on with the one before, join the two.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'список с номера 4', en: 'a list from number 4' },
      files: planFiles(
        goodPlan.replace('# План', '# Задачи\n\n4. Провести диагностику.\n5. Обсудить её итоги.\n\n# План'),
      ),
      says: [{ at: 'plan.md:9:1-9:2', ru: 'Список начинается с номера 4.', en: 'The list begins with number 4.' }],
    },
    {
      name: { ru: 'список с единицы', en: 'a list from one' },
      files: planFiles(
        goodPlan.replace(
          '# План',
          '# Пояснительная записка\n\n1. Провести диагностику.\n2. Обсудить её итоги.\n\n# План',
        ),
      ),
      says: [],
    },
  ],
  checkPlan({ written }, report, places) {
    let last = 0
    for (const { inline: list, holder } of written.lists) {
      if (!list.ordered) continue
      const { start = 1, items } = list
      // A list may go on behind a picture or a remark; years are told by `list-starts-at-year`.
      if (start > 1 && start !== last + 1 && !looksLikeYear(String(start))) {
        const place = placeOf(places, list, holder)
        const end =
          place !== undefined && isTextPlace(place) ? Math.min(place.end, place.start + String(start).length) : 0
        report(place !== undefined && isTextPlace(place) ? { ...place, end } : place, 'other', { start })
      }
      last = start + items.length - 1
    }
  },
})
