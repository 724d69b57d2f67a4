import { describe, expect, it } from 'vitest'
import { meaning, type Period } from '../testing/meaning.js'
import { readTerm } from './read-term.js'

const schoolYear: Period = { start: '2025-09-01', end: '2026-08-31' }
const fromAugust: Period = { start: '2025-08-15', end: '2026-08-31' }
const calendarYear: Period = { start: '2026-01-01', end: '2026-12-31' }
const longProject: Period = { start: '2022-07-01', end: '2026-12-31' }
const threeMonths: Period = { start: '2025-11-01', end: '2026-01-31' }
const lessons: Period = { start: '2025-09-01', end: '2026-05-31' }

describe('dates in figures', () => {
  it.each<[Period, string, string]>([
    [schoolYear, '15.09.2025', 'range 2025-09-15'],
    [schoolYear, '15.09.25', 'range 2025-09-15'],
    [schoolYear, '1.10.2025 г.', 'range 2025-10-01'],
    [schoolYear, '12.05', 'range 2026-05-12'],
    [schoolYear, '01.09.2025-31.05.2026', 'range 2025-09-01/2026-05-31'],
    [schoolYear, '01.09.2025 – 31.05.2026 гг.', 'range 2025-09-01/2026-05-31'],
    [schoolYear, 'с 01.09.2025 г. по 30.06.2026 г.', 'range 2025-09-01/2026-06-30'],
    [schoolYear, 'с 01.09 по 31.05', 'range 2025-09-01/2026-05-31'],
    [schoolYear, '01.09-31.05', 'range 2025-09-01/2026-05-31'],
    [schoolYear, 'с 15.09 по 20.10.2025', 'range 2025-09-15/2025-10-20'],
    [schoolYear, '28.12.2025-10.01.2026', 'range 2025-12-28/2026-01-10'],
    [schoolYear, '09.2025', 'range 2025-09-01/2025-09-30'],
    [schoolYear, '09.2025-05.2026', 'range 2025-09-01/2026-05-31'],
    [schoolYear, '2025-09-15', 'range 2025-09-15'],
    [schoolYear, '10/11/2025', 'range 2025-11-10'],
    [schoolYear, '9 декабря 2025 года, 12.12.2025', 'range 2025-12-09 2025-12-12'],
    [schoolYear, '12.05.2026 в 10.00', 'range 2026-05-12'],
    [schoolYear, '15 мая, 14:00', 'range 2026-05-15'],
    [longProject, '01.09.2021-31.12.2024', 'ongoing 2021-09-01/2024-12-31'],
  ])('%o: «%s» means %s', (period, text, expected) => {
    const reading = readTerm(text, { period })
    expect(meaning(reading)).toBe(expected)
    expect(reading.text).toBe(text)
    expect(reading.confident).toBe(reading.kind !== 'unknown' && reading.assumed.length === 0)
  })
})

describe('dates in words', () => {
  it.each<[Period, string, string]>([
    [schoolYear, '15 сентября', 'range 2025-09-15'],
    [schoolYear, '15 сентября 2025 года', 'range 2025-09-15'],
    [schoolYear, '«05» сентября 2025 г.', 'range 2025-09-05'],
    [schoolYear, '1-го октября 2025 г.', 'range 2025-10-01'],
    [schoolYear, 'пятнадцатое мая', 'range 2026-05-15'],
    [schoolYear, 'двадцать пятого декабря', 'range 2025-12-25'],
    [schoolYear, '12–15 декабря', 'range 2025-12-12/2025-12-15'],
    [schoolYear, 'с 1 по 15 декабря', 'range 2025-12-01/2025-12-15'],
    [schoolYear, '10 марта – 5 апреля', 'range 2026-03-10/2026-04-05'],
    [schoolYear, '28 декабря – 10 января', 'range 2025-12-28/2026-01-10'],
    [schoolYear, 'с 28 декабря по 10 января 2026 г.', 'range 2025-12-28/2026-01-10'],
    [schoolYear, '1, 15 и 20 мая', 'range 2026-05-01 2026-05-15 2026-05-20'],
    [schoolYear, '1–5 и 10–15 мая', 'range 2026-05-01/2026-05-05 2026-05-10/2026-05-15'],
    [schoolYear, '10 и 20 марта', 'range 2026-03-10 2026-03-20'],
    [fromAugust, '25 августа', 'range 2025-08-25'],
    [schoolYear, 'с 1 сентября по 25 мая', 'range 2025-09-01/2026-05-25'],
    [schoolYear, 'в период с 10 по 20 марта 2026 г.', 'range 2026-03-10/2026-03-20'],
    [schoolYear, 'в срок с 10.03.2026 по 20.03.2026', 'range 2026-03-10/2026-03-20'],
    [longProject, '15 мая 2025, 2026 и 2027 годов', 'range 2025-05-15 2026-05-15 2027-05-15'],
  ])('%o: «%s» means %s', (period, text, expected) => {
    const reading = readTerm(text, { period })
    expect(meaning(reading)).toBe(expected)
    expect(reading.text).toBe(text)
    expect(reading.confident).toBe(reading.kind !== 'unknown' && reading.assumed.length === 0)
  })
})

