import { isIsoDate } from '@dorozhnik/model'
import { monthGenitive } from '@dorozhnik/russian'

/** A day that a text names, and where. */
export interface DateInText {
  /** ISO. */
  day: string
  start: number
  end: number
}

const months: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 12 }, (_, index) => [monthGenitive(index + 1), index + 1] as const),
)

const pattern =
  /(?<![\d.])(?:(\d{1,2})\.(\d{1,2})\.(\d{4})|[«"]?(\d{1,2})[»"]?\s{1,3}([а-я]{3,8})\s{1,3}(\d{4}))(?!\d)/giu

/** The days that a text names in full: `05.06.2016`, `5 июня 2016 г.`. */
export function datesInText(text: string): DateInText[] {
  if (!/\d{4}/.test(text)) return []
  const found: DateInText[] = []
  for (const match of text.matchAll(pattern)) {
    const month = match[2] ?? String(months.get((match[5] ?? '').toLowerCase()) ?? 0)
    const day = `${match[3] ?? match[6]}-${month.padStart(2, '0')}-${(match[1] ?? match[4] ?? '').padStart(2, '0')}`
    if (isIsoDate(day)) found.push({ day, start: match.index, end: match.index + match[0].length })
  }
  return found
}

/** The days that a text names as the last ones: «до 5 июня 2016 г.», «к 05.06.2016», «не позднее 05.06.2016». */
export function deadlinesInText(text: string): DateInText[] {
  return datesInText(text).filter(({ start }) =>
    /(?<![a-zЀ-ӿ])(?:до|к|ко|не позднее)\s{1,3}$/iu.test(text.slice(Math.max(0, start - 20), start)),
  )
}
