import type { Declined } from './grammatical-case.js'
import { doubtfully } from './grammatical-case.js'

/** A form of a post or an organisation with a person's name in it: «ИП Соколов И.П.». */
export function nameInside(form: string): Declined {
  return doubtfully(
    form,
    `В «${form.trim()}» стоит имя человека, оно оставлено без изменений: укажите падежные формы.`,
    `There is a person’s name in “${form.trim()}”, which was left as it is: give the case forms.`,
  )
}

/** A phrase without a head, or one that is no nominative. */
export function unread(clause: string): Declined {
  return doubtfully(
    clause,
    `Не видно, какое слово в «${clause.trim()}» склонять: напишите его в именительном падеже или укажите падежные формы.`,
    `It is not clear which word of “${clause.trim()}” to decline: write it in the nominative or give its case forms.`,
  )
}

/** A feminine word before a masculine post. */
export function mixedSex(form: string): Declined {
  return doubtfully(
    form,
    `В «${form.trim()}» слово женского рода стоит при названии должности мужского рода: укажите падежные формы.`,
    `In “${form.trim()}” a feminine word stands before a masculine post: give the case forms.`,
  )
}

/** A form that was made by the ending of an unknown word. */
export function guessed(word: string, form: string): Declined {
  return doubtfully(
    form,
    `Слова «${word}» нет в словаре должностей и организаций, форма образована по окончанию: проверьте её.`,
    `“${word}” is not in the table of posts and organisations; the form was made by its ending: check it.`,
  )
}