describe('months', () => {
  it.each<[Period, string, string]>([
    [schoolYear, 'сентябрь', 'range 2025-09-01/2025-09-30'],
    [schoolYear, 'СЕНТЯБРЬ 2025 Г.', 'range 2025-09-01/2025-09-30'],
    [schoolYear, 'Сентябрь2025', 'range 2025-09-01/2025-09-30'],
    [schoolYear, 'в сентябре 2025 г.', 'range 2025-09-01/2025-09-30'],
    [schoolYear, 'окт. 2025 г.', 'range 2025-10-01/2025-10-31'],
    [schoolYear, 'май месяц', 'range 2026-05-01/2026-05-31'],
    [schoolYear, 'октябрь – ноябрь 2025 г.', 'range 2025-10-01/2025-11-30'],
    [schoolYear, 'с сентября по май', 'range 2025-09-01/2026-05-31'],
    [schoolYear, 'от сентября до мая', 'range 2025-09-01/2026-05-31'],
    [schoolYear, 'с сентября 2025 г. по май 2026 г.', 'range 2025-09-01/2026-05-31'],
    [schoolYear, 'декабрь 2025 г. - февраль 2026 г.', 'range 2025-12-01/2026-02-28'],
    [schoolYear, 'декабрь – февраль 2026 г.', 'range 2025-12-01/2026-02-28'],
    [
      schoolYear,
      'сентябрь, ноябрь, январь, март',
      'range 2025-09-01/2025-09-30 2025-11-01/2025-11-30 2026-01-01/2026-01-31 2026-03-01/2026-03-31',
    ],
    [schoolYear, 'в сентябре и январе', 'range 2025-09-01/2025-09-30 2026-01-01/2026-01-31'],
    [schoolYear, 'сентябрь-октябрь, март-апрель', 'range 2025-09-01/2025-10-31 2026-03-01/2026-04-30'],
    [schoolYear, 'декабрь, март 2026 г.', 'range 2025-12-01/2025-12-31 2026-03-01/2026-03-31'],
    [schoolYear, 'сентябрь 2025 г., январь 2026 г.', 'range 2025-09-01/2025-09-30 2026-01-01/2026-01-31'],
    [schoolYear, 'сентябрь 2025/май 2026', 'range 2025-09-01/2025-09-30 2026-05-01/2026-05-31'],
    [schoolYear, 'сентябрь\nоктябрь', 'range 2025-09-01/2025-10-31'],
    [fromAugust, 'август-сентябрь', 'range 2025-08-01/2025-09-30'],
    [longProject, 'июнь-август 2022-2023 гг.', 'range 2022-06-01/2022-08-31 2023-06-01/2023-08-31'],
    [longProject, '2025, 2026 гг.: май', 'range 2025-05-01/2025-05-31 2026-05-01/2026-05-31'],
    [schoolYear, 'сентябрь 2025 г. – август 2026 г.', 'ongoing 2025-09-01/2026-08-31'],
    [calendarYear, 'апрель-май, сентябрь-октябрь 2026 г.', 'range 2026-04-01/2026-05-31 2026-09-01/2026-10-31'],
    [longProject, 'в мае 2026 года, в мае 2027 года', 'range 2026-05-01/2026-05-31 2027-05-01/2027-05-31'],
  ])('%o: «%s» means %s', (period, text, expected) => {
    const reading = readTerm(text, { period })
    expect(meaning(reading)).toBe(expected)
    expect(reading.text).toBe(text)
    expect(reading.confident).toBe(reading.kind !== 'unknown' && reading.assumed.length === 0)
  })
})

describe('misprints and letters', () => {
  it.each<[Period, string, string]>([
    [schoolYear, 'cентябрь – мaй', 'range 2025-09-01/2026-05-31'],
    [schoolYear, ' сентябрь  —  май ', 'range 2025-09-01/2026-05-31'],
    [schoolYear, 'В течении 2025года', 'ongoing 2025-01-01/2025-12-31'],
    [schoolYear, 'Сентябрь,2025', 'range 2025-09-01/2025-09-30'],
    [schoolYear, 'с1сентября', 'ongoing 2025-09-01/2026-08-31'],
    [schoolYear, 'ОКТЯБРЬ–НОЯБРЬ', 'range 2025-10-01/2025-11-30'],
  ])('%o: «%s» means %s', (period, text, expected) => {
    const reading = readTerm(text, { period })
    expect(meaning(reading)).toBe(expected)
    expect(reading.text).toBe(text)
    expect(reading.confident).toBe(reading.kind !== 'unknown' && reading.assumed.length === 0)
  })
})

describe('parts of months', () => {
  it.each<[Period, string, string]>([
    [schoolYear, '2-я декада ноября', 'range 2025-11-11/2025-11-20'],
    [schoolYear, 'III декада марта', 'range 2026-03-21/2026-03-31'],
    [schoolYear, 'первая декада октября 2025 г.', 'range 2025-10-01/2025-10-10'],
    [schoolYear, 'последняя неделя мая', 'range 2026-05-25/2026-05-31'],
    [schoolYear, 'первая неделя сентября', 'range 2025-09-01/2025-09-07'],
    [schoolYear, '1–2 неделя октября', 'range 2025-10-01/2025-10-12'],
    [schoolYear, 'в последнюю неделю сентября', 'range 2025-09-22/2025-09-28'],
    [schoolYear, 'первая половина октября', 'range 2025-10-01/2025-10-15'],
    [schoolYear, 'вторая половина мая', 'range 2026-05-16/2026-05-31'],
    [schoolYear, 'в начале сентября', 'range 2025-09-01/2025-09-10 ~vague-part'],
    [schoolYear, 'середина декабря', 'range 2025-12-11/2025-12-20 ~vague-part'],
    [schoolYear, 'конец мая', 'range 2026-05-21/2026-05-31 ~vague-part'],
    [schoolYear, 'в конце мая 2026 г.', 'range 2026-05-21/2026-05-31 ~vague-part'],
    [
      schoolYear,
      'последний день месяца',
      'recurring 2025-09-30 2025-10-31 2025-11-30 2025-12-31 2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31 2026-06-30 2026-07-31 2026-08-31 monthly',
    ],
    [schoolYear, 'последняя пятница мая', 'range 2026-05-29'],
  ])('%o: «%s» means %s', (period, text, expected) => {
    const reading = readTerm(text, { period })
    expect(meaning(reading)).toBe(expected)
    expect(reading.text).toBe(text)
    expect(reading.confident).toBe(reading.kind !== 'unknown' && reading.assumed.length === 0)
  })
})

