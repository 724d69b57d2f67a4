import type { Cursor } from './cursor.js'
import { attempt, peek, takeKind, takeWords, wordAt } from './cursor.js'
import type { TermElement } from './term-element.js'
import { alwaysWords, cardinals, months, ordinals, seasons, units } from './term-words.js'

type OpenElement = Extract<TermElement, { type: 'ongoing' | 'undated' | 'asneeded' }>

/** An open phrase; `tail` when free words may follow it («по графику порталов»). */
export interface OpenPhrase {
  element: OpenElement
  tail: boolean
}

const ongoing: OpenPhrase = { element: { type: 'ongoing' }, tail: false }
const ongoingWithTail: OpenPhrase = { element: { type: 'ongoing' }, tail: true }
const undated: OpenPhrase = { element: { type: 'undated' }, tail: true }
const asneeded: OpenPhrase = { element: { type: 'asneeded' }, tail: true }

const calendarOfOthers =
  /^(?:график(?:у|ам|ом)?|план(?:у|ам|ом)?|срок(?:ам|у|ом|ами)?|расписани(?:ю|ям|ем)|календар(?:ю|ем|ям)|плануграфику|приказ(?:у|ом|ам)|положени(?:ю|ям|ем)|распоряжени(?:ю|ем)|письм(?:у|ом|ам)|согласовани(?:ю|ем)|договоренност(?:и|ью)|договор(?:у|ам|ом)|итогам|результатам|факту|окончани[ию]|завершени[ию]|истечени[ию]|назначению|программе|решению|регламент(?:у|ом)|порядк(?:у|ом)|дорожной|медиаплану|циклограмм(?:е|ам|ой)|рекомендаци(?:и|ям|ями)|мероприятиям|информаци(?:и|ей)|сроками|документ(?:у|ам|ом|ами)|анонс(?:у|ам)|готовности|поручени(?:ю|ям)|инициативе|усмотрению|указани(?:ю|ям)|сигналу|очереди|очередности|маршрут(?:у|ам)|программам|проект(?:у|ам)|направлени(?:ю|ям)|объявлени(?:ю|ям)|уведомлени(?:ю|ям)|постановлени(?:ю|ям)|протокол(?:у|ам)|соглашени(?:ю|ям)|контракт(?:у|ам)|задани(?:ю|ям)|предложени(?:ю|ям)|ситуации|обстоятельствам|путевк(?:е|ам)|смет(?:е|ам)|смен(?:е|ам)|тематике|теме|темам|месту|адресу|рабочим|датам|дате)$/u
const need =
  /^(?:запрос(?:у|ам|ов)?|требовани(?:ю|ям)|заявк(?:е|ам)|заявлени(?:ю|ям)|обращени(?:ю|ям|я|й)|необходимости|потребност(?:и|ям)|желанию|вызову|приглашени(?:ю|ям)|надобности)$/u
const event =
  /^(?:проведени[яюе]|начал[ау]|конц[ау]|окончани[яюе]|завершени[яюе]|утверждени[яюе]|подписани[яюе]|получени[яюе]|поступлени[яюе]|издани[яюе]|заключени[яюе]|опубликовани[яюе]|публикации|регистрации|прохождени[яюе]|отъезда|выезда|мероприяти[яй]|открыти[яюе]|закрыти[яюе]|введени[яюе]|вступлени[яюе]|выхода|принятия|комплектования|зачисления|участия|обучения|экзаменов|аттестации|каникул|отчетного|сдачи|выполнения|исполнения|предоставления|представления|реализации)$/u
const adjective = /(?:ому|ему|ым|им|ой|ей|ыми|ими|ых|их|ый|ий|ом|ем|ые|ие)$/u

