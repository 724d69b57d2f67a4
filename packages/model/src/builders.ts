import type { Id, Inline, Mention, Paragraph, Reference, Text } from './content.js'

/** Running text. */
export function text(value: string): Text {
  return { type: 'text', value }
}

/** A paragraph; strings become running text. */
export function paragraph(...children: (Inline | string)[]): Paragraph {
  return { type: 'paragraph', children: children.map((child) => (typeof child === 'string' ? text(child) : child)) }
}

/** `@id`: a person, a group or an organisation of the registry. */
export function mention(id: Id): Mention {
  return { type: 'mention', id }
}

/** `[[id]]`: an activity, a section, a part or an indicator. */
export function reference(id: Id, printed?: string): Reference {
  return printed === undefined ? { type: 'reference', id } : { type: 'reference', id, text: printed }
}