describe('quarters, halves, quarters of a school', () => {
  it.each<[Period, string, string]>([
    [calendarYear, 'III квартал', 'range 2026-07-01/2026-09-30'],
    [schoolYear, 'I квартал 2026 г.', 'range 2026-01-01/2026-03-31'],
    [schoolYear, '3 кв. 2026 г.', 'range 2026-07-01/2026-09-30'],
    [schoolYear, '1-й квартал 2026 года', 'range 2026-01-01/2026-03-31'],
    [schoolYear, 'второй квартал', 'range 2026-04-01/2026-06-30'],
    [schoolYear, 'I–II квартал 2026 г.', 'range 2026-01-01/2026-06-30'],
    [schoolYear, 'I, III кварталы 2026 г.', 'range 2026-01-01/2026-03-31 2026-07-01/2026-09-30'],
    [schoolYear, 'Ш квартал 2026 г.', 'range 2026-07-01/2026-09-30'],
    [schoolYear, 'IV квартал 2025 г. – I квартал 2026 г.', 'range 2025-10-01/2026-03-31'],
    [schoolYear, 'III квартал', 'range 2026-07-01/2026-09-30 ~several-years'],
    [schoolYear, 'I полугодие', 'range 2025-09-01/2025-12-31'],
    [schoolYear, '2-е полугодие', 'range 2026-01-01/2026-05-31'],
    [schoolYear, 'во втором полугодии учебного года', 'range 2026-01-01/2026-05-31'],
    [schoolYear, 'I полугодие 2025/26 учебного года', 'range 2025-09-01/2025-12-31'],
    [calendarYear, 'первое полугодие', 'range 2026-01-01/2026-06-30'],
    [calendarYear, 'I полугодие 2026 года', 'range 2026-01-01/2026-06-30'],
    [schoolYear, 'II полугодие 2026 г.', 'range 2026-01-01/2026-05-31 ~half-year'],
    [schoolYear, 'II четверть', 'range 2025-11-01/2025-12-31 ~school-quarter'],
    [schoolYear, 'весна 2026 г.', 'range 2026-03-01/2026-05-31'],
    [schoolYear, 'зима', 'range 2025-12-01/2026-02-28'],
    [schoolYear, 'в летний период', 'range 2026-06-01/2026-08-31'],
  ])('%o: «%s» means %s', (period, text, expected) => {
    const reading = readTerm(text, { period })
    expect(meaning(reading)).toBe(expected)
    expect(reading.text).toBe(text)
    expect(reading.confident).toBe(reading.kind !== 'unknown' && reading.assumed.length === 0)
  })
})

describe('years and school years', () => {
  it.each<[Period, string, string]>([
    [schoolYear, '2026 год', 'ongoing 2026-01-01/2026-12-31'],
    [schoolYear, '2026 г.', 'ongoing 2026-01-01/2026-12-31'],
    [longProject, '2025–2027 гг.', 'ongoing 2025-01-01/2027-12-31'],
    [longProject, '2025, 2026 годы', 'ongoing 2025-01-01/2026-12-31'],
    [schoolYear, 'в течение 2026 года', 'ongoing 2026-01-01/2026-12-31'],
    [schoolYear, 'учебный год 2025/26', 'ongoing 2025-09-01/2026-08-31'],
    [schoolYear, '2025/2026 учебный год', 'ongoing 2025-09-01/2026-08-31'],
    [schoolYear, '2025-2026 уч. г.', 'ongoing 2025-09-01/2026-08-31'],
    [schoolYear, '2025/26', 'ongoing 2025-09-01/2026-08-31'],
    [schoolYear, 'в течение 2025-2026 учебного года', 'ongoing 2025-09-01/2026-08-31'],
    [schoolYear, 'на 2025–2026 учебный год', 'ongoing 2025-09-01/2026-08-31'],
    [schoolYear, 'в текущем учебном году', 'ongoing 2025-09-01/2026-08-31'],
    [schoolYear, 'в следующем учебном году', 'ongoing 2026-09-01/2027-08-31 ~relative-year'],
    [schoolYear, 'весь учебный год', 'ongoing 2025-09-01/2026-08-31'],
    [schoolYear, 'на протяжении учебного года', 'ongoing 2025-09-01/2026-08-31'],
    [schoolYear, 'вторая половина учебного года', 'range 2026-01-01/2026-05-31'],
  ])('%o: «%s» means %s', (period, text, expected) => {
    const reading = readTerm(text, { period })
    expect(meaning(reading)).toBe(expected)
    expect(reading.text).toBe(text)
    expect(reading.confident).toBe(reading.kind !== 'unknown' && reading.assumed.length === 0)
  })
})

