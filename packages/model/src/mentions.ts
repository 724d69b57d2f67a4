import type { Content, Expression, Id, Mention } from './content.js'
import { inlinesOf } from './inlines.js'

/** An `@id` in a text, and the inline that holds it: a mention, or an expression such as `{{вин @sokolov}}`. */
export interface FoundMention {
  id: Id
  inline: Mention | Expression
  /** Offset of the `@` in the source of an expression; 0 in a mention. */
  offset: number
}

/** Every `@id` of a content, those inside expressions included. */
export function* mentionsIn(content: Content): Generator<FoundMention> {
  for (const inline of inlinesOf(content)) {
    if (inline.type === 'mention') yield { id: inline.id, inline, offset: 0 }
    else if (inline.type === 'expression') {
      // Quoted arguments of an expression are text: "отдел @ почта" mentions nobody.
      const source = inline.source.replace(/"[^"]*"|'[^']*'/g, (quoted) => ' '.repeat(quoted.length))
      for (const match of source.matchAll(mentionPattern)) yield { id: match[1] as Id, inline, offset: match.index }
    }
  }
}

/** What a mention looks like in a text: `@` and an id, not inside a word and not part of an e-mail address. */
export const mentionPattern: RegExp =
  /(?<![\p{L}\p{N}_.@-])@([A-Za-zА-Яа-яЁё](?:[A-Za-zА-Яа-яЁё0-9_-]*[A-Za-zА-Яа-яЁё0-9_])?)/gu
