import { normalizeLabel } from './label.js'
import type { SwotFactor } from './parts.js'

/** Headings by which the quadrants of a SWOT analysis are recognised. */
export const swotHeadings: Record<SwotFactor, readonly string[]> = {
  strengths: ['Сильные стороны', 'Сильная сторона', 'Преимущества', 'Достоинства', 'Strengths', 'S'],
  weaknesses: ['Слабые стороны', 'Слабая сторона', 'Недостатки', 'Проблемы', 'Weaknesses', 'W'],
  opportunities: ['Возможности', 'Благоприятные возможности', 'Opportunities', 'O'],
  threats: ['Угрозы', 'Риски', 'Угрозы и риски', 'Возможные угрозы', 'Угрозы (риски)', 'Threats', 'T'],
}

const factors: ReadonlyMap<string, SwotFactor> = new Map(
  (Object.keys(swotHeadings) as SwotFactor[]).flatMap((factor) =>
    swotHeadings[factor].map((heading) => [normalizeLabel(heading), factor] as const),
  ),
)

/** The quadrant that a heading names: «Сильные стороны», «Слабые стороны проекта (W)», «S — сильные стороны». */
export function swotFactor(heading: string): SwotFactor | undefined {
  const label = normalizeLabel(heading)
  const known = factors.get(label)
  if (known !== undefined) return known
  const bare = normalizeLabel(label.replace(/\([a-z]+\)/g, ' ').replace(/^[swot] ?[-–—:.] ?/, ''))
  return (
    factors.get(bare) ??
    factors.get(bare.replace(/ (?:муниципального |регионального )?(?:проекта|плана|программы)$/, ''))
  )
}