describe('deadlines', () => {
  it.each<[Period, string, string]>([
    [schoolYear, 'до 1 сентября', 'deadline /2025-09-01'],
    [schoolYear, 'до 01.10.2025', 'deadline /2025-10-01'],
    [schoolYear, 'до 15.05.2026 г.', 'deadline /2026-05-15'],
    [schoolYear, 'не позднее 20 декабря', 'deadline /2025-12-20'],
    [schoolYear, 'не позднее 15 мая 2026 года', 'deadline /2026-05-15'],
    [schoolYear, 'к 29 августа', 'deadline /2026-08-29'],
    [fromAugust, 'к 29 августа', 'deadline /2025-08-29'],
    [schoolYear, 'в срок до 1 мая 2026 г.', 'deadline /2026-05-01'],
    [schoolYear, 'срок – до 1 мая', 'deadline /2026-05-01'],
    [schoolYear, 'по 31 мая 2026 г.', 'deadline /2026-05-31'],
    [schoolYear, 'до конца 2025 года', 'deadline /2025-12-31'],
    [schoolYear, 'до конца мая', 'deadline /2026-05-31'],
    [schoolYear, 'до конца учебного года', 'deadline /2026-08-31'],
    [schoolYear, 'до конца I полугодия', 'deadline /2025-12-31'],
    [schoolYear, 'до середины ноября', 'deadline /2025-11-15'],
    [fromAugust, 'до начала учебного года', 'deadline /2025-08-31'],
    [fromAugust, 'к началу учебного года', 'deadline /2025-09-01'],
    [schoolYear, 'до мая включительно', 'deadline /2026-05-31'],
    [schoolYear, 'не позднее мая 2026 г.', 'deadline /2026-05-31'],
    [schoolYear, 'до мая 2026 г.', 'deadline /2026-04-30 ~deadline-unit'],
    [schoolYear, 'до 2026 года', 'deadline /2025-12-31 ~deadline-unit'],
    [schoolYear, 'до 1 октября, до 1 апреля', 'deadline /2025-10-01 /2026-04-01'],
    [schoolYear, 'до 1 октября и 1 апреля', 'deadline /2025-10-01 /2026-04-01'],
    [schoolYear, 'до первого октября', 'deadline /2025-10-01'],
    [schoolYear, 'до конца года', 'deadline /2025-12-31 ~relative-year'],
    [schoolYear, '31 декабря текущего года', 'range 2025-12-31 ~relative-year'],
  ])('%o: «%s» means %s', (period, text, expected) => {
    const reading = readTerm(text, { period })
    expect(meaning(reading)).toBe(expected)
    expect(reading.text).toBe(text)
    expect(reading.confident).toBe(reading.kind !== 'unknown' && reading.assumed.length === 0)
  })
})

describe('lasting', () => {
  it.each<[Period, string, string]>([
    [schoolYear, 'постоянно', 'ongoing 2025-09-01/2026-08-31'],
    [schoolYear, 'На постоянной основе', 'ongoing 2025-09-01/2026-08-31'],
    [schoolYear, 'систематически', 'ongoing 2025-09-01/2026-08-31'],
    [schoolYear, 'круглогодично', 'ongoing 2025-09-01/2026-08-31'],
    [schoolYear, 'ежедневно', 'ongoing 2025-09-01/2026-08-31'],
    [schoolYear, 'весь период', 'ongoing 2025-09-01/2026-08-31'],
    [schoolYear, 'в течение всего срока реализации программы', 'ongoing 2025-09-01/2026-08-31'],
    [schoolYear, 'в период реализации проекта', 'ongoing 2025-09-01/2026-08-31'],
    [schoolYear, 'с 01.01.2026', 'ongoing 2026-01-01/2026-08-31'],
    [schoolYear, 'с 1 сентября 2025 г.', 'ongoing 2025-09-01/2026-08-31'],
    [schoolYear, 'с октября', 'ongoing 2025-10-01/2026-08-31'],
    [schoolYear, 'начиная с ноября 2025 г.', 'ongoing 2025-11-01/2026-08-31'],
    [schoolYear, 'не ранее 1 октября', 'ongoing 2025-10-01/2026-08-31'],
    [schoolYear, 'в течение сентября', 'range 2025-09-01/2025-09-30'],
    [schoolYear, 'в течение I полугодия', 'range 2025-09-01/2025-12-31'],
    [schoolYear, 'Постоянно, в течение учебного года', 'ongoing 2025-09-01/2026-08-31'],
  ])('%o: «%s» means %s', (period, text, expected) => {
    const reading = readTerm(text, { period })
    expect(meaning(reading)).toBe(expected)
    expect(reading.text).toBe(text)
    expect(reading.confident).toBe(reading.kind !== 'unknown' && reading.assumed.length === 0)
  })
})

