import type { LayoutPath } from './layout-options.js'
import type { ProfileOption, ProfilePath } from './profile-option.js'
import { practice, practised, said, seen, stated } from './sources.js'

const width = { kind: 'number', unit: 'mm', least: 30, most: 180 } as const
const size = { kind: 'number', unit: 'pt', least: 6, most: 20 } as const
const bold = { kind: 'boolean', ...practice } as const

/** Options of the requisites. */
export type RequisitePath = Exclude<ProfilePath, LayoutPath | `words.${string}`>

export const requisiteOptions: { readonly [Path in RequisitePath]: ProfileOption } = {
  'letterhead.layout': {
    ...said(
      'Расположение реквизитов бланка: longitudinal – продольное, corner – угловое',
      'Layout of the letterhead: over the whole width, or in the upper left corner',
    ),
    kind: 'choice',
    values: ['longitudinal', 'corner'],
    ...stated('ГОСТ Р 7.0.97: бланки бывают угловые и продольные', 'ГОСТ Р 7.0.97 knows both layouts'),
  },
  'letterhead.bold': { ...said('Полужирное наименование организации', 'Bold name of the organisation'), ...bold },
  'letterhead.capitals': {
    ...said('Наименование прописными буквами', 'Name of the organisation in capitals'),
    ...bold,
  },
  'letterhead.width': {
    ...said('Длина строки продольного бланка', 'Longest line of the longitudinal layout'),
    ...width,
    ...seen('ГОСТ Р 7.0.97: не более 12 см', 'ГОСТ Р 7.0.97: 12 cm at most'),
    standard: { most: 120 },
  },
  'letterhead.cornerWidth': {
    ...said('Длина строки углового бланка', 'Longest line of the corner layout'),
    ...width,
    ...seen('2025: не более 8 см; 2016: не более 7,5 см', '2025: 8 cm at most; 2016: 7.5 cm at most'),
    standard: { most: 80 },
  },
  'emblem.height': {
    ...said('Высота эмблемы или герба', 'Height of an emblem or of arms'),
    kind: 'number',
    unit: 'mm',
    least: 5,
    most: 60,
    ...practised('17–20 мм', '17–20 mm'),
  },
  'kind.bold': { ...said('Полужирное название вида документа', 'Bold kind of the document'), ...bold },
  'kind.letterSpacing': {
    ...said('Разрядка названия вида документа', 'Points between the letters of the kind of the document'),
    kind: 'number',
    unit: 'pt',
    least: 0,
    most: 20,
    ...practised('встречается «П Р И К А З»', '«П Р И К А З» occurs'),
  },
  'dateAndNumber.layout': {
    ...said(
      'Дата и номер: edges – слева и справа, line – «от … № …» посередине',
      'Date and number: at both edges, or `от … № …` in the middle',
    ),
    kind: 'choice',
    values: ['edges', 'line'],
    ...practice,
  },
  'dateAndNumber.place': {
    ...said(
      'Место составления: under – под датой, letterhead – последней строкой бланка',
      'Place of issue: under the date, or as the last line of the letterhead',
    ),
    kind: 'choice',
    values: ['under', 'letterhead'],
    ...practice,
  },
  'subject.align': {
    ...said('Положение заголовка к тексту', 'How the title of an order stands'),
    kind: 'choice',
    values: ['left', 'center'],
    ...seen(
      'ГОСТ Р 7.0.97-2025, 5.17: слева; в приказах органов власти на продольном бланке может быть посередине',
      'ГОСТ Р 7.0.97-2025, 5.17: at the left; authorities may centre it under a longitudinal head',
    ),
  },
  'subject.bold': { ...said('Полужирный заголовок к тексту', 'Bold title of an order'), ...bold },
  'subject.width': {
    ...said('Длина строки заголовка', 'Longest line of the title'),
    ...width,
    ...seen('4–5 строк по 28–30 знаков', '4–5 lines of 28–30 characters'),
  },
  'subject.long.characters': {
    ...said('С какого числа знаков заголовок печатают шире', 'From how many characters the title is wider'),
    kind: 'number',
    unit: 'characters',
    least: 20,
    most: 2000,
    whole: true,
    ...seen('заголовок длиннее 150 знаков – до правого поля', 'a title of more than 150 characters may be wider'),
  },
  'subject.long.width': {
    ...said('Длина строки такого заголовка', 'Longest line of such a title'),
    ...width,
    ...practice,
  },
  'operativeWord.form': {
    ...said(
      'Распорядительное слово: spaced – вразрядку, capitals – прописными, spaced-capitals – прописными вразрядку, plain – обычно',
      'The operative word: letter-spaced, in capitals, both, or plain',
    ),
    kind: 'choice',
    values: ['spaced', 'capitals', 'spaced-capitals', 'plain'],
    ...seen('слово печатают вразрядку', 'the word is letter-spaced'),
  },
  'operativeWord.letterSpacing': {
    ...said('Разрядка распорядительного слова', 'Points between the letters of the operative word'),
    kind: 'number',
    unit: 'pt',
    least: 0,
    most: 20,
    ...practice,
  },
  'operativeWord.place': {
    ...said('На своей строке или в конце преамбулы', 'On a line of its own, or at the end of the preamble'),
    kind: 'choice',
    values: ['own-line', 'inline'],
    ...practised('встречается то и другое', 'both occur'),
  },
  'operativeWord.align': {
    ...said('Положение на своей строке', 'How it stands on a line of its own'),
    kind: 'choice',
    values: ['left', 'indent', 'center'],
    ...practice,
  },
  'operativeWord.comma': {
    ...said(
      'Запятая перед распорядительным словом: keep – как написал автор, comma – всегда, none – никогда',
      'The comma before the operative word: as the author wrote, always, never',
    ),
    kind: 'choice',
    values: ['keep', 'comma', 'none'],
    ...practised('встречается то и другое', 'both occur'),
  },
  'title.align': {
    ...said('Положение заголовка приложения', 'How the title of an appendix stands'),
    kind: 'choice',
    values: ['center', 'left'],
    ...practice,
  },
  'title.bold': { ...said('Полужирный заголовок приложения', 'Bold title of an appendix'), ...bold },
  'heading.align': {
    ...said('Положение заголовков разделов', 'How headings of the highest level stand'),
    kind: 'choice',
    values: ['center', 'left'],
    ...stated('ГОСТ Р 7.0.97: от абзаца или посередине', 'ГОСТ Р 7.0.97: from the indent or in the middle'),
  },
  'heading.bold': { ...said('Полужирные заголовки разделов', 'Bold headings'), ...bold },
  'signature.bold': { ...said('Полужирная подпись', 'Bold signature'), ...bold },
  'signature.gap': {
    ...said('Пустых строк над подписью', 'Empty lines above the signature'),
    kind: 'number',
    unit: 'lines',
    least: 0,
    most: 10,
    ...seen('подпись отделяют 2–3 строками', '2–3 lines below the text'),
    standard: { least: 2, most: 3 },
  },
  'signature.widths': {
    ...said(
      'Доли ширины: должность, место для подписи, расшифровка',
      'Shares of the width: post, room for the hand, name',
    ),
    kind: 'shares',
    count: 3,
    ...practice,
  },
  'signature.acting': {
    ...said(
      'Исполняющий обязанности: full – словами, short – «И.о.»',
      'Who performs the duties of a head: in words, or `И.о.`',
    ),
    kind: 'choice',
    values: ['full', 'short'],
    ...seen('пишут то и другое, без «за» и косой черты', 'both are written, without «за» or a slash'),
  },
  'electronicSignature.width': {
    ...said('Ширина отметки об электронной подписи', 'Width of the mark of an electronic signature'),
    kind: 'number',
    unit: 'mm',
    least: 40,
    most: 170,
    ...practised('70 × 25, 90 × 35 или 120 × 45 мм', '70 × 25, 90 × 35 or 120 × 45 mm'),
  },
  'electronicSignature.height': {
    ...said('Высота отметки об электронной подписи', 'Height of the mark of an electronic signature'),
    kind: 'number',
    unit: 'mm',
    least: 10,
    most: 80,
    ...practice,
  },
  'electronicSignature.size': {
    ...said('Размер шрифта отметки', 'Size of the text of the mark'),
    ...size,
    ...practised('8–9 пт: отметка читается в натуральную величину', '8–9 pt: the mark is legible at natural size'),
  },
  'electronicSignature.font': {
    ...said('Шрифт отметки', 'Font of the mark'),
    kind: 'text',
    longest: 60,
    ...practice,
  },
  'acquaintance.form': {
    ...said(
      'Ознакомление: auto – по числу людей, lines – строками под приказом, sheet – листом',
      'Acquaintance: by the number of people, as lines under the order, as a sheet',
    ),
    kind: 'choice',
    values: ['auto', 'lines', 'sheet'],
    ...practice,
  },
  'acquaintance.lines': {
    ...said('До скольких человек – строками', 'Up to how many people sign in lines'),
    kind: 'number',
    unit: 'people',
    least: 0,
    most: 200,
    whole: true,
    ...practice,
  },
  'visas.form': {
    ...said(
      'Визы: auto – по числу людей, lines – строками на обороте, sheet – листом согласования',
      'Visas: by the number of people, as lines on the back, as an agreement sheet',
    ),
    kind: 'choice',
    values: ['auto', 'lines', 'sheet'],
    ...seen('визы – на обороте последнего листа подлинника', 'visas stand on the back of the last sheet'),
  },
  'visas.lines': {
    ...said('До скольких виз – строками', 'Up to how many visas stand in lines'),
    kind: 'number',
    unit: 'people',
    least: 0,
    most: 200,
    whole: true,
    ...practice,
  },
  'executor.size': {
    ...said('Размер шрифта отметки об исполнителе', 'Size of the line of the executor'),
    ...size,
    ...seen('допускается меньший размер', 'a smaller size is allowed'),
  },
  'executor.name': {
    ...said('Исполнитель: full – имя и отчество полностью, initials – инициалы', 'The executor: full name or initials'),
    kind: 'choice',
    values: ['full', 'initials'],
    ...seen('указывают фамилию, имя и отчество полностью', 'surname, given name and patronymic in full'),
  },
  'appendixMark.width': {
    ...said('Ширина отметки о приложении', 'Width of the mark of an appendix'),
    ...width,
    ...practised('отметка начинается в 9–10 см от левого поля', 'the mark begins 9–10 cm from the left margin'),
  },
  'appendixMark.align': {
    ...said('Строки отметки о приложении', 'Lines of the mark of an appendix'),
    kind: 'choice',
    values: ['left', 'center'],
    ...seen('от левого края или по центру самой длинной строки', 'flush left, or centred on the longest line'),
  },
  'appendixMark.form': {
    ...said(
      'Что стоит над приложением: mark – отметка, stamp – гриф утверждения, mark-and-stamp – то и другое, by-clause – по словам пункта («прилагаемый»)',
      'What heads an appendix: the mark, the approval stamp, both, or as the clause says («прилагаемый»)',
    ),
    kind: 'choice',
    values: ['mark', 'stamp', 'mark-and-stamp', 'by-clause'],
    ...stated(
      '2016: отметка и гриф вместе, если приложение утверждено; сохранилось ли это в 2025 – проверить',
      '2016: both when the appendix is approved; whether 2025 keeps it has to be verified',
    ),
  },
  'stamp.width': {
    ...said('Ширина грифа утверждения', 'Width of the approval stamp'),
    ...width,
    ...seen('гриф начинается примерно в 10 см от левого поля', 'the stamp begins about 10 cm from the left margin'),
  },
  'stamp.align': {
    ...said('Строки грифа', 'Lines of a stamp'),
    kind: 'choice',
    values: ['left', 'center'],
    ...seen('от левого края или по центру самой длинной строки', 'flush left, or centred on the longest line'),
  },
  'stamp.yo': { ...said('Писать «УТВЕРЖДЁН» с «ё»', 'Write `УТВЕРЖДЁН` with «ё»'), ...bold },
  'qrCode.size': {
    ...said('Сторона QR-кода вместе с полем', 'Side of the QR code with its quiet zone'),
    kind: 'number',
    unit: 'mm',
    least: 10,
    most: 60,
    ...practised('не меньше 20 мм', '20 mm or more'),
    standard: { least: 20 },
  },
}
