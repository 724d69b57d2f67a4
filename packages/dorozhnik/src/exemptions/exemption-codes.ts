import type { CodeDescription } from '../front-codes.js'

/** Codes of findings about what a workspace or an author decides not to check. */
export type ExemptionCode =
  | 'exemption-known'
  | 'exemption-has-reason'
  | 'exemption-allowed'
  | 'exemption-in-place'
  | 'exemption-needed'

/** What `explain` says of them. */
export const exemptionCodes: Readonly<Record<ExemptionCode, CodeDescription>> = {
  'exemption-known': {
    severity: 'warning',
    title: {
      ru: 'Указание, что не проверять, понятно, и код в нём известен',
      en: 'What is not to be checked is clear, and its code is known',
    },
    why: {
      ru: 'С опечаткой в коде указание молча не действовало бы. Комментарий пишется на своей строке перед записью: «<!-- dorozhnik: не проверять КОД — причина -->»; для всего файла — сразу после шапки: «<!-- dorozhnik: не проверять в файле КОД — причина -->». Для всего проекта — раздел rules в dorozhnik.yaml.',
      en: 'With a slip in the code it would have no effect and nobody would know. The comment stands on a line of its own before the record: “<!-- dorozhnik-disable-next CODE -- reason -->”; for a whole file right after the head: “<!-- dorozhnik-disable-file CODE -- reason -->”. For the whole workspace there are the rules in dorozhnik.yaml.',
    },
  },
  'exemption-has-reason': {
    severity: 'warning',
    title: { ru: 'Сказано, почему не проверяется', en: 'It is said why something is not checked' },
    why: {
      ru: 'Через год никто не вспомнит, ошибка это или решение. Без причины указание не действует.',
      en: 'In a year nobody will remember whether it was a mistake or a decision. Without a reason it has no effect.',
    },
  },
  'exemption-allowed': {
    severity: 'warning',
    title: { ru: 'Ошибки чтения и записи не отключаются', en: 'Errors of reading and shape are not switched off' },
    why: {
      ru: 'Если документ не прочитан или записан не так, никто не знает, что в нём сказано; такую ошибку можно только исправить.',
      en: 'If a document cannot be read or has the wrong shape, nobody knows what it says; such an error can only be mended.',
    },
  },
  'exemption-in-place': {
    severity: 'warning',
    title: { ru: 'Указание стоит на своём месте', en: 'An exemption stands in its place' },
    why: {
      ru: 'Указание для всего файла ищут в его начале, а указание для записи — прямо перед ней; в другом месте оно не действует.',
      en: 'What holds for a whole file is looked for at its top, what holds for a record right before it; elsewhere it has no effect.',
    },
  },
  'exemption-needed': {
    severity: 'info',
    title: { ru: 'Указание не проверять ещё нужно', en: 'An exemption is still needed' },
    why: {
      ru: 'Замечания, ради которого его написали, больше нет, а новое оно может скрыть.',
      en: 'The finding that it was written for is gone, and it may hide a new one.',
    },
  },
}
