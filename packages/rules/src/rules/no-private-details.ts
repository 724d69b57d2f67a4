import { stretchOf } from '../context/place-in.js'
import { planText, planFiles, row } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { firstMatches } from '../words/first-matches.js'

export const noPrivateDetails: Rule = rule({
  id: 'no-private-details',
  family: 'personal-data',
  scope: 'record',
  severity: 'warning',
  title: {
    ru: 'В тексте нет дат рождения и домашних адресов',
    en: 'The text holds no dates of birth and no home addresses',
  },
  why: {
    ru: 'Для плана и приказа эти сведения не нужны, а опубликовать их нельзя.',
    en: 'Neither a plan nor an order needs them, and they may not be published.',
  },
  source: {
    ru: 'Закон 152-ФЗ, статья 5: состав данных не должен быть избыточным',
    en: 'Law 152-ФЗ, article 5: data must not be more than their purpose needs',
    grade: 'known',
  },
  messages: {
    birth: ({ words }: { words: string }) => ({
      ru: `Указана дата рождения: «${words}».`,
      en: `There is a date of birth: “${words}”.`,
      help: { ru: 'Уберите её из документа.', en: 'Take it out of the document.' },
    }),
    home: ({ words }: { words: string }) => ({
      ru: `Указан домашний адрес: «${words}».`,
      en: `There is a home address: “${words}”.`,
      help: { ru: 'Уберите его из документа.', en: 'Take it out of the document.' },
    }),
  },
  examples: [
    {
      name: { ru: 'дата рождения и адрес', en: 'a date of birth and an address' },
      files: planFiles(planText(row('Направление в лагерь: 12.05.2012 г.р., проживает по адресу: ул. Лесная, 5'))),
      says: [
        {
          at: 'plan.md:9:26-9:41',
          ru: 'Указана дата рождения: «12.05.2012 г.р.».',
          en: 'There is a date of birth: “12.05.2012 г.р.”.',
        },
        {
          at: 'plan.md:9:43-9:62',
          ru: 'Указан домашний адрес: «проживает по адресу».',
          en: 'There is a home address: “проживает по адресу”.',
        },
      ],
    },
    {
      name: { ru: 'ничего лишнего', en: 'nothing too much' },
      files: planFiles(planText(row('Встреча 12.05.2026 по адресу: ул. Лесная, 5'))),
      says: [],
    },
  ],
  checkText(text, report, workspace) {
    for (const { pattern, message } of details)
      for (const { index, 0: words } of firstMatches(text.value, pattern))
        report(stretchOf(workspace, text, index, index + words.length).place, message, { words })
  },
})

const details: readonly { pattern: RegExp; message: 'birth' | 'home' }[] = [
  {
    pattern:
      /\d{1,2}\.\d{1,2}\.\d{4}[ \u00a0]?(?:года?[ \u00a0]рождения|г\.?[ \u00a0]?р\.)|дат[аы][ \u00a0]рождения:?[ \u00a0]\d{1,2}\.\d{1,2}\.\d{4}/giu,
    message: 'birth',
  },
  {
    pattern:
      /(?<![a-zЀ-ӿ])(?:проживающ[a-zЀ-ӿ]{2,4}|проживает|зарегистрирован[a-zЀ-ӿ]{0,3})[ \u00a0]по[ \u00a0]адресу/giu,
    message: 'home',
  },
]
