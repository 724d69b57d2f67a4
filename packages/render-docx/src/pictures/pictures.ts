/** Bytes of pictures by the names that the tree has for them. */
export type Pictures = ReadonlyMap<string, Uint8Array>
