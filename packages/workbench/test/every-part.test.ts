import { partHeadings } from 'dorozhnik'
import { expect, it } from 'vitest'
import { project, regulation } from '../print/every-part.js'

it('the printed project and regulation have every kind of part', () => {
  const printed = new Set([...project.parts, ...regulation.parts].map(({ kind }) => kind))
  expect(printed).toEqual(new Set([...Object.keys(partHeadings), 'prose']))
})
