import type { Localized } from '@dorozhnik/diagnostics'
import { type Activity, contentsOfPart, plainText } from '@dorozhnik/model'
import type { LevelOfSchool } from './levels-of-schools.js'
import { levelOf, levels, levelsOfSchools } from './levels-of-schools.js'
import { registryText } from '../../example.js'
import { type Rule, rule } from '../../rule.js'
import { concerns } from '../choice.js'
import { wordsOf } from '../phrases.js'
import { lacksMost } from '../served-rule.js'
import { profminimum, profminimumComponents } from './components.js'
import { planByModel } from './profminimum-served.js'

const registry = `${registryText}norms: [profminimum-2025]\n`

/** Words between the level and its hours. */
const near = 8

export const profminimumLevelAndHours: Rule = rule({
  id: 'profminimum-level-and-hours',
  family: 'norms',
  scope: 'file',
  severity: 'warning',
  title: {
    ru: 'Назван уровень профминимума, и часов не меньше, чем он требует',
    en: 'The level of the model is named, with no fewer hours than it asks',
  },
  why: {
    ru: 'Каждая школа выбирает уровень: базовый — от 40 часов в год, основной — от 60, продвинутый — от 80.',
    en: 'Every school chooses a level: basic from 40 hours a year, main from 60, advanced from 80.',
  },
  source: {
    ru: 'Единая модель профориентации: уровни реализации',
    en: 'the single model of career guidance, its levels',
    url: 'https://shkola3-bg.edusite.ru/p167aa1.html',
  },
  messages: {
    missing: () => ({
      ru: 'Не сказано, на каком уровне реализуют профминимум (письмо Минпросвещения № ВЖ-1399/05, уровни).',
      en: 'The level of the model is not named (letter № ВЖ-1399/05 of the Ministry, levels).',
      help: {
        ru: 'Назовите уровень и часы: базовый (от 40 часов), основной (от 60) или продвинутый (от 80).',
        en: 'Name the level and the hours: basic (from 40), main (from 60) or advanced (from 80).',
      },
    }),
    few: ({ level, hours, least }: { level: Localized; hours: number; least: number }) => ({
      ru: `Для уровня «${level.ru}» мало ${hours} часов: нужно не меньше ${least} (письмо Минпросвещения № ВЖ-1399/05, уровни).`,
      en: `${hours} hours are too few for the ${level.en} level: it asks for ${least} (letter № ВЖ-1399/05 of the Ministry, levels).`,
      help: { ru: 'Добавьте часы или выберите другой уровень.', en: 'Add hours or choose another level.' },
    }),
    noLevel: ({ school }: { school: string }) => ({
      ru: `Не назван уровень: ${school} (письмо Минпросвещения № ВЖ-1399/05, уровни).`,
      en: `No level is named: ${school} (letter № ВЖ-1399/05 of the Ministry, levels).`,
      help: {
        ru: 'Впишите уровень: базовый, основной или продвинутый.',
        en: 'Write the level: basic, main or advanced.',
      },
    }),
    noHours: ({ school, least }: { school: string; least: number }) => ({
      ru: `Не названы часы в год: ${school} (письмо Минпросвещения № ВЖ-1399/05, уровни).`,
      en: `The hours of a year are not named: ${school} (letter № ВЖ-1399/05 of the Ministry, levels).`,
      help: { ru: `Впишите число часов, не меньше ${least}.`, en: `Write how many hours, ${least} or more.` },
    }),
  },
  examples: [
    {
      name: { ru: 'уровень не назван', en: 'the level is not named' },
      files: {
        'dorozhnik.yaml': registry,
        'plan.md': planByModel().replace(' и выбрать основной уровень: 60 часов в год', ''),
      },
      says: [
        {
          at: 'plan.md:3:8-3:61',
          ru: 'Не сказано, на каком уровне реализуют профминимум (письмо Минпросвещения № ВЖ-1399/05, уровни).',
          en: 'The level of the model is not named (letter № ВЖ-1399/05 of the Ministry, levels).',
        },
      ],
    },
    {
      name: { ru: 'часов меньше, чем требует уровень', en: 'fewer hours than the level asks' },
      files: { 'dorozhnik.yaml': registry, 'plan.md': planByModel().replace('60 часов', '50 часов') },
      says: [
        {
          at: 'plan.md:9:4-9:70',
          ru: 'Для уровня «основной» мало 50 часов: нужно не меньше 60 (письмо Минпросвещения № ВЖ-1399/05, уровни).',
          en: '50 hours are too few for the main level: it asks for 60 (letter № ВЖ-1399/05 of the Ministry, levels).',
        },
      ],
    },
    {
      name: {
        ru: 'школа без уровня и школа, у которой мало часов',
        en: 'a school without level, and one with few hours',
      },
      files: {
        'dorozhnik.yaml': registry,
        'plan.md': planByModel().replace(
          '# План мероприятий',
          '# Школы\n\n| Школа | Уровень | Часов в год |\n| - | - | - |\n| № 1 | – | 40 |\n| № 2 | основной | 40 |\n| № 3 | базовый | 40 |\n\n# План мероприятий',
        ),
      },
      says: [
        {
          at: 'plan.md:11:9-11:10',
          ru: 'Не назван уровень: № 1 (письмо Минпросвещения № ВЖ-1399/05, уровни).',
          en: 'No level is named: № 1 (letter № ВЖ-1399/05 of the Ministry, levels).',
        },
        {
          at: 'plan.md:12:20-12:22',
          ru: 'Для уровня «основной» мало 40 часов: нужно не меньше 60 (письмо Минпросвещения № ВЖ-1399/05, уровни).',
          en: '40 hours are too few for the main level: it asks for 60 (letter № ВЖ-1399/05 of the Ministry, levels).',
        },
      ],
    },
    {
      name: { ru: 'основной уровень, 60 часов', en: 'the main level, 60 hours' },
      files: { 'dorozhnik.yaml': registry, 'plan.md': planByModel() },
      says: [],
    },
  ],
  checkPlan(plan, report, places) {
    if (!concerns(plan, profminimum)) return
    let named = false
    const reportSchool = ({ school, level, hours, levelCell, hoursCell }: LevelOfSchool): void => {
      if (level === undefined) report(places.at(levelCell, 'content'), 'noLevel', { school })
      else if (hours === undefined) report(places.at(hoursCell, 'content'), 'noHours', { school, least: level.hours })
      else if (hours < level.hours)
        report(places.at(hoursCell, 'content'), 'few', { level: level.name, hours, least: level.hours })
    }
    for (const part of plan.plan.parts) {
      for (const { content, node, key } of contentsOfPart(part)) {
        for (const { level, hours } of levelsIn(plainText(content))) {
          named = true
          if (hours < level.hours)
            report(places.at(node as Activity, key), 'few', { level: level.name, hours, least: level.hours })
        }
        for (const row of levelsOfSchools(content)) {
          if (row.level !== undefined) named = true
          reportSchool(row)
        }
      }
    }
    if (!named && !lacksMost(plan, profminimumComponents)) report(places.at(plan.plan, 'title'), 'missing', undefined)
  },
})

/** «основной уровень (60 часов)» — levels with their hours; a level without hours does not count. */
function levelsIn(text: string): { level: (typeof levels)[number]; hours: number }[] {
  if (!/уров/iu.test(text)) return []
  const words = wordsOf(text)
  return words.flatMap((word, at) => {
    const level = levelOf(word)
    if (level === undefined) return []
    const window = words.slice(Math.max(0, at - 2), at + near)
    if (!window.some((one) => one.startsWith('уров'))) return []
    const hour = words.slice(at + 1, at + near).findIndex((one) => one.startsWith('час') || one === 'ч')
    const hours = Number(words[at + hour])
    return hour > 0 && Number.isInteger(hours) && hours > 0 ? [{ level, hours }] : []
  })
}
