import { describe, expect, it } from 'vitest'
import { meaning, type Period } from '../testing/meaning.js'
import { readTerm } from './read-term.js'

const schoolYear: Period = { start: '2025-09-01', end: '2026-08-31' }
const fromAugust: Period = { start: '2025-08-15', end: '2026-08-31' }
const longProject: Period = { start: '2022-07-01', end: '2026-12-31' }
const yearAndHalf: Period = { start: '2022-07-01', end: '2023-12-31' }

describe('an authority’s plan over a year and a half', () => {
  it.each<[Period, string, string]>([
    [yearAndHalf, 'Июль - август 2022 г.', 'range 2022-07-01/2022-08-31'],
    [yearAndHalf, 'Ноябрь 2022', 'range 2022-11-01/2022-11-30'],
    [yearAndHalf, 'Октябрь - ноябрь 2022', 'range 2022-10-01/2022-11-30'],
    [yearAndHalf, 'Декабрь 2022', 'range 2022-12-01/2022-12-31'],
    [yearAndHalf, 'в течение учебного года', 'ongoing 2022-07-01/2023-12-31'],
    [yearAndHalf, 'Октябрь 2023 г.', 'range 2023-10-01/2023-10-31'],
    [yearAndHalf, 'Март-Май 2023 г.', 'range 2023-03-01/2023-05-31'],
    [yearAndHalf, 'в соответствии с планом-графиком мероприятий Проекта', 'undated'],
    [yearAndHalf, 'В соответствии со сроками, установленными Министерством просвещения РФ', 'undated'],
    [yearAndHalf, 'Май 2023 г.', 'range 2023-05-01/2023-05-31'],
    [yearAndHalf, 'Февраль 2023 г.', 'range 2023-02-01/2023-02-28'],
    [yearAndHalf, 'Октябрь - ноябрь 2022 г.', 'range 2022-10-01/2022-11-30'],
    [yearAndHalf, 'Февраль-Март 2023 г.', 'range 2023-02-01/2023-03-31'],
    [yearAndHalf, 'В соответствии с утвержденным графиком', 'undated'],
    [yearAndHalf, 'Июнь-Август 2022 г., 2023 г.', 'range 2022-06-01/2022-08-31 2023-06-01/2023-08-31'],
    [yearAndHalf, 'В течение года', 'ongoing 2022-07-01/2023-12-31'],
    [yearAndHalf, 'В соответствии с планом-графиком', 'undated'],
    [yearAndHalf, 'Март-май 2023 г.', 'range 2023-03-01/2023-05-31'],
  ])('%o: «%s» means %s', (period, text, expected) => {
    const reading = readTerm(text, { period })
    expect(meaning(reading)).toBe(expected)
    expect(reading.text).toBe(text)
    expect(reading.confident).toBe(reading.kind !== 'unknown' && reading.assumed.length === 0)
  })
})

describe('a project of several years', () => {
  it.each<[Period, string, string]>([
    [longProject, '3 раза в год', 'recurring 2022-07-01/2026-12-31 n-per-year×3'],
    [longProject, '1 раз в год', 'recurring 2022-07-01/2026-12-31 n-per-year×1'],
    [longProject, 'По графику порталов', 'undated'],
    [longProject, 'По графику портала', 'undated'],
    [longProject, 'Постоянно', 'ongoing 2022-07-01/2026-12-31'],
    [longProject, '2 раза в год', 'recurring 2022-07-01/2026-12-31 n-per-year×2'],
    [longProject, '4 раза в год', 'recurring 2022-07-01/2026-12-31 n-per-year×4'],
    [longProject, 'По отдельному графику', 'undated'],
    [longProject, 'По отдельному графику университета', 'undated'],
    [longProject, 'По отдельному графику ТППУ', 'undated'],
    [longProject, 'До 01.10.2019', 'deadline /2019-10-01'],
    [longProject, '01.09.2021-31.12.2024', 'ongoing 2021-09-01/2024-12-31'],
    [longProject, 'сентябрь-октябрь 2021 года', 'range 2021-09-01/2021-10-31'],
    [longProject, 'ноябрь 2021 – декабрь 2024 года', 'ongoing 2021-11-01/2024-12-31'],
    [longProject, 'август - декабрь 2024 года', 'range 2024-08-01/2024-12-31'],
    [
      longProject,
      'в срок до 15 января последующих лет',
      'recurring /2023-01-15 /2024-01-15 /2025-01-15 /2026-01-15 yearly',
    ],
    [
      longProject,
      'в срок до 31 декабря текущего года и последующих лет',
      'recurring /2022-12-31 /2023-12-31 /2024-12-31 /2025-12-31 /2026-12-31 yearly',
    ],
  ])('%o: «%s» means %s', (period, text, expected) => {
    const reading = readTerm(text, { period })
    expect(meaning(reading)).toBe(expected)
    expect(reading.text).toBe(text)
    expect(reading.confident).toBe(reading.kind !== 'unknown' && reading.assumed.length === 0)
  })
})

