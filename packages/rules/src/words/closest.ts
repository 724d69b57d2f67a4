import { nearest } from '@dorozhnik/diagnostics'
import { toLatin } from './look-alikes.js'
import { slips } from './slips.js'

/** The nearest of the known words. */
export interface Closest {
  word: string
  /** True when it can hardly be another word: a single slip inside the word, and no other candidate is as near. */
  certain: boolean
}

/** The candidate that was most likely meant, if one is near enough to be worth naming. */
export function closest(word: string, candidates: Iterable<string>): Closest | undefined {
  const known = [...candidates]
  const folded = fold(word)
  const twins = known.filter((candidate) => fold(candidate) === folded)
  if (twins[0] !== undefined) return { word: twins[0], certain: twins.length === 1 }
  const best = nearest(word, known)
  if (best === undefined) return undefined
  const rivals = known.filter((candidate) => slips(folded, fold(candidate), 1) === 1)
  return { word: best, certain: rivals.length === 1 && rivals[0] === best && isSafeSlip(folded, fold(best)) }
}

/**
 * One slip is safe to mend unless it may well be another name: `sokolov` and `sokolova` are two
 * people, `school-12` and `school-13` two schools.
 */
function isSafeSlip(word: string, candidate: string): boolean {
  if (candidate.length < 4 || word.startsWith(candidate) || candidate.startsWith(word)) return false
  return word.replace(/\D/g, '') === candidate.replace(/\D/g, '')
}

/** Words are compared without case, «ё» and look-alike letters. */
function fold(word: string): string {
  return toLatin(word.toLowerCase().replaceAll('ё', 'е'))
}
