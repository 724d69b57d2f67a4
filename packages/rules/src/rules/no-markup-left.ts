import { stretchOf } from '../context/place-in.js'
import { goodPlan, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'

/** A mark that should have become something, and how it is recognised in text that did not. */
interface Leftover {
  pattern: RegExp
  help: { ru: string; en: string }
}

const stress = {
  ru: 'Знаки выделения ставят вплотную к словам с обеих сторон: **так**. Если знак нужен на бумаге, поставьте перед ним обратную косую черту.',
  en: 'Marks of stress touch the words on both sides: **like this**. If the mark itself is meant, put a backslash before it.',
}
const expression = {
  ru: 'Выражение пишется в одну строку и с обеими парами скобок: {{вин @sokolov}}.',
  en: 'An expression stands on one line with both pairs of braces: {{вин @sokolov}}.',
}
const reference = {
  ru: 'Ссылка пишется как [[имя]]; имя начинается с буквы и не содержит пробелов.',
  en: 'A reference is written [[id]]; an id begins with a letter and holds no spaces.',
}

const leftovers: readonly Leftover[] = [
  { pattern: /(?<!\*)\*{2,3}(?!\*)/gu, help: stress },
  // A star behind a word marks a footnote; a star before a word opens a stress that nobody closed.
  { pattern: /(?<![\p{L}\p{N}*])\*(?=[\p{L}«"„])/gu, help: stress },
  // Longer runs of underscores, and those beside figures, are blanks to be filled in by hand.
  { pattern: /(?<![_\p{N}])__(?=\p{L}|«)|(?<=\p{L}|»)__(?![_\p{L}\p{N}])/gu, help: stress },
  { pattern: /\{\{|\}\}/gu, help: expression },
  { pattern: /\[\[|\]\]/gu, help: reference },
  {
    pattern: /\{#/gu,

    help: {
      ru: 'Имя записи {#имя} пишется последним в строке заголовка или в первой строке мероприятия.',
      en: 'The id of a record, {#id}, stands last in the line of a heading or in the first line of an activity.',
    },
  },
  {
    pattern: /~~/gu,

    help: {
      ru: 'Зачёркивания в документах нет: удалите лишние слова.',
      en: 'Documents know no strikethrough: delete the words.',
    },
  },
]

export const noMarkupLeft: Rule = rule({
  id: 'no-markup-left',
  severity: 'warning',
  title: { ru: 'В тексте не осталось знаков разметки', en: 'No marks of markup are left in the text' },
  why: {
    ru: 'Звёздочки и скобки, которые не стали выделением или ссылкой, напечатаются в приказе как есть.',
    en: 'Stars and braces that did not become a stress or a reference are printed in the order as they stand.',
  },
  messages: {
    left: ({ mark, help }: { mark: string; help: { ru: string; en: string } }) => ({
      ru: `Знаки «${mark}» остались в тексте и будут напечатаны.`,
      en: `The marks “${mark}” are left in the text and will be printed.`,
      help,
    }),
  },
  examples: [
    {
      name: { ru: 'выделение не закрыто, имя стоит не на месте', en: 'a stress without its end, an id out of place' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': goodPlan
          .replace('Мониторинг охвата', '**Мониторинг охвата')
          .replace('ноябрь 2025 г.', 'ноябрь 2025 г. {#monitoring} не позднее 20-го'),
      },
      says: [
        {
          at: 'plan.md:11:4-11:6',
          ru: 'Знаки «**» остались в тексте и будут напечатаны.',
          en: 'The marks “**” are left in the text and will be printed.',
        },
        {
          at: 'plan.md:12:27-12:29',
          ru: 'Знаки «{#» остались в тексте и будут напечатаны.',
          en: 'The marks “{#” are left in the text and will be printed.',
        },
      ],
    },
    {
      name: {
        ru: 'сноска, пропуск для руки и знак умножения',
        en: 'a footnote sign, a blank and a sign of multiplication',
      },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': goodPlan.replace('справка', 'справка\\* от «\\_\\_» \\_\\_\\_\\_\\_\\_ 2025 г., 2\\*3 листа'),
      },
      says: [],
    },
  ],
  checkText(text, report, workspace) {
    if (!/[*_{}[\]~]/.test(text.value)) return
    for (const { pattern, help } of leftovers)
      for (const match of [...text.value.matchAll(pattern)].slice(0, 100)) {
        const { place, exact } = stretchOf(workspace, text, match.index, match.index + match[0].length)
        const source = exact === undefined ? undefined : workspace.sources.get(exact.file)?.text
        const escaped = exact !== undefined && source?.[exact.start - 1] === '\\'
        const spelt = exact === undefined && place !== undefined && 'file' in place && workspace.sources.has(place.file)
        // What is not in the source in this form was written with a backslash: the author wants it.
        if (escaped || spelt) continue
        report(place, 'left', { mark: match[0], help })
        break
      }
  },
})
