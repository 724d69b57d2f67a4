/** The seed of every property, unless somebody asks for another one. */
export const usualSeed = 2026

/** The seed that a text names: the usual one for none, a new one in each run (`undefined`) for `random`. */
export function whichSeed(asked: string | undefined): number | undefined {
  if (asked === undefined || asked === '') return usualSeed
  if (asked === 'random') return undefined
  if (/^-?\d{1,10}$/.test(asked)) return Number(asked)
  throw new Error(`DOROZHNIK_SEED is a whole number or «random», not «${asked}»`)
}

/** How many times as many runs as usual a text asks for. */
export function howOften(asked: string | undefined): number {
  if (asked === undefined || asked === '') return 1
  if (/^[1-9]\d{0,3}$/.test(asked)) return Number(asked)
  throw new Error(`DOROZHNIK_RUNS is a whole number of times, not «${asked}»`)
}
