import { aboutPreposition } from '@dorozhnik/russian'
import { type Clause, kept, type Note, notAnOrder, undecidable, verdict } from '../clause.js'
import { figures, millimetres } from '../measures.js'
import { compact } from '../requisites/find-requisites.js'
import { at } from './fonts.js'

const list = {
  ru: 'ГОСТ Р 7.0.97, состав реквизитов',
  en: 'ГОСТ Р 7.0.97, list of requisites',
  grade: 'standard',
} as const

/** Whose document it is stands above the kind. */
export const organizationPresent: Clause = {
  id: 'organization',
  severity: 'error',
  title: { ru: 'Над видом документа стоит наименование организации', en: 'The organisation stands above the kind' },
  source: list,
  help: { ru: 'Поставьте наименование организации вверху.', en: 'Put the name of the organisation at the top.' },
  check({ requisites, isOrder }) {
    if (!isOrder) return notAnOrder
    return verdict(
      requisites.head.length > 0 ? [] : [{ ru: 'Наименования организации нет.', en: 'There is no organisation.' }],
    )
  },
}

/** The kind stands in the middle in capitals. */
export const kindCentred: Clause = {
  id: 'document-kind',
  severity: 'warning',
  title: { ru: 'Вид документа — прописными, посередине', en: 'The kind stands in capitals in the middle' },
  source: { ru: 'практика приказов', en: 'the practice of orders', grade: 'practice' },
  options: ['letterhead.layout', 'kind.letterSpacing'],
  help: { ru: 'Наберите «ПРИКАЗ» прописными и поставьте посередине.', en: 'Set «ПРИКАЗ» in capitals, centred.' },
  check({ requisites: { kind }, isOrder, profile }) {
    if (!isOrder || kind === undefined) return notAnOrder
    const notes: Note[] = []
    const word = /^[a-zЀ-ӿ ]+?(?= (?:от|№)|$)/iu.exec(kind.text)?.[0] ?? kind.text
    if (word !== word.toUpperCase())
      notes.push({ ru: 'Вид документа не прописными.', en: 'The kind is not in capitals.', ...at(kind) })
    const corner = profile.letterhead.layout === 'corner'
    if (!corner && (kind.paragraph.look.align ?? 'left') !== 'center' && kind.table === undefined)
      notes.push({ ru: 'Вид документа не посередине.', en: 'The kind is not centred.', ...at(kind) })
    if (/^\s*\p{L}[ \u00A0]\p{L}[ \u00A0]/u.test(kind.paragraph.text))
      notes.push({
        ru: 'Между буквами вида набраны пробелы: поиск такого слова не найдёт.',
        en: 'Spaces are typed between the letters of the kind: a search will not find the word.',
        ...at(kind),
      })
    return verdict(notes)
  },
}

/** Date and number stand below the kind, the date in one of its two forms. */
export const dateAndNumber: Clause = {
  id: 'date-and-number',
  severity: 'error',
  title: { ru: 'Дата и номер стоят под видом документа', en: 'Date and number stand below the kind' },
  source: {
    ru: 'ГОСТ Р 7.0.97: 05.06.2025 или 5 июня 2025 г.',
    en: 'ГОСТ Р 7.0.97: 05.06.2025 or 5 июня 2025 г.',
    grade: 'standard',
  },
  options: ['words.date'],
  help: {
    ru: 'Напишите дату цифрами (05.06.2025) или словом (5 июня 2025 г.) и номер со знаком №.',
    en: 'Write the date as 05.06.2025 or 5 июня 2025 г., and the number with №.',
  },
  check({ requisites: { date, number }, isOrder, profile }) {
    if (!isOrder) return notAnOrder
    const notes: Note[] = []
    if (date === undefined) notes.push({ ru: 'Даты нет.', en: 'There is no date.' })
    else if (date.date.form === 'other')
      notes.push({
        ru: `Дата «${date.date.text}» записана не по форме.`,
        en: `The date “${date.date.text}” has another form.`,
        ...at(date.line),
      })
    else if (date.date.form !== 'blank' && date.date.form !== profile.words.date)
      notes.push({
        ru: `Дата «${date.date.text}» записана не так, как велит профиль.`,
        en: `The date “${date.date.text}” is not in the form of the profile.`,
        ...at(date.line),
      })
    if (number === undefined) notes.push({ ru: 'Номера нет.', en: 'There is no number.' })
    return verdict(notes)
  },
}

