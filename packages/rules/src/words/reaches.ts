import type { Threshold } from '@dorozhnik/russian'

/** True when a value lies where a mark wants it. */
export function reaches(value: number, { bound, value: mark, to }: Pick<Threshold, 'bound' | 'value' | 'to'>): boolean {
  switch (bound) {
    case 'at-least':
      return value >= mark
    case 'above':
      return value > mark
    case 'at-most':
      return value <= mark
    case 'below':
      return value < mark
    case 'between':
      return value >= mark && value <= (to ?? mark)
    case 'exactly':
      return value === mark
  }
}
