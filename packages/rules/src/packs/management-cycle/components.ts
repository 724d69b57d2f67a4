import type { Localized } from '@dorozhnik/diagnostics'
import type { NormComponent } from '../norm-pack.js'

/** The id of the pack, for the workspace. */
export const managementCycle = 'management-cycle'

/** Phrases about recommendations that are followed, not given. */
export const recommendationsOfOthers: readonly string[] = [
  'соответствии с ~ рекомендац*',
  'учет* ~ рекомендац*',
  'исполнени* ~ рекомендац*',
  'выполнени* ~ рекомендац*',
]

/**
 * The nine components of the management cycle of education quality and what an expert looks for in each: the
 * recommendations to the municipalities, letter of Rosobrnadzor of 20.04.2021 № 08-70.
 */
export const cycleComponents: readonly NormComponent[] = [
  {
    id: 'goals',
    title: { ru: 'Цели', en: 'Goals' },
    clause: { ru: 'компонент 1', en: 'component 1' },
    // «Целевая группа» and «в целом» are no goals.
    words: [
      'определен* ~ цели',
      'определен* ~ целей',
      'уточнен* ~ цели',
      'уточнен* ~ целей',
      'постановк* цели',
      'постановк* целей',
      'обосновани* цели',
      'обосновани* целей',
      'целеполаган*',
    ],
    parts: ['goal', 'tasks'],
    evidence: {
      ru: 'обоснованная и измеримая цель, связанная с проблемами и региональной политикой',
      en: 'a reasoned, measurable goal tied to problems and to regional policy',
    },
  },
  {
    id: 'indicators',
    title: { ru: 'Показатели', en: 'Indicators' },
    clause: { ru: 'компонент 2', en: 'component 2' },
    words: ['показател*', 'индикатор*', 'критери*'],
    parts: ['indicators'],
    evidence: {
      ru: 'показатели по каждой линии работы, с формулой и единицей, привязанные к цели',
      en: 'indicators for each line of work, with a formula and a unit, tied to the goal',
    },
  },
  {
    id: 'methods',
    title: { ru: 'Методы сбора и обработки информации', en: 'Methods of gathering and processing information' },
    clause: { ru: 'компонент 3', en: 'component 3' },
    words: [
      'метод* ~ сбор*',
      'сбор* ~ информац*',
      'сбор* ~ данн*',
      'методик* ~ расчет*',
      'обработк* ~ информац*',
      'сбор* ~ сведени*',
      'инструментар*',
      'информационн* систем*',
    ],
    parts: ['methodology'],
    evidence: {
      ru: 'метод для каждого показателя: откуда данные, кто и как их собирает, в какой системе',
      en: 'a method for each indicator: where the data come from, who gathers them and how, in which system',
    },
  },
  {
    id: 'monitoring',
    title: { ru: 'Мониторинг', en: 'Monitoring' },
    clause: { ru: 'компонент 4', en: 'component 4' },
    words: ['мониторинг*'],
    needs: 'activity',
    evidence: {
      ru: 'мониторинг показателей со сроками и документом о его результатах',
      en: 'monitoring of the indicators with dates and a document about its results',
    },
  },
  {
    id: 'analysis',
    title: { ru: 'Анализ результатов мониторинга', en: 'Analysis of the results' },
    clause: { ru: 'компонент 5', en: 'component 5' },
    words: ['анализ*', 'аналитическ*'],
    except: ['эффективност*', 'действенност* ~ мер*', 'результативност* ~ мер*', 'анализ* ~ рынк*'],
    needs: 'activity',
    evidence: {
      ru: 'анализ по показателям и группам школ, с причинами, а не пересказ цифр',
      en: 'an analysis by indicators and groups of schools, with causes, not figures told again',
    },
  },
  {
    id: 'recommendations',
    title: { ru: 'Адресные рекомендации', en: 'Recommendations to named addressees' },
    clause: { ru: 'компонент 6', en: 'component 6' },
    words: ['рекомендац*'],
    // What follows recommendations of others gives none.
    except: recommendationsOfOthers,
    needs: 'activity',
    evidence: {
      ru: 'рекомендации названным адресатам — школам, руководителям, педагогам, родителям — по итогам анализа',
      en: 'recommendations to named schools, heads, teachers or parents, drawn from the analysis',
    },
  },
  {
    id: 'measures',
    title: { ru: 'Меры и мероприятия', en: 'Measures' },
    clause: { ru: 'компонент 7', en: 'component 7' },
    words: [
      'мера',
      'меры',
      'мер',
      'мерах',
      'мероприят*',
      'организация',
      'организовать',
      'проведен*',
      'провест*',
      'участи*',
      'семинар*',
      'экскурси*',
      'конкурс*',
      'встреч*',
    ],
    except: ['принят* мер', 'действенност* мер', 'эффективност* мер', 'результативност* мер'],
    needs: 'activity',
    evidence: {
      ru: 'мероприятия со сроками, ответственными и участниками, вытекающие из анализа',
      en: 'measures with dates, responsible persons and participants that follow from the analysis',
    },
  },
  {
    id: 'decisions',
    title: { ru: 'Управленческие решения', en: 'Management decisions' },
    clause: { ru: 'компонент 8', en: 'component 8' },
    words: [
      'управленческ* решен*',
      'приказ* ~ итог*',
      'решен* ~ итог*',
      'корректировк* ~ план*',
      'внесени* изменени*',
      'поощрен*',
    ],
    // An order that names the winners decides nothing about the work.
    except: ['конкурс*', 'олимпиад*', 'чемпионат*', 'фестивал*', 'турнир*'],
    needs: 'activity',
    evidence: {
      ru: 'приказ или иное решение по итогам анализа, со сроками, ответственными и контролем',
      en: 'an order or another decision after the analysis, with dates, responsible persons and control',
    },
  },
  {
    id: 'effectiveness',
    title: { ru: 'Анализ эффективности принятых мер', en: 'Analysis of how effective the measures were' },
    clause: { ru: 'компонент 9', en: 'component 9' },
    words: [
      'эффективност* ~ мер*',
      'действенност* ~ мер*',
      'результативност* ~ мер*',
      'анализ* ~ эффективност*',
      'оценк* ~ эффективност*',
      'эффективност* ~ работ*',
    ],
    needs: 'activity',
    evidence: {
      ru: 'проверка, изменились ли показатели после принятых мер и что делать дальше',
      en: 'a check whether the indicators have moved after the measures, and what comes next',
    },
  },
]

/** The numbers of two components: «5 и 6». */
export function clausesOf(...pair: readonly [NormComponent, NormComponent]): Localized {
  const numbers = pair.map(({ clause }) => /\d+/u.exec(clause.ru)?.[0] ?? '')
  return { ru: numbers.join(' и '), en: numbers.join(' and ') }
}
