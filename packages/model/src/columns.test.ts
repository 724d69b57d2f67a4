import { describe, expect, it } from 'vitest'
import { columnLabels, columnsOf, fieldOf, standardColumn, standardColumns } from './columns.js'
import { normalizeLabel } from './label.js'

describe('the columns of a plan', () => {
  it('are the five standard ones when the plan names none', () => {
    expect(columnsOf({}).map(({ key }) => key)).toEqual(['number', 'title', 'term', 'responsible', 'result'])
  })

  it('are named by key, by label or as columns of the author’s own', () => {
    const columns = columnsOf({
      columns: [
        'title',
        'Срок реализации',
        'Форма отчёта',
        { key: 'place', label: 'Место', aliases: ['Где'] },
        { key: 'result', label: 'Итог работы' },
      ],
    })
    expect(columns.map(({ key, label }) => [key, label])).toEqual([
      ['title', 'Наименование мероприятия'],
      ['term', 'Срок реализации'],
      ['Форма отчёта', 'Форма отчёта'],
      ['place', 'Место'],
      ['result', 'Итог работы'],
    ])
  })

  it('keep the other labels that mean them', () => {
    const [named, own] = columnsOf({ columns: ['Срок реализации', { key: 'result', aliases: ['Чем кончится'] }] })
    expect(named?.aliases).toEqual(expect.arrayContaining(['term', 'Сроки исполнения', 'Когда']))
    expect(own?.aliases).toEqual(expect.arrayContaining(['Ожидаемый результат', 'Итог', 'Чем кончится']))
  })

  it('are recognised by every label, whatever its case, spaces and ё', () => {
    const labels = columnLabels({ columns: [{ key: 'place', label: 'Место', aliases: ['Где'] }] })
    expect(
      ['СРОК', 'Сроки  исполнения:', 'где', 'ответственный', 'результат.'].map((label) =>
        labels.get(normalizeLabel(label)),
      ),
    ).toEqual(['term', 'term', 'place', 'responsible', 'result'])
  })

  it('of the author’s own win over a standard label', () => {
    expect(columnLabels({ columns: [{ key: 'stage', label: 'Период' }] }).get('период')).toBe('stage')
  })

  it('share no label', () => {
    const labels = standardColumns.flatMap(({ key, label, aliases }) => [key, label, ...aliases].map(normalizeLabel))
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([])
    expect(standardColumn('Кто')?.key).toBe('responsible')
  })

  it('give the values of an activity', () => {
    const activity = { type: 'activity', title: 'Опрос', term: 'май', fields: { place: 'школа' } } as const
    expect(['title', 'term', 'result', 'place', 'toString'].map((key) => fieldOf(activity, key))).toEqual([
      'Опрос',
      'май',
      undefined,
      'школа',
      undefined,
    ])
  })
})
