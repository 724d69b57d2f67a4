import { stretchOf } from '../context/place-in.js'
import { planText, planFiles, row } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { firstMatches } from '../words/first-matches.js'

export const noDocumentNumbers: Rule = rule({
  id: 'no-document-numbers',
  family: 'personal-data',
  scope: 'record',
  severity: 'error',
  title: { ru: 'В тексте нет номеров паспортов и СНИЛС', en: 'The text holds no numbers of passports or insurance' },
  why: {
    ru: 'Такие номера нельзя публиковать ни в плане, ни в приказе: это прямой вред человеку и нарушение закона.',
    en: 'Such numbers may not be published: it harms a person and breaks the law.',
  },
  source: { ru: 'Закон 152-ФЗ, статьи 3 и 10.1', en: 'Law 152-ФЗ, articles 3 and 10.1', grade: 'known' },
  messages: {
    snils: ({ number }: { number: string }) => ({
      ru: `Похоже на номер СНИЛС: ${number}.`,
      en: `This looks like an insurance number (СНИЛС): ${number}.`,
      help: { ru: 'Уберите номер из документа.', en: 'Take the number out of the document.' },
    }),
    passport: ({ number }: { number: string }) => ({
      ru: `Похоже на номер паспорта: ${number}.`,
      en: `This looks like the number of a passport: ${number}.`,
      help: { ru: 'Уберите номер из документа.', en: 'Take the number out of the document.' },
    }),
  },
  examples: [
    {
      name: { ru: 'СНИЛС и паспорт', en: 'an insurance number and a passport' },
      files: planFiles(planText(row('Запись участников: СНИЛС 112-233-445 95'), row('Пропуск: паспорт 12 34 567890'))),
      says: [
        {
          at: 'plan.md:9:29-9:43',
          ru: 'Похоже на номер СНИЛС: 112-233-445 95.',
          en: 'This looks like an insurance number (СНИЛС): 112-233-445 95.',
        },
        {
          at: 'plan.md:13:21-13:33',
          ru: 'Похоже на номер паспорта: 12 34 567890.',
          en: 'This looks like the number of a passport: 12 34 567890.',
        },
      ],
    },
    {
      name: { ru: 'номера приказов', en: 'numbers of orders' },
      files: planFiles(planText(row('Приказ от 12.05.2026 № 112-233, акт 445-95'))),
      says: [],
    },
  ],
  checkText(text, report, workspace) {
    if (!/\d{3}/.test(text.value)) return
    for (const { pattern, message } of numbers)
      for (const match of firstMatches(text.value, pattern)) {
        const number = match[1] ?? match[0]
        const end = match.index + match[0].length
        report(stretchOf(workspace, text, end - number.length, end).place, message, { number })
      }
  },
})

const numbers: readonly { pattern: RegExp; message: 'snils' | 'passport' }[] = [
  { pattern: /(?<![\d-])\d{3}-\d{3}-\d{3}[ \u00a0-]\d{2}(?![\d-])/gu, message: 'snils' },
  {
    pattern: /паспорт[a-zЀ-ӿ]{0,3}[^\d\n]{0,30}(\d{2}[ \u00a0]?\d{2}[ \u00a0]?(?:№[ \u00a0]?)?\d{6})(?!\d)/giu,
    message: 'passport',
  },
]
