import { stretchOf } from '../context/place-in.js'
import { planText, planFiles, row } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { firstMatches } from '../words/first-matches.js'

export const noPersonalPhone: Rule = rule({
  id: 'no-personal-phone',
  family: 'personal-data',
  scope: 'record',
  severity: 'warning',
  title: { ru: 'В тексте нет номеров телефонов', en: 'The text holds no telephone numbers' },
  why: {
    ru: 'План публикуют на сайте: номер в нём становится доступен всем, а согласия на это не спрашивали.',
    en: 'A plan is published: a number in it is open to everybody, and nobody was asked.',
  },
  source: {
    ru: 'Закон 152-ФЗ, статья 10.1: распространение персональных данных — по отдельному согласию',
    en: 'Law 152-ФЗ, article 10.1: personal data are spread by a separate consent',
    grade: 'known',
  },
  messages: {
    phone: ({ phone }: { phone: string }) => ({
      ru: `В тексте стоит номер телефона ${phone}.`,
      en: `The text holds the telephone number ${phone}.`,
      help: {
        ru: 'Уберите его; телефон исполнителя хранится в справочнике и печатается только на приказе.',
        en: 'Take it out; the telephone of the executor is kept in the registry and printed on the order only.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'телефон приёмной', en: 'the telephone of an office' },
      files: planFiles(planText(row('Запись на консультации: приёмная управления, 8 (37144) 2-10-00'))),
      says: [],
    },
    {
      name: { ru: 'телефон координатора', en: 'the telephone of a coordinator' },
      files: planFiles(planText(row('Приём заявок по телефону 8 (37144) 2-10-45'))),
      says: [
        {
          at: 'plan.md:9:29-9:46',
          ru: 'В тексте стоит номер телефона 8 (37144) 2-10-45.',
          en: 'The text holds the telephone number 8 (37144) 2-10-45.',
        },
      ],
    },
    {
      name: { ru: 'телефона нет', en: 'no telephone' },
      files: planFiles(planText(row('Приём заявок в каб. 8, с 10:30, приказ от 12.05.2026 № 8-912/5'))),
      says: [],
    },
  ],
  checkText(text, report, workspace) {
    if (!/\d-?\d/.test(text.value)) return
    for (const match of firstMatches(text.value, phone)) {
      if (office.test(text.value.slice(Math.max(0, match.index - 60), match.index)) && !mobile.test(match[0])) continue
      report(stretchOf(workspace, text, match.index, match.index + match[0].length).place, 'phone', { phone: match[0] })
    }
  },
})

/** A number with its code, or a local one after «тел.»; a hot line (8 800) is nobody's own. */
const phone =
  /(?<![\d№/.-]|№[ \u00a0])(?:\+7|8)[ \u00a0-]?(?!\(?800)\(?\d{3,5}\)?(?:[ \u00a0-]?\d){5,7}(?!\d)|(?<=тел(?:ефону?)?\.?:?[ \u00a0])\d(?:[ \u00a0-]?\d){4,6}(?!\d)/giu

/** A telephone of an office is nobody's own: «приёмная: 8 (37144) 2-10-00». */
const office = /(?:при[её]мн(?:ая|ой|ую)|канцеляри[яи]|дежурн\p{L}{2,3}|телефон\p{L}{0,3} доверия)(?:\P{N}{0,40})$/iu

const mobile = /^(?:\+7|8)\D{0,3}9/
