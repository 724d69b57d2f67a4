import { normalizeLabel } from './label.js'
import type { SwotFactor } from './parts.js'

/** Words with which the headings of the quadrants of a SWOT analysis begin. */
export const swotHeadings: Record<SwotFactor, readonly string[]> = {
  strengths: ['Сильные стороны', 'Сильная сторона', 'Преимущества', 'Достоинства', 'Strengths'],
  weaknesses: ['Слабые стороны', 'Слабая сторона', 'Недостатки', 'Weaknesses'],
  opportunities: ['Возможности', 'Благоприятные возможности', 'Opportunities'],
  threats: ['Угрозы', 'Риски', 'Возможные угрозы', 'Threats'],
}

const factors = Object.keys(swotHeadings) as SwotFactor[]

/** The quadrant that a heading names: «Сильные стороны», «Слабые стороны проекта (W)», «S – сильные стороны». */
export function swotFactor(heading: string): SwotFactor | undefined {
  const label = normalizeLabel(heading)
  const letter = factors['swot'.indexOf(label)]
  if (letter !== undefined && label.length === 1) return letter
  const words = label.replace(/^[swot] ?[-–—:.] ?/, '')
  return factors.find((factor) => swotHeadings[factor].some((name) => begins(words, normalizeLabel(name))))
}

/** True when the text is the name, or goes on after it with another word. */
function begins(text: string, name: string): boolean {
  return text.startsWith(name) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length))
}
