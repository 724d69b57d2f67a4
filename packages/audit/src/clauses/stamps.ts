import { type Clause, type Note, undecidable, verdict } from '../clause.js'
import { at } from './fonts.js'
import { standsRight } from './placing.js'

const source = {
  ru: 'ГОСТ Р 7.0.97, гриф утверждения',
  en: 'ГОСТ Р 7.0.97 on the approval stamp',
  grade: 'standard',
} as const
const noStamps = undecidable('грифа утверждения нет', 'there is no approval stamp')

/** The stamp stands in the upper right corner. */
export const stampRight: Clause = {
  id: 'approval-stamp-right',
  severity: 'warning',
  title: { ru: 'Гриф утверждения — в правом верхнем углу', en: 'The approval stamp stands in the upper right corner' },
  source,
  options: ['stamp.width'],
  help: { ru: 'Задайте строкам грифа отступ слева.', en: 'Give the lines of the stamp an indent on the left.' },
  check({ requisites: { stamps }, profile }) {
    if (stamps.length === 0) return noStamps
    return verdict(
      stamps.flatMap(({ line }): Note[] =>
        standsRight(line, profile.stamp.width)
          ? []
          : [{ ru: 'Гриф стоит не справа.', en: 'The stamp does not stand at the right.', ...at(line) }],
      ),
    )
  },
}

/** «УТВЕРЖДАЮ» without quotes and colon; an act that approves is in the instrumental. */
export const stampWords: Clause = {
  id: 'approval-stamp-words',
  severity: 'warning',
  title: {
    ru: 'В грифе «УТВЕРЖДАЮ» без кавычек и двоеточия, после «УТВЕРЖДЁН» — «приказом»',
    en: '«УТВЕРЖДАЮ» has neither quotes nor a colon; «приказом» follows «УТВЕРЖДЁН»',
  },
  source,
  help: {
    ru: 'Напишите «УТВЕРЖДЁН приказом … от … № …», слово «УТВЕРЖДАЮ» — без знаков.',
    en: 'Write «УТВЕРЖДЁН приказом … от … № …», and «УТВЕРЖДАЮ» without signs.',
  },
  check({ requisites: { stamps } }) {
    if (stamps.length === 0) return noStamps
    return verdict(
      stamps.flatMap(({ line, below, byAct }): Note[] => {
        const notes: Note[] = []
        if (/["«»:]/u.test(line.text.split(' ', 1)[0] ?? '') || line.text.endsWith(':'))
          notes.push({ ru: 'Кавычки или двоеточие.', en: 'Quotes or a colon.', ...at(line) })
        const act = line.text.includes(' ') ? line.text.slice(line.text.indexOf(' ') + 1) : (below?.text ?? '')
        // «Утверждено / Приказ № 147» in small letters is the short form of schools.
        const full = line.text.startsWith('УТВЕРЖД')
        if (byAct && full && /^(?:приказ|распоряжение|постановление)(?: |$)/iu.test(act))
          notes.push({
            ru: 'Акт назван не в творительном падеже.',
            en: 'The act is not in the instrumental.',
            ...at(line),
          })
        return notes
      }),
    )
  },
}
