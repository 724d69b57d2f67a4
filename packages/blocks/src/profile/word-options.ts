import type { ProfileOption, ProfilePath } from './profile-option.js'
import { practice, practised, said, seen } from './sources.js'

/** Options of words, dates and names. */
export type WordPath = Extract<ProfilePath, `words.${string}`>

export const wordOptions: { readonly [Path in WordPath]: ProfileOption } = {
  'words.date': {
    ...said('Дата: word – 5 июня 2025 г., digital – 05.06.2025', 'Dates in words or in figures'),
    kind: 'choice',
    values: ['word', 'digital'],
    ...seen('ГОСТ Р 7.0.97: два способа', 'ГОСТ Р 7.0.97: two forms'),
  },
  'words.appendixNumberSign': {
    ...said('Знак № в отметке и ссылке: «Приложение № 1»', 'The number sign: `Приложение № 1`'),
    kind: 'boolean',
    ...seen('2016: знак № допускается', '2016: the sign is allowed'),
  },
  'words.initials': {
    ...said(
      'Инициалы в тексте: after – после фамилии, before – перед',
      'Initials in the text: after the surname or before it',
    ),
    kind: 'choice',
    values: ['before', 'after'],
    ...practised('в подписи инициалы всегда впереди', 'in a signature they always come first'),
  },
  'words.initialsSpace': {
    ...said('Пробел между инициалами: «И. О. Фамилия»', 'A space between initials: `И. О. Фамилия`'),
    kind: 'boolean',
    ...seen('норма языка ставит пробел, делопроизводство – нет', 'the language has the space, offices do not'),
  },
  'words.term': {
    ...said(
      'Сроки: author – словами автора, meaning – единообразно, если смысл определён',
      'Terms in the words of the author, or written alike where their meaning is certain',
    ),
    kind: 'choice',
    values: ['author', 'meaning'],
    ...practice,
  },
  'words.typography.quotes': {
    ...said('Кавычки: keep – как у автора, guillemets – «…», nested – «… „…“ …»', 'Quotation marks'),
    kind: 'choice',
    values: ['keep', 'guillemets', 'nested'],
    ...practice,
  },
  'words.typography.ranges': {
    ...said('Тире в промежутках: 2025–2026', 'The dash of ranges'),
    kind: 'choice',
    values: ['keep', 'en'],
    ...practice,
  },
  'words.typography.dash': {
    ...said('Тире между словами', 'The dash between words'),
    kind: 'choice',
    values: ['keep', 'em', 'en'],
    ...practice,
  },
  'words.typography.percent': {
    ...said('Пробел перед %', 'The space before %'),
    kind: 'choice',
    values: ['keep', 'spaced', 'tight'],
    ...seen('знаки № и % отбивают от цифр', 'signs are set off from figures'),
  },
  'words.typography.numberSign': {
    ...said('Пробел после №', 'The space after №'),
    kind: 'choice',
    values: ['keep', 'spaced'],
    ...seen('знаки № и % отбивают от цифр', 'signs are set off from figures'),
  },
}
