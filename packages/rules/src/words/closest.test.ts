import { describe, expect, it } from 'vitest'
import { closest } from './closest.js'
import { slips } from './slips.js'

describe('the nearest known word', () => {
  it('is certain after one slip inside the word', () => {
    expect(closest('sokolv', ['sokolov', 'lebedeva'])).toEqual({ word: 'sokolov', certain: true })
    expect(closest('lebdeeva', ['sokolov', 'lebedeva'])).toEqual({ word: 'lebedeva', certain: true })
  })
  it('is only a guess where it may be somebody else', () => {
    expect(closest('sokolova', ['sokolov'])).toEqual({ word: 'sokolov', certain: false })
    expect(closest('school-13', ['school-12'])).toEqual({ word: 'school-12', certain: false })
    expect(closest('petrev', ['petrov', 'petrav'])?.certain).toBe(false)
    expect(closest('SOKOLOV', ['sokolov', 'Sokolov'])?.certain).toBe(false)
  })
  it('is only a guess where it is short', () => {
    expect(closest('dpe', ['dep'])).toEqual({ word: 'dep', certain: false })
    expect(closest('dpet', ['dept'])).toEqual({ word: 'dept', certain: true })
  })
  it('is certain where only the alphabet or the case differs', () => {
    expect(closest('sоkоlоv', ['sokolov'])).toEqual({ word: 'sokolov', certain: true })
    expect(closest('Sokolov', ['sokolov'])).toEqual({ word: 'sokolov', certain: true })
  })
  it('is none where nothing is near', () => {
    expect(closest('ivanov', ['sokolov', 'lebedeva'])).toBeUndefined()
    expect(closest('x', [])).toBeUndefined()
  })
})

describe('slips of the finger', () => {
  it.each([
    ['срок', 'срок', 0],
    ['срок', 'сорк', 1],
    ['срок', 'сроки', 1],
    ['срок', 'урок', 1],
    ['отвественные', 'ответственные', 1],
  ])('counts from «%s» to «%s» %i', (left, right, count) => {
    expect(slips(left, right, 3)).toBe(count)
    expect(slips(right, left, 3)).toBe(count)
  })
  it('stops counting above the limit', () => {
    expect(slips('абвгде', 'жзиклм', 2)).toBe(3)
  })
})