/** «постоянно», «в течение всего периода», «по отдельному графику», «по мере необходимости» and their kin. */
export function parseOpenPhrase(cursor: Cursor): OpenPhrase | undefined {
  return attempt(
    cursor,
    () => always(cursor) ?? wholePeriod(cursor) ?? onDemand(cursor) ?? byCalendar(cursor) ?? byEvent(cursor),
  )
}

function always(cursor: Cursor): OpenPhrase | undefined {
  const day = /^(?:рабоч|учебн|будн|выходн|праздничн)(?:ие|ым|им|ых|их)$/u
  if (takeWords(cursor, /^(?:в|по)$/u, /^(?:рабоч|учебн|будн)(?:ие|ым|им)$/u, /^(?:дни|дням)$/u)) return ongoing
  if (takeWords(cursor, 'по', 'будням') || takeWords(cursor, 'в', 'будни')) return ongoing
  const daily = attempt(cursor, () => {
    if (!takeWords(cursor, 'ежедневно', /^(?:в|по|кроме)$/u)) return undefined
    if (
      wordAt(cursor).startsWith('течени') ||
      (!day.test(wordAt(cursor)) && !/(?:ие|ое|ый|ой|ую|ые|ых)$/u.test(wordAt(cursor)))
    )
      return undefined
    takeWords(cursor, /./u, /^(?:часы|время|дни|дням|дней|половину|период)$/u)
    takeWords(cursor, 'дня')
    return ongoing
  })
  if (daily) return daily
  if (takeWords(cursor, 'на', /^(?:постоянной|регулярной|системной)$/u, 'основе')) return ongoing
  if (takeWords(cursor, 'в', /^(?:постоянном|непрерывном)$/u, 'режиме')) return ongoing
  if (takeWords(cursor, 'круглый', 'год')) return ongoing
  if (!alwaysWords.has(wordAt(cursor))) return undefined
  cursor.at += 1
  return ongoing
}

const periodWord = /^(?:период(?:а|е)?|срок(?:а)?|времени|действия|реализации|хода|ходе)$/u

function wholePeriod(cursor: Cursor): OpenPhrase | undefined {
  const before = cursor.at
  const lasting = takeLasting(cursor)
  const whole = takeWords(cursor, /^(?:весь|всего|всей|всем)$/u)
  if (lasting || whole) {
    if (
      takeWords(cursor, /^(?:отчетн|учебн|планов|указанн)(?:ого|ый)$/u, periodWord) ||
      takeWords(cursor, periodWord)
    ) {
      return ongoingWithTail
    }
  }
  cursor.at = before
  if (
    takeWords(
      cursor,
      /^(?:в|на)$/u,
      /^(?:период|ходе|рамках|процессе|срок|сроки|время)$/u,
      /^(?:реализации|действия)$/u,
    )
  )
    return ongoingWithTail
  if (takeWords(cursor, 'на', /^(?:весь|период)$/u, /^(?:период|срок|реализации)$/u)) return ongoingWithTail
  return undefined
}

/** «в течение», the misprint «в течении», «на протяжении», «в продолжение». */
export function takeLasting(cursor: Cursor): boolean {
  return (
    takeWords(cursor, 'в', /^течени[еийя]$/u) ||
    takeShortLasting(cursor) ||
    takeWords(cursor, /^втечени[еийя]$/u) ||
    takeWords(cursor, 'на', 'протяжении') ||
    takeWords(cursor, 'в', /^продолжени[еи]$/u)
  )
}

/** «в теч. года». */
function takeShortLasting(cursor: Cursor): boolean {
  if (!takeWords(cursor, 'в', 'теч')) return false
  takeKind(cursor, 'dot')
  return true
}

