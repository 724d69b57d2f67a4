import type { ProfileOption, ProfilePath } from './profile-option.js'
import { practice, practised, said, seen, stated } from './sources.js'

/** Options of paper, text and tables. */
export type LayoutPath = Extract<ProfilePath, `${'page' | 'text' | 'table' | 'footnote' | 'code'}.${string}`>

const margins = seen('ГОСТ Р 7.0.97, поля: левое 20, правое 10, верхнее и нижнее 20 мм', 'ГОСТ Р 7.0.97, margins')
const storedLong = seen(
  'ГОСТ Р 7.0.97: 30 мм, если документ хранят дольше 10 лет',
  'ГОСТ Р 7.0.97: 30 mm for documents kept longer than ten years',
)
const acrossTheSheet = practised(
  'ГОСТ задаёт поля только для книжного листа; сшивают альбомный лист по верхнему краю',
  'the standard gives the margins of portrait sheets only; a landscape sheet is bound at its upper edge',
)
const tableSize = stated(
  'ГОСТ Р 7.0.97: в таблицах шрифт может быть меньше',
  'ГОСТ Р 7.0.97: the text of tables may be smaller',
)

const margin = (
  least: number,
): Pick<Extract<ProfileOption, { kind: 'number' }>, 'kind' | 'unit' | 'least' | 'most' | 'standard'> => ({
  kind: 'number',
  unit: 'mm',
  least: 5,
  most: 60,
  standard: { least },
})

/** The standard says nothing of a sheet that lies across. */
const turned = { kind: 'number', unit: 'mm', least: 5, most: 60 } as const

const size = { kind: 'number', unit: 'pt', least: 6, most: 20 } as const

