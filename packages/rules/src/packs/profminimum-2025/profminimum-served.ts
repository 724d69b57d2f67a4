import { planText, registryText } from '../../example.js'
import type { Rule } from '../../rule.js'
import { servedRule } from '../served-rule.js'
import { profminimum, profminimumComponents } from './components.js'

const registry = `${registryText}norms: [profminimum-2025]\n`

/** Title, term. */
const titles: readonly [title: string, term: string][] = [
  ['Назначить координаторов и выбрать основной уровень: 60 часов в год', 'сентябрь 2025 г.'],
  ['Открыть профильные предпрофессиональные классы', 'сентябрь 2025 г.'],
  ['Включить сведения о профессиях в уроки', 'сентябрь – май'],
  ['Курс внеурочной деятельности «Россия – мои горизонты»', 'сентябрь – май'],
  ['Экскурсии и профессиональные пробы', 'сентябрь – май'],
  ['Программы дополнительного образования', 'сентябрь – май'],
  ['Профессиональное обучение старшеклассников', 'сентябрь – май'],
  ['Родительское собрание о выборе профессии', 'октябрь 2025 г.'],
  ['Родительское собрание об итогах года', 'апрель 2026 г.'],
  ['Диагностика склонностей обучающихся', 'октябрь 2025 г.'],
  ['Повторная диагностика обучающихся', 'апрель 2026 г.'],
  ['Договоры с партнёрами', 'сентябрь 2025 г.'],
  ['Пробы для обучающихся с ОВЗ', 'март 2026 г.'],
]

/** A plan by the model, without the rows whose titles begin so. */
export function planByModel(...leftOut: readonly string[]): string {
  const rows = titles.filter(([title]) => !leftOut.some((beginning) => title.startsWith(beginning)))
  return planText(
    ...rows.flatMap(([title, term], index) => [
      `${index + 1}. ${title}`,
      `   - Срок: ${term}`,
      `   - Ответственные: ${['@sokolov', '@lebedeva', '@directors'][index % 3]}`,
      '   - Результат: отчёт',
    ]),
  )
}

export const profminimumServed: Rule = servedRule({
  id: 'profminimum-served',
  pack: profminimum,
  severity: 'warning',
  title: {
    ru: 'План охватывает направления и условия профминимума',
    en: 'The plan covers the directions and conditions of the model',
  },
  why: {
    ru: 'Единая модель профориентации обязательна для 6–11 классов; пропущенное направление найдёт первая же проверка.',
    en: 'The single model is binding for classes 6 to 11; the first inspection finds a direction that is missing.',
  },
  source: {
    ru: 'письмо Минпросвещения России от 14.08.2025 № ВЖ-1399/05, приказ от 31.08.2023 № 650',
    en: 'letter of the Ministry of 14.08.2025 № ВЖ-1399/05, order of 31.08.2023 № 650',
    url: 'https://pravo.ppt.ru/pismo/minprosveshcheniya-rossii/n-vzh-1399-05-317685',
  },
  act: { ru: 'письмо Минпросвещения № ВЖ-1399/05', en: 'letter № ВЖ-1399/05 of the Ministry' },
  components: profminimumComponents,
  examples: [
    {
      name: { ru: 'нет профессионального обучения', en: 'vocational training is missing' },
      files: { 'dorozhnik.yaml': registry, 'plan.md': planByModel('Профессиональное обучение') },
      says: [
        {
          at: 'plan.md:3:8-3:61',
          ru: 'План не отвечает норме «Профессиональное обучение» (письмо Минпросвещения № ВЖ-1399/05, направление 6).',
          en: 'The plan does not serve “Vocational training” (letter № ВЖ-1399/05 of the Ministry, direction 6).',
        },
      ],
    },
    {
      name: { ru: 'всё на месте', en: 'all is there' },
      files: { 'dorozhnik.yaml': registry, 'plan.md': planByModel() },
      says: [],
    },
  ],
})
