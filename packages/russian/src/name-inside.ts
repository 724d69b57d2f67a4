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
