import { describe, expect, it } from 'vitest'
import { declineName } from './decline-name.js'
import { declineOrganization } from './decline-organization.js'
import { declinePost } from './decline-post.js'
import { kindOfText } from './kind-of-text.js'
import { splitPerson } from './split-person.js'

describe('splitPerson', () => {
  it.each([
    [
      'Лебедева Марина Олеговна, начальник управления',
      'Лебедева Марина Олеговна',
      'начальник управления',
      'name-first',
    ],
    ['начальник управления Лебедева Марина Олеговна', 'Лебедева Марина Олеговна', 'начальник управления', 'post-first'],
    ['и.о. директора Соколов И. П.', 'Соколов И. П.', 'и.о. директора', 'post-first'],
    ['главный специалист М.О. Лебедева', 'М.О. Лебедева', 'главный специалист', 'post-first'],
    ['директор Гасанов Эльдар Тофик оглы', 'Гасанов Эльдар Тофик оглы', 'директор', 'post-first'],
  ])('takes «%s» apart', (text, name, post, order) => {
    expect(splitPerson(text)).toEqual({ name, post, order })
    expect(kindOfText(text)).toBe('person')
  })

  it.each([
    'Лебедева Марина Олеговна',
    'начальник управления образования',
    'директор школы имени Соколова И.П.',
    'школа имени Соколова Ивана Петровича',
    'МБОУ «Школа» Соколов И.П.',
    'учитель, наставник',
    '',
    'а'.repeat(10_000),
  ])('does not take «%s»', (text) => {
    expect(splitPerson(text)).toBeUndefined()
  })

  it('a name in a post and a post in a name are never certain', () => {
    for (const text of ['директор Соколов Иван Петрович', 'и.о. директора Соколов И.П.', 'директор Соколов И.П.']) {
      expect([text, declinePost(text, 'dative').certain]).toEqual([text, false])
      expect(declineName(text, 'dative')).toMatchObject({ form: text, certain: false })
    }
    for (const text of ['ИП Соколов Иван Петрович', 'ИП Соколов И.П.']) {
      expect([text, declineOrganization(text, 'dative').certain]).toEqual([text, false])
      expect([text, declineName(text, 'dative').certain]).toEqual([text, false])
    }
    expect(declineName('ВАН ДЕР БЕРГ Анна', 'dative', { sex: 'female' }).form).toBe('ВАН ДЕР БЕРГ Анне')
  })
})