describe('recurring', () => {
  it.each<[Period, string, string]>([
    [schoolYear, 'ежегодно', 'recurring 2025-09-01/2026-08-31 yearly'],
    [schoolYear, 'ежегодно до 15 мая', 'recurring /2026-05-15 yearly'],
    [schoolYear, 'до 15 мая ежегодно', 'recurring /2026-05-15 yearly'],
    [schoolYear, 'ежегодно, не позднее 15 мая', 'recurring /2026-05-15 yearly'],
    [schoolYear, 'ежегодно в августе', 'recurring 2026-08-01/2026-08-31 yearly'],
    [schoolYear, 'ежегодно 1 сентября', 'recurring 2025-09-01 yearly'],
    [schoolYear, 'ежегодно, май, с 2026 года', 'recurring 2026-05-01/2026-05-31 yearly'],
    [
      longProject,
      'ежегодно, начиная с 2024 года, до 1 октября',
      'recurring /2024-10-01 /2025-10-01 /2026-10-01 yearly',
    ],
    [
      longProject,
      'ежегодно в период с 1 по 15 декабря',
      'recurring 2022-12-01/2022-12-15 2023-12-01/2023-12-15 2024-12-01/2024-12-15 2025-12-01/2025-12-15 2026-12-01/2026-12-15 yearly',
    ],
    [
      longProject,
      'ежегодно, II квартал',
      'recurring 2023-04-01/2023-06-30 2024-04-01/2024-06-30 2025-04-01/2025-06-30 2026-04-01/2026-06-30 yearly',
    ],
    [schoolYear, 'каждый год в мае', 'recurring 2026-05-01/2026-05-31 yearly'],
    [schoolYear, 'май (ежегодно)', 'recurring 2026-05-01/2026-05-31 yearly'],
    [schoolYear, 'до 1 марта каждого года', 'recurring /2026-03-01 yearly'],
    [schoolYear, 'до 15 января года, следующего за отчётным', 'recurring /2026-01-15 yearly'],
    [schoolYear, 'ежеквартально', 'recurring 2025-09-01/2026-08-31 quarterly'],
    [schoolYear, 'раз в квартал', 'recurring 2025-09-01/2026-08-31 quarterly×1'],
    [schoolYear, '1 раз в квартал', 'recurring 2025-09-01/2026-08-31 quarterly×1'],
    [
      schoolYear,
      'ежеквартально до 10 числа месяца, следующего за отчётным',
      'recurring /2025-10-10 /2026-01-10 /2026-04-10 /2026-07-10 quarterly',
    ],
    [
      schoolYear,
      'до 5 числа месяца, следующего за отчётным кварталом',
      'recurring /2025-10-05 /2026-01-05 /2026-04-05 /2026-07-05 quarterly',
    ],
    [
      schoolYear,
      'ежеквартально (март, июнь, сентябрь, декабрь)',
      'recurring 2025-09-01/2025-09-30 2025-12-01/2025-12-31 2026-03-01/2026-03-31 2026-06-01/2026-06-30 quarterly',
    ],
    [threeMonths, 'ежемесячно', 'recurring 2025-11-01/2026-01-31 monthly'],
    [threeMonths, 'ежемесячно до 5 числа', 'recurring /2025-11-05 /2025-12-05 /2026-01-05 monthly'],
    [threeMonths, 'ежемесячно (до 5 числа)', 'recurring /2025-11-05 /2025-12-05 /2026-01-05 monthly'],
    [threeMonths, 'до 25 числа каждого месяца', 'recurring /2025-11-25 /2025-12-25 /2026-01-25 monthly'],
    [
      threeMonths,
      'ежемесячно с 1 по 5 число',
      'recurring 2025-11-01/2025-11-05 2025-12-01/2025-12-05 2026-01-01/2026-01-05 monthly',
    ],
    [threeMonths, '20 числа каждого месяца', 'recurring 2025-11-20 2025-12-20 2026-01-20 monthly'],
    [
      threeMonths,
      'ежемесячно, не позднее 3 числа месяца, следующего за отчетным',
      'recurring /2025-11-03 /2025-12-03 /2026-01-03 monthly',
    ],
    [schoolYear, 'ежемесячно, сентябрь – май', 'recurring 2025-09-01/2026-05-31 monthly'],
    [schoolYear, 'сентябрь – май (ежемесячно)', 'recurring 2025-09-01/2026-05-31 monthly'],
    [schoolYear, '2 раза в месяц', 'recurring 2025-09-01/2026-08-31 monthly×2'],
    [threeMonths, 'первый понедельник месяца', 'recurring 2025-11-03 2025-12-01 2026-01-05 monthly'],
    [threeMonths, 'каждую последнюю пятницу месяца', 'recurring 2025-11-28 2025-12-26 2026-01-30 monthly'],
    [
      threeMonths,
      'ежемесячно, последняя неделя',
      'recurring 2025-11-24/2025-11-30 2025-12-22/2025-12-28 2026-01-26/2026-01-31 monthly',
    ],
    [threeMonths, 'до 20 числа', 'recurring /2025-11-20 /2025-12-20 /2026-01-20 monthly ~month-day'],
    [schoolYear, 'еженедельно', 'recurring 2025-09-01/2026-08-31 weekly'],
    [schoolYear, '1 раз в неделю', 'recurring 2025-09-01/2026-08-31 weekly×1'],
    [schoolYear, 'еженедельно, пятница', 'recurring 2025-09-01/2026-08-31 weekly on 5'],
    [schoolYear, 'по вторникам и четвергам', 'recurring 2025-09-01/2026-08-31 weekly on 2,4'],
    [schoolYear, 'каждую среду', 'recurring 2025-09-01/2026-08-31 weekly on 3'],
    [schoolYear, '1 раз в полугодие', 'recurring 2025-09-01/2026-08-31 n-per-year×2'],
    [schoolYear, 'раз в полгода', 'recurring 2025-09-01/2026-08-31 n-per-year×2'],
    [
      schoolYear,
      '1 раз в полугодие (декабрь, май)',
      'recurring 2025-12-01/2025-12-31 2026-05-01/2026-05-31 n-per-year×2',
    ],
    [schoolYear, '2 раза в год: октябрь, апрель', 'recurring 2025-10-01/2025-10-31 2026-04-01/2026-04-30 n-per-year×2'],
    [schoolYear, '2 раза в год (до 1 декабря, до 1 мая)', 'recurring /2025-12-01 /2026-05-01 n-per-year×2'],
    [schoolYear, 'не реже двух раз в год', 'recurring 2025-09-01/2026-08-31 n-per-year×2 at-least'],
    [schoolYear, 'не реже 1 раза в квартал', 'recurring 2025-09-01/2026-08-31 quarterly×1 at-least'],
    [schoolYear, 'не менее 3 раз в течение года', 'recurring 2025-09-01/2026-08-31 n-per-year×3 at-least'],
    [schoolYear, 'не более 2 раз в месяц', 'recurring 2025-09-01/2026-08-31 monthly×2 at-most'],
    [schoolYear, 'дважды в год', 'recurring 2025-09-01/2026-08-31 n-per-year×2'],
    [schoolYear, '2-3 раза в год', 'recurring 2025-09-01/2026-08-31 n-per-year×2 at-least'],
    [schoolYear, '1 раз в четверть', 'recurring 2025-09-01/2026-08-31 n-per-year×4'],
    [schoolYear, 'по полугодиям', 'recurring 2025-09-01/2026-08-31 n-per-year×2'],
    [schoolYear, '1 раз в 2 месяца', 'recurring 2025-09-01/2026-08-31 n-per-year×6'],
    [schoolYear, 'один раз в два года', 'recurring 2025-09-01/2026-08-31 n-per-year×0.5'],
    [schoolYear, '4 раза в течение учебного года', 'recurring 2025-09-01/2026-08-31 n-per-year×4'],
  ])('%o: «%s» means %s', (period, text, expected) => {
    const reading = readTerm(text, { period })
    expect(meaning(reading)).toBe(expected)
    expect(reading.text).toBe(text)
    expect(reading.confident).toBe(reading.kind !== 'unknown' && reading.assumed.length === 0)
  })
})

