import type { Localized } from '@dorozhnik/diagnostics'
import { normalizeLabel, plainText } from '@dorozhnik/model'
import { isEmptyCell } from '../context/is-empty-cell.js'
import { quoted } from '../words/name-of.js'
import { goodPlan, planFiles } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const entryFilled: Rule = rule({
  id: 'entry-filled',
  family: 'structure',
  scope: 'record',
  severity: 'warning',
  title: { ru: 'Строка паспорта заполнена и стоит один раз', en: 'A row of the passport is filled in and stands once' },
  why: {
    ru: 'Пустая строка «Руководитель проекта» печатается пустой, а из двух одинаковых неясно, какая верна.',
    en: 'An empty row “Руководитель проекта” is printed empty, and of two alike nobody knows which is right.',
  },
  source: {
    ru: 'паспорт проекта — таблица, в которой заполнены все строки',
    en: 'the passport of a project is a table with every row filled',
    grade: 'practice',
  },
  messages: {
    empty: ({ name }: { name: Localized }) => ({
      ru: `Строка ${name.ru} не заполнена.`,
      en: `The row ${name.en} is empty.`,
    }),
    twice: ({ name }: { name: Localized }) => ({
      ru: `Строка ${name.ru} здесь уже есть.`,
      en: `There is a row ${name.en} here already.`,
    }),
  },
  examples: [
    {
      name: { ru: 'пустая строка и повтор', en: 'an empty row and a repetition' },
      files: planFiles(
        goodPlan.replace(
          '# План',
          '# Паспорт проекта\n\n- Руководитель: —\n- Участники: школы округа\n- Участники: детские сады\n\n# План',
        ),
      ),
      says: [
        { at: 'plan.md:9:17-9:18', ru: 'Строка «Руководитель» не заполнена.', en: 'The row “Руководитель” is empty.' },
        {
          at: 'plan.md:11:3-11:12',
          ru: 'Строка «Участники» здесь уже есть.',
          en: 'There is a row “Участники” here already.',
        },
      ],
    },
    {
      name: { ru: 'паспорт заполнен', en: 'a passport filled in' },
      files: planFiles(
        goodPlan.replace(
          '# План',
          '# Паспорт проекта\n\n- Руководитель: Соколов И.П.\n- Участники: школы округа\n\n# План',
        ),
      ),
      says: [],
    },
  ],
  checkPlan({ plan }, report, places) {
    for (const part of plan.parts) {
      if (part.kind !== 'passport' && part.kind !== 'resources') continue
      const seen = new Set<string>()
      for (const entry of part.children) {
        if (entry.type !== 'entry') continue
        const text = plainText(entry.name)
        const name = normalizeLabel(text)
        // In a table of resources one kind may well have several rows.
        if (part.kind === 'passport' && name !== '' && seen.has(name))
          report(places.at(entry, 'name'), 'twice', { name: quoted(text) })
        else if (isEmptyCell(entry.value)) report(places.at(entry, 'value'), 'empty', { name: quoted(text) })
        seen.add(name)
      }
    }
  },
})
