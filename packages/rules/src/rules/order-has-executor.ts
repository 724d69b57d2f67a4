import { orderText, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const orderHasExecutor: Rule = rule({
  id: 'order-has-executor',
  family: 'order',
  scope: 'record',
  severity: 'warning',
  title: { ru: 'У приказа есть исполнитель', en: 'Somebody prepared the order' },
  why: {
    ru: 'Отметка об исполнителе говорит, кому звонить с вопросами; без неё приказ возвращают из канцелярии.',
    en: 'The mark of the executor says whom to call; without it a registry office sends the order back.',
  },
  source: {
    ru: 'ГОСТ Р 7.0.97-2025, реквизит «отметка об исполнителе»',
    en: 'GOST R 7.0.97-2025, the mark of the executor',
    grade: 'known',
  },
  messages: {
    missing: () => ({
      ru: 'Не указано, кто подготовил приказ.',
      en: 'It is not said who prepared the order.',
      help: {
        ru: 'Добавьте в шапку строку «executor: имя» с именем человека из dorozhnik.yaml.',
        en: 'Add a line “executor: id” to the head, with the id of a person of dorozhnik.yaml.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'исполнитель не назван', en: 'no executor' },
      files: {
        'dorozhnik.yaml': registryText,
        'order.md': orderText(
          ['subject: О проведении недели профориентации', 'signatory: lebedeva'],
          'ПРИКАЗЫВАЮ:',
          '',
          '1. Провести неделю профориентации.',
        ),
      },
      says: [
        {
          at: 'order.md:2:11-2:16',
          ru: 'Не указано, кто подготовил приказ.',
          en: 'It is not said who prepared the order.',
        },
      ],
    },
    {
      name: { ru: 'исполнитель назван', en: 'the executor is named' },
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
  checkOrder({ order }, report, places) {
    if (order.executor === undefined) report(places.at(order, 'document'), 'missing', undefined)
  },
})