describe('someone else’s calendar, on demand', () => {
  it.each<[Period, string, string]>([
    [schoolYear, 'по отдельному графику', 'undated'],
    [schoolYear, 'по плану работы управления образования на 2025-2026 учебный год', 'undated'],
    [schoolYear, 'согласно графику, утверждённому приказом от 01.09.2025 № 5', 'undated'],
    [schoolYear, 'в установленные сроки', 'undated'],
    [schoolYear, 'в сроки, установленные министерством', 'undated'],
    [schoolYear, 'по согласованию', 'undated'],
    [schoolYear, 'после утверждения плана', 'undated'],
    [schoolYear, 'по окончании четверти', 'undated'],
    [schoolYear, 'в течение месяца со дня издания приказа', 'undated'],
    [schoolYear, 'не позднее 10 дней до начала мероприятия', 'undated'],
    [schoolYear, 'в течение 5 рабочих дней после проведения', 'undated'],
    [schoolYear, 'в 10-дневный срок', 'undated'],
    [schoolYear, 'за 3 дня до мероприятия', 'undated'],
    [schoolYear, 'в день проведения', 'undated'],
    [schoolYear, 'в период ГИА', 'undated'],
    [schoolYear, 'осенние каникулы', 'undated'],
    [schoolYear, 'до конца реализации проекта', 'undated'],
    [schoolYear, 'по запросу', 'asneeded'],
    [schoolYear, 'по запросам родителей', 'asneeded'],
    [schoolYear, 'по индивидуальному запросу', 'asneeded'],
    [schoolYear, 'по мере необходимости', 'asneeded'],
    [schoolYear, 'при необходимости', 'asneeded'],
    [schoolYear, 'по мере поступления заявок', 'asneeded'],
    [schoolYear, 'при наличии заявок', 'asneeded'],
  ])('%o: «%s» means %s', (period, text, expected) => {
    const reading = readTerm(text, { period })
    expect(meaning(reading)).toBe(expected)
    expect(reading.text).toBe(text)
    expect(reading.confident).toBe(reading.kind !== 'unknown' && reading.assumed.length === 0)
  })
})

describe('several statements, conditions', () => {
  it.each<[Period, string, string]>([
    [schoolYear, 'октябрь – ноябрь 2025 г.; далее ежегодно', 'recurring 2025-10-01/2025-11-30 yearly'],
    [
      longProject,
      'октябрь – ноябрь 2025 г.; далее ежегодно',
      'recurring 2025-10-01/2025-11-30 2026-10-01/2026-11-30 yearly',
    ],
    [longProject, 'Октябрь 2025 г. Далее ежегодно.', 'recurring 2025-10-01/2025-10-31 2026-10-01/2026-10-31 yearly'],
    [longProject, 'до 1 октября 2025 г., далее ежегодно', 'recurring /2025-10-01 /2026-10-01 yearly'],
    [schoolYear, 'октябрь 2025 г. – далее постоянно', 'range 2025-10-01/2025-10-31'],
    [schoolYear, 'сентябрь 2025 г.; май 2026 г.', 'range 2025-09-01/2025-09-30 2026-05-01/2026-05-31'],
    [schoolYear, 'по графику Министерства до 1 июня', 'deadline /2026-06-01'],
    [schoolYear, 'по утверждённому плану, но не позднее 1 июня', 'deadline /2026-06-01'],
    [
      schoolYear,
      'по мере необходимости, но не реже 1 раза в год',
      'recurring 2025-09-01/2026-08-31 n-per-year×1 at-least',
    ],
    [schoolYear, 'В течение года, по запросу', 'ongoing 2025-09-01/2026-08-31'],
    [
      schoolYear,
      'в течение учебного года (по отдельному графику)',
      'ongoing 2025-09-01/2026-08-31 (по отдельному графику)',
    ],
    [
      schoolYear,
      'май (при наличии финансирования, по согласованию)',
      'range 2026-05-01/2026-05-31 (при наличии финансирования, по согласованию)',
    ],
    [schoolYear, 'ориентировочно май 2026 г.', 'range 2026-05-01/2026-05-31 ~approximate'],
    [schoolYear, 'сентябрь (1-я неделя)', 'range 2025-09-01/2025-09-07'],
    [schoolYear, 'сентябрь 2025 г., актовый зал', 'range 2025-09-01/2025-09-30 ~part-unread'],
  ])('%o: «%s» means %s', (period, text, expected) => {
    const reading = readTerm(text, { period })
    expect(meaning(reading)).toBe(expected)
    expect(reading.text).toBe(text)
    expect(reading.confident).toBe(reading.kind !== 'unknown' && reading.assumed.length === 0)
  })
})

