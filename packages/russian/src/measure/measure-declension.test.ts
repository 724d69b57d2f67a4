import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { declinePost } from '../decline-post.js'
import { measureNameParts, measureNames, measurePosts } from './measure-declension.js'

const list = (name: string): string => readFileSync(new URL(`../../bench/${name}.tsv`, import.meta.url), 'utf8')

describe('the list of hard names', () => {
  const measured = measureNames(list('names'))

  it('has two hundred names in all cases', () => {
    expect(measured.total).toBeGreaterThanOrEqual(200 * 5)
  })

  it('is right in 98 of 100 forms, and every miss is marked', () => {
    expect(measured.right / measured.total).toBeGreaterThanOrEqual(0.98)
    expect(measured.misses.filter(({ uncertain }) => !uncertain)).toEqual([])
  })
})

describe('the list of posts, groups and organisations', () => {
  const measured = measurePosts(list('posts'))

  it('has a hundred and fifty posts', () => {
    expect(list('posts').match(/^post\t/gmu)?.length).toBeGreaterThanOrEqual(150)
  })

  it('is right in 97 of 100 forms, and every miss is marked', () => {
    expect(measured.right / measured.total).toBeGreaterThanOrEqual(0.97)
    expect(measured.misses.filter(({ uncertain }) => !uncertain)).toEqual([])
  })

  it('doubts hardly anything that is right', () => {
    expect(measured.doubted / measured.total).toBeLessThan(0.03)
  })
})

describe('the measure', () => {
  it('counts a wrong form and tells whether it was marked', () => {
    const wrong = 'kind\tn\tg\td\ta\ti\tp\npost\tметодист\tметодиста\tметодиста\tметодиста\tметодистом\tметодисте\n'
    expect(measurePosts(wrong)).toEqual({
      right: 4,
      total: 5,
      doubted: 0,
      misses: [
        {
          nominative: 'методист',
          grammaticalCase: 'dative',
          expected: ['методиста'],
          got: declinePost('методист', 'dative').form,
          uncertain: false,
        },
      ],
    })
  })

  it('takes parts of names alone', () => {
    const parts =
      'kind\tlemma\tgender\tcase\texpected\tstratum\nfirst\tПётр\tm\tgen\tПетра\tx\nmiddle\tЛьвовна\tf\tdat\tЛьвовне|х\tx\n'
    expect(measureNameParts(parts)).toMatchObject({ right: 2, total: 2 })
  })

  it('holds every third row out', () => {
    const counts = (['all', 'seen', 'held-out'] as const).map((part) => measureNames(list('names'), part).total)
    expect((counts[1] ?? 0) + (counts[2] ?? 0)).toBe(counts[0])
  })
})
