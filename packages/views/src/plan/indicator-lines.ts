import type {
  Indicator,
  IndicatorChild,
  IndicatorGroup,
  IndicatorItem,
  IndicatorRow,
  ProseBlock,
} from '@dorozhnik/model'

/** A row of the printed table: an indicator, or one of several indicators under one name. */
export interface IndicatorLine {
  type: 'line'
  indicator: Indicator
  /** The record whose number is printed. */
  row: IndicatorRow
  item?: IndicatorItem
  /** Which of the lines of its indicator it is, from 0, and how many there are. */
  index: number
  count: number
  /** Groups around it, the outermost first. */
  groups: readonly IndicatorGroup[]
}

/** What stands between the lines. */
export interface GroupLine {
  type: 'groupLine'
  group: IndicatorGroup
  /** 1 is the highest. */
  level: number
}

/** The lines of a table of indicators in the order of printing. */
export function linesOf(
  children: readonly IndicatorChild[],
  original: (row: IndicatorRow) => Indicator,
  groups: readonly IndicatorGroup[] = [],
): (IndicatorLine | GroupLine | ProseBlock)[] {
  return children.flatMap((child): (IndicatorLine | GroupLine | ProseBlock)[] => {
    switch (child.type) {
      case 'prose':
        return [child]
      case 'group':
        return [
          { type: 'groupLine', group: child, level: groups.length + 1 },
          ...linesOf(child.children, original, [...groups, child]),
        ]
      case 'indicator':
        return linesOfIndicator(child, original(child), groups)
    }
  })
}

function linesOfIndicator(row: IndicatorRow, indicator: Indicator, groups: readonly IndicatorGroup[]): IndicatorLine[] {
  const items = indicator.items ?? []
  const own = items.length === 0 || items.some((item) => collides(indicator, item))
  const count = items.length + (own ? 1 : 0)
  const lines: (IndicatorItem | undefined)[] = own ? [undefined, ...items] : items
  return lines.map((item, index) => ({
    type: 'line',
    indicator,
    row,
    ...(item !== undefined && { item }),
    index,
    count,
    groups,
  }))
}

/** An indicator that has a figure of its own where its items have theirs needs a line of its own. */
function collides(indicator: Indicator, item: IndicatorItem): boolean {
  return (
    (indicator.baseline !== undefined && item.baseline !== undefined) ||
    (indicator.target !== undefined && item.target !== undefined) ||
    Object.keys(item.values ?? {}).some((key) => Object.hasOwn(indicator.values ?? {}, key))
  )
}
