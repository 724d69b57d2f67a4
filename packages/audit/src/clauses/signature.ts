import { type Clause, type Note, notAnOrder, undecidable, verdict } from '../clause.js'
import { paragraphsOf } from '../layout/read-layout.js'
import type { Line } from '../requisites/lines.js'
import { at } from './fonts.js'

/** The order is signed: post, room, initials and surname. */
export const signaturePresent: Clause = {
  id: 'signature',
  severity: 'error',
  title: { ru: 'Приказ подписан: должность, место, инициалы и фамилия', en: 'The order has a signature' },
  source: { ru: 'ГОСТ Р 7.0.97, реквизит «подпись»', en: 'ГОСТ Р 7.0.97 on the signature', grade: 'standard' },
  help: {
    ru: 'После текста поставьте должность, место для подписи, инициалы и фамилию.',
    en: 'Put the post, room for the hand, initials and surname under the text.',
  },
  check({ requisites: { signatures }, isOrder }) {
    if (!isOrder) return notAnOrder
    if (signatures.length === 0) return verdict([{ ru: 'Подписи нет.', en: 'There is no signature.' }])
    return verdict(
      signatures.flatMap(({ tight, line }): Note[] =>
        tight === true
          ? [
              {
                ru: 'Между должностью и фамилией нет места для подписи.',
                en: 'There is no room for the hand between post and name.',
                ...at(line),
              },
            ]
          : [],
      ),
    )
  },
}

/** In a signature the initials stand before the surname and stay with it. */
export const signatureName: Clause = {
  id: 'signature-name',
  severity: 'warning',
  title: { ru: 'В подписи инициалы — перед фамилией и не отрываются', en: 'Initials precede the surname' },
  source: { ru: 'ГОСТ Р 7.0.97, расшифровка подписи', en: 'ГОСТ Р 7.0.97 on the name', grade: 'standard' },
  help: {
    ru: 'Напишите «И.О. Фамилия» с неразрывным пробелом.',
    en: 'Write «И.О. Фамилия» with a no-break space.',
  },
  check({ requisites: { signatures }, isOrder }) {
    if (!isOrder) return notAnOrder
    if (signatures.length === 0) return undecidable('подписи нет', 'there is no signature')
    return verdict(
      signatures.flatMap(({ name, initialsFirst, line }): Note[] => {
        if (!initialsFirst)
          return [{ ru: `«${name}»: инициалы после фамилии.`, en: `“${name}”: initials follow.`, ...at(line) }]
        return name.includes(' ')
          ? [{ ru: `«${name}»: обычный пробел.`, en: `“${name}”: a plain space.`, ...at(line) }]
          : []
      }),
    )
  },
}

/** The signature cannot open a page alone. */
export const signatureKept: Clause = {
  id: 'signature-not-alone',
  severity: 'warning',
  title: { ru: 'Подпись не окажется одна на странице', en: 'The signature cannot stand alone on a page' },
  source: {
    ru: 'практика: с подписью идут две строки текста',
    en: 'practice: two lines of text go with it',
    grade: 'practice',
  },
  help: {
    ru: 'Последнему абзацу текста и подписи задайте «не отрывать от следующего».',
    en: 'Give the last paragraph and the signature “keep with next”.',
  },
  check({ requisites: { signatures, order }, isOrder }) {
    if (!isOrder) return notAnOrder
    const line = signatures[0]?.line
    if (line === undefined) return undecidable('подписи нет', 'there is no signature')
    const first = order.findIndex(({ table, paragraph }) =>
      line.table === undefined ? paragraph === line.paragraph : table === line.table,
    )
    const before = order[first - 1]
    if (before === undefined) return undecidable('перед подписью нет текста', 'there is no text before it')
    if (before.sectionIndex !== line.sectionIndex || beginsPage(line))
      return verdict([{ ru: 'Подпись начинает новую страницу.', en: 'The signature begins a page.', ...at(line) }])
    return before.paragraph.look.keepNext === true
      ? { status: 'kept' }
      : undecidable('зависит от того, где кончится страница', 'depends on where the page ends')
  },
}

/** True when a page ends right above the signature, whatever the length of the text. */
function beginsPage({ section: { blocks }, paragraph }: Line): boolean {
  const own = blocks.findIndex((block) => paragraphsOf([block]).includes(paragraph))
  for (let index = own; index >= 0; index -= 1) {
    const [first] = paragraphsOf(blocks.slice(index, index + 1))
    if (first === undefined) continue
    const isText = index < own && first.text.trim() !== ''
    if (isText) return first.breaksPage && !first.opensPage
    if (first.opensPage) return true
  }
  return false
}

/** The executor is named on the order, in small type. */
export const executorMark: Clause = {
  id: 'executor',
  severity: 'info',
  title: {
    ru: 'Отметка об исполнителе — на приказе, слева, мельче текста',
    en: 'The executor is named at the left, in small type',
  },
  source: {
    ru: 'ГОСТ Р 7.0.97, отметка об исполнителе; кегль 8–12',
    en: 'ГОСТ Р 7.0.97; 8 to 12 points',
    grade: 'practice',
  },
  options: ['executor.size'],
  help: { ru: 'Укажите внизу фамилию и телефон исполнителя.', en: 'Name the executor and the phone at the foot.' },
  check({ requisites: { executor }, isOrder, profile }) {
    if (!isOrder) return notAnOrder
    if (executor === undefined) return undecidable('исполнитель не указан', 'no executor is named')
    const points = Math.max(...executor.paragraph.runs.map(({ look }) => (look.size ?? 20) / 2))
    const notes: Note[] =
      points >= 8 && points <= Math.min(12, profile.text.size)
        ? []
        : [{ ru: `Кегль отметки ${points}.`, en: `It is set in ${points} points.`, ...at(executor) }]
    const { align } = executor.paragraph.look
    if (align === 'right' || align === 'center')
      notes.push({ ru: 'Отметка стоит не слева.', en: 'It does not stand at the left.', ...at(executor) })
    return verdict(notes)
  },
}
