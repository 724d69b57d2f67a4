import { type PartedDocument, plainText } from '@dorozhnik/model'

const subjects: Readonly<Record<'goal' | 'tasks', RegExp>> = {
  goal: /(?<![a-zЀ-ӿ])цел[ьияей]{1,3}(?![a-zЀ-ӿ])/iu,
  tasks: /(?<![a-zЀ-ӿ])задач[аиу]?(?![a-zЀ-ӿ])/iu,
}

/** True when a plan speaks of its goal or tasks: in a part of their own, under a heading or in a row of the passport. */
export function hasSubject({ parts }: PartedDocument, subject: 'goal' | 'tasks'): boolean {
  const words = subjects[subject]
  return parts.some((part) => {
    if (part.kind === subject) return true
    if (part.title !== undefined && words.test(plainText(part.title).slice(0, 200))) return true
    if (part.kind !== 'passport') return false
    return part.children.some((child) => child.type === 'entry' && words.test(plainText(child.name).slice(0, 200)))
  })
}
