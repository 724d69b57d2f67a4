import { type Document, Packer } from 'docx'

/**
 * The parts of a document by their paths, before they are zipped. `docx` offers only the finished
 * archive; packing it, unpacking it and packing it again would be a tenth of the time of a small order,
 * so its compiler is asked, which is private. The version of `docx` is pinned to the digit, and a test
 * compares these parts with those of the archive.
 */
export function partsOf(file: Document): Map<string, string | Uint8Array> {
  // The bracket is how TypeScript lets one see a private member.
  return Packer['compiler'].compile(file) as Map<string, string | Uint8Array>
}
