import {
  type Block,
  type OfficialDocument,
  type TableRow,
  br,
  captioned,
  cell,
  clause,
  code,
  doc,
  em,
  footnote,
  heading,
  landscape,
  li,
  link,
  ol,
  p,
  portrait,
  quote,
  row,
  sectionRow,
  strong,
  subject,
  table,
  title,
  ul,
} from '@dorozhnik/blocks'

const act = 'к приказу управления образования администрации Приозёрского муниципального округа'

/** An order with every kind of node, a landscape roadmap and a portrait appendix. */
export function wholeOrder(): OfficialDocument {
  const order = portrait(
    { type: 'qrCode', value: 'https://example.org/953' },
    { type: 'restriction', lines: ['Для служебного пользования'] },
    { type: 'emblem', kind: 'emblem', picture: 'emblem.png', alternative: 'Эмблема' },
    {
      type: 'letterhead',
      parent: 'Администрация Приозёрского муниципального округа',
      name: 'УПРАВЛЕНИЕ ОБРАЗОВАНИЯ АДМИНИСТРАЦИИ ПРИОЗЁРСКОГО МУНИЦИПАЛЬНОГО ОКРУГА',
      short: 'УО Приозёрского МО',
    },
    { type: 'documentKind', text: 'ПРИКАЗ' },
    { type: 'dateAndNumber', date: '26 августа 2025 г.', number: '953', place: 'г. Приозёрск' },
    subject('Об утверждении плана мероприятий («дорожной карты»)'),
    p('В соответствии с планом', footnote('Первая сноска.', ul('с перечнем;')), ', в целях развития'),
    { type: 'operativeWord', text: 'приказываю:' },
    clause('1.', p('Утвердить план (приложение № 1).')),
    clause('2.', p('Назначить ответственными:'), ul('Соколова И.П.;', 'Орлову Т.В.'), ol('во-первых;', 'во-вторых.')),
    clause('2.1.', p('Разместить план на ', link('https://пример.рф/план?год=2025&вид=1', strong('сайте')), '.')),
    clause('3.', p('Контроль оставляю за собой.')),
    {
      type: 'signature',
      signatories: [
        { post: 'Начальник управления образования администрации округа', name: 'М.О. Лебедева' },
        { post: 'Главный бухгалтер', name: 'А.А. Орлов' },
        {
          post: 'Юрист',
          name: 'Р.Р. Серов',
          electronic: { certificate: '00A1', owner: 'Серов Роман', from: '15.01.2025', until: '10.04.2026' },
        },
      ],
      seal: 'М.П.',
    },
    { type: 'copyCertification', post: 'Главный специалист', name: 'И.П. Соколов', original: 'в деле № 01-04' },
    { type: 'acquaintance', people: [{ name: 'И.П. Соколов', post: 'главный специалист' }, { name: 'Т.В. Орлова' }] },
    { type: 'executor', name: 'Соколов Игорь Петрович', post: 'главный специалист', phone: '8 (81379) 2-10-44' },
  )
  const roadmap = landscape(
    { type: 'appendixMark', number: 1, act, date: '26 августа 2025 г.', actNumber: '953' },
    title('План мероприятий', br(), '(«дорожная карта»)'),
    { ...heading(1, 'Задачи'), number: '1.' },
    ol('Выявлять интересы.', li('Развивать партнёрство:', ul('с предприятиями;', ol('первое;')), 'второй абзац.')),
    table(
      ['number:center', 'title', 'term:center', 'responsible', 'result'],
      ['№ п/п', 'Наименование мероприятия', 'Сроки', 'Ответственные', 'Ожидаемый результат'],
      sectionRow('1.', 'Мониторинг'),
      sectionRow('1.1.', 'Сбор сведений'),
      ...everyKindOfRow(),
      sectionRow(undefined, 'Раздел без ', em('номера')),
      row('1.2.', 'Последнее', 'постоянно', 'Соколов И.П.', ''),
    ),
  )
  const indicators = portrait(
    { type: 'appendixMark' },
    {
      type: 'stamps',
      children: [
        {
          type: 'agreementStamp',
          word: 'СОГЛАСОВАНО',
          basis: { by: 'person', post: 'Председатель', name: 'А.А. Орлов' },
        },
        {
          type: 'approvalStamp',
          word: 'УТВЕРЖДЕНЫ',
          basis: { by: 'act', act: 'приказом управления', actNumber: '953' },
        },
      ],
    },
    title('Показатели'),
    { ...ol(li('Направление:', ol('первое;', 'второе.'))), numbering: 'hierarchical' },
    quote('Цитата.', ul('в цитате')),
    code('a = 1\n\tb = 2'),
    { type: 'thematicBreak' },
    p(code('код'), ' ', em('курсив ', strong('и жирный')), ' 😀'),
    {
      ...table(['number:center', 'name', 'a:right', 'b:right'], [], row('1.', 'Доля', '60', '70')),
      header: twoRowHeader(),
    },
    captioned('Таблица 1', 'Вторая', table(['a'], [], row('таблица за таблицей'))),
  )
  return { type: 'document', title: 'Об утверждении плана', sections: [order, roadmap, indicators] }
}

