import type { Assumption, AssumptionCode } from './term-reading.js'

const texts: Record<AssumptionCode, { ru: string; en: string }> = {
  'several-years': {
    ru: 'Год не указан, а в период плана попадает несколько таких дат; взята самая вероятная.',
    en: 'The year is not given and several such dates lie in the period of the plan; the likeliest one was taken.',
  },
  'outside-period': {
    ru: 'Год не указан, а в период плана такая дата не попадает; взята ближайшая к нему.',
    en: 'The year is not given and no such date lies in the period of the plan; the nearest one was taken.',
  },
  'no-period': {
    ru: 'Период плана неизвестен, поэтому год восстановить нельзя.',
    en: 'The period of the plan is not known, so the year cannot be told.',
  },
  'relative-year': {
    ru: 'Год назван относительно («текущий», «следующий») и отсчитан от начала плана.',
    en: 'The year is relative (“this”, “next”) and was counted from the beginning of the plan.',
  },
  'deadline-unit': {
    ru: 'Последним днём считается день перед названным месяцем или годом; точная дата надёжнее.',
    en: 'The day before the named month or year was taken as the last one; an exact date is safer.',
  },
  'school-quarter': {
    ru: 'Границы учебных четвертей и триместров школа утверждает сама; взяты обычные месяцы.',
    en: 'A school sets the bounds of its quarters and trimesters itself; the usual months were taken.',
  },
  'half-year': {
    ru: 'Не сказано, учебное это полугодие или календарное; выбрано то, что подходит к периоду плана.',
    en: 'A school half-year or a calendar one is not said; the one that fits the period of the plan was taken.',
  },
  'school-year': {
    ru: 'Период плана не совпадает с учебным годом; взят весь период.',
    en: 'The period of the plan is not a school year; the whole period was taken.',
  },
  'vague-part': {
    ru: '«Начало», «середина» и «конец» не называют дней; взята декада месяца или месяц более долгого срока.',
    en: '“Beginning”, “middle” and “end” name no days; ten days of a month or a month of a longer time were taken.',
  },
  'month-day': {
    ru: 'Названо только число; считается, что каждого месяца.',
    en: 'Only a day of the month is given; every month was assumed.',
  },
  reversed: { ru: 'Конец срока стоит раньше начала.', en: 'The end of the term is before its beginning.' },
  'no-such-date': { ru: 'Такого дня в календаре нет.', en: 'The calendar has no such day.' },
  'part-unread': {
    ru: 'Часть срока прочитать не удалось.',
    en: 'A part of the term could not be read.',
  },
  misprint: { ru: 'Слово с опечаткой прочитано как похожее.', en: 'A misspelt word was read as the one like it.' },
  approximate: { ru: 'Срок назван приблизительно.', en: 'The term is approximate.' },
}

/** An assumption by its code. */
export function assumption(code: AssumptionCode): Assumption {
  return { code, ...texts[code] }
}
