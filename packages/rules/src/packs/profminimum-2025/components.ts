import type { NormComponent } from '../norm-pack.js'

/** The id of the pack, for the workspace. */
export const profminimum = 'profminimum-2025'

const model = 'ЕМП'

/**
 * What the single model of career guidance («профминимум») asks of a plan: seven directions, then coordinator,
 * course, diagnosis, partners. The names of the directions follow the recommendations of the ministry.
 */
export const profminimumComponents: readonly NormComponent[] = [
  asked(
    'direction 1',
    'profile-classes',
    'Профильные предпрофессиональные классы',
    'Pre-professional classes',
    [
      'предпрофессиональн*',
      'профильн* класс*',
      'инженерн* класс*',
      'медицинск* класс*',
      'педагогическ* класс*',
      'агр* класс*',
      'психолого педагогическ* класс*',
    ],
    'открытие и работа профильных классов или договор с базовой школой',
    'classes with a profile, or a contract with a school that has them',
  ),
  asked(
    'direction 2',
    'lessons',
    'Урочная деятельность',
    'Lessons',
    ['урочн* деятельност*', 'урок*', 'учебн* предмет*', 'содержани* ~ предмет*'],
    'профориентационное содержание уроков',
    'guidance in the contents of lessons',
  ),
  asked(
    'direction 3',
    'extra-curricular',
    'Внеурочная деятельность',
    'Extra-curricular work',
    ['мои горизонты', 'внеурочн*'],
    'курсы и занятия внеурочной деятельности о профессиях',
    'courses on professions outside of lessons',
  ),
  asked(
    'direction 4',
    'upbringing',
    'Воспитательная работа',
    'Upbringing',
    [
      'воспитательн*',
      'воспитани*',
      'классн* час*',
      'экскурси*',
      'профессиональн* проб*',
      'билет* в будущее',
      'день открытых дверей',
      'дни открытых дверей',
      'дней открытых дверей',
    ],
    'экскурсии, пробы, встречи в календаре воспитательной работы',
    'visits, trials and meetings in the calendar of upbringing',
  ),
  asked(
    'direction 5',
    'additional-education',
    'Дополнительное образование',
    'Additional education',
    ['дополнительн* образован*', 'дополнительн* ~ программ*', 'кружк*', 'секци*', 'кванториум*', 'точк* роста'],
    'выбор и посещение программ дополнительного образования',
    'programmes of additional education that learners choose',
  ),
  asked(
    'direction 6',
    'vocational-training',
    'Профессиональное обучение',
    'Vocational training',
    ['профессиональн* обучен*', 'рабоч* професси*', 'професси* рабоч*', 'должност* служащ*'],
    'профессиональное обучение старшеклассников',
    'vocational training of senior learners',
  ),
  asked(
    'direction 7',
    'parents',
    'Взаимодействие с родителями',
    'Work with parents',
    ['родител*', 'семья', 'семьи', 'семье', 'семей', 'семьям', 'семьями', 'семьях', 'семейн*'],
    'не меньше двух родительских собраний в год',
    'at least two meetings with parents a year',
  ),
  asked(
    'course',
    'course',
    'Курс «Россия – мои горизонты»',
    'The course «Россия – мои горизонты»',
    ['мои горизонты', 'моих горизонт*', 'россия мои горизонт*'],
    'еженедельный курс «Россия – мои горизонты» по четвергам, 34 часа в год',
    'the weekly course «Россия – мои горизонты», 34 hours a year',
  ),
  asked(
    'coordinator',
    'coordinator',
    'Муниципальный координатор и ответственные в школах',
    'A coordinator and persons in schools',
    [
      'координатор*',
      'назначен* ответствен*',
      'назначить ответствен*',
      'ответственн* ~ школ*',
      'определен* ответствен*',
      'закреплен* ответствен*',
      'педагог* навигатор*',
    ],
    'назначение муниципального координатора и ответственного в каждой школе',
    'a municipal coordinator and a person in each school are appointed',
  ),
  asked(
    'diagnosis',
    'diagnosis',
    'Профориентационная диагностика',
    'Diagnosis of inclinations',
    ['диагностик*', 'профдиагностик*', 'тестирован*'],
    'диагностика осенью и весной',
    'a diagnosis in autumn and in spring',
  ),
  asked(
    'partners',
    'partners',
    'Партнёры: договоры и соглашения',
    'Partners: contracts and agreements',
    ['договор*', 'соглашен*', 'партнер*', 'работодател*'],
    'названные партнёры и договоры с ними',
    'named partners and contracts with them',
  ),
  asked(
    'disabilities',
    'disabilities',
    'Обучающиеся с ОВЗ и инвалидностью',
    'Learners with disabilities',
    ['овз', 'инвалид*', 'ограниченн* возможност*', 'абилимпикс'],
    'мероприятия для обучающихся с ОВЗ и инвалидностью',
    'activities for learners with disabilities',
  ),
]

function asked(
  clause: string,
  id: string,
  ru: string,
  en: string,
  words: readonly string[],
  evidenceRu: string,
  evidenceEn: string,
): NormComponent {
  const number = /^direction (\d)$/u.exec(clause)?.[1]
  return {
    id,
    title: { ru, en },
    clause:
      number === undefined
        ? { ru: `условия ${model}`, en: 'conditions of the model' }
        : { ru: `направление ${number}`, en: `direction ${number}` },
    words,
    needs: 'activity',
    evidence: { ru: evidenceRu, en: evidenceEn },
  }
}
