import {
  type Content,
  type ContentBlock,
  type FormOfWork,
  type IndicatorChild,
  type IndicatorGroup,
  type IndicatorRow,
  type Level,
  type List,
  type ListItem,
  paragraph,
  type Part,
  type Plan,
  type Quadrant,
  reference,
  type Regulation,
  text,
  type Workspace,
} from 'dorozhnik'

const item = (value: string, ...inside: ContentBlock[]): ListItem => ({
  type: 'listItem',
  children: [paragraph(value), ...inside],
})
const list = (ordered: boolean, ...items: (ListItem | string)[]): ContentBlock => ({
  type: 'list',
  ordered,
  items: items.map((each) => (typeof each === 'string' ? item(each) : each)),
})
const bracketed = (...items: (ListItem | string)[]): ContentBlock => ({
  ...(list(true, ...items) as List),
  delimiter: ')',
})
const entry = (name: string, value: Content): { type: 'entry'; name: string; value: Content } => ({
  type: 'entry',
  name,
  value,
})
const form = (title: string, term: string, responsible?: string): FormOfWork => ({
  type: 'form',
  title,
  term,
  ...(responsible !== undefined && { responsible }),
})
const level = (title: string, goal: string, responsible: string, ...forms: FormOfWork[]): Level => ({
  type: 'level',
  title,
  goal,
  responsible,
  forms,
})
const quadrant = (factor: Quadrant['factor'], title: string, ...points: string[]): Quadrant => ({
  type: 'quadrant',
  factor,
  title,
  content: [list(false, ...points)],
})
const years = (...values: string[]): Record<string, string> =>
  Object.fromEntries(values.map((value, index) => [String(2025 + index), value]))
const indicator = (name: string, ...values: string[]): IndicatorRow => ({
  type: 'indicator',
  name,
  values: years(...values),
})
const group = (title: string, ...children: IndicatorChild[]): IndicatorGroup => ({ type: 'group', title, children })

const passport: Part = {
  kind: 'passport',
  title: 'Паспорт муниципального проекта',
  caption: [text('Паспорт проекта «Компас профессий»')],
  children: [
    entry('Наименование проекта', '«Компас профессий»: сопровождение самоопределения обучающихся'),
    entry('Сроки реализации', '01.09.2025 – 31.12.2028'),
    entry('Руководитель проекта', 'Лебедева Марина Олеговна, начальник управления образования'),
    entry('Задачи', [
      paragraph('Проект решает следующие задачи:'),
      list(
        false,
        'создать единую среду выбора профессии;',
        'вовлечь предприятия округа;',
        'обучить педагогов-навигаторов.',
      ),
    ]),
    entry('Связь с региональным проектом', 'Региональный проект «Успех каждого»'),
  ],
}

const directions: Part = {
  kind: 'directions',
  title: 'Основные направления деятельности',
  content: [
    paragraph(
      'Порядок работы по уровням приведён в ',
      reference('levels'),
      ', показатели – в ',
      reference('targets'),
      '.',
    ),
    list(
      true,
      item(
        'Организационно-управленческое сопровождение:',
        list(
          true,
          'определение обязательного минимума профориентационных услуг для каждой школы;',
          item('разработка критериев оценки:', list(true, 'для школ;', 'для учреждений дополнительного образования;')),
          item('заключение соглашений:', list(false, 'с колледжами;', 'с предприятиями.')),
        ),
      ),
      item('Работа с кадрами:', list(true, 'обучение педагогов-навигаторов;', 'стажировки на предприятиях.')),
    ),
  ],
}

const goal: Part = {
  kind: 'goal',
  title: 'Цель проекта',
  content: [paragraph('Создать условия, в которых каждый обучающийся округа осознанно выбирает профессию.')],
}

const tasks: Part = {
  kind: 'tasks',
  title: 'Задачи проекта',
  content: [
    list(
      true,
      item('Создать единую среду выбора профессии:', bracketed('открыть профильные классы;', 'оснастить мастерские.')),
      'Вовлечь предприятия округа в проведение профессиональных проб.',
      'Обучить педагогов-навигаторов.',
    ),
  ],
}

const principles: Part = {
  kind: 'principles',
  title: 'Принципы реализации проекта',
  content: [
    list(
      false,
      'добровольность участия обучающихся;',
      'непрерывность: от детского сада до окончания школы;',
      'сотрудничество школ, семей и предприятий.',
    ),
  ],
}

