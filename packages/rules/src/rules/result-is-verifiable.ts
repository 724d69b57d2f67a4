import type { Localized } from '@dorozhnik/diagnostics'
import { plainText } from '@dorozhnik/model'
import { quoted } from '../words/name-of.js'
import { isEmptyPhrase } from '../words/results.js'
import { planText, planFiles, row } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const resultIsVerifiable: Rule = rule({
  id: 'result-is-verifiable',
  family: 'wording',
  scope: 'record',
  severity: 'info',
  title: { ru: 'Результат можно проверить', en: 'A result can be verified' },
  why: {
    ru: '«Повышение уровня» и «проведено» нельзя ни подтвердить, ни опровергнуть: на проверке спросят документ или число.',
    en: 'A “rise of the level” can be neither proved nor disproved; inspectors ask for a document or a number.',
  },
  source: {
    ru: 'при оценке управленческих механизмов смотрят, чтобы цели и результаты были измеримы',
    en: 'where management is evaluated, goals and results have to be measurable',
    grade: 'practice',
  },
  messages: {
    vague: ({ result }: { result: Localized }) => ({
      ru: `Результат ${result.ru} нечем подтвердить.`,
      en: `The result ${result.en} cannot be proved.`,
      help: {
        ru: 'Назовите документ, число участников или долю: «справка», «не менее 50 участников».',
        en: 'Name a document, a number of people or a share: “справка”, “не менее 50 участников”.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'слова без результата', en: 'words without a result' },
      files: planFiles(
        planText(
          row('Семинар координаторов', 'май 2026 г.', 'Повышение уровня компетентности'),
          row('Ярмарка профессий', 'май 2026 г.', 'проведено'),
        ),
      ),
      says: [
        {
          at: 'plan.md:12:17-12:48',
          ru: 'Результат «Повышение уровня компетентности» нечем подтвердить.',
          en: 'The result “Повышение уровня компетентности” cannot be proved.',
        },
        {
          at: 'plan.md:16:17-16:26',
          ru: 'Результат «проведено» нечем подтвердить.',
          en: 'The result “проведено” cannot be proved.',
        },
      ],
    },
    {
      name: { ru: 'документ и число', en: 'a document and a number' },
      files: planFiles(
        planText(
          row('Семинар координаторов', 'май 2026 г.', 'протокол'),
          row('Ярмарка профессий', 'май 2026 г.', 'повышение доли участников до 60 %'),
        ),
      ),
      says: [],
    },
  ],
  checkPlan(plan, report, places) {
    for (const activity of plan.activities) {
      const result = plainText(activity.result ?? '')
      if (isEmptyPhrase(result)) report(places.at(activity, 'result'), 'vague', { result: quoted(result) })
    }
  },
})
