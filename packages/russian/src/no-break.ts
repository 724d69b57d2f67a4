const nbsp = '\u00a0'

/**
 * Puts no-break spaces where a line must not end: after «№», «§», «г.», «ст.», «п.», «ч.», before «г.», «гг.» and
 * «%» that follow a figure, between a day and its month, between initials and surname. Only the kind of the space
 * changes: nothing is added and nothing is taken away. Idempotent.
 */
export function noBreak(text: string): string {
  let set = text
  // Most texts hold nothing to be kept together, and a look for a sign is quicker than an expression.
  if (/[№§] /.test(set)) set = set.replace(/([№§]) (?=[\p{L}\d])/gu, `$1${nbsp}`)
  if (/\d /.test(set)) set = behindFigures(set)
  return set.includes('.') ? behindStops(set) : set
}

function behindFigures(text: string): string {
  return text
    .replace(/(\d) (?=(?:г|гг|руб|тыс|млн)\.|%|(?:год|года|году|годы|годов)(?!\p{L}))/gu, `$1${nbsp}`)
    .replace(
      /(\d) (?=(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?!\p{L}))/gu,
      `$1${nbsp}`,
    )
}

function behindStops(text: string): string {
  return text
    .replace(/((?<!\p{L})(?:ст|п|пп|ч|гл|г|пгт|ул|д)\.) (?=[\d\p{Lu}])/gu, `$1${nbsp}`)
    .replace(/((?<!\p{L})\p{Lu}\.) ?(?=\p{Lu}\p{Ll})/gu, (match, initial: string) =>
      match.endsWith(' ') ? `${initial}${nbsp}` : match,
    )
    .replace(/(\p{Lu}\p{Ll}+) (?=\p{Lu}\.(?:[ \u00a0]?\p{Lu}\.)?(?![\p{L}]))/gu, `$1${nbsp}`)
}
