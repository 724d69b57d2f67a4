import type { Code } from 'mdast'
import { type Converting, rangeOf } from '../markdown/converting.js'

/** Says that a block of indicators stands in a part that is none of indicators, and will be printed as it stands. */
export function reportMisplacedBlock(converting: Converting, node: Code): void {
  const [start] = rangeOf(converting, node)
  const feed = converting.reading.source.text.indexOf('\n', start)
  converting.reading.report(
    'block-misplaced',
    [start, feed === -1 ? start + 3 : feed],
    {
      ru: 'Блок показателей стоит не в части с показателями и будет напечатан как есть.',
      en: 'A block of indicators stands in a part of another kind and will be printed as it stands.',
    },
    {
      help: {
        ru: 'Поставьте его под заголовок «Показатели» или напишите после своего заголовка {вид=показатели}.',
        en: 'Put it under a heading “Показатели”, or write {kind=indicators} after your heading.',
      },
    },
  )
}
