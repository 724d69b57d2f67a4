import type { Localized } from './diagnostic.js'

/** The one form in which a guess is offered as help. */
export function perhapsMeant(word: string): Localized {
  return { ru: `Возможно, имелось в виду «${word}».`, en: `Perhaps “${word}” was meant.` }
}
