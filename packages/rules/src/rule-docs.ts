import type { Language, Severity } from '@dorozhnik/diagnostics'
import { type Example, planHead, registryText } from './example.js'
import { families, type Family } from './families.js'
import type { Rule, Scope } from './rule.js'
import { rules } from './rule-list.js'
import { scopeTexts, sourceText } from './rule-texts.js'

interface Words {
  title: string
  intro: string[]
  registry: string
  columns: [rule: string, severity: string, holds: string]
  severities: Record<Severity, string>
  scopes: Record<Scope, string>
  /** Above an example with findings, and above a clean one. */
  says: string
  clean: string
  data: string
}

const words: Record<Language, Words> = {
  ru: {
    title: 'Правила',
    intro: [
      'Программа читает планы и приказы так, как их читает внимательный коллега: ищет пропущенные сроки, чужие имена, забытые приложения. Здесь собрано всё, что она умеет заметить, — с объяснением, зачем это нужно, и с примерами.',
      '**Ошибка** останавливает сборку документа. **Предупреждение** стоит прочесть перед подписью. **Замечание** — повод взглянуть ещё раз.',
    ],
    registry: 'Примеры пользуются одним справочником `dorozhnik.yaml`, а шапка планов, если она не показана, такая:',
    columns: ['Правило', 'Уровень', 'Что должно быть'],
    severities: { error: 'ошибка', warning: 'предупреждение', info: 'замечание' },
    scopes: scopeTexts.ru,
    says: 'Программа скажет:',
    clean: 'Замечаний нет.',
    data: 'То же случается с данными, которые собрала другая программа:',
  },
  en: {
    title: 'Rules',
    intro: [
      'The program reads plans and orders as an attentive colleague would: it looks for missing terms, unknown names, forgotten appendices. Here is everything that it can notice, with the reason and with examples.',
      'An **error** stops the building of a document. A **warning** should be read before anybody signs. A **note** is worth a second look.',
    ],
    registry:
      'The examples share one registry, `dorozhnik.yaml`, and the head of a plan, where it is not shown, is this:',
    columns: ['Rule', 'Level', 'What must hold'],
    severities: { error: 'error', warning: 'warning', info: 'note' },
    scopes: scopeTexts.en,
    says: 'The program says:',
    clean: 'Nothing to say.',
    data: 'The same happens with data from another program:',
  },
}

/** The page of the documentation about the rules, as Markdown: what holds, why, and examples with their findings. */
export function ruleDocs(language: Language): string {
  const said = words[language]
  const grouped = (Object.keys(families) as Family[]).flatMap((family) => {
    const members = rules.filter((rule) => rule.family === family)
    return members.length === 0 ? [] : [{ name: families[family][language], members }]
  })
  const sections = [
    `# ${said.title}`,
    ...said.intro,
    ...grouped.flatMap(({ name, members }) => [`**${name}**`, tableOf(members, language)]),
    said.registry,
    fence('yaml', registryText),
    fence('md', planHead),
    ...grouped.flatMap(({ name, members }) => [`## ${name}`, ...members.flatMap((rule) => sectionOf(rule, language))]),
  ]
  return `${sections.join('\n\n')}\n`
}

function tableOf(members: readonly Rule[], language: Language): string {
  const said = words[language]
  const [ruleColumn, severityColumn, titleColumn] = said.columns
  return [
    `| ${ruleColumn} | ${severityColumn} | ${titleColumn} |`,
    '| --- | --- | --- |',
    ...members.map(
      ({ id, severity, title }) => `| [\`${id}\`](#${id}) | ${said.severities[severity]} | ${title[language]} |`,
    ),
  ].join('\n')
}

function sectionOf({ id, scope, severity, title, why, source, examples }: Rule, language: Language): string[] {
  const said = words[language]
  return [
    // The heading is the code, so that a link to a rule is the same in every language.
    `### ${id}`,
    `**${title[language]}.** ${capitalized(said.severities[severity])}. ${said.scopes[scope]}`,
    why[language],
    sourceText(source, language, (url) => `<${url}>`),
    ...examples.flatMap((example) => exampleOf(example, language)),
  ]
}

function exampleOf(example: Example, language: Language): string[] {
  const said = words[language]
  const findings = example.says.map(({ at, ...text }) => `- \`${placeOf(at, example)}\` — ${text[language]}`)
  return [
    `#### ${capitalized(example.name[language])}`,
    ...('files' in example
      ? filesOf(example.files)
      : [said.data, fence('json', `${JSON.stringify(example.workspace, null, 2)}\n`)]),
    ...(findings.length === 0 ? [said.clean] : [said.says, findings.join('\n')]),
  ]
}

function filesOf(files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files).flatMap(([path, text]) => {
    if (text === registryText) return []
    const shown = text.startsWith(planHead) ? text.slice(planHead.length).replace(/^\n/, '') : text
    return [`\`${path}\``, fence(path.endsWith('.yaml') ? 'yaml' : 'md', shown)]
  })
}

/** The line of the text that a finding is about; in data, the path. Numbers of lines would count lines that are not shown. */
function placeOf(at: string, example: Example): string {
  const match = /^(.*):(\d+):\d+-\d+:\d+$/.exec(at)
  const text = match?.[1] === undefined || !('files' in example) ? undefined : example.files[match[1]]
  return text?.split('\n')[Number(match?.[2]) - 1]?.trim() ?? at
}

function fence(name: string, text: string): string {
  return `\`\`\`${name}\n${text}\`\`\``
}

function capitalized(text: string): string {
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`
}
