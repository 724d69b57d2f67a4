import { gost2016, gost2025, type ProfilePath, profileOptions, profileValue } from '@dorozhnik/blocks'
import type { Language } from '@dorozhnik/diagnostics'
import type { Clause } from './clause.js'
import { clauses } from './clause-list.js'

const words = {
  ru: {
    title: 'Соответствие правилам оформления',
    intro:
      'Каждый пункт правил: откуда он, какие настройки профиля его задают (и что в них стоит), какой код скажет аудит, если файл пункт нарушает. Для каждого пункта есть хотя бы один файл, испорченный нарочно: проверка `packages/audit/src/audit-docx.test.ts` убеждается, что аудит это замечает; её имя – в последней графе.',
    grades:
      'Основание: **стандарт** – сказано в стандарте или инструкциях; **практика** – так делают, или наш выбор там, где правила молчат.',
    head: ['Пункт', 'Основание', 'Что делает программа', 'Код аудита', 'Проверка'],
    grade: { standard: 'стандарт', practice: 'практика' },
    always: 'всегда',
    both: (one: string, other: string) => `${one} (2016: ${other})`,
    made: 'Эта страница сделана из списка пунктов; её обновляет `UPDATE_DOCS=1 npx vitest run packages/audit`.',
  },
  en: {
    title: 'Conformance to the official format',
    intro:
      'Every clause: where it comes from, which options of the profile set it and to what, and the code that the audit says when a file breaks it. For each clause there is at least one file broken on purpose: `packages/audit/src/audit-docx.test.ts` makes sure that the audit sees it; the last column names the test.',
    grades:
      'Source: **standard**, said in the standard or in office instructions; **practice**, what offices do, or our choice where the rules are silent.',
    head: ['Clause', 'Source', 'What the program does', 'Code of the audit', 'Test'],
    grade: { standard: 'standard', practice: 'practice' },
    always: 'always',
    both: (one: string, other: string) => `${one} (2016: ${other})`,
    made: 'This page is made from the list of clauses; `UPDATE_DOCS=1 npx vitest run packages/audit` writes it anew.',
  },
} as const

/** The page about conformance, as Markdown; `broken` tells how many broken files test each clause. */
export function conformanceDocs(language: Language, broken: (id: string) => number): string {
  const said = words[language]
  return `${[
    `# ${said.title}`,
    said.intro,
    said.grades,
    [
      `| ${said.head.join(' | ')} |`,
      `|${' --- |'.repeat(said.head.length)}`,
      ...clauses.map((clause) => row(clause, language, broken(clause.id))),
    ].join('\n'),
    said.made,
  ].join('\n\n')}\n`
}

function row({ id, title, source, options = [] }: Omit<Clause, 'check'>, language: Language, broken: number): string {
  const said = words[language]
  const settings = options.map(
    (path) => `${lowerFirst(profileOptions[path].about[language])}: ${valueOf(path, language)}`,
  )
  const cells = [
    title[language],
    `${source[language]} (${said.grade[source.grade]})`,
    settings.length === 0 ? said.always : settings.join('; '),
    `\`audit-${id}\``,
    broken > 1 ? `\`${id}, way 0…${broken - 1}\`` : `\`${id}, way 0\``,
  ]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function valueOf(path: ProfilePath, language: Language): string {
  const [one, other] = [gost2025, gost2016].map((profile) => `\`${JSON.stringify(profileValue(profile, path))}\``)
  return one === other ? (one ?? '') : words[language].both(one ?? '', other ?? '')
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
