import { describe, expect, it } from 'vitest'
import { viewCodes } from './findings.js'

describe('the catalogue of codes', () => {
  it.each(Object.entries(viewCodes))('%s is explained in both languages', (code, { title, why, help }) => {
    expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    for (const text of [title, why, help]) {
      expect(text.ru).toMatch(/[а-яё]/)
      expect(text.en).toMatch(/[a-z]/)
    }
  })
})
