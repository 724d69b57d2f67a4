const nbsp = '\u00a0'

/**
 * Puts no-break spaces where a line must not end: after «№», «§», «г.», «ст.», «п.», «ч.», before «г.», «гг.» and
 * «%» that follow a figure, between a day and its month, between initials and surname. Only the kind of the space
 * changes: nothing is added and nothing is taken away. Idempotent.
 */
export function noBreak(text: string): string {
  return text
    .replace(/([№§]) (?=[\p{L}\d])/gu, `$1${nbsp}`)
    .replace(/(\d) (?=(?:г|гг|руб|тыс|млн)\.|%|(?:год|года|году|годы|годов)(?!\p{L}))/gu, `$1${nbsp}`)
    .replace(
      /(\d) (?=(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?!\p{L}))/gu,
      `$1${nbsp}`,
    )
    .replace(/((?<!\p{L})(?:ст|п|пп|ч|гл|г|пгт|ул|д)\.) (?=[\d\p{Lu}])/gu, `$1${nbsp}`)
    .replace(/((?<!\p{L})\p{Lu}\.) ?(?=\p{Lu}\p{Ll})/gu, (match, initial: string) =>
      match.endsWith(' ') ? `${initial}${nbsp}` : match,
    )
    .replace(/(\p{Lu}\p{Ll}+) (?=\p{Lu}\.(?:[ \u00a0]?\p{Lu}\.)?(?![\p{L}]))/gu, `$1${nbsp}`)
}
