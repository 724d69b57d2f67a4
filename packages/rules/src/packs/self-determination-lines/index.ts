import type { NormPack } from '../norm-pack.js'
import { lineComponents, selfDeterminationLines } from './components.js'
import { linesMeasured } from './lines-measured.js'
import { linesServed } from './lines-served.js'

/** The ten lines of work of the direction «самоопределение и профессиональная ориентация». */
export const selfDeterminationLinesPack: NormPack = {
  id: selfDeterminationLines,
  version: '2021.1',
  title: {
    ru: 'Линии работы по самоопределению и профессиональной ориентации',
    en: 'Lines of work of self-determination and career guidance',
  },
  source: {
    ru: 'критерии оценки муниципальных механизмов управления качеством образования, направление 1.4',
    en: 'criteria for municipal quality management of education, direction 1.4',
  },
  inForce: { from: '2021-04-20' },
  components: lineComponents,
  rules: [linesServed, linesMeasured],
}
