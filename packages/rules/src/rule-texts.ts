import type { Language } from '@dorozhnik/diagnostics'
import type { RuleSource, Scope, SourceGrade } from './rule.js'

/** How much of a workspace a rule looks at, as a sentence. */
export const scopeTexts: Readonly<Record<Language, Readonly<Record<Scope, string>>>> = {
  ru: {
    record: 'Смотрит на одну запись.',
    file: 'Смотрит на весь документ.',
    workspace: 'Смотрит на все документы и справочник.',
  },
  en: {
    record: 'Looks at one record.',
    file: 'Looks at the whole document.',
    workspace: 'Looks at all documents and the registry.',
  },
}

const words: Readonly<Record<Language, string>> = { ru: 'Основание:', en: 'Source:' }

const grades: Readonly<Record<Language, Readonly<Record<SourceGrade, string>>>> = {
  ru: { seen: 'по тексту этой страницы', known: 'по известному тексту', practice: 'практика' },
  en: { seen: 'seen on that page', known: 'by its known text', practice: 'practice' },
}

/** What a rule rests on, as a sentence: the act, its address and what that is worth. */
export function sourceText(
  source: RuleSource,
  language: Language,
  address: (url: string) => string = (url) => url,
): string {
  const { url, grade } = source
  const notes = [
    ...(url === undefined ? [] : [address(url)]),
    ...(grade === undefined ? [] : [grades[language][grade]]),
  ]
  return `${words[language]} ${source[language]}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}.`
}