describe('years that have to be assumed', () => {
  it.each<[Period, string, string]>([
    [longProject, 'май', 'range 2023-05-01/2023-05-31 ~several-years'],
    [lessons, 'июль-август', 'range 2025-07-01/2025-08-31 ~outside-period'],
    [schoolYear, 'август-сентябрь', 'range 2026-08-01/2026-09-30 ~several-years'],
  ])('%o: «%s» means %s', (period, text, expected) => {
    const reading = readTerm(text, { period })
    expect(meaning(reading)).toBe(expected)
    expect(reading.text).toBe(text)
    expect(reading.confident).toBe(reading.kind !== 'unknown' && reading.assumed.length === 0)
  })
})

describe('what cannot be read', () => {
  it.each<[Period, string, string]>([
    [schoolYear, '15 сентября день знаний', 'unknown'],
    [schoolYear, '15–12 декабря', 'unknown ~reversed'],
    [schoolYear, 'май 2026 г. – сентябрь 2025 г.', 'unknown ~reversed'],
    [schoolYear, '31.02.2026', 'unknown ~no-such-date'],
    [schoolYear, '29 февраля 2026 г.', 'unknown ~no-such-date'],
    [schoolYear, '30 февраля', 'unknown ~no-such-date'],
    [schoolYear, '99 марта', 'unknown ~no-such-date'],
    [schoolYear, 'скоро', 'unknown'],
    [schoolYear, 'абракадабра', 'unknown'],
    [schoolYear, 'на зимнем балу', 'unknown'],
    [schoolYear, 'до', 'unknown'],
    [schoolYear, 'с', 'unknown'],
    [schoolYear, '?', 'unknown'],
    [schoolYear, '1', 'unknown'],
  ])('%o: «%s» means %s', (period, text, expected) => {
    const reading = readTerm(text, { period })
    expect(meaning(reading)).toBe(expected)
    expect(reading.text).toBe(text)
    expect(reading.confident).toBe(reading.kind !== 'unknown' && reading.assumed.length === 0)
  })
})

