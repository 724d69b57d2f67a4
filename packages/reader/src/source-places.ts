import type { Place, Places, Source } from '@dorozhnik/diagnostics'

/** Where a node begins and ends in its source, and where its keyed values do. */
interface NodePlace {
  file: string
  start: number
  end: number
  keys?: Map<string | number, KeyPlace>
  /** Where the keys themselves stand, in maps that were written as such. */
  names?: Map<string, readonly [start: number, end: number]>
}

/** Where a value stands; the file is named when it is not that of the node. */
type KeyPlace = readonly [start: number, end: number, file?: string]

/** Places of a model that was read from texts, filled while reading. */
export class SourcePlaces implements Places {
  readonly #nodes = new WeakMap<object, NodePlace>()

  at(node: object, key?: string | number): Place | undefined {
    const found = this.#nodes.get(node)
    if (found === undefined) return undefined
    const range = key === undefined ? undefined : found.keys?.get(key)
    if (range === undefined) return { file: found.file, start: found.start, end: found.end }
    return { file: range[2] ?? found.file, start: range[0], end: range[1] }
  }

  /** Says where a node was written, and gives the node back. */
  set<T extends object>(node: T, source: Source, start: number, end: number): T {
    const known = this.#nodes.get(node)
    if (known === undefined) this.#nodes.set(node, { file: source.name, start, end })
    else Object.assign(known, { file: source.name, start, end })
    return node
  }

  /**
   * Says where the value under a key of a node was written, and in which file when it is not that of the node.
   * The node must have a place.
   */
  setKey(node: object, key: string | number, start: number, end: number, file?: string): void {
    const found = this.#nodes.get(node)
    if (found === undefined) throw new Error(`the node of «${key}» has no place yet`)
    found.keys ??= new Map()
    found.keys.set(key, file === undefined || file === found.file ? [start, end] : [start, end, file])
  }

  /** Says where a key of a map stands. The map must have a place. */
  setName(node: object, key: string, start: number, end: number): void {
    const found = this.#nodes.get(node)
    if (found === undefined) throw new Error(`the map of «${key}» has no place yet`)
    found.names ??= new Map()
    found.names.set(key, [start, end])
  }

  /** Where a key of a map stands; `undefined` when the map does not hold it. */
  nameAt(node: object, key: string): readonly [start: number, end: number] | undefined {
    return this.#nodes.get(node)?.names?.get(key)
  }

  /** The keys of a map as they were written, those without a value among them. */
  namesOf(node: object): string[] {
    return [...(this.#nodes.get(node)?.names?.keys() ?? [])]
  }

  /** Gives `to` the places of the keys of `from`: a record that was put together anew. */
  copyKeys(from: object, to: object): void {
    const keys = this.#nodes.get(from)?.keys
    for (const [key, [start, end, file]] of keys ?? []) this.setKey(to, key, start, end, file)
  }
}
