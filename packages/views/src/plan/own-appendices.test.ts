import type { Plan, Regulation } from '@dorozhnik/model'
import { paragraph, reference } from '@dorozhnik/model'
import { describe, expect, it } from 'vitest'
import { plan, view } from '../testing/view.js'

type Parts = Plan['parts']

const goal: Parts[number] = { kind: 'goal', title: 'Цель', content: [paragraph('Выбор.')] }
const map: Parts[number] = {
  kind: 'activities',
  id: 'map',
  appendix: true,
  title: 'Дорожная карта',
  children: [{ type: 'activity', title: 'Опрос', term: 'май 2026 г.', responsible: 'школа', result: 'справка' }],
}
const form: Parts[number] = {
  kind: 'prose',
  id: 'form',
  appendix: true,
  title: 'Форма',
  content: [paragraph('Строка.')],
}
const links: Parts[number] = {
  kind: 'note',
  title: 'Введение',
  content: [paragraph(reference('map'), ', ', reference('form'), ', ', reference('form', 'форма'))],
}

/** Role, orientation and first words of every page section. */
function pages(document: Plan | Regulation): string[] {
  const { document: made } = view('plan.md', { 'plan.md': document })
  return made.sections.map(({ role, orientation, continuesNumbering, children }) => {
    const types = children.map(({ type }) => type).join(' ')
    return `${role} ${orientation}${continuesNumbering ? ' on' : ''}: ${types}`
  })
}

describe('an appendix to a plan or a regulation', () => {
  it('stands on pages of its own under its mark and title', () => {
    expect(pages(plan({ parts: [goal, map, form, goal] }))).toEqual([
      'document portrait: documentTitle heading paragraph',
      'appendix landscape: appendixMark documentTitle table',
      'appendix portrait: appendixMark documentTitle paragraph heading paragraph',
    ])
    const only = view('plan.md', { 'plan.md': plan({ parts: [goal, form] }) })
    expect(only.document.sections[1]?.children[0]).toMatchObject({
      type: 'appendixMark',
      act: 'к плану мероприятий («дорожной карте») по профориентации',
      undated: true,
    })
    expect(only.document.sections[1]?.children[0]).not.toHaveProperty('number')
  })

  it('bears the number of its place, and no number of a section', () => {
    const regulation: Regulation = {
      document: 'regulation',
      title: 'Положение о мониторинге',
      parts: [goal, form, map, { ...goal }],
    }
    const { document: tree } = view('plan.md', { 'plan.md': regulation })
    const marks = tree.sections.flatMap(({ children }) => children.filter(({ type }) => type === 'appendixMark'))
    expect(marks).toMatchObject([
      { number: 1, act: 'к Положению о мониторинге' },
      { number: 2, act: 'к Положению о мониторинге' },
    ])
    const headings = tree.sections.flatMap(({ children }) => children.filter((child) => child.type === 'heading'))
    expect(headings.map(({ number }) => number)).toEqual(['1.', '2.'])
  })

  it('is referred to by its number', () => {
    const said = (parts: Parts): string | undefined => view('plan.md', { 'plan.md': plan({ parts }) }).lines()[1]
    expect(said([links, map, form])).toBe('приложение № 1, приложение № 2, форма')
    const single: Parts[number] = { ...links, content: [paragraph('см. ', reference('form'))] }
    expect(said([single, form])).toBe('см. приложение')
  })
})