function onDemand(cursor: Cursor): OpenPhrase | undefined {
  if (takeWords(cursor, /^(?:по|при)$/u, need)) return asneeded
  if (takeWords(cursor, 'по', adjective, need)) return asneeded
  if (
    takeWords(
      cursor,
      'по',
      'мере',
      /^(?:необходим\p{L}*|надобности|поступлени[яе]|обращени[яейю]м?|возникновени[яе]|возможности|появлени[яе]|потребности|запроса|выявлени[яе])$/u,
    )
  )
    return asneeded
  if (takeWords(cursor, 'по', 'мере', /./u)) return undated
  if (takeWords(cursor, 'по', 'потребности')) return asneeded
  if (takeWords(cursor, 'при', /^(?:наличии|поступлении|обращении|возникновении|выявлении|появлении|условии)$/u))
    return asneeded
  return takeWords(cursor, 'в', 'случае', /./u) ? asneeded : undefined
}

function byCalendar(cursor: Cursor): OpenPhrase | undefined {
  if (takeWords(cursor, 'согласно') || takeWords(cursor, 'в', 'соответствии', /^(?:с|со)$/u)) return undated
  const settled =
    /^(?:установленн|утвержденн|указанн|определенн|согласованн|назначенн|намеченн|запланированн|предусмотренн)/u
  if (takeWords(cursor, 'в', /^(?:сроки|срок|дни|даты)$/u, settled)) return undated
  if (
    peek(cursor, 2)?.kind === 'comma' &&
    settled.test(wordAt(cursor, 3)) &&
    takeWords(cursor, 'в', /^(?:сроки|срок|дни|даты)$/u)
  ) {
    cursor.at += 1
    return undated
  }
  if (takeWords(cursor, 'в', settled, /^(?:сроки|срок|дни|даты|порядке)$/u)) return undated
  if (takeWords(cursor, 'в', /[ое]м$/u, 'порядке')) return undated
  if (
    takeWords(cursor, 'в', /(?:ые|ие|ый|ий|ее|ое)$/u, /^(?:сроки|срок|время|часы|дни)$/u) ||
    takeWords(cursor, 'во', /ое$/u, 'время')
  )
    return undated
  if (takePlanGraph(cursor)) return undated
  if (takeWords(cursor, 'в', /^(?:сроки|даты)$/u, /^(?:проведения|организаторов|мероприятия|конкурса)$/u))
    return undated
  return attempt(cursor, () => {
    if (!takeWords(cursor, 'по')) return undefined
    for (let words = 0; words < 3; words += 1) {
      if (takeWords(cursor, calendarOfOthers)) return undated
      if (!adjective.test(wordAt(cursor))) return undefined
      cursor.at += 1
    }
    return takeWords(cursor, calendarOfOthers) ? undated : undefined
  })
}

const later =
  /^(?:уточня(?:е|ю)тся|определя(?:е|ю)тся|устанавлива(?:е|ю)тся|согласу(?:е|ю)тся|согласовыва(?:е|ю)тся|сообща(?:е|ю)тся|назнача(?:е|ю)тся|объявля(?:е|ю)тся|утвержда(?:е|ю)тся|буд(?:е|у)т|дополнительно|устанавливает|определяет)$/u

/** «сроки уточняются», «дата проведения будет сообщена дополнительно», «срок определяется приказом». */
function toldLater(cursor: Cursor): OpenPhrase | undefined {
  return attempt(cursor, () => {
    if (takeWords(cursor, /^(?:дата|даты|срок|сроки|время|график)$/u)) {
      for (let words = 0; words < 3 && !later.test(wordAt(cursor)); words += 1) {
        if (wordAt(cursor) === '') return undefined
        cursor.at += 1
      }
    }
    return takeWords(cursor, later) ? undated : undefined
  })
}

/** Events that a preposition names: «ко Дню матери», «к педсовету», «до аттестации», but nothing with a date in it. */
function beforeEvent(cursor: Cursor): OpenPhrase | undefined {
  return attempt(cursor, () => {
    const word = wordAt(cursor, 1)
    if (!/^(?:к|ко|до)$/u.test(wordAt(cursor)) || word.length < 3 || isCalendarWord(word)) return undefined
    cursor.at += 2
    for (let ahead = 0; ahead < 12; ahead += 1) {
      const token = peek(cursor, ahead)
      if (token?.kind !== 'word' || token.newLine) break
      if (isCalendarWord(token.text) && !/^(?:дню|дня|года|году)$/u.test(token.text)) return undefined
    }
    const next = wordAt(cursor)
    return /^(?:дн[яю]|нов(?:ому|ого))$/u.test(word) && next === '' ? undefined : undated
  })
}

