import type { Footnote } from '@dorozhnik/model'

/** The footnotes of a document in the order in which they are met; their texts stand at its end. */
export class Footnotes {
  readonly #notes: Footnote[] = []

  /** Remembers a note and gives its name. */
  add(note: Footnote): number {
    return this.#notes.push(note)
  }

  /** Every note with its name, those that are added on the way as well. */
  *[Symbol.iterator](): Generator<[name: number, note: Footnote]> {
    for (let index = 0; index < this.#notes.length; index++) yield [index + 1, this.#notes[index] as Footnote]
  }
}
