import { stretchOf } from '../context/place-in.js'
import { type Rule, rule } from '../rule.js'

/**
 * What no document can hold: control characters except tab and line ends, noncharacters, halves of
 * surrogate pairs, and signs that turn the direction of writing. The gate refuses them in a text, but
 * not when they come through an escape (`\u0008`, `&#8;`) or from a program.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unclean = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202d\u202e\ufffe\uffff]|\p{Surrogate}/gu

/** The same for a quick look: most texts hold none. */
const anyUnclean = new RegExp(unclean.source, 'u')

/** Findings in one text: more would tell its author nothing new. */
const most = 100

export const cleanCharacters: Rule = rule({
  id: 'clean-characters',
  family: 'text',
  scope: 'record',
  severity: 'error',
  title: { ru: 'В тексте нет управляющих символов', en: 'The text holds no control characters' },
  why: {
    ru: 'Один невидимый управляющий символ — и Word или LibreOffice отказывается открыть весь документ.',
    en: 'One invisible control character, and Word or LibreOffice refuses to open the whole document.',
  },
  source: {
    ru: 'XML 1.0, раздел 2.2: какие символы допустимы в документе',
    en: 'XML 1.0, section 2.2: characters that a document may hold',
    url: 'https://www.w3.org/TR/xml/#charsets',
    grade: 'known',
  },
  messages: {
    unclean: ({ code, around }: { code: string; around: string }) => ({
      ru: `В тексте «${around}» стоит недопустимый символ ${code}.`,
      en: `The text “${around}” holds the forbidden character ${code}.`,
      help: {
        ru: 'Удалите его: обычно он попадает в текст вместе со скопированным куском.',
        en: 'Delete it: most often it came in with a copied piece of text.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'символ пришёл из базы данных', en: 'the character came from a database' },
      workspace: {
        registry: { people: { sokolov: { name: 'Соколов\u0000 Игорь Петрович' } } },
        documents: {},
      },
      says: [
        {
          at: 'registry/people/sokolov/name',
          ru: 'В тексте «Соколов Игорь Петрович» стоит недопустимый символ U+0000.',
          en: 'The text “Соколов Игорь Петрович” holds the forbidden character U+0000.',
        },
      ],
    },
    {
      name: { ru: 'символ записан кодом', en: 'the character is written as an escape' },
      files: { 'dorozhnik.yaml': 'people:\n  sokolov: { name: "Соколов\\u0007 Игорь Петрович" }\n' },
      says: [
        {
          at: 'dorozhnik.yaml:2:20-2:50',
          ru: 'В тексте «Соколов Игорь Петрович» стоит недопустимый символ U+0007.',
          en: 'The text “Соколов Игорь Петрович” holds the forbidden character U+0007.',
        },
      ],
    },
    {
      name: { ru: 'табуляции и переносы строк допустимы', en: 'tabs and line ends are allowed' },
      workspace: {
        registry: { people: { sokolov: { name: 'Соколов\tИгорь\nПетрович' } } },
        documents: {},
      },
      says: [],
    },
  ],
  checkWorkspace(workspace, report) {
    for (const { texts } of [workspace.registryWritten, ...workspace.documents.map(({ written }) => written)])
      for (const text of texts) {
        if (!anyUnclean.test(text.value)) continue
        for (const match of [...text.value.matchAll(unclean)].slice(0, most)) {
          const around = text.value
            .slice(Math.max(0, match.index - 20), match.index + 20)
            .replaceAll(unclean, '')
            .trim()
          const code = `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
          report(stretchOf(workspace, text, match.index, match.index + match[0].length).place, 'unclean', {
            code,
            around,
          })
        }
      }
  },
})