/** The title begins with «О» or «Об» and is no sentence. */
export const subjectForm: Clause = {
  id: 'subject',
  severity: 'error',
  title: { ru: 'Заголовок начинается с «О» или «Об», без точки и кавычек', en: 'The title begins with «О» or «Об»' },
  source: { ru: 'ГОСТ Р 7.0.97, заголовок к тексту', en: 'ГОСТ Р 7.0.97 on the title', grade: 'standard' },
  help: { ru: 'Начните заголовок с «О» или «Об», уберите точку в конце.', en: 'Begin with «О» or «Об», no full stop.' },
  check({ requisites: { subject }, isOrder }) {
    if (!isOrder) return notAnOrder
    if (subject === undefined)
      return verdict([{ ru: 'Заголовка «О …» или «Об …» нет.', en: 'There is no title «О …» or «Об …».' }])
    const notes: Note[] = []
    const [, quote = '', preposition = '', rest = ''] = /^([«"„]?)(Об?) (.*)$/u.exec(subject.text) ?? []
    if (quote !== '')
      notes.push({ ru: 'Заголовок стоит в кавычках.', en: 'The title stands in quotes.', ...at(subject) })
    const right = aboutPreposition(rest)
    if (right !== preposition.toLowerCase() && capital(right) !== preposition)
      notes.push({
        ru: `«${preposition}» вместо «${capital(right)}».`,
        en: `«${preposition}» instead of «${capital(right)}».`,
        ...at(subject),
      })
    if (/[^.]\.$/u.test(subject.text) && !/(?:^| )(?:г|гг|др|пр)\.$/u.test(subject.text))
      notes.push({ ru: 'В конце заголовка точка.', en: 'The title ends with a full stop.', ...at(subject) })
    return verdict(notes)
  },
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

/** The title is a block of the width of the profile. */
export const subjectWidth: Clause = {
  id: 'subject-width',
  severity: 'info',
  title: { ru: 'Заголовок стоит столбцом заданной ширины', en: 'The title is a block of the set width' },
  source: {
    ru: 'ГОСТ Р 7.0.97: до 8 см, длинный — шире',
    en: 'ГОСТ Р 7.0.97: up to 8 cm, a long one wider',
    grade: 'standard',
  },
  options: ['subject.width', 'subject.align'],
  help: { ru: 'Задайте заголовку отступ справа.', en: 'Give the title an indent on the right.' },
  check({ requisites: { subject }, isOrder, profile }) {
    if (!isOrder) return notAnOrder
    if (subject === undefined) return undecidable('заголовка нет', 'there is no title')
    if (subject.table !== undefined) return undecidable('заголовок стоит в таблице', 'the title stands in a table')
    const { page } = subject.section
    const { left = 0, right = 0, align } = subject.paragraph.look
    if (align === 'center') return kept
    const width = millimetres(page.width - page.left - page.right - left - right)
    const { long } = profile.subject
    const most =
      long !== undefined && subject.text.length > long.characters
        ? Math.max(long.width, profile.subject.width)
        : profile.subject.width
    // A short title does not reach the end of the block, whatever its width.
    if (width <= most + 5 || subject.text.length <= 40) return kept
    const [is, must] = [figures(width), figures(most)]
    return verdict([
      {
        ru: `Ширина заголовка ${is.ru} мм вместо ${must.ru}.`,
        en: `The title is ${is.en} mm wide instead of ${must.en}.`,
        ...at(subject),
      },
    ])
  },
}

/** Organisation, kind, date, title, text and signature follow each other. */
export const requisitesOrder: Clause = {
  id: 'order-of-requisites',
  severity: 'error',
  title: { ru: 'Реквизиты стоят в своём порядке', en: 'The requisites follow their order' },
  source: list,
  help: {
    ru: 'Порядок: организация, вид, дата и номер, заголовок, текст, подпись.',
    en: 'The order is: organisation, kind, date and number, title, text, signature.',
  },
  check({ requisites, isOrder }) {
    if (!isOrder) return notAnOrder
    const { kind, date, subject, operative, signatures, order } = requisites
    const found = [
      { ru: 'вид документа', en: 'kind', line: kind },
      { ru: 'дата', en: 'date', line: date?.line },
      { ru: 'заголовок', en: 'title', line: subject },
      { ru: 'распорядительное слово', en: 'operative word', line: operative?.line },
      { ru: 'подпись', en: 'signature', line: signatures[0]?.line },
    ].flatMap(({ line, ...name }) => (line === undefined ? [] : [{ ...name, line, at: order.indexOf(line) }]))
    return verdict(
      found.flatMap((one, index) => {
        const before = found[index - 1]
        if (before === undefined || before.at <= one.at) return []
        return [
          { ru: `${one.ru} стоит раньше, чем ${before.ru}.`, en: `${one.en} before ${before.en}.`, ...at(one.line) },
        ]
      }),
    )
  },
}

/** The operative word has the form of the profile. */
export const operativeWord: Clause = {
  id: 'operative-word',
  severity: 'warning',
  title: { ru: 'Есть распорядительное слово с двоеточием', en: 'There is an operative word with a colon' },
  source: {
    ru: 'инструкции по делопроизводству: преамбула кончается словом «приказываю:»',
    en: 'office instructions: the preamble ends with «приказываю:»',
    grade: 'standard',
  },
  options: ['operativeWord.form', 'operativeWord.place'],
  help: { ru: 'Закончите преамбулу словом «приказываю:».', en: 'End the preamble with «приказываю:».' },
  check({ requisites: { operative }, isOrder, profile }) {
    if (!isOrder) return notAnOrder
    if (operative === undefined) return verdict([{ ru: 'Слова «приказываю:» нет.', en: 'There is no «приказываю:».' }])
    const { line, own } = operative
    const notes: Note[] = []
    if (!compact(line.text).endsWith(':'))
      notes.push({ ru: 'После слова нет двоеточия.', en: 'There is no colon after it.', ...at(line) })
    if (own !== (profile.operativeWord.place === 'own-line'))
      notes.push(
        own
          ? { ru: 'Слово стоит на своей строке.', en: 'It stands on a line of its own.', ...at(line) }
          : { ru: 'Слово стоит не на своей строке.', en: 'It does not stand on a line of its own.', ...at(line) },
      )
    const capitals = profile.operativeWord.form === 'capitals' || profile.operativeWord.form === 'spaced-capitals'
    const word = compact(line.text).slice(-'приказываю:'.length)
    if (capitals !== (word === word.toUpperCase()))
      notes.push(
        capitals
          ? { ru: 'Слово набрано не прописными.', en: 'It is not in capitals.', ...at(line) }
          : { ru: 'Слово набрано прописными.', en: 'It is in capitals.', ...at(line) },
      )
    return verdict(notes)
  },
}

/** Clauses are numbered without gaps, at most four levels deep. */
export const clauseNumbers: Clause = {
  id: 'clause-numbers',
  severity: 'error',
  title: { ru: 'Пункты пронумерованы подряд, не глубже четырёх уровней', en: 'Clauses are numbered in a row' },
  source: {
    ru: 'ГОСТ Р 7.0.97: не более четырёх уровней',
    en: 'ГОСТ Р 7.0.97: at most four levels',
    grade: 'standard',
  },
  help: { ru: 'Исправьте номера пунктов.', en: 'Correct the numbers of the clauses.' },
  check({ requisites: { clauses }, isOrder }) {
    if (!isOrder) return notAnOrder
    if (clauses.length === 0) return verdict([{ ru: 'Пунктов нет.', en: 'There are no clauses.' }])
    if (clauses.some(({ number }) => number === undefined))
      return undecidable('пункты нумерует Word', 'Word numbers the clauses')
    const notes: Note[] = []
    let before: number[] = []
    for (const { number = '', line } of clauses) {
      const levels = number.split('.').map(Number)
      if (levels.length > 4)
        notes.push({
          ru: `Пункт ${number}: больше четырёх уровней.`,
          en: `Clause ${number}: over four levels.`,
          ...at(line),
        })
      if (!follows(before, levels))
        notes.push({
          ru: `Пункт ${number} стоит после ${before.length === 0 ? 'начала' : before.join('.')}.`,
          en: `Clause ${number} follows ${before.length === 0 ? 'the beginning' : before.join('.')}.`,
          ...at(line),
        })
      before = levels
    }
    return verdict(notes)
  },
}

/** 1 → 1.1 → 1.2 → 2. */
function follows(before: readonly number[], after: readonly number[]): boolean {
  if (after.length > before.length) {
    const parent = after.slice(0, -1)
    return (
      after.at(-1) === 1 && parent.length === before.length && parent.every((level, index) => level === before[index])
    )
  }
  const same = after.slice(0, -1).every((level, index) => level === before[index])
  return same && after.at(-1) === (before[after.length - 1] ?? 0) + 1
}

/** Who watches over the order is said in the last clause. */
export const controlLast: Clause = {
  id: 'control-last',
  severity: 'info',
  title: { ru: 'Последний пункт — о контроле', en: 'The last clause is about control' },
  source: { ru: 'практика приказов', en: 'the practice of orders', grade: 'practice' },
  help: { ru: 'Закончите приказ пунктом о контроле за исполнением.', en: 'End with the clause about control.' },
  check({ requisites: { clauses }, isOrder }) {
    if (!isOrder) return notAnOrder
    const top = clauses.filter(({ number }) => number === undefined || !number.includes('.'))
    const last = top.at(-1)
    if (last === undefined) return undecidable('пунктов нет', 'there are no clauses')
    const control = /контрол/iu
    if (control.test(last.text)) return kept
    const elsewhere = top.some(({ text }) => text.toLowerCase().startsWith('контрол'))
    return verdict([
      elsewhere
        ? { ru: 'Пункт о контроле не последний.', en: 'The clause about control is not the last.', ...at(last.line) }
        : { ru: 'Пункта о контроле нет.', en: 'There is no clause about control.', ...at(last.line) },
    ])
  },
}
