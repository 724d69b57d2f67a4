/** An act that a text cites. */
export interface CitedAct {
  start: number
  end: number
  /** True when a date or a number follows. */
  dated: boolean
}

const act =
  /(?<![a-zЀ-ӿ])(?:приказ(?:а|ом|у)?|постановлени(?:я|ем|ю)|распоряжени(?:я|ем|ю)|письм(?:а|ом|у))\s+(?=[a-zЀ-ӿ])/giu

/** The acts that a text cites by kind and author: «приказом министерства образования области». */
export function citedActs(text: string): CitedAct[] {
  const found: CitedAct[] = []
  for (const match of text.matchAll(act)) {
    const rest = text.slice(match.index, match.index + 400)
    // What is cited goes to the next comma, full stop or the next «и приказом».
    const length = rest.search(/[,;:]|\.\s|\s«|\sот\s+\d|\sот\s+_|\s№|$/u)
    const words = rest.slice(0, length === -1 ? rest.length : length).trimEnd()
    // The title may stand before the date: «письмом министерства «О …» от 1 июня 2023 г. № 5».
    const next = rest.slice(words.length).search(/;|(?<![a-zЀ-ӿ])(?:приказ|постановлени|распоряжени|письм)/iu)
    const dated = /(?<![A-Za-zЀ-ӿ])от\s+[\d«_]|№/u.test(next === -1 ? rest : rest.slice(0, words.length + next))
    // «приказа отдела» names whose it is; «приказа и плана» does not.
    if (
      /^[a-zЀ-ӿ]+\s+(?:министерств|департамент|управлени|отдел|комитет|правительств|президент|администраци|рособрнадзор|минпросвещени|федеральн|губернатор|директор)/iu.test(
        words,
      )
    )
      found.push({ start: match.index, end: match.index + words.length, dated })
  }
  return found
}
