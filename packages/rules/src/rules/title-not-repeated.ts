import type { Localized, Place } from '@dorozhnik/diagnostics'
import { type Content, normalizeLabel, plainText } from '@dorozhnik/model'
import { quoted } from '../words/name-of.js'
import { planText, planFiles, row } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const titleNotRepeated: Rule = rule({
  id: 'title-not-repeated',
  family: 'structure',
  scope: 'file',
  severity: 'warning',
  title: { ru: 'Соседние разделы названы по-разному', en: 'Neighbouring sections have different titles' },
  why: {
    ru: 'Два раздела с одним названием — чаще всего след копирования: один из них забыли переименовать.',
    en: 'Two sections of one name mostly come from copying: one of them was not renamed.',
  },
  source: {
    ru: 'по названию раздела на него ссылаются в отчётах',
    en: 'reports refer to a section by its title',
    grade: 'practice',
  },
  messages: {
    repeated: ({ name }: { name: Localized }) => ({
      ru: `Раздел ${name.ru} здесь уже есть.`,
      en: `There is a section ${name.en} here already.`,
      help: { ru: 'Переименуйте один из разделов или соедините их.', en: 'Rename one of the sections, or join them.' },
    }),
  },
  examples: [
    {
      name: { ru: 'раздел скопирован', en: 'a copied section' },
      files: planFiles(
        planText('## Мониторинг', '', row('Опрос выпускников'), '', '## Мониторинг', '', row('Опрос родителей')),
      ),
      says: [
        {
          at: 'plan.md:16:4-16:14',
          ru: 'Раздел «Мониторинг» здесь уже есть.',
          en: 'There is a section “Мониторинг” here already.',
        },
      ],
    },
    {
      name: { ru: 'одинаковые подразделы в разных разделах', en: 'the same sub-section in two sections' },
      files: planFiles(
        planText(
          '## Школы',
          '',
          '### Мониторинг',
          '',
          row('Опрос выпускников'),
          '',
          '## Детские сады',
          '',
          '### Мониторинг',
          '',
          row('Опрос родителей'),
        ),
      ),
      says: [],
    },
  ],
  checkPlan({ plan, nodes }, report, places) {
    const seen = new Map<object, Map<string, Place | undefined>>()
    const check = (around: object, node: object, title: Content): void => {
      const known = seen.get(around) ?? new Map<string, Place | undefined>()
      seen.set(around, known)
      const text = plainText(title)
      const key = normalizeLabel(text)
      if (key === '') return
      const place = places.at(node, 'title')
      const first = known.get(key)
      if (!known.has(key)) known.set(key, place)
      else {
        const message = { ru: 'Первый такой раздел здесь.', en: 'The first such section is here.' }
        report(place, 'repeated', { name: quoted(text) }, first && { related: [{ message, place: first }] })
      }
    }
    // Parts of a known kind are told by `part-once`.
    for (const part of plan.parts) if (part.kind === 'prose' && part.title !== undefined) check(plan, part, part.title)
    for (const { node, part, parents } of nodes)
      if (node.type === 'section') check(parents.at(-1) ?? part, node, node.title)
  },
})