const results: Part = {
  kind: 'results',
  title: 'Ожидаемые результаты проекта',
  content: [
    paragraph('К концу 2028 года:'),
    bracketed(
      'профессиональную диагностику проходят все обучающиеся 8–11 классов;',
      'в каждой школе работает обученный педагог-навигатор;',
      'соглашения заключены не менее чем с двенадцатью предприятиями.',
    ),
  ],
}

const effects: Part = {
  kind: 'effects',
  title: 'Эффекты проекта',
  content: [
    paragraph('Предприятия округа получают подготовленных молодых работников, семьи – уверенность в выборе детей.'),
  ],
}

const schoolForms = [
  'Использование возможностей учебных предметов для знакомства с профессиями',
  'Формирование предпрофильных классов и групп',
  'Составление индивидуальных учебных планов и образовательных маршрутов',
  'Знакомство с перечнями профессий, востребованных на рынке труда округа',
  'Определение склонностей и профессиональных намерений обучающихся',
  'Элективные курсы профессиональной направленности и профессиональные пробы',
  'Информационная работа с семьями, встречи с родителями-профессионалами',
  'Экскурсии на предприятия, мастер-классы, дни открытых дверей колледжей',
  'Участие в открытых онлайн-уроках и конкурсах профессионального мастерства',
  'Ведение портфолио и карты профессиональных интересов обучающегося',
  'Каникулярные профильные смены и летняя занятость подростков на предприятиях',
]

const levels: Part = {
  kind: 'levels',
  id: 'levels',
  title: 'Уровни организации системы сопровождения',
  caption: [text('Матрица уровней образования')],
  children: [
    { type: 'prose', content: [paragraph('Работа строится с учётом возраста обучающихся.')] },
    level(
      'Дошкольное образование',
      'Ранняя профориентация: первые представления о мире профессий',
      'Заведующие детскими садами, воспитатели старших и подготовительных групп',
      form('Сюжетно-ролевые игры «Кем быть?»', 'Еженедельно'),
      form('Экскурсии в пожарную часть, библиотеку, пекарню', '1 раз в месяц'),
      form('Встречи с родителями', '1 раз в квартал', 'Старшие воспитатели'),
    ),
    level(
      'Основное общее образование (8–9 классы)',
      'Определение образовательных и профессиональных интересов, выбор дальнейшего пути: обучающиеся узнают требования профессий к человеку, соотносят с ними свои склонности и возможности, пробуют себя в деле и составляют личный план.',
      'Заместители директоров по воспитательной работе, классные руководители, педагоги-психологи',
      ...schoolForms.map((title, index) => form(title, index % 2 === 0 ? 'В течение учебного года' : 'Сентябрь – май')),
    ),
    level('Дополнительное образование', 'Уточнение выбора', 'Руководитель «Точки роста»', form('Кружки', 'Постоянно')),
  ],
}

const stages: Part = {
  kind: 'stages',
  title: 'Этапы реализации проекта',
  children: [
    {
      type: 'stage',
      title: 'Подготовительный',
      term: 'сентябрь – октябрь 2025 г.',
      content: [list(false, 'разработка локальных актов;', 'назначение ответственных.')],
    },
    {
      type: 'stage',
      title: 'Основной (ноябрь 2025 г. – ноябрь 2028 г.):',
      content: [list(false, 'проведение мероприятий;', 'ежегодный мониторинг.')],
    },
    { type: 'stage', title: 'Итоговый:', term: 'декабрь 2028 г.', content: [paragraph('Анализ результатов.')] },
  ],
}

const swot: Part = {
  kind: 'swot',
  title: 'SWOT-анализ проекта',
  children: [
    quadrant(
      'strengths',
      'Сильные стороны (S)',
      'опыт проектной работы;',
      'оснащённые мастерские;',
      'поддержка администрации округа.',
    ),
    quadrant('weaknesses', 'Слабые стороны (W)', 'нехватка педагогов-психологов;', 'удалённость сельских школ.'),
    quadrant(
      'opportunities',
      'Возможности (O)',
      'интерес предприятий к молодым кадрам;',
      'участие в федеральных программах.',
    ),
    quadrant('threats', 'Угрозы (T)', 'отток молодёжи в областной центр;', 'сокращение финансирования.'),
    {
      type: 'prose',
      content: [
        paragraph('Из анализа следует:'),
        bracketed(
          'сильные стороны позволяют воспользоваться возможностями;',
          'угрозы смягчает сотрудничество с предприятиями.',
        ),
      ],
    },
  ],
}

