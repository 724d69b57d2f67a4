import { stretchOf } from '../context/place-in.js'
import { yearsInText } from '../words/years-in-text.js'
import { planFiles, goodPlan } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const yearsInOrder: Rule = rule({
  id: 'years-in-order',
  family: 'terms',
  scope: 'record',
  severity: 'warning',
  title: { ru: 'Годы в тексте идут по порядку', en: 'Years in the text stand in their order' },
  why: {
    ru: '«2027–2025 годы» и «2025/2027 учебный год» не бывают: по ним не понять, о каком времени речь.',
    en: 'There are no “years 2027–2025” and no school year 2025/2027: nobody knows what time is meant.',
  },
  source: {
    ru: 'годы через тире пишут от раннего к позднему, учебный год — двумя соседними',
    en: 'years with a dash go from the earlier to the later, and a school year is two neighbours',
    grade: 'practice',
  },
  messages: {
    backwards: ({ words }: { words: string }) => ({
      ru: `В записи «${words}» годы переставлены.`,
      en: `In “${words}” the years stand the wrong way round.`,
      help: { ru: 'Поставьте сначала первый год, потом последний.', en: 'Put the first year first.' },
    }),
    school: ({ words }: { words: string }) => ({
      ru: `Учебный год «${words}» не может длиться так долго: за первым годом идёт следующий.`,
      en: `The school year “${words}” cannot be that long: the first year is followed by the next.`,
      help: { ru: 'Напишите, например, «2025/26 учебный год».', en: 'Write, for example, “2025/26 учебный год”.' },
    }),
  },
  examples: [
    {
      name: { ru: 'годы переставлены', en: 'the years are swapped' },
      files: planFiles(
        goodPlan.replace(
          '# План',
          '# Пояснительная записка\n\nПлан на 2027–2025 годы дополняет итоги 2025/2027 учебного года.\n\n# План',
        ),
      ),
      says: [
        {
          at: 'plan.md:9:9-9:23',
          ru: 'В записи «2027–2025 годы» годы переставлены.',
          en: 'In “2027–2025 годы” the years stand the wrong way round.',
        },
        {
          at: 'plan.md:9:40-9:63',
          ru: 'Учебный год «2025/2027 учебного года» не может длиться так долго: за первым годом идёт следующий.',
          en: 'The school year “2025/2027 учебного года” cannot be that long: the first year is followed by the next.',
        },
      ],
    },
    {
      name: { ru: 'годы по порядку', en: 'the years in order' },
      files: planFiles(
        goodPlan.replace(
          '# План',
          '# Пояснительная записка\n\nПлан на 2025–2027 годы дополняет итоги 2024/2025 учебного года.\n\n# План',
        ),
      ),
      says: [],
    },
  ],
  checkText(text, report, workspace) {
    // What is wrong with a term is told by the rules about terms.
    if (text.holder.key === 'term') return
    for (const { first, last, bare, school, start, end } of yearsInText(text.value)) {
      if (bare) continue
      const message = last < first ? 'backwards' : school && last !== first + 1 ? 'school' : undefined
      if (message !== undefined)
        report(stretchOf(workspace, text, start, end).place, message, { words: text.value.slice(start, end) })
    }
  },
})
