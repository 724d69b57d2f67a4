import { heading, ol, p, title } from '@dorozhnik/blocks'
import type { Plan } from '@dorozhnik/model'
import { mention, paragraph, reference } from '@dorozhnik/model'
import { describe, expect, it } from 'vitest'
import { plan, view } from '../testing/view.js'

describe('a plan', () => {
  it('is its title and its parts in the order of the author', () => {
    const { blocks } = view('plan.md', {
      'plan.md': plan({
        title: 'Комплекс мер',
        parts: [
          { kind: 'prose', content: [paragraph('Вступление.')] },
          {
            kind: 'tasks',
            title: 'Задачи',
            content: [
              {
                type: 'list',
                ordered: true,
                items: [{ type: 'listItem', children: [paragraph('Узнать склонности.')] }],
              },
              { type: 'heading', level: 1, children: [{ type: 'text', value: 'Подробнее' }] },
            ],
          },
          { kind: 'goal', title: [paragraph('Цель')], content: [paragraph('Выбор.')] },
        ],
      }),
    })
    expect(blocks()).toEqual([
      title('Комплекс мер'),
      p('Вступление.'),
      heading(1, 'Задачи'),
      ol('Узнать склонности.'),
      heading(2, 'Подробнее'),
      heading(1, 'Цель'),
      p('Выбор.'),
    ])
  })

  it('prints references by what they point at', () => {
    const parts: Plan['parts'] = [
      {
        kind: 'note',
        id: 'note',
        title: 'Записка',
        content: [
          paragraph(reference('fair'), ', ', reference('work'), ', ', reference('share'), ', ', reference('note')),
          { type: 'heading', level: 1, id: 'why', children: [{ type: 'text', value: 'Почему' }] },
          paragraph(reference('fair', 'ярмарка'), ', ', reference('fairs'), ', ', reference('why')),
        ],
      },
      {
        kind: 'activities',
        children: [
          {
            type: 'section',
            id: 'work',
            title: 'Работа',
            children: [{ type: 'activity', id: 'fair', title: 'Ярмарка' }],
          },
        ],
      },
    ]
    const indicators = { share: { name: 'Доля охваченных' } }
    const print = (numbering: Plan['numbering']): string[] =>
      view('plan.md', { 'plan.md': plan({ parts, indicators, ...(numbering && { numbering }) }) })
        .lines()
        .slice(1, 4)
    expect(print(undefined)).toEqual([
      'п. 1.1, раздел 1, «Доля охваченных», «Записка»',
      'Почему',
      'ярмарка, [[fairs]], «Почему»',
    ])
    expect(print('continuous')[0]).toBe('п. 1, «Работа», «Доля охваченных», «Записка»')
    expect(print('per-section')[0]).toBe('п. 1 раздела «Работа», «Работа», «Доля охваченных», «Записка»')
    expect(print('none')[0]).toBe('«Ярмарка», «Работа», «Доля охваченных», «Записка»')
    expect(view('plan.md', { 'plan.md': plan({ parts, indicators }) }).messages).toEqual([
      'Ссылка [[fairs]] никуда не ведёт; возможно, «fair».',
    ])
  })

  it('prints people, groups and organisations by their names, and an unknown sign as it stands', () => {
    const written = paragraph(
      mention('sokolov'),
      '; ',
      mention('heads'),
      '; ',
      mention('school'),
      '; ',
      mention('sokolow'),
    )
    const { lines, messages } = view('plan.md', { 'plan.md': plan({ parts: [{ kind: 'prose', content: [written] }] }) })
    expect(lines()).toEqual(['Соколов И.П.; руководители общеобразовательных организаций; МБУ «Школа № 5»; @sokolow'])
    expect(messages).toEqual(['В справочнике нет записи «sokolow»; возможно, «sokolov».'])
  })

  it('does not print the full stop of an initial and that of the sentence', () => {
    const written = paragraph('Отвечает ', mention('sokolov'), '. Помогает ', mention('vetrova'), '...')
    expect(view('plan.md', { 'plan.md': plan({ parts: [{ kind: 'prose', content: [written] }] }) }).lines()).toEqual([
      'Отвечает Соколов И.П. Помогает Ветрова А.С....',
    ])
  })

  it('prints the words of a picture and says that the picture is missing', () => {
    const written = paragraph({ type: 'image', url: 'map.png', alternative: 'Карта округа' })
    const { lines, codes } = view('plan.md', { 'plan.md': plan({ parts: [{ kind: 'prose', content: [written] }] }) })
    expect(lines()).toEqual(['Карта округа'])
    expect(codes).toEqual(['picture-not-shown'])
  })

  it('says which fields have no column', () => {
    const children = [{ type: 'activity' as const, title: 'Ярмарка', result: 'отчёт', fields: { Ресурсы: 'зал' } }]
    const { messages } = view('plan.md', {
      'plan.md': plan({ columns: ['title', 'term'], parts: [{ kind: 'activities', children }] }),
    })
    expect(messages).toEqual([
      'Столбца «Ожидаемый результат» (result) в плане нет, а заполнен он у 1 мероприятия.',
      'Столбца «Ресурсы» (Ресурсы) в плане нет, а заполнен он у 1 мероприятия.',
    ])
  })
})
