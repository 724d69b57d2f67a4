import type { Localized, Place } from '@dorozhnik/diagnostics'
import { type Content, type Level, plainText } from '@dorozhnik/model'
import { isEmptyCell } from '../context/is-empty-cell.js'
import { quoted } from '../words/name-of.js'
import { planFiles, goodPlan } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const levelLikeOthers: Rule = rule({
  id: 'level-like-others',
  family: 'structure',
  scope: 'file',
  severity: 'info',
  title: {
    ru: 'Об уровне образования сказано столько же, сколько о других',
    en: 'As much is said of an education level as of the others',
  },
  why: {
    ru: 'Пустая ячейка в таблице уровней читается так, будто на этом уровне ничего не делают.',
    en: 'An empty cell in the table of levels reads as if nothing were done there.',
  },
  source: {
    ru: 'модели профориентации описывают уровни по одной схеме',
    en: 'models of guidance describe their levels in one way',
    grade: 'practice',
  },
  messages: {
    level: ({ name, what }: { name: Localized; what: Localized }) => ({
      ru: `У уровня ${name.ru} не указано: ${what.ru}. У других уровней это есть.`,
      en: `Level ${name.en} lacks its ${what.en}, which others have.`,
    }),
    form: ({ name, what }: { name: Localized; what: Localized }) => ({
      ru: `У формы работы ${name.ru} не указано: ${what.ru}. У других форм это есть.`,
      en: `The form of work ${name.en} lacks its ${what.en}, which others have.`,
    }),
  },
  examples: [
    {
      name: { ru: 'цель у одного уровня забыта', en: 'the goal of a level is forgotten' },
      files: planFiles(
        goodPlan.replace(
          '# План',
          '# Уровни образования\n\n## Детский сад\n\n- Цель: знакомство с трудом взрослых\n\n1. Экскурсии\n   - Периодичность: ежемесячно\n2. Игры\n   - Периодичность: еженедельно\n\n## Школа\n\n- Цель: проба сил\n\n1. Пробы\n   - Периодичность: ежегодно\n\n## Колледж\n\n1. Практика\n   - Периодичность: ежегодно\n\n# План',
        ),
      ),
      says: [
        {
          at: 'plan.md:25:4-25:11',
          ru: 'У уровня «Колледж» не указано: цель. У других уровней это есть.',
          en: 'Level “Колледж” lacks its goal, which others have.',
        },
      ],
    },
    {
      name: { ru: 'цель у каждого', en: 'each has a goal' },
      files: planFiles(
        goodPlan.replace(
          '# План',
          '# Уровни образования\n\n## Детский сад\n\n- Цель: знакомство с трудом взрослых\n\n1. Экскурсии\n   - Периодичность: ежемесячно\n\n## Школа\n\n- Цель: проба сил\n\n1. Пробы\n   - Периодичность: ежегодно\n\n# План',
        ),
      ),
      says: [],
    },
  ],
  checkPlan({ plan }, report, places) {
    for (const part of plan.parts) {
      if (part.kind !== 'levels') continue
      const levels = part.children.flatMap((child) => (child.type === 'level' ? [child] : []))
      const forms = levels.flatMap((level) => level.forms.map((form) => ({ form, level })))
      const tell =
        (message: 'level' | 'form', what: Localized) =>
        (place: Place | undefined, title: Content): void =>
          report(place, message, { name: quoted(plainText(title)), what })
      for (const level of withoutLike(levels, ({ goal }) => goal))
        tell('level', goals)(places.at(level, 'goal'), level.title)
      for (const { form } of withoutLike(forms, (one) => one.form.term))
        tell('form', terms)(places.at(form, 'term'), form.title)
      for (const { form } of withoutLike(forms, (one) => responsibleOf(one.form.responsible, one.level)))
        tell('form', people)(places.at(form, 'responsible'), form.title)
    }
  },
})

const goals: Localized = { ru: 'цель', en: 'goal' }
const terms: Localized = { ru: 'периодичность', en: 'term' }
const people: Localized = { ru: 'ответственные', en: 'people responsible' }

/** Those without a value, where more than half have one. */
function withoutLike<T>(all: readonly T[], valueOf: (one: T) => Content | undefined): T[] {
  const without = all.filter((one) => isEmptyCell(valueOf(one)))
  return without.length * 2 < all.length ? without : []
}

function responsibleOf(own: Content | undefined, { responsible }: Level): Content | undefined {
  return isEmptyCell(own) ? responsible : own
}
