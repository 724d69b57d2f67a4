import type { NormPack } from '../norm-pack.js'
import { cycleComponents, managementCycle } from './components.js'
import { cycleComponentsServed } from './cycle-components-served.js'
import { cycleIndicatorHasMethod } from './cycle-indicator-has-method.js'
import { cycleLinksTold } from './cycle-links-told.js'
import { cycleRecommendationsAddressed } from './cycle-recommendations-addressed.js'
import { cycleStepsInOrder } from './cycle-steps-in-order.js'

/** The management cycle of education quality: goal → indicator → method → monitoring → analysis → … → effectiveness. */
export const managementCyclePack: NormPack = {
  id: managementCycle,
  version: '2021.1',
  title: { ru: 'Управленческий цикл', en: 'The management cycle' },
  source: {
    ru: 'письмо Рособрнадзора от 20.04.2021 № 08-70, рекомендации муниципалитетам',
    en: 'letter of Rosobrnadzor of 20.04.2021 № 08-70, recommendations to municipalities',
    url: 'https://rulaws.ru/acts/Pismo-Rosobrnadzora-ot-20.04.2021-N-08-70/',
  },
  inForce: { from: '2021-04-20' },
  components: cycleComponents,
  rules: [
    cycleComponentsServed,
    cycleIndicatorHasMethod,
    cycleStepsInOrder,
    cycleLinksTold,
    cycleRecommendationsAddressed,
  ],
}
