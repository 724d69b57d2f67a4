/** A sentence as a part of another one: with a small letter and without its full stop. */
export function inSentence(sentence: string): string {
  return `${sentence[0]?.toLowerCase() ?? ''}${sentence.slice(1)}`.replace(/\.$/, '')
}