function isCalendarWord(word: string): boolean {
  if (/^дн[яю]$/u.test(word)) return false
  return months.has(word) || seasons.has(word) || units.has(word) || cardinals.has(word) || ordinals.has(word)
}

/** «план-график» by itself. */
function takePlanGraph(cursor: Cursor): boolean {
  return (
    attempt(cursor, () => {
      if (!takeWords(cursor, 'план')) return undefined
      takeKind(cursor, 'dash')
      return takeWords(cursor, 'график') ? true : undefined
    }) === true
  )
}

const gathering =
  /^(?:собрани|заседани|совещани|педсовет|урок|заняти|каникул|линейк|консультаци|семинар|конференци|встреч|мероприяти|педагогическ|родительск|школьн|классн)\p{L}*(?:ах|ях|ии|е|ых|их|ом|ем|ой)$/u

/** «осенние и весенние каникулы», «в осенние, зимние и весенние каникулы». */
function severalHolidays(cursor: Cursor): OpenPhrase | undefined {
  return attempt(cursor, () => {
    takeWords(cursor, /^(?:в|во|на)$/u)
    let seasonsNamed = 0
    while (takeWords(cursor, /^(?:осенн|зимн|весенн|летн)(?:ие|их)$/u)) {
      seasonsNamed += 1
      if (!takeKind(cursor, 'comma')) takeWords(cursor, 'и')
    }
    return seasonsNamed > 1 && takeWords(cursor, /^каникул(?:ы|ах)$/u) ? undated : undefined
  })
}

function byEvent(cursor: Cursor): OpenPhrase | undefined {
  const holidays = severalHolidays(cursor)
  if (holidays) return holidays
  if (takeWords(cursor, /^(?:на|в)$/u, /^(?:осенн|зимн|весенн|летн)(?:их|ие)$/u, /^каникул(?:ах|ы)$/u)) return undated
  if (takeWords(cursor, 'до', 'и', 'после')) return undated
  if (takeWords(cursor, 'на', 'период', /^\p{L}{4,}/u)) return undated
  if (takeWords(cursor, /^(?:сразу|непосредственно)$/u, /^(?:после|перед|по)$/u)) return undated
  if (takeWords(cursor, 'период', /^(?:осенн|зимн|весенн|летн)их$/u, 'каникул')) return undated
  if (takeWords(cursor, /^(?:после|перед|накануне)$/u, /^(?!\d)/u)) return undated
  if (
    takeWords(
      cursor,
      /^(?:незамедлительно|немедленно|оперативно|своевременно|разово|однократно|единовременно|ситуативно)$/u,
    )
  )
    return undated
  if (takeWords(cursor, /^(?:до|к|с|со|от|по|на)$/u, /^(?:дня|дню|момента|момент|даты|дату)$/u)) return undated
  if (takeWords(cursor, /^(?:до|к|с|от|после|на|в)$/u, event)) return undated
  if (
    takeWords(
      cursor,
      'в',
      /^(?:день|дни|период|время|момент|рамках|ходе|преддверии|канун|каникулы|каникулярн(?:ый|ое))$/u,
    )
  )
    return undated
  if (takeWords(cursor, 'при', /(?:ении|ании|ятии|овке)$/u)) return undated
  if (takeWords(cursor, 'во', /^(?:время|исполнение)$/u)) return undated
  if (takeWords(cursor, /^(?:осенн|зимн|весенн|летн)(?:ие|их)$/u, /^каникул[ы]?$/u) || takeWords(cursor, /^каникулы$/u))
    return undated
  if (takeWords(cursor, /^каникулярн(?:ое|ый|ые)$/u, /^(?:время|период|дни)$/u)) return undated
  if (takeWords(cursor, 'при', /^(?!.*(?:их|ых|ей)$)\p{L}{3,}[ем]$/u)) return undated
  if (takeWords(cursor, /^(?:на|во?)$/u, gathering)) return undated
  if (takeWords(cursor, /^(?:на|в)$/u, /^(?:следующий|другой|второй|третий)$/u, /^(?:рабочий|учебный)$/u, 'день'))
    return undated
  if (takeWords(cursor, /^(?:на|в)$/u, /^(?:следующий|другой|второй|третий)$/u, 'день')) return undated
  return toldLater(cursor) ?? afterSpan(cursor) ?? bareSpan(cursor) ?? beforeEvent(cursor)
}

