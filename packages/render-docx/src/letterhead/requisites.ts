import type { Localized } from '@dorozhnik/diagnostics'

/** What a placeholder of a letterhead stands for. */
export type Requisite =
  | 'date'
  | 'number'
  | 'place'
  | 'organization'
  | 'shortName'
  | 'parent'
  | 'kind'
  | 'subject'
  | 'text'
  | 'post'
  | 'signatory'
  | 'signature'
  | 'agreement'
  | 'executor'
  | 'acquaintance'
  | 'restriction'

/** How a requisite is put into a letterhead. */
export interface RequisiteForm {
  /** The name that the documentation gives. */
  name: string
  /** Further names. */
  aliases: readonly string[]
  /**
   * `line`: words in a paragraph of the letterhead, which keeps its look; `block`: paragraphs and tables in the
   * place of the paragraph; `either`: a block when it is alone in its paragraph, words otherwise.
   */
  form: 'line' | 'block' | 'either'
  title: Localized
}

/** Every placeholder that a letterhead may have. */
export const requisites: Readonly<Record<Requisite, RequisiteForm>> = {
  date: { name: 'дата', aliases: ['date', 'дата документа'], form: 'line', title: { ru: 'дата', en: 'date' } },
  number: {
    name: 'номер',
    aliases: ['number', 'номер документа', 'регистрационный номер'],
    form: 'line',
    title: { ru: 'номер', en: 'number' },
  },
  place: {
    name: 'место',
    aliases: ['place', 'место составления', 'место издания'],
    form: 'line',
    title: { ru: 'место составления', en: 'place' },
  },
  organization: {
    name: 'организация',
    aliases: ['organization', 'organisation', 'наименование организации', 'наименование'],
    form: 'line',
    title: { ru: 'наименование организации', en: 'name of the organisation' },
  },
  shortName: {
    name: 'краткое наименование',
    aliases: ['short name', 'сокращённое наименование'],
    form: 'line',
    title: { ru: 'краткое наименование', en: 'short name' },
  },
  parent: {
    name: 'вышестоящий орган',
    aliases: ['parent', 'учредитель', 'вышестоящая организация'],
    form: 'line',
    title: { ru: 'вышестоящий орган', en: 'body above' },
  },
  kind: {
    name: 'вид документа',
    aliases: ['kind', 'вид', 'document kind'],
    form: 'line',
    title: { ru: 'вид документа', en: 'kind of the document' },
  },
  subject: {
    name: 'заголовок',
    aliases: ['subject', 'заголовок к тексту', 'тема'],
    form: 'line',
    title: { ru: 'заголовок к тексту', en: 'subject' },
  },
  text: {
    name: 'текст',
    aliases: ['text', 'текст документа', 'текст приказа', 'body'],
    form: 'block',
    title: { ru: 'текст', en: 'text' },
  },
  post: {
    name: 'должность',
    aliases: ['post', 'должность подписанта'],
    form: 'line',
    title: { ru: 'должность того, кто подписывает', en: 'post of the signatory' },
  },
  signatory: {
    name: 'подписант',
    aliases: ['signatory', 'руководитель', 'расшифровка подписи'],
    form: 'line',
    title: { ru: 'инициалы и фамилия того, кто подписывает', en: 'name of the signatory' },
  },
  signature: { name: 'подпись', aliases: ['signature'], form: 'block', title: { ru: 'подпись', en: 'signature' } },
  agreement: {
    name: 'согласование',
    aliases: ['agreement', 'гриф согласования', 'грифы согласования'],
    form: 'block',
    title: { ru: 'грифы согласования', en: 'stamps of agreement' },
  },
  executor: {
    name: 'исполнитель',
    aliases: ['executor', 'отметка об исполнителе'],
    form: 'either',
    title: { ru: 'отметка об исполнителе', en: 'executor' },
  },
  acquaintance: {
    name: 'ознакомление',
    aliases: ['acquaintance', 'лист ознакомления', 'с приказом ознакомлены'],
    form: 'block',
    title: { ru: 'ознакомление', en: 'acquaintance' },
  },
  restriction: {
    name: 'ограничение доступа',
    aliases: ['restriction', 'гриф ограничения доступа', 'пометка ограничения доступа'],
    form: 'block',
    title: { ru: 'гриф (пометка) об ограничении доступа', en: 'restriction of access' },
  },
}

/** Requisites in the order of the table. */
export const allRequisites: readonly Requisite[] = Object.keys(requisites) as Requisite[]

const byName: ReadonlyMap<string, Requisite> = new Map(
  allRequisites.flatMap((key) => [requisites[key].name, ...requisites[key].aliases].map((name) => [folded(name), key])),
)

/** Every name of every placeholder, for guesses. */
export const requisiteNames: readonly string[] = allRequisites.flatMap((key) => [
  requisites[key].name,
  ...requisites[key].aliases,
])

/** The requisite of a name; letter case, «ё», spaces, hyphens and underscores do not count. */
export function requisiteOf(name: string): Requisite | undefined {
  return byName.get(folded(name))
}

function folded(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s_\-\u2010-\u2015]+/gu, ' ')
    .trim()
}