/** Two header rows with spans both ways. */
export function twoRowHeader(): TableRow[] {
  return [
    row(cell(['№'], { rowSpan: 2 }), cell(['Показатель'], { rowSpan: 2 }), cell(['Значения'], { columnSpan: 2 })),
    row('2024', '2025'),
  ]
}

/** Rows of five columns with all that a cell can hold. */
export function everyKindOfRow(): TableRow[] {
  const blocks: Block[] = [
    p('Абзац с «кавычками» & <знаками> "и" \'апострофом\''),
    p('Строка', br(), 'другая\tтабуляция\nперевод'),
    ul('анкетирование;', li('беседы:', ul('с родителями;'), ol('один;', 'два.'))),
    heading(3, 'Заголовок в ячейке'),
    quote('Цитата в ячейке'),
    code('код\n\tв ячейке'),
    { type: 'thematicBreak' },
  ]
  return [
    row('1.1.1.', cell(blocks), 'ноябрь 2025 г.', 'Соколов И.П.', ''),
    row(
      '1.1.2.',
      p(em('курсив'), ' ', strong('жирный ', em('оба')), ' ', code('код'), ' ', link('mailto:a@b.ru', 'почта'), '😀'),
      p('со сноской', footnote('Сноска из таблицы.')),
      p(link('plan.md', 'местная ссылка')),
      cell([table(['a', 'b:center'], ['вложенная', 'таблица'], row('1', '2'))]),
    ),
    row(cell(['слито по всем колонкам'], { columnSpan: 5 })),
    row('для 6–11\u2011х классов', '№ 273\u2011ФЗ', '\u20115\u2011', '5\u2011\u20115', '\u2011'),
    row(cell(['слито по колонкам'], { columnSpan: 3 }), cell(['слито по строкам'], { rowSpan: 2 }), '3'),
    row('1.1.4.', cell(['обе'], { columnSpan: 2, rowSpan: 2 }), 'конец'),
    row('1.1.5.', 'правее', 'ещё'),
  ]
}

/** A roadmap of many activities. */
export function longTable(rows: number): OfficialDocument {
  return doc(
    'Длинный план',
    landscape(
      table(
        ['number:center', 'title', 'term:center', 'responsible', 'result'],
        ['№ п/п', 'Наименование мероприятия', 'Сроки исполнения', 'Ответственные', 'Ожидаемый результат'],
        ...Array.from({ length: rows }, (_, index) =>
          row(
            `${index + 1}.`,
            `Проведение мониторинга охвата профориентационной диагностикой, номер ${index + 1}`,
            'октябрь – ноябрь 2025 г.',
            'Соколов И.П., руководители общеобразовательных организаций',
            'Статистический отчёт; доля охваченных — не менее 80 %',
          ),
        ),
      ),
    ),
  )
}
