import type { ProfileOption, ProfilePath } from './profile-option.js'
import { profileOptions, profilePaths } from './profile-options.js'
import { profileValue } from './profile-value.js'
import { profiles } from './profiles.js'

type Language = 'ru' | 'en'

const words = {
  ru: {
    title: 'Настройки профиля',
    intro:
      'Профиль говорит, как выглядят документы. Стандартных два: `gost-r-7.0.97-2025` (он действует, если ничего не указать) и `gost-r-7.0.97-2016`. Стандарт добровольный, и инструкция по делопроизводству важнее его, поэтому любую настройку можно заменить – для всей папки или для одной организации.',
    example: 'В файле `dorozhnik.yaml`:',
    after:
      'Опечатка в названии и невозможное значение – замечания с подсказкой. Выход за пределы стандарта отмечается, но ничему не мешает.',
    grades:
      'Основание: **В** – видно в тексте источника; **С** – известно из стандарта, сам пункт надо проверить по полному тексту; **П** – практика или наш выбор там, где правила молчат.',
    head: ['Настройка', 'Что значит', '2025', '2016', 'Бывает', 'Основание'],
    grade: { V: 'В', S: 'С', P: 'П' },
    yes: '`true`, `false`',
    font: 'название шрифта',
    shares: (count: number) => `${count} положительных числа`,
    widths: (least: number, most: number) => `от ${least} до ${most} мм`,
    range: 'от',
    to: 'до',
    whole: 'целое',
    standard: 'по стандарту',
    atLeast: 'не меньше',
    atMost: 'не больше',
    units: { mm: ' мм', pt: ' пт', lines: ' строк', multiple: '', characters: ' знаков', columns: ' граф', people: '' },
    made: 'Эта страница сделана из таблицы `profileOptions`; её обновляет `UPDATE_DOCS=1 npx vitest run packages/blocks`.',
  },
  en: {
    title: 'Options of a profile',
    intro:
      'A profile says how documents look. There are two: `gost-r-7.0.97-2025` (the default) and `gost-r-7.0.97-2016`. The standard is voluntary and an office instruction outranks it, so every option can be replaced, for the whole workspace or for one organisation.',
    example: 'In `dorozhnik.yaml`:',
    after:
      'A misspelt name and an impossible value are findings with a hint. What leaves the standard is told and stands in the way of nothing.',
    grades:
      'Source: **V**, seen in the text of the source; **S**, known from the standard, the clause has to be verified on its full text; **P**, practice, or our choice where the rules are silent.',
    head: ['Option', 'What it says', '2025', '2016', 'May be', 'Source'],
    grade: { V: 'V', S: 'S', P: 'P' },
    yes: '`true`, `false`',
    font: 'the name of a font',
    shares: (count: number) => `${count} positive numbers`,
    widths: (least: number, most: number) => `${least} to ${most} mm`,
    range: '',
    to: 'to',
    whole: 'whole,',
    standard: 'by the standard',
    atLeast: 'at least',
    atMost: 'at most',
    units: {
      mm: ' mm',
      pt: ' pt',
      lines: ' lines',
      multiple: '',
      characters: ' characters',
      columns: ' columns',
      people: '',
    },
    made: 'This page is made from the table `profileOptions`; `UPDATE_DOCS=1 npx vitest run packages/blocks` writes it anew.',
  },
}

const example = `\`\`\`yaml
organizations:
  school:
    name: МБОУ «СОШ № 2»
    profile: { executor: { name: initials } }
profile:
  base: gost-r-7.0.97-2025
  text: { font: PT Astra Serif, size: 13 }
  operativeWord: { form: capitals, comma: none }
\`\`\``

/** The page about the options: what each says, what it may be, where its value comes from. */
export function profileDocs(language: Language): string {
  const text = words[language]
  const groups = [...new Set(profilePaths.map((path) => path.split('.')[0] ?? ''))]
  const tables = groups.map((group) => {
    const rows = profilePaths.filter((path) => path.startsWith(`${group}.`)).map((path) => row(path, language))
    return [`## ${group}`, '', line(text.head), line(text.head.map(() => '---')), ...rows].join('\n')
  })
  return `${[`# ${text.title}`, text.intro, text.example, example, text.after, text.grades, ...tables, text.made].join('\n\n')}\n`
}

function row(path: ProfilePath, language: Language): string {
  const option = profileOptions[path]
  const values = Object.values(profiles).map((profile) => `\`${printed(profileValue(profile, path))}\``)
  const source = `${words[language].grade[option.grade]}: ${option.source[language]}`
  return line([`\`${path}\``, option.about[language], ...values, allowed(option, language), source])
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function printed(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return `[${value.join(', ')}]`
  return Object.entries(value as Record<string, { least: number; most: number }>)
    .map(([key, { least, most }]) => `${key}: ${least}–${most}`)
    .join('; ')
}

function allowed(option: ProfileOption, language: Language): string {
  const text = words[language]
  switch (option.kind) {
    case 'number': {
      const { least, most, unit, whole, standard } = option
      const figure = (value: number): string => (language === 'ru' ? String(value).replace('.', ',') : String(value))
      const parts = [whole ? text.whole : '', text.range, figure(least), text.to, `${figure(most)}${text.units[unit]}`]
      const range = parts.filter(Boolean).join(' ')
      return standard === undefined ? range : `${range}; ${bounds(standard, language, figure)}`
    }
    case 'boolean':
      return text.yes
    case 'choice':
      return option.values.map((value) => `\`${value}\``).join(', ')
    case 'text':
      return text.font
    case 'shares':
      return text.shares(option.count)
    case 'widths':
      return text.widths(option.least, option.most)
  }
}

function bounds(
  { least, most }: { least?: number; most?: number },
  language: Language,
  figure: (value: number) => string,
): string {
  const { standard, atLeast, atMost } = words[language]
  if (least !== undefined && least === most) return `${standard} ${figure(least)}`
  const parts = [
    least === undefined ? [] : [`${atLeast} ${figure(least)}`],
    most === undefined ? [] : [`${atMost} ${figure(most)}`],
  ]
  return `${standard} ${parts.flat().join(', ')}`
}
