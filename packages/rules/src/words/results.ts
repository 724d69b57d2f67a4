/** Nouns that say that something got better, without saying how one could see it. */
const vague =
  /^(?:повышени|улучшени|активизаци|совершенствовани|развити|формировани|укреплени|усилени|расширени|обеспечени|создани[a-zЀ-ӿ] услови|содействи|оказани[a-zЀ-ӿ] содействи|популяризаци)/iu

/** Words that only repeat that the thing was done. */
const done =
  /^(?:проведен[оыа]?|проведено мероприятие|проведение|выполнен[оыа]?|выполнение|исполнен[оыа]?|исполнение|реализован[оыа]?|реализация|сделано|постоянно|систематически|в течение года|положительный|положительная динамика|результат)$/iu

/** What somebody else can look at: papers, publications, gatherings. */
const visible =
  /приказ|справк|отч[её]т|протокол|договор|соглашени|сертификат|удостоверен|диплом|грамот|журнал|список|перечен|реестр|план|программ|порядок|положени|рекомендаци|методич|материал|публикаци|сайт|стать|буклет|памятк|анкет|портфолио|сборник|банк|баз[аыу]|карт[аыу]|график|расписани|письм|сведени|данны|табли|мониторинг|анализ|выставк|фото|видео|раздел|рубрик|страниц|проект|конспект|дневник|паспорт|модел|ссылк|запис|кажд|все[хм]?(?![a-zЀ-ӿ])/iu

/** «кабинет открыт», «оборудование установлено»: somebody can go and see. */
const finished = /[a-zЀ-ӿ]{3,20}(?:ан|ен|ён|ыт|ят)[аоы]?(?![a-zЀ-ӿ])/iu

/** True when a result is only words: nothing in it can be counted or shown. */
export function isEmptyPhrase(result: string): boolean {
  const text = result.trim().replace(/[.;]$/u, '')
  if (text === '' || text.length > 120 || /[\d@[{;,]/u.test(text)) return false
  return done.test(text) || (vague.test(text) && !visible.test(text))
}

/** True when a result names a number or something that one can look at. */
export function namesSomethingVisible(result: string): boolean {
  return /[\d%@[{]/u.test(result) || visible.test(result.slice(0, 1000)) || finished.test(result.slice(0, 1000))
}
