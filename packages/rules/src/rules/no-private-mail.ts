import { stretchOf } from '../context/place-in.js'
import { planText, planFiles, row } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { firstMatches } from '../words/first-matches.js'

export const noPrivateMail: Rule = rule({
  id: 'no-private-mail',
  family: 'personal-data',
  scope: 'record',
  severity: 'info',
  title: { ru: 'В тексте нет личных адресов почты', en: 'The text holds no private e-mail addresses' },
  why: {
    ru: 'Личный ящик нельзя ни закрыть, ни проверить; на сайте он собирает чужие письма.',
    en: "A private box can neither be closed nor checked; on a site it gathers strangers' letters.",
  },
  source: { ru: 'Закон 152-ФЗ, статья 10.1', en: 'Law 152-ФЗ, article 10.1', grade: 'known' },
  messages: {
    mail: ({ mail }: { mail: string }) => ({
      ru: `Похоже на личный адрес: ${mail}.`,
      en: `This looks like a private address: ${mail}.`,
      help: { ru: 'Укажите адрес организации.', en: 'Give the address of the organisation.' },
    }),
  },
  examples: [
    {
      name: { ru: 'личный ящик', en: 'a private box' },
      files: planFiles(planText(row('Сбор заявок на sokolov.igor@mail.ru'))),
      says: [
        {
          at: 'plan.md:9:19-9:39',
          ru: 'Похоже на личный адрес: sokolov.igor@mail.ru.',
          en: 'This looks like a private address: sokolov.igor@mail.ru.',
        },
      ],
    },
    {
      name: { ru: 'адрес организации', en: 'the address of an organisation' },
      files: planFiles(planText(row('Сбор заявок на uo@priozersk.example'))),
      says: [],
    },
  ],
  checkText(text, report, workspace) {
    if (!text.value.includes('@')) return
    for (const match of firstMatches(text.value, mail))
      report(stretchOf(workspace, text, match.index, match.index + match[0].length).place, 'mail', { mail: match[0] })
  },
})

const mail =
  /(?<![\w.@-])[\w.-]{1,60}@(?:mail|bk|inbox|list|yandex|ya|rambler|gmail|hotmail|outlook|icloud)\.(?:ru|com)(?![\w-])/giu
