import { goodPlan, lines, planText, registryText } from '../../example.js'
import type { Rule } from '../../rule.js'
import { servedRule } from '../served-rule.js'
import { cycleComponents, managementCycle } from './components.js'

const registry = `${registryText}norms: [management-cycle]\n`

/** A row with all its fields. */
function row(number: number, title: string, term: string, result: string): string[] {
  return [`${number}. ${title}`, `   - Срок: ${term}`, '   - Ответственные: @sokolov', `   - Результат: ${result}`]
}

/** A plan that goes through the whole cycle. */
export const wholeCycle: string = planText(
  ...row(1, 'Обновить показатели и методы сбора информации', 'сентябрь 2025 г.', 'приказ'),
  ...row(2, 'Мониторинг охвата диагностикой', 'ноябрь 2025 г.', 'статистический отчёт'),
  ...row(3, 'Анализ результатов по группам школ', 'декабрь 2025 г.', 'справка'),
  ...row(4, 'Рекомендации руководителям школ с низким охватом', 'январь 2026 г.', 'письмо'),
  ...row(5, 'Провести семинары для педагогов-навигаторов', 'февраль 2026 г.', 'программы семинаров'),
  ...row(6, 'Управленческие решения по итогам анализа', 'март 2026 г.', 'приказ'),
  ...row(7, 'Оценка эффективности принятых мер', 'июнь 2026 г.', 'справка'),
).replace('# План', lines('# Цель', '', 'Каждый ученик осознанно выбирает профессию.', '') + '# План')

export const cycleComponentsServed: Rule = servedRule({
  id: 'cycle-components-served',
  pack: managementCycle,
  severity: 'warning',
  title: {
    ru: 'В плане есть все компоненты управленческого цикла',
    en: 'The plan has every component of the management cycle',
  },
  why: {
    ru: 'Эксперт сверяет план с циклом «цель – показатели – мониторинг – анализ – рекомендации – меры – решения – эффективность»: пропущенное звено снижает оценку муниципалитета.',
    en: 'An expert holds the plan against the cycle from goal to effectiveness: a missing link costs the municipality points.',
  },
  source: {
    ru: 'письмо Рособрнадзора от 20.04.2021 № 08-70',
    en: 'letter of Rosobrnadzor of 20.04.2021 № 08-70',
    url: 'https://rulaws.ru/acts/Pismo-Rosobrnadzora-ot-20.04.2021-N-08-70/',
  },
  act: { ru: 'письмо Рособрнадзора № 08-70', en: 'letter № 08-70 of Rosobrnadzor' },
  components: cycleComponents,
  examples: [
    {
      name: { ru: 'рекомендации забыли', en: 'the recommendations were forgotten' },
      files: {
        'dorozhnik.yaml': registry,
        'plan.md': wholeCycle.replace('Рекомендации руководителям школ', 'Совещание руководителей школ'),
      },
      says: [
        {
          at: 'plan.md:3:8-3:61',
          ru: 'План не отвечает норме «Адресные рекомендации» (письмо Рособрнадзора № 08-70, компонент 6).',
          en: 'The plan does not serve “Recommendations to named addressees” (letter № 08-70 of Rosobrnadzor, component 6).',
        },
      ],
    },
    {
      name: { ru: 'план написан не по циклу', en: 'a plan that does not follow the cycle' },
      files: { 'dorozhnik.yaml': registry, 'plan.md': goodPlan },
      says: [
        {
          at: 'plan.md:3:8-3:61',
          ru: 'План не отвечает большинству норм (письмо Рособрнадзора № 08-70): нет 8 из 9. Среди них: «Цели», «Показатели», «Методы сбора и обработки информации».',
          en: 'The plan does not serve most of what is asked (letter № 08-70 of Rosobrnadzor): 8 of 9 are missing. Among them: “Goals”, “Indicators”, “Methods of gathering and processing information”.',
        },
      ],
    },
    {
      name: { ru: 'цикл пройден целиком', en: 'the whole cycle' },
      files: { 'dorozhnik.yaml': registry, 'plan.md': wholeCycle },
      says: [],
    },
  ],
})
