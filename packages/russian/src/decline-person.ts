import type { NameStyle } from './decline-name.js'
import { declineName } from './decline-name.js'
import { declinePost } from './decline-post.js'
import type { Declined, GivenForms, GrammaticalCase } from './grammatical-case.js'
import type { Sex } from './person-name.js'

/** A person as the registry of a workspace holds one. */
export interface DeclinablePerson {
  /** Surname, given name, patronymic. */
  name: string
  post?: string
  sex?: Sex
  /** Given forms of the name. */
  forms?: GivenForms
  /** Given forms of the post. */
  postForms?: GivenForms
}

/** How the person is printed. */
export interface PersonOptions {
  /** `after` («Ушакову И.Г.») by default, as in the text of orders. */
  style?: NameStyle
  /**
   * `post-first`: «заместителя начальника управления Ушакову И.Г.» (the default), `name-first`: «Ушакову И.Г.,
   * заместителя начальника управления», `none`: the name alone.
   */
  post?: 'post-first' | 'name-first' | 'none'
}

/** Puts a person into a case, the post and the name together. */
export function declinePerson(
  person: DeclinablePerson,
  grammaticalCase: GrammaticalCase,
  options: PersonOptions = {},
): Declined {
  const name = declineName(person.name, grammaticalCase, {
    style: options.style ?? 'after',
    ...(person.sex && { sex: person.sex }),
    ...(person.forms && { forms: person.forms }),
  })
  const layout = options.post ?? 'post-first'
  if (!person.post || layout === 'none') return name
  const post = declinePost(person.post, grammaticalCase, { ...(person.postForms && { forms: person.postForms }) })
  const form = layout === 'name-first' ? `${name.form}, ${post.form}` : `${post.form} ${name.form}`
  const doubt = [name, post].find(({ certain }) => !certain)
  return doubt ? { ...doubt, form } : { form, certain: true }
}
