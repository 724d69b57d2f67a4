import { type Content, isBlank } from '@dorozhnik/model'
import { blocksIn } from '../markdown/converting.js'
import type { Reading } from '../reading.js'

/** Puts a value into a record. A second value of the same field is added to the first and reported. */
export function putContent(
  reading: Reading,
  node: object,
  key: string,
  before: Content | undefined,
  put: (content: Content) => void,
  content: Content,
  range: readonly [start: number, end: number],
): void {
  const { places, source } = reading
  if (before === undefined || isEmpty(before)) {
    put(content)
    places.setKey(node, key, ...range, source.name)
    return
  }
  reportTwice(reading, node, key, range)
  const at = places.at(node, key)
  const [start, end] = at !== undefined && 'file' in at && at.file === source.name ? [at.start, at.end] : range
  const blocks = Array.isArray(before) ? before : blocksIn(reading, before, [start, end])
  blocks.push(...blocksIn(reading, content, range))
  put(blocks)
  places.setKey(node, key, Math.min(start, range[0]), Math.max(end, range[1]), source.name)
}

/** Several blocks are never empty: nothing is printed of an empty cell alone. */
function isEmpty(content: Content): boolean {
  return typeof content === 'string' || content.length < 2 ? isBlank(content) : false
}

function reportTwice(reading: Reading, node: object, key: string, range: readonly [number, number]): void {
  const first = reading.places.at(node, key)
  reading.report(
    'field-twice',
    range,
    {
      ru: 'Это поле здесь уже есть; второе значение дописано к первому.',
      en: 'This field is there already; the second value is added to the first.',
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
