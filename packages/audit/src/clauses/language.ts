import { type Clause, undecidable, verdict } from '../clause.js'
import { at } from './fonts.js'

/** Letters of Russian words. */
const russian = /[а-яё]{4}/iu

/** Russian text is marked as Russian, so that programs check its spelling and read it aloud. */
export const textLanguage: Clause = {
  id: 'text-language',
  severity: 'info',
  title: { ru: 'Русский текст помечен как русский', en: 'Russian text is marked as Russian' },
  source: {
    ru: 'практика: без пометки не работают проверка правописания и чтение вслух',
    en: 'practice: spelling and reading aloud depend on it',
    grade: 'practice',
  },
  help: {
    ru: 'Выделите текст и выберите язык: Рецензирование → Язык → русский.',
    en: 'Select the text and set its language: Review → Language → Russian.',
  },
  check({ requisites: { lines } }) {
    const marked = lines.flatMap((line) =>
      line.paragraph.runs.flatMap(({ text, look }) =>
        look.language === undefined || !russian.test(text) ? [] : [{ line, language: look.language }],
      ),
    )
    if (marked.length === 0) return undecidable('язык в файле не указан', 'the file names no language')
    const others = marked.filter(({ language }) => !/^ru\b/iu.test(language))
    const [first] = others
    if (first === undefined) return verdict([])
    return verdict([
      {
        ru: `Язык «${first.language}» у русского текста: фрагментов ${others.length}.`,
        en: `Russian text is marked “${first.language}” in ${others.length} pieces.`,
        ...at(first.line),
      },
    ])
  },
}
