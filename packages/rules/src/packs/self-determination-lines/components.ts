import type { NormComponent } from '../norm-pack.js'

/** The id of the pack, for the workspace. */
export const selfDeterminationLines = 'self-determination-lines'

/** The ten lines of work of the direction «самоопределение и профессиональная ориентация». */
export const lineComponents: readonly NormComponent[] = [
  line(
    1,
    'preferences',
    'Выявление предпочтений обучающихся в области профессиональной ориентации',
    'Finding out what learners prefer',
    ['предпочтен*', 'профдиагностик*', 'диагностик*', 'анкетирован*', 'тестирован*'],
    'диагностика или опрос предпочтений и доля охваченных ими',
    'a diagnosis or survey of preferences and the share of those reached',
  ),
  line(
    2,
    'support',
    'Сопровождение профессионального самоопределения обучающихся',
    'Supporting self-determination',
    ['сопровожден*', 'консультирован*', 'консультац*', 'наставни*', 'профессиональн* проб*'],
    'консультации, психолого-педагогическое сопровождение, пробы и доля охваченных',
    'counselling, psychological support, trials and the share of those reached',
  ),
  line(
    3,
    'exams',
    'Учёт обучающихся, выбравших для ГИА предметы по профилю обучения',
    'Learners whose examinations match their profile',
    ['гиа', 'егэ', 'огэ', 'итогов* аттестац*', 'профил* обучен*', 'профильн* обучен*', 'выбор* ~ предмет*'],
    'учёт выбора предметов для ГИА по профилю',
    'a record of examinations chosen by the profile',
  ),
  line(
    4,
    'admission',
    'Учёт обучающихся, поступивших в ПОО и ОО ВО по профилю обучения',
    'Learners admitted by their profile',
    ['поступивш*', 'поступлен*', 'поступа*', 'продолж* обучен*', 'зачислен*', 'трудоустройств*'],
    'учёт поступления выпускников по профилю',
    'a record of admissions by the profile',
  ),
  line(
    5,
    'early',
    'Проведение ранней профориентации обучающихся',
    'Early career guidance',
    [
      'ранн* ~ профориентац*',
      'ранн* профессиональн*',
      'дошкольн*',
      'начальн* класс*',
      'начальн* школ*',
      'начальн* общ*',
      'доо',
      'дошкольник*',
    ],
    'мероприятия для дошкольников и начальной школы',
    'activities for preschool and primary school',
  ),
  line(
    6,
    'disabilities',
    'Проведение профориентации обучающихся с ОВЗ',
    'Career guidance of learners with disabilities',
    ['овз', 'инвалид*', 'ограниченн* возможност*', 'абилимпикс'],
    'мероприятия для детей с ОВЗ и инвалидностью и доля охваченных',
    'activities for learners with disabilities and the share of those reached',
  ),
  line(
    7,
    'partners',
    'Взаимодействие с учреждениями и предприятиями',
    'Working with institutions and enterprises',
    ['предприят*', 'партнер*', 'соглашен*', 'договор*', 'работодател*', 'экскурси*', 'учреждени*'],
    'договоры, экскурсии, пробы на предприятиях и число партнёров',
    'contracts, visits, trials at enterprises and the number of partners',
  ),
  line(
    8,
    'own-region',
    'Учёт обучающихся, поступивших в ПОО и ОО ВО своего региона',
    'Learners admitted in their own region',
    ['своего региона', 'своей области', 'своего края', 'поступ* ~ регион*', 'поступ* ~ област*', 'регион* ~ поступ*'],
    'учёт поступивших в организации своего региона',
    'a record of admissions in the own region',
  ),
  line(
    9,
    'labour-market',
    'Содействие удовлетворению потребности в кадрах на основе анализа рынка труда',
    'Meeting the demand of the labour market',
    ['рынк* труда', 'рынок труда', 'востребован*', 'потребност* ~ кадр*', 'кадров* потребност*'],
    'анализ рынка труда и работа с востребованными профессиями',
    'an analysis of the labour market and work with professions in demand',
  ),
  line(
    10,
    'contests',
    'Развитие конкурсного движения профориентационной направленности',
    'Contests in career guidance',
    ['конкурс*', 'олимпиад*', 'чемпионат*', 'турнир*'],
    'конкурсы и чемпионаты и доля участников',
    'contests and championships and the share of participants',
  ),
]

function line(
  number: number,
  id: string,
  ru: string,
  en: string,
  words: readonly string[],
  evidenceRu: string,
  evidenceEn: string,
): NormComponent {
  return {
    id,
    title: { ru, en },
    clause: { ru: `линия ${number}`, en: `line ${number}` },
    words,
    needs: 'activity',
    evidence: { ru: evidenceRu, en: evidenceEn },
  }
}
