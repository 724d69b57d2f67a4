import type { Localized } from '@dorozhnik/diagnostics'
import { stretchOf } from '../context/place-in.js'
import { goodPlan, planText, registryText } from '../example.js'
import { replacement } from '../fix.js'
import { type Rule, rule } from '../rule.js'
import { mixedWords } from '../words/mixed-script.js'

export const oneScriptInWord: Rule = rule({
  id: 'one-script-in-word',
  family: 'text',
  scope: 'record',
  severity: 'warning',
  title: { ru: 'В слове буквы одного алфавита', en: 'A word is written in one alphabet' },
  why: {
    ru: 'Латинская «c» неотличима на бумаге от русской, но такое слово не найдёт поиск, не примет реестр и не проверит орфография.',
    en: 'On paper a Latin “c” looks like the Russian one, but search, registers and spelling checks do not know such a word.',
  },
  source: {
    ru: 'Юникод, отчёт 39: письменности в одном слове не смешивают',
    en: 'Unicode, report 39: scripts are not mixed within a word',
    url: 'https://www.unicode.org/reports/tr39/#Mixed_Script_Detection',
    grade: 'known',
  },
  messages: {
    latin: ({ word, letters, many }: { word: string; letters: Localized; many: boolean }) => ({
      ru: `В «${word}» ${many ? 'латинские буквы' : 'латинская буква'} ${letters.ru} среди русских.`,
      en: `“${word}” holds the Latin ${many ? 'letters' : 'letter'} ${letters.en} among Russian ones.`,
      help: { ru: 'Наберите слово заново в русской раскладке.', en: 'Type the word again with the Russian keyboard.' },
    }),
    alone: ({ word }: { word: string }) => ({
      ru: `«${word}» набрано латинскими буквами, хотя должно быть русским.`,
      en: `“${word}” is typed in Latin letters where Russian ones are meant.`,
      help: { ru: 'Наберите его заново в русской раскладке.', en: 'Type it again with the Russian keyboard.' },
    }),
    cyrillic: ({ word, letters, many }: { word: string; letters: Localized; many: boolean }) => ({
      ru: `В «${word}» ${many ? 'русские буквы' : 'русская буква'} ${letters.ru} среди латинских.`,
      en: `“${word}” holds the Russian ${many ? 'letters' : 'letter'} ${letters.en} among Latin ones.`,
      help: { ru: 'Наберите слово заново в латинской раскладке.', en: 'Type the word again with the Latin keyboard.' },
    }),
  },
  examples: [
    {
      name: { ru: 'латинские буквы в сроке и в предлоге', en: 'Latin letters in a term and in a preposition' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planText(
          '1. Профильные смены для 9A класса',
          '   - Срок: c 10 сeнтября 2025 г.',
          '   - Ответственные: @sokolov',
          '   - Результат: сертификаты WоrldSkills',
        ),
      },
      says: [
        {
          at: 'plan.md:9:25-9:27',
          ru: '«9A» набрано латинскими буквами, хотя должно быть русским.',
          en: '“9A” is typed in Latin letters where Russian ones are meant.',
        },
        {
          at: 'plan.md:10:12-10:13',
          ru: '«c» набрано латинскими буквами, хотя должно быть русским.',
          en: '“c” is typed in Latin letters where Russian ones are meant.',
        },
        {
          at: 'plan.md:10:17-10:25',
          ru: 'В «сeнтября» латинская буква «e» среди русских.',
          en: '“сeнтября” holds the Latin letter “e” among Russian ones.',
        },
        {
          at: 'plan.md:12:29-12:40',
          ru: 'В «WоrldSkills» русская буква «о» среди латинских.',
          en: '“WоrldSkills” holds the Russian letter “о” among Latin ones.',
        },
      ],
    },
    {
      name: { ru: 'латиница на своём месте', en: 'Latin letters that belong there' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': goodPlan.replace(
          'Мониторинг охвата',
          'Занятия в IT-кубе, QR-код на листе A4, фестиваль «PROфессии XXI-го века»: мониторинг охвата',
        ),
      },
      says: [],
    },
  ],
  checkText(text, report, workspace) {
    for (const { start, end, word, strangers, alphabet, meant } of mixedWords(text.value)) {
      const { place, exact } = stretchOf(workspace, text, start, end)
      const fixes = replacement(exact, meant)
      const different = [...new Set(strangers)]
      const letters = {
        ru: different.map((letter) => `«${letter}»`).join(', '),
        en: different.map((letter) => `“${letter}”`).join(', '),
      }
      const many = different.length > 1
      if (alphabet === 'cyrillic') report(place, 'cyrillic', { word, letters, many }, { fixes })
      else if (/[А-Яа-яЁё]/.test(word)) report(place, 'latin', { word, letters, many }, { fixes })
      else report(place, 'alone', { word }, { fixes })
    }
  },
})
