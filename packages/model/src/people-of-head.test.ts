import { describe, expect, it } from 'vitest'
import { peopleOfHead } from './people-of-head.js'

describe('the people of a head', () => {
  it('are all whom a field names, with their places', () => {
    const copy = { certifiedBy: 'f' }
    const approval = { person: 'g' }
    const alsoSign = ['c', 'd']
    const head = {
      signatory: 'a',
      actingFor: 'b',
      executor: 'z',
      alsoSign,
      visas: ['e'],
      copy,
      approval,
      agreements: [{ person: 'h' }, { act: 'письмо' }],
    }
    const people = [...peopleOfHead(head)]
    expect(people.map(({ id }) => id)).toEqual(['a', 'b', 'z', 'c', 'd', 'e', 'f', 'g', 'h'])
    expect(people[0]).toEqual({ id: 'a', holder: head, key: 'signatory' })
    expect(people[3]).toEqual({ id: 'c', holder: alsoSign, key: 0 })
    expect(people[6]).toEqual({ id: 'f', holder: copy, key: 'certifiedBy' })
  })

  it('are none where none is named', () => expect([...peopleOfHead({})]).toEqual([]))
})