export const layoutOptions: { readonly [Path in LayoutPath]: ProfileOption } = {
  'page.width': {
    ...said('Ширина листа в книжной ориентации', 'Width of the sheet in portrait'),
    kind: 'number',
    unit: 'mm',
    least: 105,
    most: 297,
    ...seen('бланки – на бумаге А4', 'official paper is A4'),
    standard: { least: 210, most: 210 },
  },
  'page.height': {
    ...said('Высота листа в книжной ориентации', 'Height of the sheet in portrait'),
    kind: 'number',
    unit: 'mm',
    least: 148,
    most: 420,
    ...seen('бланки – на бумаге А4', 'official paper is A4'),
    standard: { least: 297, most: 297 },
  },
  'page.portrait.top': { ...said('Верхнее поле книжного листа', 'Top margin in portrait'), ...margin(20), ...margins },
  'page.portrait.right': {
    ...said('Правое поле книжного листа', 'Right margin in portrait'),
    ...margin(10),
    ...margins,
  },
  'page.portrait.bottom': {
    ...said('Нижнее поле книжного листа', 'Bottom margin in portrait'),
    ...margin(20),
    ...margins,
  },
  'page.portrait.left': {
    ...said('Левое поле книжного листа', 'Left margin in portrait'),
    ...margin(20),
    ...storedLong,
  },
  'page.landscape.top': {
    ...said('Верхнее поле альбомного листа', 'Top margin in landscape'),
    ...turned,
    ...acrossTheSheet,
  },
  'page.landscape.right': {
    ...said('Правое поле альбомного листа', 'Right margin in landscape'),
    ...turned,
    ...acrossTheSheet,
  },
  'page.landscape.bottom': {
    ...said('Нижнее поле альбомного листа', 'Bottom margin in landscape'),
    ...turned,
    ...acrossTheSheet,
  },
  'page.landscape.left': {
    ...said('Левое поле альбомного листа', 'Left margin in landscape'),
    ...turned,
    ...acrossTheSheet,
  },
  'page.header': {
    ...said('От верхнего края листа до номера страницы', 'From the upper edge to the page number'),
    kind: 'number',
    unit: 'mm',
    least: 3,
    most: 50,
    ...seen(
      'ГОСТ Р 7.0.97: посередине верхнего поля, не ближе 10 мм к краю',
      'ГОСТ Р 7.0.97: in the middle of the top margin, 10 mm from the edge or more',
    ),
    standard: { least: 10 },
  },
  'page.firstNumber': {
    ...said('Печатать номер на первой странице', 'Number on the first page'),
    kind: 'boolean',
    ...seen('ГОСТ Р 7.0.97: номера ставят со второй страницы', 'ГОСТ Р 7.0.97: numbers begin with the second page'),
  },
  'page.numbering': {
    ...said(
      'Нумерация страниц приложений: каждое с 1 или подряд через весь документ',
      'Numbering of the pages of appendices: each from 1, or in one run',
    ),
    kind: 'choice',
    values: ['restart', 'continuous'],
    ...practised('в просмотренных разделах стандарта не сказано', 'the clauses of the standard that we saw are silent'),
  },
  'text.font': {
    ...said('Шрифт документа', 'Font of the document'),
    kind: 'text',
    longest: 60,
    ...seen(
      '2025: шрифт выбирает организация; 2016: свободный бесплатный шрифт',
      '2025: the organisation chooses; 2016: a free font',
    ),
  },
  'text.size': {
    ...said('Размер шрифта', 'Size of the text'),
    ...size,
    ...seen('ГОСТ Р 7.0.97: 12, 13 или 14', 'ГОСТ Р 7.0.97: 12, 13 or 14'),
    standard: { least: 12, most: 14 },
  },
  'text.lineSpacing': {
    ...said('Межстрочный интервал текста', 'Line spacing of the text'),
    kind: 'number',
    unit: 'multiple',
    least: 0.8,
    most: 3,
    ...stated('ГОСТ Р 7.0.97: 1–1,5', 'ГОСТ Р 7.0.97: 1–1.5'),
    standard: { least: 1, most: 1.5 },
  },
  'text.firstLineIndent': {
    ...said('Абзацный отступ', 'First-line indent'),
    kind: 'number',
    unit: 'mm',
    least: 0,
    most: 40,
    ...seen('инструкции по делопроизводству: 1,25 см', 'office instructions: 1.25 cm'),
  },
  'text.align': {
    ...said('Выравнивание текста', 'Alignment of the text'),
    kind: 'choice',
    values: ['justify', 'left'],
    ...seen('текст выравнивают по обоим полям', 'text is justified'),
  },
  'table.size': { ...said('Размер шрифта таблиц', 'Size of text in tables'), ...size, ...tableSize },
  'table.leastSize': {
    ...said(
      'Самый мелкий шрифт таблицы, которая не помещается по ширине',
      'Smallest size of a table that does not fit',
    ),
    ...size,
    ...practice,
  },
  'table.narrow.columns': {
    ...said('Начиная с какого числа граф шрифт мельче', 'From how many columns the text is smaller'),
    kind: 'number',
    unit: 'columns',
    least: 2,
    most: 50,
    whole: true,
    ...practice,
  },
  'table.narrow.size': { ...said('Размер шрифта таких таблиц', 'Size of text in such tables'), ...size, ...tableSize },
  'table.border': {
    ...said('Толщина линеек таблицы', 'Width of the lines of a table'),
    kind: 'number',
    unit: 'pt',
    least: 0.25,
    most: 3,
    ...practice,
  },
  'table.cellMargin.horizontal': {
    ...said('Отступ текста от боковых линеек', 'From the text to the lines at its sides'),
    kind: 'number',
    unit: 'mm',
    least: 0,
    most: 5,
    ...practice,
  },
  'table.cellMargin.vertical': {
    ...said('Отступ текста от верхней и нижней линеек', 'From the text to the lines above and below'),
    kind: 'number',
    unit: 'mm',
    least: 0,
    most: 5,
    ...practice,
  },
  'table.headerBold': { ...said('Полужирная головка таблицы', 'Bold header of tables'), kind: 'boolean', ...practice },
  'table.columnNumbers': {
    ...said('Строка с номерами граф под головкой', 'A row of the numbers of the columns under the header'),
    kind: 'boolean',
    ...practised('часть органов нумерует графы (1, 2, 3 …)', 'some bodies number the columns (1, 2, 3 …)'),
  },
  'table.sectionRow.align': {
    ...said('Положение строки раздела', 'How the row of a section stands'),
    kind: 'choice',
    values: ['center', 'left'],
    ...practice,
  },
  'table.sectionRow.bold': {
    ...said('Полужирная строка раздела', 'Bold rows of sections'),
    kind: 'boolean',
    ...practice,
  },
  'table.sectionRow.italic': {
    ...said('Курсив в строке раздела', 'Italic rows of sections'),
    kind: 'boolean',
    ...practice,
  },
  'table.widths': {
    ...said(
      'Наименьшая и наибольшая ширина граф по их именам: number, term, responsible, result …',
      'Least and most width of columns by their keys: number, term, responsible, result …',
    ),
    kind: 'widths',
    least: 3,
    most: 250,
    ...practice,
  },
  'footnote.size': { ...said('Размер шрифта сносок', 'Size of footnotes'), ...size, ...practice },
  'code.font': {
    ...said('Шрифт построчного текста', 'Font of text that is printed line by line'),
    kind: 'text',
    longest: 60,
    ...practice,
  },
}
