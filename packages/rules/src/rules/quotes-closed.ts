import { placeOf, stretchOf } from '../context/place-in.js'
import type { WrittenText } from '../context/written.js'
import { planText, planFiles, row } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const quotesClosed: Rule = rule({
  id: 'quotes-closed',
  family: 'text',
  scope: 'record',
  severity: 'info',
  title: { ru: 'Кавычки и скобки закрыты', en: 'Quotation marks and brackets are closed' },
  why: {
    ru: 'Незакрытая кавычка ломает название, а следующая правка закрывает её не там.',
    en: 'An open quotation mark breaks a name, and the next mending closes it in a wrong place.',
  },
  source: {
    ru: 'правила русской пунктуации: кавычки и скобки — парные знаки',
    en: 'rules of Russian punctuation: quotes and brackets come in pairs',
    grade: 'known',
  },
  messages: {
    open: ({ sign }: { sign: string }) => ({
      ru: `Знак ${sign} здесь не закрыт.`,
      en: `The mark ${sign} is not closed.`,
    }),
    closed: ({ sign }: { sign: string }) => ({
      ru: `Знак ${sign} здесь ничего не закрывает.`,
      en: `The mark ${sign} closes nothing.`,
    }),
  },
  examples: [
    {
      name: { ru: 'кавычка не закрыта, скобка лишняя', en: 'a mark without its end, a bracket too many' },
      files: planFiles(planText(row('Неделя «Все профессии важны для 5-х классов'), row('Опрос родителей) в школах'))),
      says: [
        { at: 'plan.md:9:11-9:12', ru: 'Знак « здесь не закрыт.', en: 'The mark « is not closed.' },
        { at: 'plan.md:13:19-13:20', ru: 'Знак ) здесь ничего не закрывает.', en: 'The mark ) closes nothing.' },
      ],
    },
    {
      name: { ru: 'вложенные названия и буквы со скобкой', en: 'nested names and letters with a bracket' },
      files: planFiles(planText(row('Встреча в МБУ «Центр «Парус» с детьми: а) опрос; 1) беседа'))),
      says: [],
    },
  ],
  checkParagraph({ pieces }, report, workspace) {
    const open: { sign: string; text: WrittenText; at: number }[] = []
    let brackets = 0
    for (const text of pieces) {
      if (text.kind === 'code') continue
      for (const match of text.value.matchAll(/[«»()]/gu)) {
        const [sign] = match
        if (sign === '«' || sign === '(') {
          open.push({ sign, text, at: match.index })
          if (sign === '(') brackets += 1
          continue
        }
        const partner = sign === '»' ? '«' : '('
        // Offices let one mark close two names that end together.
        if (sign === ')' && brackets > 0) while (open.at(-1)?.sign === '«') open.pop()
        if (open.at(-1)?.sign === partner) {
          open.pop()
          if (partner === '(') brackets -= 1
        } else if (!isItem(text.value, match.index)) {
          report(stretchOf(workspace, text, match.index, match.index + 1).place, 'closed', { sign })
          return
        }
      }
    }
    const [first] = open
    if (first === undefined || (first.sign === '«' && closesSomething(pieces))) return
    const { place } = stretchOf(workspace, first.text, first.at, first.at + 1)
    report(place ?? placeOf(workspace.places, first.text.inline, first.text.holder), 'open', { sign: first.sign })
  },
})

/** «а)», «1)», «12)» begin items. */
function isItem(text: string, at: number): boolean {
  return text[at] === ')' && /(?<![\p{L}\p{N}])(?:\p{L}|\d{1,3})$/u.test(text.slice(Math.max(0, at - 4), at))
}

/** «Центр «Парус»: the last mark closes both. */
function closesSomething(pieces: readonly WrittenText[]): boolean {
  const text = pieces.map(({ value }) => value).join('')
  return text.split('«').length === text.split('»').length + 1 && /«[^»]{0,300}«/u.test(text)
}
