import { cell, p, row, sectionRow, table, ul } from '@dorozhnik/blocks'
import type { Activity, Plan, SectionChild } from '@dorozhnik/model'
import { mention, paragraph } from '@dorozhnik/model'
import { describe, expect, it } from 'vitest'
import { plan, view } from '../testing/view.js'

function activity(title: string, changes: Partial<Activity> = {}): Activity {
  return { type: 'activity', title, ...changes }
}

function prose(words: string): SectionChild {
  return { type: 'prose', content: [paragraph(words)] }
}

function tableOf(children: SectionChild[], changes: Partial<Plan> = {}): unknown {
  return view('plan.md', { 'plan.md': plan({ ...changes, parts: [{ kind: 'activities', children }] }) }).only('table')
}

describe('the table of activities', () => {
  it('has the standard columns, section rows with numbers and a row for each activity', () => {
    const children: SectionChild[] = [
      activity('Уточнение цели', { term: 'сентябрь 2025 г.', responsible: 'Ветрова А.С.', result: 'справка' }),
      { type: 'section', title: 'Мониторинг', children: [activity('Сбор сведений', { term: 'ноябрь' })] },
    ]
    expect(tableOf(children)).toEqual(
      table(
        ['number:center', 'title', 'term:center', 'responsible', 'result'],
        ['№ п/п', 'Наименование мероприятия', 'Сроки исполнения', 'Ответственные', 'Ожидаемый результат'],
        row(cell(['1'], { value: '1' }), 'Уточнение цели', 'сентябрь 2025 г.', 'Ветрова А.С.', 'справка'),
        sectionRow('2.', 'Мониторинг'),
        row(cell(['2.1'], { value: '2.1' }), 'Сбор сведений', 'ноябрь', '', ''),
      ),
    )
  })

  it('prints columns of the author’s own under their own labels', () => {
    const columns = ['Описание действий', { key: 'form', label: 'Форма отчёта' }, 'Ресурсы']
    const children = [
      activity('Ярмарка', { fields: { form: 'приказ', Ресурсы: [paragraph('зал'), paragraph('стенды')] } }),
    ]
    expect(tableOf(children, { columns })).toEqual(
      table(
        ['title', 'form', 'Ресурсы'],
        ['Описание действий', 'Форма отчёта', 'Ресурсы'],
        row('Ярмарка', 'приказ', cell(['зал', 'стенды'])),
      ),
    )
  })

  it('numbers rows as the plan asks', () => {
    const children: SectionChild[] = [
      { type: 'section', title: 'А', children: [activity('1')] },
      {
        type: 'section',
        title: 'Б',
        children: [activity('2'), { type: 'section', title: 'В', children: [activity('3')] }],
      },
    ]
    const numbers = (numbering: NonNullable<Plan['numbering']>): string[] => {
      const document = plan({ numbering, columns: ['number', 'title'], parts: [{ kind: 'activities', children }] })
      const { rows } = view('plan.md', { 'plan.md': document }).only('table')
      return rows.map((each) =>
        each.type === 'sectionRow' ? (each.number ?? '–') : String(each.cells[0]?.value ?? ''),
      )
    }
    expect(numbers('hierarchical')).toEqual(['1.', '1.1', '2.', '2.1', '2.2.', '2.2.1'])
    expect(numbers('continuous')).toEqual(['–', '1', '–', '2', '–', '3'])
    expect(numbers('per-section')).toEqual(['–', '1', '–', '1', '–', '1'])
    expect(numbers('none')).toEqual(['–', '', '–', '', '–', ''])
  })

  it('gives sections inside sections their levels', () => {
    const children: SectionChild[] = [
      { type: 'section', title: 'А', children: [{ type: 'section', title: 'Б', children: [] }] },
    ]
    expect(tableOf(children, { columns: ['title'], numbering: 'none' })).toMatchObject({
      rows: [
        { type: 'sectionRow', level: 1 },
        { type: 'sectionRow', level: 2 },
      ],
    })
  })

  it('keeps text between the rows in its place, as a row over all columns', () => {
    const children: SectionChild[] = [
      activity('Первое'),
      { type: 'prose', content: [paragraph('Второй этап.')] },
      activity('Второе'),
    ]
    expect(tableOf(children, { columns: ['title', 'term'] })).toEqual(
      table(
        ['title', 'term:center'],
        ['Наименование мероприятия', 'Сроки исполнения'],
        row('Первое', ''),
        row(cell(['Второй этап.'], { columnSpan: 2 })),
        row('Второе', ''),
      ),
    )
  })

  it('leaves text before the first row and after the last one outside', () => {
    const children = [prose('Цель: выбор.'), prose('Задачи: две.'), activity('Первое'), prose('Итог.')]
    const document = plan({ columns: ['title'], parts: [{ kind: 'activities', children }] })
    expect(view('plan.md', { 'plan.md': document }).blocks().slice(1)).toEqual([
      p('Цель: выбор.'),
      p('Задачи: две.'),
      table(['title'], ['Наименование мероприятия'], row('Первое')),
      p('Итог.'),
    ])
  })

  it('prints paragraphs and lists of a title in its cell', () => {
    const item = { type: 'listItem' as const, children: [paragraph('охват;')] }
    const title = [paragraph('Сбор сведений:'), { type: 'list' as const, ordered: false, items: [item] }]
    expect(tableOf([{ type: 'activity', title }], { columns: ['title'] })).toMatchObject({
      rows: [row(cell([p('Сбор сведений:'), ul('охват;')]))],
    })
  })

  it('sets those who answer on lines of their own, where a comma stands next to a mention', () => {
    const responsible = [paragraph(mention('sokolov'), ', ', mention('vetrova'), ', школы, сады, ', mention('heads'))]
    const document = plan({
      columns: ['responsible'],
      parts: [{ kind: 'activities', children: [activity('А', { responsible })] }],
    })
    expect(view('plan.md', { 'plan.md': document }).lines().at(-1)).toBe(
      'Соколов И.П.,\nВетрова А.С.,\nшколы, сады,\nруководители общеобразовательных организаций',
    )
  })

  it('leaves the commas of plain text alone', () => {
    const responsible = [paragraph('школы, сады, колледжи')]
    expect(tableOf([activity('А', { responsible })], { columns: ['responsible'] })).toMatchObject({
      rows: [row('школы, сады, колледжи')],
    })
  })

  it('takes a line feed in plain data for a line break', () => {
    const document = plan({
      columns: ['term'],
      parts: [{ kind: 'activities', children: [activity('А', { term: 'ноябрь 2025 г.\nмай 2026 г.' })] }],
    })
    expect(view('plan.md', { 'plan.md': document }).lines().at(-1)).toBe('ноябрь 2025 г.\nмай 2026 г.')
  })

  it('is reported when it has no column at all, and the text around it stays', () => {
    const children = [prose('Цель: выбор.'), activity('Первое'), activity('Второе')]
    const { blocks, codes, messages } = view('plan.md', {
      'plan.md': plan({ columns: [], parts: [{ kind: 'activities', children }] }),
    })
    expect(blocks().slice(1)).toEqual([p('Цель: выбор.')])
    expect(codes).toEqual(['empty-table'])
    expect(messages).toEqual(['Таблица не напечатана: в `columns` нет ни одного столбца, а в плане – 2 мероприятия.'])
  })

  it('is not there when there is nothing to show', () => {
    const document = plan({ parts: [{ kind: 'activities', title: 'План', children: [] }] })
    expect(
      view('plan.md', { 'plan.md': document })
        .blocks()
        .map(({ type }) => type),
    ).toEqual(['documentTitle', 'heading'])
  })
})

