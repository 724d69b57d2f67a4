/** Documents that an order approves with a plan. */
const plan = /^(?:план[a-zЀ-ӿ]*|карт[a-zЀ-ӿ]*|комплекс[a-zЀ-ӿ]*)$/iu

/** Words that may stand between «утвердить» and the plan: «прилагаемый муниципальный». */
const attribute = /^(?:[a-zЀ-ӿ]+(?:ый|ий|ой|ую|юю|ая|ое|ые|ие|его|ого)|и|ввести|в|действие|«|"|согласованн[a-zЀ-ӿ]+)$/iu

/**
 * The words of a clause that approve a plan: `Утвердить прилагаемый план мероприятий`. Absent when the
 * clause approves something else («Утвердить состав группы по разработке плана», «Утвердить изменения
 * в план») or does not approve.
 */
export function approvalOfPlan(text: string): { start: number; end: number } | undefined {
  for (const verb of text.matchAll(/утвер(?:дить|ждаю|ждаем)(?![a-zЀ-ӿ])/giu)) {
    const words = text.slice(verb.index + verb[0].length, verb.index + verb[0].length + 200)
    for (const word of words.matchAll(/[A-Za-zЀ-ӿ-]+/gu)) {
      const end = verb.index + verb[0].length + word.index + word[0].length
      if (plan.test(word[0]) || /^план-график$/iu.test(word[0]))
        return isPlanOfWork(text, end, word[0]) ? { start: verb.index, end } : undefined
      if (!attribute.test(word[0])) break
    }
  }
  return undefined
}

/** «план мероприятий», «дорожную карту», «комплекс мер»; not «план здания», «комплекс ГТО». */
function isPlanOfWork(text: string, end: number, word: string): boolean {
  const next = /^\s+([A-Za-zЀ-ӿ-]+)/u.exec(text.slice(end, end + 60))?.[1] ?? ''
  const approved = word.toLowerCase()
  if (approved.startsWith('карт'))
    return /дорожн[a-zЀ-ӿ]*\s+карт[a-zЀ-ӿ]*$/iu.test(text.slice(Math.max(0, end - 60), end))
  if (approved.startsWith('комплекс')) return /^(?:мер|мероприят|дейст)/iu.test(next)
  return next === '' || !/^(?:здани|помещени|эвакуаци|рассадк|финансово|приёма?|закуп)/iu.test(next)
}

/**
 * What the text says of the appendices: their numbers, and whether it speaks of «the appendix» without
 * a number («согласно приложению», «прилагаемый план»).
 */
export function mentionedAppendices(text: string): { numbers: Set<number>; unnumbered: boolean } {
  const numbers = new Set<number>()
  let unnumbered = /прилагаем|прилагает|прилож(?:ить|енн)/iu.test(text)
  for (const match of text.matchAll(
    /приложени[a-zЀ-ӿ]{1,5}(?:\s{0,3}(?:№№?|N)?\s{0,3}(\d{1,3}(?:\s{0,3}(?:,|и|-|–|—)\s{0,3}(?:№\s{0,3})?\d{1,3})*))?/giu,
  )) {
    if (match[1] === undefined) unnumbered = true
    else addNumbers(match[1], numbers)
  }
  return { numbers, unnumbered }
}

/** «1, 2 и 4–6» */
function addNumbers(text: string, numbers: Set<number>): void {
  for (const match of text.matchAll(/(\d+)(?:\s{0,3}[-–—]\s{0,3}(?:№\s{0,3})?(\d+))?/g)) {
    const first = Number(match[1])
    const last = Math.min(Number(match[2] ?? match[1]), first + 100)
    for (let number = first; number <= last; number++) numbers.add(number)
  }
}

/** The name of the document in `{{приложение "plan.md"}}` or `{{appendix "plan.md"}}`, with its offset in the expression. */
export function appendixOfExpression(source: string): { name: string; offset: number } | undefined {
  const match = /^\{\{\s*(?:приложение|appendix)\s+(?:"([^"]*)"|'([^']*)')/u.exec(source)
  const name = match?.[1] ?? match?.[2]
  return match === null || name === undefined ? undefined : { name, offset: match[0].length - 1 - name.length }
}

/** True for `{{приложение}}`, which means the only appendix of an order. */
export function meansOnlyAppendix(source: string): boolean {
  return /^\{\{\s*(?:приложение|appendix)\s*\}\}$/u.test(source)
}
