import type { CodeDescription } from '../codes.js'

/** Code of a finding of those who write and change sources. */
export type SourceCode = 'not-writable' | 'not-formatted' | 'not-convertible'

/** What `explain` says of the findings of those who write and change sources. */
export const sourceCodes: Readonly<Record<SourceCode, CodeDescription>> = {
  'not-writable': {
    severity: 'warning',
    title: { ru: 'Значение можно записать в Markdown', en: 'A value can be written as Markdown' },
    why: {
      ru: 'Модель, собранная программой, бывает богаче записи: например, список в заголовке прочитать обратно нельзя. О каждой такой потере говорится.',
      en: 'A model that a program has made may hold more than the notation: a list in a heading, for example, cannot be read back. Every such loss is told.',
    },
  },
  'not-formatted': {
    severity: 'warning',
    title: { ru: 'Файл приведён к единому виду', en: 'A file is in the one form' },
    why: {
      ru: 'Оформление не меняет смысла. Если после него файл читался бы иначе, он остаётся как был.',
      en: 'Formatting changes no meaning. A file that would be read otherwise stays as it was.',
    },
  },
  'not-convertible': {
    severity: 'warning',
    title: { ru: 'Список и таблица мероприятий равноценны', en: 'A list and a table of activities are equal' },
    why: {
      ru: 'В ячейке таблицы нельзя записать всё, что можно в списке. То, что потерялось бы, остаётся в прежней записи.',
      en: 'A cell cannot hold everything that an item can. What would be lost stays in its form.',
    },
  },
}
