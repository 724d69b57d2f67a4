import type { Localized } from '@dorozhnik/diagnostics'
import type { Profile } from './profile.js'

/** What is one value: a number, a text, a choice, and the few values that are read as a whole. */
type Leaf = string | number | boolean | readonly unknown[]

/** Paths of the values below a type: `page.portrait.left`. A record by any key is one value. */
type Paths<T> = {
  [Key in keyof T & string]: T[Key] extends Leaf ? Key : string extends keyof T[Key] ? Key : `${Key}.${Paths<T[Key]>}`
}[keyof T & string]

/** Path of an option of the profile. */
export type ProfilePath = Paths<Omit<Profile, 'name'>>

/** What is known of one option: what it is, where it comes from, what it may be. */
export type ProfileOption = OptionBase & OptionValue

interface OptionBase {
  /** What it says, for the guide and for hints. */
  about: Localized
  /** Where the value comes from: a clause, a page, or the practice. */
  source: Localized
  /**
   * `V`: seen in the text of the source; `S`: known from the standard, the clause was not before us; `P`: practice or
   * our choice where the rules are silent.
   */
  grade: 'V' | 'S' | 'P'
}

/** What an option may be. @discriminator kind */
export type OptionValue = NumberOption | BooleanOption | ChoiceOption | TextOption | SharesOption | WidthsOption

/** A number. */
export interface NumberOption {
  kind: 'number'
  unit: 'mm' | 'pt' | 'lines' | 'multiple' | 'characters' | 'columns' | 'people'
  /** What can be printed at all. */
  least: number
  most: number
  /** True for a number that counts. */
  whole?: true
  /** What the standard allows; beyond it the organisation follows its own instruction. */
  standard?: { least?: number; most?: number }
}

/** Yes or no. */
export interface BooleanOption {
  kind: 'boolean'
}

/** One of several words. */
export interface ChoiceOption {
  kind: 'choice'
  values: readonly string[]
}

/** A text: the name of a font. */
export interface TextOption {
  kind: 'text'
  longest: number
}

/** Shares of a width, one for each part. */
export interface SharesOption {
  kind: 'shares'
  count: number
}

/** Widths of columns by their keys. */
export interface WidthsOption {
  kind: 'widths'
  least: number
  most: number
}