describe('a table in the text', () => {
  it('is reported when it has no rows or no cells', () => {
    const empty = [
      { type: 'table' as const, align: ['left' as const], rows: [] },
      { type: 'table' as const, align: [], rows: [{ type: 'tableRow' as const, cells: [] }] },
    ]
    for (const each of empty) {
      const { blocks, messages } = view('plan.md', {
        'plan.md': plan({ parts: [{ kind: 'prose', content: [each, paragraph('Дальше.')] }] }),
      })
      expect(blocks().slice(1)).toEqual([p('Дальше.')])
      expect(messages).toEqual(['В таблице нет ни столбцов, ни строк.'])
    }
  })
})

function orientation(columns: string[]): string | undefined {
  return view('plan.md', { 'plan.md': plan({ columns }) }).document.sections[0]?.orientation
}

describe('the paper of a plan', () => {
  it('lies across for four columns and more, and stands for fewer', () => {
    expect(orientation(['title', 'term', 'result'])).toBe('portrait')
    expect(orientation(['title', 'term', 'responsible', 'result'])).toBe('landscape')
  })

  it('lies across for a wide table inside prose, however deep it stands', () => {
    const cells = Array.from({ length: 6 }, () => ({ type: 'tableCell' as const, content: '' }))
    const wide = { type: 'table' as const, align: [], rows: [{ type: 'tableRow' as const, cells }] }
    const content = [{ type: 'quote' as const, children: [wide] }]
    const { document } = view('plan.md', { 'plan.md': plan({ parts: [{ kind: 'prose', content }] }) })
    expect(document.sections[0]?.orientation).toBe('landscape')
  })
})
