import {
  type Block,
  clause,
  doc,
  heading,
  landscape,
  type OfficialDocument,
  p,
  portrait,
  row,
  subject,
  table,
  title,
} from '@dorozhnik/blocks'

const sentence = 'Проведение профориентационных мероприятий для обучающихся общеобразовательных организаций округа. '

/** So many characters of plain text. */
function text(length: number): string {
  return sentence
    .repeat(Math.ceil(length / sentence.length))
    .slice(0, length)
    .trim()
}

const name =
  'МУНИЦИПАЛЬНОЕ БЮДЖЕТНОЕ ОБЩЕОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ «СРЕДНЯЯ ОБЩЕОБРАЗОВАТЕЛЬНАЯ ШКОЛА № 2 ИМЕНИ ДВАЖДЫ ГЕРОЯ ' +
  'СОВЕТСКОГО СОЮЗА ГЕНЕРАЛ-ПОЛКОВНИКА АВИАЦИИ ИВАНА СЕМЁНОВИЧА ПОЛЯРНОГО С УГЛУБЛЁННЫМ ИЗУЧЕНИЕМ ОТДЕЛЬНЫХ ПРЕДМЕТОВ ' +
  'ГОРОДСКОГО ОКРУГА ПРИОЗЁРСК СВЕТЛОБОРСКОЙ ОБЛАСТИ»'

const post =
  'Исполняющий обязанности заместителя начальника управления образования администрации Приозёрского муниципального ' +
  'округа Светлоборской области – начальника отдела общего, дополнительного и дошкольного образования'

const act =
  'к приказу муниципального бюджетного общеобразовательного учреждения «Средняя общеобразовательная школа № 2 имени ' +
  'дважды Героя Советского Союза Ивана Семёновича Полярного» городского округа Приозёрск'

function head(): Block[] {
  return [
    {
      type: 'letterhead',
      parent: 'Управление образования администрации городского округа Приозёрск',
      name,
      short: 'МБОУ «СОШ № 2 им. И.С. Полярного»',
    },
    { type: 'documentKind', text: 'ПРИКАЗ' },
    { type: 'dateAndNumber', date: '26 августа 2025 г.', number: '50/12-од', place: 'г. Приозёрск' },
    subject(`Об утверждении плана: ${text(280)}`),
    p('В целях развития профориентационной работы'),
    { type: 'operativeWord', text: 'приказываю:' },
    ...Array.from({ length: 6 }, (_, index) => clause(`${index + 1}.`, p(text(150)))),
    {
      type: 'signature',
      signatories: [
        { post, name: 'А.-М. Мусина-Пушкина-Константинопольская' },
        { post: 'Директор', name: 'О.А. Сорокина' },
      ],
      seal: 'М.П.',
    },
  ]
}

/** Pages on which something is too long, too wide or too many. */
export const hardPages: Readonly<Record<string, () => OfficialDocument>> = {
  'a name of six lines and a title of 300 characters': () =>
    doc('т', portrait(...head(), { type: 'executor', name: 'Соколов Игорь Петрович', phone: '8 (37144) 2-10-44' })),
  'forty people to acquaint': () =>
    doc(
      'т',
      portrait(
        p(text(400)),
        { type: 'signature', signatories: [{ post: 'Директор', name: 'О.А. Сорокина' }] },
        { type: 'executor', name: 'Соколов Игорь Петрович' },
        {
          type: 'acquaintance',
          people: Array.from({ length: 40 }, (_, index) => ({
            name: `${index % 7 === 0 ? 'Мусина-Пушкина-Константинопольская' : 'Орлова'} А.А.`,
            post: index % 5 === 0 ? post : 'учитель начальных классов',
          })),
          date: '26 августа 2025 г.',
          actNumber: '953',
        },
      ),
    ),
  'a table too wide for its page': () =>
    doc(
      'т',
      portrait(
        { type: 'appendixMark', number: 1, act, date: '26 августа 2025 г.', actNumber: '953' },
        {
          type: 'stamps',
          children: [
            {
              type: 'approvalStamp',
              word: 'УТВЕРЖДЁН',
              basis: { by: 'act', act: act.replace('к приказу', 'приказом') },
            },
          ],
        },
        title(text(300)),
        table(
          Array.from({ length: 14 }, (_, index) => `c${index}`),
          Array.from({ length: 14 }, (_, index) => `Показатель${index + 1}`),
          row(...Array.from({ length: 14 }, (_, index) => (index % 3 === 0 ? 'самоопределение' : '12,5'))),
          row(...Array.from({ length: 14 }, () => 'профориентация обучающихся')),
        ),
      ),
    ),
  'a word longer than its column': () =>
    doc(
      'т',
      landscape(
        title('План мероприятий'),
        table(
          ['number:center', 'title', 'term:center', 'responsible', 'result'],
          ['№ п/п', 'Мероприятие', 'Сроки', 'Ответственные', 'Результат'],
          row(
            '1.1.1.1.1.1.',
            'Размещение: https://prioz-edu.example.org/napravleniya/proforientatsiya/2025-2026/otchety/svodnyy-otchet-po-okrugu.pdf',
            'до 1 сентября 2025 г.',
            'Мусина-Пушкина-Константинопольская-Задунайская А.-М.',
            'электрогидродинамикоэлектрокардиографическое'.repeat(2),
          ),
        ),
      ),
    ),
  'a row taller than a page': () =>
    doc(
      'т',
      landscape(
        title('План мероприятий'),
        table(
          ['number:center', 'title', 'term:center', 'responsible', 'result'],
          ['№ п/п', 'Мероприятие', 'Сроки', 'Ответственные', 'Результат'],
          row('1.', 'Обычная строка', 'май', 'Орлова А.А.', 'отчёт'),
          row('2.', text(6000), 'постоянно', 'Соколов И.П.', text(900)),
          row('3.', 'Строка после неё', 'май', 'Орлова А.А.', 'отчёт'),
        ),
      ),
    ),
  'headings at the foot of a page': () =>
    doc(
      'т',
      portrait(
        ...Array.from({ length: 12 }, (_, index): Block[] => [
          heading(1, `Раздел ${index + 1}`),
          heading(2, `Подраздел ${index + 1}.1 ${text(120)}`),
          p(text(330)),
        ]).flat(),
      ),
    ),
}