describe('more of practice', () => {
  it.each<[Period, string, string]>([
    [schoolYear, 'Сентябрь-октябрь 2025г., март-апрель 2026г.', 'range 2025-09-01/2025-10-31 2026-03-01/2026-04-30'],
    [schoolYear, 'до 30 сентября 2025 года и до 30 апреля 2026 года', 'deadline /2025-09-30 /2026-04-30'],
    [schoolYear, 'с 1 сентября 2025 года по 31 мая 2026 года (включительно)', 'range 2025-09-01/2026-05-31'],
    [schoolYear, 'с 1 по 5 мая включительно', 'range 2026-05-01/2026-05-05'],
    [schoolYear, 'август 2025 – июнь 2026', 'range 2025-08-01/2026-06-30'],
    [schoolYear, 'октябрь 2025 – апрель 2026 г.г.', 'range 2025-10-01/2026-04-30'],
    [schoolYear, '2025-2026 г.г.', 'ongoing 2025-01-01/2026-12-31'],
    [schoolYear, 'в теч. года', 'ongoing 2025-09-01/2026-08-31'],
    [schoolYear, 'в теч. уч. года', 'ongoing 2025-09-01/2026-08-31'],
    [schoolYear, '1 р. в год', 'recurring 2025-09-01/2026-08-31 n-per-year×1'],
    [schoolYear, '2 раза/год', 'recurring 2025-09-01/2026-08-31 n-per-year×2'],
    [schoolYear, '1р/мес.', 'recurring 2025-09-01/2026-08-31 monthly×1'],
    [schoolYear, '1 раз в мес.', 'recurring 2025-09-01/2026-08-31 monthly×1'],
    [schoolYear, 'сентябрь, далее – по мере необходимости', 'range 2025-09-01/2025-09-30'],
    [schoolYear, 'конец сентября – начало октября', 'range 2025-09-21/2025-10-10 ~vague-part'],
    [schoolYear, 'вторая половина октября – первая половина ноября', 'range 2025-10-16/2025-11-15'],
    [
      schoolYear,
      'Сентябрь (входная), май (итоговая)',
      'range 2025-09-01/2025-09-30 2026-05-01/2026-05-31 (входная; итоговая)',
    ],
    [schoolYear, 'сентябрь-ноябрь (1 этап), декабрь-март (2 этап)', 'range 2025-09-01/2026-03-31 (1 этап; 2 этап)'],
    [schoolYear, 'до 30.09.2025, далее – ежеквартально', 'recurring 2025-09-30/2026-08-31 quarterly'],
    [schoolYear, 'на начало учебного года', 'range 2025-09-01/2025-09-30 ~vague-part'],
    [schoolYear, 'начало года', 'unknown ~relative-year'],
    [schoolYear, 'конец учебного года', 'range 2026-05-01/2026-05-31 ~vague-part'],
    [schoolYear, 'середина учебного года', 'range 2026-01-01/2026-01-31 ~vague-part'],
    [schoolYear, '1 раз в год в мае', 'recurring 2026-05-01/2026-05-31 n-per-year×1'],
    [schoolYear, '2 раза в год в сентябре и мае', 'recurring 2025-09-01/2025-09-30 2026-05-01/2026-05-31 n-per-year×2'],
    [schoolYear, 'сентябрь 2025г-май 2026г', 'range 2025-09-01/2026-05-31'],
    [schoolYear, '01.09.2025 - 31.05.2026г.г.', 'range 2025-09-01/2026-05-31'],
    [schoolYear, 'июнь 2026 г. (после ГИА)', 'range 2026-06-01/2026-06-30 (после ГИА)'],
    [schoolYear, 'не позднее, чем 1 мая', 'deadline /2026-05-01'],
    [schoolYear, 'не позднее, чем за 3 дня до проведения', 'undated'],
    [schoolYear, 'постоянно/по запросу', 'ongoing 2025-09-01/2026-08-31'],
    [schoolYear, 'II-III кварталы 2026 года', 'range 2026-04-01/2026-09-30'],
    [calendarYear, '3-й – 4-й кварталы', 'range 2026-07-01/2026-12-31'],
    [calendarYear, '1,3 квартал', 'range 2026-01-01/2026-03-31 2026-07-01/2026-09-30'],
    [schoolYear, '01-15.09.2025', 'range 2025-09-01/2025-09-15'],
    [schoolYear, 'по состоянию на 1 октября', 'range 2025-10-01'],
    [schoolYear, 'в установленном порядке', 'undated'],
    [schoolYear, 'по мере проведения мероприятий', 'undated'],
    [schoolYear, 'при формировании классов', 'undated'],
    [schoolYear, 'ежегодно, по плану', 'recurring 2025-09-01/2026-08-31 yearly'],
    [schoolYear, 'на 01.09.2025', 'range 2025-09-01'],
    [schoolYear, 'до 1 июня (ежегодно)', 'recurring /2026-06-01 yearly'],
    [schoolYear, 'в срок, установленный приказом', 'undated'],
    [schoolYear, 'раз в две недели', 'recurring 2025-09-01/2026-08-31 n-per-year×26'],
    [schoolYear, 'каждые 2 недели', 'recurring 2025-09-01/2026-08-31 n-per-year×26'],
    [schoolYear, 'в течение года (октябрь, март)', 'ongoing 2025-09-01/2026-08-31'],
    [schoolYear, '2–4 недели сентября', 'range 2025-09-08/2025-09-28'],
    [schoolYear, 'I - IV кварталы 2026 г.', 'ongoing 2026-01-01/2026-12-31'],
    [schoolYear, 'весь 2026 год', 'ongoing 2026-01-01/2026-12-31'],
    [schoolYear, 'в течение всего 2025/26 учебного года', 'ongoing 2025-09-01/2026-08-31'],
    [schoolYear, 'ежемесячно в течение года', 'recurring 2025-09-01/2026-08-31 monthly'],
    [schoolYear, 'до 15.10.2025 г., 15.04.2026 г.', 'deadline /2025-10-15 /2026-04-15'],
    [schoolYear, 'сентябрь, октябрь, ноябрь', 'range 2025-09-01/2025-11-30'],
    [schoolYear, 'сентябрь 2025 года, далее ежемесячно', 'recurring 2025-09-01/2026-08-31 monthly'],
    [schoolYear, 'с сентября 2025 г., далее постоянно', 'ongoing 2025-09-01/2026-08-31'],
    [schoolYear, 'первый вторник октября', 'range 2025-10-07'],
    [schoolYear, '15–30.09.2025', 'range 2025-09-15/2025-09-30'],
    [schoolYear, 'каждый учебный год', 'recurring 2025-09-01/2026-08-31 yearly'],
    [schoolYear, 'к концу учебного года', 'deadline /2026-08-31'],
    [schoolYear, 'по итогам каждого полугодия', 'recurring 2025-09-01/2026-08-31 n-per-year×2'],
    [schoolYear, 'январь–декабрь 2026 г.', 'ongoing 2026-01-01/2026-12-31'],
    [schoolYear, '2026-2030', 'ongoing 2026-01-01/2030-12-31'],
    [longProject, 'в течение 2025/26 и 2026/27 учебных годов', 'ongoing 2025-09-01/2027-08-31'],
    [threeMonths, 'до 10-го числа ежемесячно', 'recurring /2025-11-10 /2025-12-10 /2026-01-10 monthly'],
    [
      threeMonths,
      'с 20 по 25 число каждого месяца',
      'recurring 2025-11-20/2025-11-25 2025-12-20/2025-12-25 2026-01-20/2026-01-25 monthly',
    ],
    [
      threeMonths,
      '1, 11 и 21 числа каждого месяца',
      'recurring 2025-11-01 2025-11-11 2025-11-21 2025-12-01 2025-12-11 2025-12-21 2026-01-01 2026-01-11 2026-01-21 monthly',
    ],
    [schoolYear, 'по графику, утвержденному приказом, октябрь 2025 г.', 'range 2025-10-01/2025-10-31'],
    [schoolYear, 'с февраля по май, 1 раз в месяц', 'recurring 2026-02-01/2026-05-31 monthly×1'],
    [schoolYear, '1-15 сентября ежегодно', 'recurring 2025-09-01/2025-09-15 yearly'],
    [
      threeMonths,
      '15-го и 30-го числа каждого месяца',
      'recurring 2025-11-15 2025-11-30 2025-12-15 2025-12-30 2026-01-15 2026-01-30 monthly',
    ],
  ])('%o: «%s» means %s', (period, text, expected) => {
    const reading = readTerm(text, { period })
    expect(meaning(reading)).toBe(expected)
    expect(reading.text).toBe(text)
    expect(reading.confident).toBe(reading.kind !== 'unknown' && reading.assumed.length === 0)
  })
})
