import { plainText } from '@dorozhnik/model'
import { within } from '../context/place-in.js'
import { planText, planFiles, row } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const responsibleIsNamed: Rule = rule({
  id: 'responsible-is-named',
  family: 'people',
  scope: 'record',
  severity: 'info',
  title: { ru: 'Ответственный назван так, что его можно найти', en: 'Those who answer can be found' },
  why: {
    ru: 'С «заинтересованных лиц» и «и др.» спросить нельзя: никто не узнает, что это о нём.',
    en: 'Nobody can be asked of “interested persons” and “others”: nobody knows that it is about him.',
  },
  source: {
    ru: 'критерии письма Рособрнадзора от 20.04.2021 № 08-70: меры — со сроками, ответственными и участниками',
    en: 'criteria of the letter of Rosobrnadzor of 20.04.2021 № 08-70: measures have dates, responsible persons and participants',
    url: 'https://rulaws.ru/acts/Pismo-Rosobrnadzora-ot-20.04.2021-N-08-70/',
    grade: 'known',
  },
  messages: {
    vague: ({ words }: { words: string }) => ({
      ru: `«${words}» — не ответственный: неясно, с кого спросить.`,
      en: `“${words}” is nobody in particular: it is not clear who answers.`,
      help: {
        ru: 'Назовите должность, организацию или группу из справочника.',
        en: 'Name a post, an organisation or a group of the registry.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'неизвестные другие', en: 'others unknown' },
      files: planFiles(planText(row('Ярмарка профессий', 'май 2026 г.', 'отчёт', '@sokolov и др.'))),
      says: [
        {
          at: 'plan.md:11:30-11:35',
          ru: '«и др.» — не ответственный: неясно, с кого спросить.',
          en: '“и др.” is nobody in particular: it is not clear who answers.',
        },
      ],
    },
    {
      name: { ru: 'названы все', en: 'all are named' },
      files: planFiles(planText(row('Ярмарка профессий', 'май 2026 г.', 'отчёт', '@sokolov, @directors'))),
      says: [],
    },
  ],
  checkPlan({ activities, workspace }, report, places) {
    for (const activity of activities) {
      const text = plainText(activity.responsible ?? '')
      const match = vague.exec(text)
      if (match === null) continue
      const { place } = within(
        workspace,
        places.at(activity, 'responsible'),
        text,
        match.index,
        match.index + match[0].length,
      )
      report(place, 'vague', { words: match[0] })
    }
  },
})

const vague =
  /(?<![a-zЀ-ӿ])(?:и\s?др\.|и другие(?!\s[a-zЀ-ӿ])|и т\.\s?д\.|и т\.\s?п\.|заинтересованные (?:лица|стороны|организации|ведомства)|все желающие|ответственные лица|по согласованию$)/iu
