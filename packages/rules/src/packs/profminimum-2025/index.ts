import type { NormPack } from '../norm-pack.js'
import { profminimum, profminimumComponents } from './components.js'
import { profminimumLevelAndHours } from './profminimum-level-and-hours.js'
import { profminimumServed } from './profminimum-served.js'
import { profminimumTwice } from './profminimum-twice.js'

/** The single model of career guidance, as it is from the school year 2025/26. */
export const profminimumPack: NormPack = {
  id: profminimum,
  version: '2025.1',
  title: { ru: 'Единая модель профориентации (профминимум)', en: 'The single model of career guidance' },
  source: {
    ru: 'письмо Минпросвещения России от 14.08.2025 № ВЖ-1399/05, приказ от 31.08.2023 № 650',
    en: 'letter of the Ministry of 14.08.2025 № ВЖ-1399/05, order of 31.08.2023 № 650',
    url: 'https://pravo.ppt.ru/pismo/minprosveshcheniya-rossii/n-vzh-1399-05-317685',
  },
  inForce: { from: '2025-09-01' },
  components: profminimumComponents,
  rules: [profminimumServed, profminimumLevelAndHours, profminimumTwice],
}
