import type { CodeDescription } from '../front-codes.js'

/** What the writer of DOCX may say: it shows everything that it is given, or tells what it could not. */
export const writerCodes: Readonly<Record<string, CodeDescription>> = {
  'link-not-written': {
    severity: 'warning',
    title: { ru: 'Ссылки ведут на сайт или почту', en: 'Links lead to a site or to mail' },
    why: {
      ru: 'Документ не должен открывать файлы чужого компьютера, поэтому другие адреса печатаются простым текстом.',
      en: 'A document must not open files of another computer, so other addresses are printed as plain text.',
    },
  },
  'footnote-in-footnote': {
    severity: 'warning',
    title: { ru: 'В сноске нет другой сноски', en: 'A footnote holds no other footnote' },
    why: {
      ru: 'Word не знает сносок внутри сносок; текст внутренней печатается в скобках.',
      en: 'Word has no footnotes inside footnotes; the inner one is printed in brackets.',
    },
  },
  'font-without-metrics': {
    severity: 'warning',
    title: { ru: 'Ширина букв шрифта известна', en: 'The widths of the letters of the font are known' },
    why: {
      ru: 'По ширине букв подбирают ширину граф; у незнакомого шрифта она взята от Times New Roman, и слово может не поместиться.',
      en: 'Widths of columns are worked out from the letters; of an unknown font those of Times New Roman are taken, and a word may not fit.',
    },
  },
  'font-missing': {
    severity: 'warning',
    title: { ru: 'Шрифт документа установлен', en: 'The font of the document is installed' },
    why: {
      ru: 'Нет шрифта – Word и LibreOffice возьмут другой, и страницы разойдутся с задуманными.',
      en: 'Without the font Word and LibreOffice take another one, and the pages come out otherwise.',
    },
  },
  'picture-not-written': {
    severity: 'warning',
    title: { ru: 'Картинка бланка есть и читается', en: 'The picture of a letterhead is there and can be read' },
    why: {
      ru: 'Без картинки бланк печатается без эмблемы или герба.',
      en: 'Without the picture the letterhead has no emblem or arms.',
    },
  },
  'code-too-long': {
    severity: 'warning',
    title: { ru: 'Текст помещается в QR-код', en: 'A text fits its QR code' },
    why: {
      ru: 'У длинного текста клетки так малы, что телефон кода не прочтёт.',
      en: 'A long text makes squares so small that no telephone reads the code.',
    },
  },
  'table-too-wide': {
    severity: 'warning',
    title: { ru: 'Таблица помещается по ширине страницы', en: 'A table fits the width of its page' },
    why: {
      ru: 'Когда колонок слишком много, слова в них приходится рвать посередине.',
      en: 'With too many columns words have to be broken in the middle.',
    },
  },
  'word-too-long': {
    severity: 'warning',
    title: { ru: 'Слово помещается в колонку', en: 'A word fits its column' },
    why: {
      ru: 'Слово шире колонки рвётся в случайном месте, без знака переноса.',
      en: 'A word wider than its column is broken at any letter, without a hyphen.',
    },
  },
  'table-row-too-long': {
    severity: 'warning',
    title: {
      ru: 'В строке таблицы столько ячеек, сколько колонок',
      en: 'A row has as many cells as the table has columns',
    },
    why: {
      ru: 'Лишним ячейкам нет места, поэтому их текст дописывается в последнюю.',
      en: 'There is no room for further cells, so their text is added to the last one.',
    },
  },
  'table-too-long': {
    severity: 'warning',
    title: { ru: 'Таблица не слишком длинна', en: 'A table is not too long' },
    why: {
      ru: 'Таблицы в тысячи строк Word и LibreOffice открывают долго или не открывают совсем.',
      en: 'Word and LibreOffice are slow to open tables of thousands of rows, or do not open them at all.',
    },
  },
}