const targets: Part = {
  kind: 'indicators',
  id: 'targets',
  title: 'Показатели реализации проекта',
  caption: [text('Плановые значения показателей')],
  numbering: 'groups',
  children: [
    indicator('Наличие кабинета профориентации в школах, %', '0', '33,3', '40', '46,6', '100'),
    group(
      'Трек 1. Основное общее образование',
      group(
        'Показатели выявления предпочтений обучающихся',
        indicator('доля обучающихся, прошедших профессиональную диагностику, %', '30', '50', '70', '80', '100'),
        indicator('доля участников конкурса «Большая перемена», %', '0,1', '0,2', '0,3', '0,4', '0,5'),
      ),
      group(
        'Показатели выбора профессии',
        {
          type: 'indicator',
          name: 'доля выпускников 11 классов, выбравших для итоговой аттестации предметы по выбору, %',
          items: [
            { name: 'физика', values: years('15,0', '20', '22', '25', '30') },
            { name: 'химия', values: years('8,0', '12', '14', '18', '20') },
            { name: 'информатика', values: years('32,0', '34', '36', '38', '40') },
          ],
        },
        indicator(
          'доля выпускников, поступивших в колледжи в соответствии с профилем обучения, %',
          '40',
          '45',
          '50',
          '55',
          '60',
        ),
      ),
    ),
    { type: 'prose', content: [paragraph('Значения 2028 и 2029 годов уточняются по итогам 2027 года.')] },
    group(
      'Трек 2. Среднее общее образование',
      group('Показатели поступления', indicator('доля поступивших в выбранный вуз, %', '60', '70', '75', '80', '90')),
    ),
  ],
}

const method = (name: string, formula: string, target: string): IndicatorRow => ({
  type: 'indicator',
  name,
  formula,
  target,
  monitoring: 'июль – август',
})

const methodology: Part = {
  kind: 'methodology',
  id: 'methods',
  title: 'Методика расчёта показателей',
  caption: [text('Методика расчёта показателей мониторинга')],
  children: [
    {
      ...group(
        'Выявление предпочтений обучающихся',
        method(
          'Доля обучающихся, прошедших диагностику',
          'Отношение числа прошедших диагностику к общей численности обучающихся 6–11 классов, умноженное на 100',
          'не менее 50 %',
        ),
        method(
          'Доля выпускников, поступивших по результатам диагностики',
          'Отношение числа поступивших в соответствии с предпочтениями к числу выпускников',
          'положительная динамика в процентном соотношении',
        ),
        method('Доля родителей, охваченных просвещением', 'Отношение числа охваченных к общему числу', 'не менее 50 %'),
      ),
      source: 'Данные общеобразовательных организаций, сводный отчёт управления образования',
    },
    group('Ранняя профориентация', {
      ...method('Доля воспитанников от 5 лет, охваченных мероприятиями', 'Отношение числа охваченных к общему', 'рост'),
      source: 'Данные детских садов',
    }),
  ],
}

const activities: Part = {
  kind: 'activities',
  title: 'План мероприятий',
  children: [
    {
      type: 'section',
      title: 'Подготовительный этап',
      children: [
        {
          type: 'activity',
          title: 'Назначение школьных кураторов',
          term: 'сентябрь 2025 г.',
          responsible: 'Директора школ',
          result: 'Приказы школ',
        },
        {
          type: 'activity',
          title: 'Соглашения с предприятиями',
          term: 'октябрь 2025 г.',
          responsible: 'Соколов И.П.',
          result: 'Не менее 5 соглашений',
        },
      ],
    },
    {
      type: 'section',
      title: 'Основной этап',
      children: [
        {
          type: 'activity',
          title: 'Профессиональные пробы',
          term: 'ноябрь 2025 г. – май 2026 г.',
          responsible: 'Кураторы',
          result: 'Охват – 80 %',
        },
        {
          type: 'activity',
          title: 'Ярмарка учебных мест',
          term: 'март 2026 г.',
          responsible: 'Соколов И.П.',
          result: 'Отчёт',
        },
      ],
    },
  ],
}

const resources: Part = {
  kind: 'resources',
  title: 'Ресурсное обеспечение',
  headings: ['Вид ресурсов', 'Содержание'],
  children: [
    entry('Кадровые', 'Педагогические работники школ округа'),
    entry('Материально-технические', 'Мастерские, кабинеты профориентации, компьютерная техника'),
    entry('Информационные', 'Официальные сайты управления образования и школ'),
  ],
}

