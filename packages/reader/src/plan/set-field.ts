import { type Activity, type Content, fieldOf, isBlank } from '@dorozhnik/model'
import { blocksIn } from '../markdown/converting.js'
import type { PlanReading } from './plan-reading.js'

/** Puts a value into an activity. A second value of the same field is added to the first and reported. */
export function setField(
  reading: PlanReading,
  activity: Activity,
  key: string,
  content: Content,
  range: readonly [start: number, end: number],
): void {
  const before = fieldOf(activity, key)
  if (before !== undefined && !isBlank(before)) {
    reportTwice(reading, activity, key, range)
    const at = reading.places.at(activity, key)
    const [start, end] = at !== undefined && 'file' in at ? [at.start, at.end] : range
    assign(activity, key, [...blocksIn(reading, before, [start, end]), ...blocksIn(reading, content, range)])
    reading.places.setKey(activity, key, Math.min(start, range[0]), Math.max(end, range[1]))
    return
  }
  assign(activity, key, content)
  reading.places.setKey(activity, key, ...range)
}

function assign(activity: Activity, key: string, content: Content): void {
  if (key === 'title' || key === 'term' || key === 'responsible' || key === 'result') activity[key] = content
  else activity.fields = { ...activity.fields, [key]: content }
}

function reportTwice(reading: PlanReading, activity: Activity, key: string, range: readonly [number, number]): void {
  const first = reading.places.at(activity, key)
  reading.report(
    'field-twice',
    range,
    {
      ru: 'У мероприятия это поле уже есть; второе значение дописано к первому.',
      en: 'The activity has this field already; the second value is added to the first.',
    },
    {
      help: {
        ru: 'Оставьте одно значение или соедините оба в одном поле.',
        en: 'Keep one of the values or put both into one field.',
      },
      ...(first === undefined
        ? {}
        : {
            related: [
              { message: { ru: 'Первое значение стоит здесь.', en: 'The first value stands here.' }, place: first },
            ],
          }),
    },
  )
}
