import { orderText, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const orderIsSigned: Rule = rule({
  id: 'order-is-signed',
  family: 'order',
  scope: 'record',
  severity: 'error',
  title: { ru: 'У приказа есть подписант', en: 'Somebody signs the order' },
  why: {
    ru: 'Приказ без подписи руководителя не имеет силы; подпись печатается по имени из справочника.',
    en: 'An order without a signature has no force; the signature is printed from the registry.',
  },
  source: {
    ru: 'ГОСТ Р 7.0.97-2025, реквизит «подпись»',
    en: 'GOST R 7.0.97-2025, the signature',
    grade: 'known',
  },
  messages: {
    missing: ({ people }: { people: readonly string[] }) => ({
      ru: 'Не указано, кто подписывает приказ.',
      en: 'It is not said who signs the order.',
      help: {
        ru: `Добавьте в шапку строку «signatory: ${people[0] ?? 'имя'}» с именем человека из dorozhnik.yaml.`,
        en: `Add a line “signatory: ${people[0] ?? 'id'}” to the head, with the id of a person of dorozhnik.yaml.`,
      },
    }),
  },
  examples: [
    {
      name: { ru: 'подписант не назван', en: 'no signatory' },
      files: {
        'dorozhnik.yaml': registryText,
        'order.md': orderText(
          ['subject: О проведении недели профориентации', 'executor: sokolov'],
          'ПРИКАЗЫВАЮ:',
          '',
          '1. Провести неделю профориентации.',
        ),
      },
      says: [
        {
          at: 'order.md:2:11-2:16',
          ru: 'Не указано, кто подписывает приказ.',
          en: 'It is not said who signs the order.',
        },
      ],
    },
    {
      name: { ru: 'подписант назван', en: 'the signatory is named' },
      files: {
        'dorozhnik.yaml': registryText,
        'order.md': orderText(
          ['subject: О проведении недели профориентации', 'signatory: lebedeva', 'executor: sokolov'],
          'ПРИКАЗЫВАЮ:',
          '',
          '1. Провести неделю профориентации.',
        ),
      },
      says: [],
    },
  ],
  checkOrder({ order, workspace }, report, places) {
    if (order.signatory === undefined)
      report(places.at(order, 'document'), 'missing', { people: Object.keys(workspace.registry.people ?? {}) })
  },
})