/** A project with every kind of part but plain prose, which the regulation has. */
export const project: Plan = {
  document: 'plan',
  title: 'Муниципальный проект «Компас профессий»',
  period: '2025-09-01/2028-12-31',
  numbering: 'continuous',
  sectionNumbering: 'roman',
  parts: [
    passport,
    {
      kind: 'note',
      title: 'Пояснительная записка',
      content: [
        paragraph(
          'Проект разработан для школ и детских садов Приозёрского муниципального округа. Он объединяет работу управления образования, колледжей и предприятий и рассчитан на три учебных года. Показатели приведены в ',
          reference('targets'),
          '.',
        ),
        paragraph(
          'Выбор профессии – длительный процесс. Ребёнок знакомится с миром труда в детском саду, пробует свои силы в школе и дополнительном образовании и принимает решение к окончанию основной школы. Поэтому содержание работы меняется от уровня к уровню, а ответственность распределяется между всеми участниками.',
        ),
      ],
    },
    goal,
    tasks,
    principles,
    directions,
    levels,
    resources,
    stages,
    activities,
    targets,
    methodology,
    results,
    effects,
    swot,
  ],
}

/** A regulation with points on three levels, a form as a plain table and indicators of its own. */
export const regulation: Regulation = {
  document: 'regulation',
  title: 'Положение о системе профориентационной работы',
  parts: [
    {
      kind: 'prose',
      id: 'general',
      title: 'Общие положения',
      content: [
        list(
          true,
          'Положение определяет цель, задачи и структуру системы профориентационной работы в Приозёрском муниципальном округе.',
          item(
            'Система включает два уровня:',
            list(
              false,
              'школьный – педагоги и руководители школ;',
              'муниципальный – управление образования и методический центр.',
            ),
          ),
        ),
      ],
    },
    {
      kind: 'prose',
      title: 'Субъекты и их обязанности',
      content: [
        list(
          true,
          {
            ...item(
              'Школьный куратор:',
              list(
                true,
                'составляет план работы;',
                item('ведёт учёт участия обучающихся:', list(true, 'в пробах;', 'в конкурсах.')),
              ),
            ),
            id: 'curator',
          },
          'Муниципальный координатор обобщает отчёты.',
        ),
        paragraph('Кураторы, названные в ', reference('curator'), ', отчитываются по форме (', reference('form'), ').'),
        {
          type: 'table',
          id: 'form',
          caption: [text('Форма отчёта куратора')],
          align: ['center', 'left', 'center', 'center'],
          rows: [
            {
              type: 'tableRow',
              cells: [
                { type: 'tableCell', content: '№', rowSpan: 2 },
                { type: 'tableCell', content: 'Мероприятие', rowSpan: 2 },
                { type: 'tableCell', content: 'Число участников', columnSpan: 2 },
              ],
            },
            {
              type: 'tableRow',
              cells: [
                { type: 'tableCell', content: 'план' },
                { type: 'tableCell', content: 'факт' },
              ],
            },
            {
              type: 'tableRow',
              cells: [
                { type: 'tableCell', content: '1' },
                { type: 'tableCell', content: [paragraph('Пробы:'), list(false, 'в колледже;', 'на заводе.')] },
                { type: 'tableCell', content: '40' },
                { type: 'tableCell', content: '' },
              ],
            },
          ],
        },
      ],
    },
    { ...methodology, id: 'regulation-methods', title: 'Показатели, методы сбора информации' },
  ],
}

/** An order that approves both, and what it needs. */
export const workspace: Workspace = {
  registry: {
    organizations: {
      uo: {
        name: 'Управление образования администрации Приозёрского муниципального округа',
        short: 'Управление образования',
        place: 'г. Приозёрск',
      },
    },
    people: {
      lebedeva: { name: 'Лебедева Марина Олеговна', post: 'начальник управления образования', organization: 'uo' },
      sokolov: { name: 'Соколов Игорь Петрович', post: 'главный специалист', phone: '8 (81379) 2-10-44' },
    },
    groups: {},
  },
  documents: {
    'order.md': {
      document: 'order',
      organization: 'uo',
      date: '2025-08-26',
      number: '953',
      subject: 'Об утверждении муниципального проекта и положения',
      signatory: 'lebedeva',
      executor: 'sokolov',
      appendices: ['project.md', 'regulation.md'],
      preamble: [],
      clauses: [],
    },
    'project.md': project,
    'regulation.md': regulation,
  },
}
