import { stretchOf } from '../context/place-in.js'
import { citedActs } from '../words/cited-acts.js'
import { orderFiles, goodOrder } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const groundsAreDated: Rule = rule({
  id: 'grounds-are-dated',
  family: 'order',
  scope: 'record',
  severity: 'info',
  title: {
    ru: 'У акта, на который ссылается приказ, есть дата и номер',
    en: 'An act that an order cites has a date and a number',
  },
  why: {
    ru: 'По одному названию акт не найти; действует ли он, без даты и номера не проверить.',
    en: 'An act cannot be found by its name alone, nor can anybody check whether it holds.',
  },
  source: {
    ru: 'вид акта, автор, дата, номер, заголовок',
    en: 'kind of act, author, date, number, title',
    grade: 'practice',
  },
  messages: {
    bare: ({ words }: { words: string }) => ({
      ru: `У акта «${words}» не указаны дата и номер.`,
      en: `The act “${words}” has no date and number.`,
      help: { ru: 'Допишите: «от 18 июня 2025 г. № 277».', en: 'Add them: “от 18 июня 2025 г. № 277”.' },
    }),
  },
  examples: [
    {
      name: { ru: 'приказ министерства без реквизитов', en: 'an order of the ministry without date' },
      files: orderFiles(
        goodOrder.replace('ПРИКАЗЫВАЮ', 'Во исполнение приказа министерства образования области\n\nПРИКАЗЫВАЮ'),
      ),
      says: [
        {
          at: 'order.md:11:15-11:55',
          ru: 'У акта «приказа министерства образования области» не указаны дата и номер.',
          en: 'The act “приказа министерства образования области” has no date and number.',
        },
      ],
    },
    {
      name: { ru: 'реквизиты есть', en: 'with date and number' },
      files: orderFiles(
        goodOrder.replace(
          'ПРИКАЗЫВАЮ',
          'Во исполнение приказа министерства образования области от 18 июня 2025 г. № 277\n\nПРИКАЗЫВАЮ',
        ),
      ),
      says: [],
    },
  ],
  checkOrder({ order, written, workspace }, report) {
    for (const { pieces } of written.paragraphs) {
      const [piece] = pieces
      if (piece === undefined || piece.holder.key !== 'preamble' || piece.holder.node !== order || pieces.length > 1)
        continue
      for (const { start, end, dated } of citedActs(piece.value)) {
        if (dated) continue
        report(stretchOf(workspace, piece, start, end).place, 'bare', { words: piece.value.slice(start, end) })
      }
    }
  },
})
