/** Bounds on a file that somebody else has made. Each has a code of its own and is checked before the work it bounds. */
export interface OfficeLimits {
  /** Bytes of the file. */
  fileBytes: number
  /** Parts in it. */
  parts: number
  /** Bytes of one unpacked part. */
  partBytes: number
  /** Bytes of all unpacked parts together. */
  totalBytes: number
  /** How many times larger a part may be than it is packed; parts under `smallPartBytes` may be anything. */
  ratio: number
  smallPartBytes: number
  /** Elements inside each other in a part of XML. */
  xmlDepth: number
  /** Attributes of one element. */
  xmlAttributes: number
  /** Elements of one part. */
  xmlElements: number
  /** Findings of one code that are reported; the rest are counted. */
  findingsPerCode: number
}

/** Generous for every honest document and small enough for a server. */
export const defaultOfficeLimits: Readonly<OfficeLimits> = {
  fileBytes: 20 * 2 ** 20,
  parts: 1000,
  partBytes: 64 * 2 ** 20,
  totalBytes: 256 * 2 ** 20,
  // A table of thousands of rows that differ in their numbers only shrinks a hundredfold, a bomb a thousandfold.
  ratio: 300,
  smallPartBytes: 100 * 1024,
  xmlDepth: 256,
  xmlAttributes: 256,
  xmlElements: 2_000_000,
  findingsPerCode: 10,
}