describe('a school’s plan inside it', () => {
  it.each<[Period, string, string]>([
    [longProject, 'февраль- март 2023года', 'range 2023-02-01/2023-03-31'],
    [longProject, 'ноябрь- декабрь 2022 года-январь- март 2023года', 'range 2022-11-01/2023-03-31'],
    [longProject, 'ноябрь-декабрь 2022 года-январь-март 2023 года', 'range 2022-11-01/2023-03-31'],
    [longProject, 'февраль- апрель 2023 года', 'range 2023-02-01/2023-04-30'],
    [longProject, 'февраль-март 2023 года', 'range 2023-02-01/2023-03-31'],
    [longProject, 'январь-март 2023 года', 'range 2023-01-01/2023-03-31'],
    [longProject, '2022-2023гг', 'ongoing 2022-01-01/2023-12-31'],
    [longProject, '2023-2025гг', 'ongoing 2023-01-01/2025-12-31'],
    [longProject, '2026г', 'ongoing 2026-01-01/2026-12-31'],
    [
      longProject,
      'Ежегодно, май, с 2024 год',
      'recurring 2024-05-01/2024-05-31 2025-05-01/2025-05-31 2026-05-01/2026-05-31 yearly',
    ],
    [longProject, 'сентябрь-май', 'range 2022-09-01/2023-05-31 ~several-years'],
    [longProject, 'Сентябрь-май', 'range 2022-09-01/2023-05-31 ~several-years'],
    [longProject, 'По плану работы ОО', 'undated'],
    [
      longProject,
      'Ежегодно, сентябрь',
      'recurring 2022-09-01/2022-09-30 2023-09-01/2023-09-30 2024-09-01/2024-09-30 2025-09-01/2025-09-30 2026-09-01/2026-09-30 yearly',
    ],
    [longProject, 'май', 'range 2023-05-01/2023-05-31 ~several-years'],
    [longProject, 'Февраль-май', 'range 2023-02-01/2023-05-31 ~several-years'],
    [longProject, 'сентябрь', 'range 2022-09-01/2022-09-30 ~several-years'],
    [longProject, 'По срокам учреждений', 'undated'],
    [longProject, '2023 -2026 годы', 'ongoing 2023-01-01/2026-12-31'],
    [longProject, 'В течение всего периода', 'ongoing 2022-07-01/2026-12-31'],
    [longProject, 'Два раза в год', 'recurring 2022-07-01/2026-12-31 n-per-year×2'],
    [longProject, '2026', 'ongoing 2026-01-01/2026-12-31'],
  ])('%o: «%s» means %s', (period, text, expected) => {
    const reading = readTerm(text, { period })
    expect(meaning(reading)).toBe(expected)
    expect(reading.text).toBe(text)
    expect(reading.confident).toBe(reading.kind !== 'unknown' && reading.assumed.length === 0)
  })
})

describe('a municipal system and a plan of a school year', () => {
  it.each<[Period, string, string]>([
    [schoolYear, 'не реже чем 1 раз в год', 'recurring 2025-09-01/2026-08-31 n-per-year×1 at-least'],
    [schoolYear, '1 раз в год', 'recurring 2025-09-01/2026-08-31 n-per-year×1'],
    [schoolYear, 'июль-август', 'range 2026-07-01/2026-08-31'],
    [schoolYear, 'Июнь', 'range 2026-06-01/2026-06-30'],
    [schoolYear, 'Май', 'range 2026-05-01/2026-05-31'],
    [schoolYear, 'Июль', 'range 2026-07-01/2026-07-31'],
    [schoolYear, 'Сентябрь', 'range 2025-09-01/2025-09-30'],
    [schoolYear, 'Сентябрь,2020', 'range 2020-09-01/2020-09-30'],
    [schoolYear, 'Сентябрь – октябрь,2020', 'range 2020-09-01/2020-10-31'],
    [schoolYear, 'Апрель, 2020', 'range 2020-04-01/2020-04-30'],
    [schoolYear, 'Сентябрь, 2020', 'range 2020-09-01/2020-09-30'],
    [schoolYear, '2020-2021 учебный год', 'ongoing 2020-09-01/2021-08-31'],
    [schoolYear, '2020-2021\n\nучебный год', 'ongoing 2020-09-01/2021-08-31'],
    [schoolYear, 'Сентябрь - декабрь, 2020', 'range 2020-09-01/2020-12-31'],
    [schoolYear, 'Май, 2021', 'range 2021-05-01/2021-05-31'],
    [schoolYear, 'Август', 'range 2026-08-01/2026-08-31'],
    [fromAugust, 'Август', 'range 2025-08-01/2025-08-31'],
    [schoolYear, 'В течение учебного года', 'ongoing 2025-09-01/2026-08-31'],
    [schoolYear, 'Сентябрь, октябрь', 'range 2025-09-01/2025-10-31'],
    [
      schoolYear,
      'В течение учебного года, не менее 2 раз в год',
      'recurring 2025-09-01/2026-08-31 n-per-year×2 at-least',
    ],
    [schoolYear, 'Июнь, июль', 'range 2026-06-01/2026-07-31'],
    [schoolYear, 'До 1 февраля', 'deadline /2026-02-01'],
    [schoolYear, 'В течение года', 'ongoing 2025-09-01/2026-08-31'],
  ])('%o: «%s» means %s', (period, text, expected) => {
    const reading = readTerm(text, { period })
    expect(meaning(reading)).toBe(expected)
    expect(reading.text).toBe(text)
    expect(reading.confident).toBe(reading.kind !== 'unknown' && reading.assumed.length === 0)
  })
})
