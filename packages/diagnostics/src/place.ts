/**
 * A stretch of a source, as UTF-16 offsets into {@link Source.text}: `start` inclusive, `end`
 * exclusive. Lines and columns are worked out only when a place is printed (see `locate`).
 */
export interface TextPlace {
  /** Name of the source, the same as {@link Source.name}: a path with `/`, relative to the workspace. */
  file: string
  start: number
  end: number
}

/**
 * A place in data that was built in code and has no text: the path from the workspace,
 * for example `['documents', 'plan', 'parts', 0, 'children', 3, 'term']`.
 */
export interface DataPlace {
  path: (string | number)[]
}

/** Where a value was written. */
export type Place = TextPlace | DataPlace

/** Tells a place in a text from a place in data. */
export function isTextPlace(place: Place): place is TextPlace {
  return 'file' in place
}

/**
 * Where the values of a model were written. The model itself stays plain data; whoever made it
 * (the reader, or a program) hands in this companion.
 */
export interface Places {
  /**
   * The place of `node`, or of the value under `key` of it. An unknown key falls back to the place
   * of the node itself, an unknown node to `undefined`: a place is never guessed.
   */
  at(node: object, key?: string | number): Place | undefined
}
