import type { Footnote } from '@dorozhnik/model'

/** The footnotes of a document in the order in which they are met; their texts stand at its end. */
export class Footnotes {
  readonly #notes: Footnote[] = []

  /** True in a regulation, whose numbered items are points with numbers of their own, wherever they stand. */
  readonly numbersPoints: boolean

  constructor(numbersPoints = false) {
    this.numbersPoints = numbersPoints
  }

  /** Remembers a note and gives its name. */
  add(note: Footnote): number {
    return this.#notes.push(note)
  }

  /** Every note with its name, those that are added on the way as well. */
  *[Symbol.iterator](): Generator<[name: number, note: Footnote]> {
    for (let index = 0; index < this.#notes.length; index++) yield [index + 1, this.#notes[index] as Footnote]
  }
}