/** «в течение 10 рабочих дней со дня…», «не позднее 3 дней до…», «за неделю до…», «через месяц», «в 5-дневный срок». */
function afterSpan(cursor: Cursor): OpenPhrase | undefined {
  return attempt(cursor, () => {
    const started =
      takeLasting(cursor) ||
      takeWords(cursor, 'не', /^(?:позднее|позже|ранее|менее|более|раньше)$/u) ||
      takeWords(cursor, /^(?:за|через|спустя|в)$/u)
    if (!started) return undefined
    if (wordAt(cursor, 1) === 'чем') takeKind(cursor, 'comma')
    takeWords(cursor, 'чем')
    takeWords(cursor, /^(?:за|через)$/u)
    let counted = false
    for (let words = 0; words < 4; words += 1) {
      if (
        takeWords(
          cursor,
          /^(?:дн(?:я|ей|ь)|день|сут(?:ок|ки)|недел[юиь]|месяц(?:а|ев)?|час(?:а|ов)?|минут[ыу]?|полугода|смены|каникул|декады)$/u,
        )
      )
        return undated
      if (takeWords(cursor, /^(?:дневный|недельный|месячный|дневного)$/u, /^срока?$/u)) return undated
      if (takeWords(cursor, /^(?:трех|двух|пяти|десяти|одно)?(?:дневный|недельный|месячный)$/u, 'срок')) return undated
      const token = peek(cursor)
      if (token?.kind === 'number' && !counted) {
        counted = true
        cursor.at += 1
        takeKind(cursor, 'dash')
      } else if (token?.kind === 'open' && peek(cursor, 2)?.kind === 'close') {
        cursor.at += 3
      } else if (
        token?.kind === 'word' &&
        (cardinals.has(token.text) || /(?:их|ых|ти|ух|ного|ной|ого|ех|ин)$/u.test(token.text))
      ) {
        cursor.at += 1
      } else return undefined
    }
    return undefined
  })
}

/** «3 рабочих дня с момента получения», «5 дней после утверждения»: a length alone says nothing, the event does. */
function bareSpan(cursor: Cursor): OpenPhrase | undefined {
  return attempt(cursor, () => {
    if (peek(cursor)?.kind === 'number') cursor.at += 1
    else if (!takeWords(cursor, /^(?:один|два|две|три|четыре|пять|семь|десять|одна|одну)$/u)) return undefined
    takeWords(cursor, /^(?:рабоч|календарн|учебн)(?:их|ых|ие|ые|ий|ый)$/u)
    const unit = /^(?:дн(?:я|ей)|день|сут(?:ок|ки)|недел[иья]|месяц(?:а|ев)?|час(?:а|ов)?)$/u
    if (!takeWords(cursor, unit)) return undefined
    const since = takeWords(cursor, /^(?:с|со|от)$/u, /^(?:дня|момента|даты)$/u)
    return since || takeWords(cursor, /^(?:после|до|с)$/u, event) ? undated : undefined
  })
}
