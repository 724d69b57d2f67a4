import { type Localized, nearest, perhapsMeant, shorten } from '@dorozhnik/diagnostics'
import type { ProfilePath } from './profile-option.js'
import { profileOptions, profilePaths } from './profile-options.js'
import type { Profile } from './profile.js'
import { withValue } from './profile-value.js'
import { profiles } from './profiles.js'
import { readValue } from './read-value.js'

/** What is wrong with an override, and where in its data. */
export interface ProfileProblem {
  /** Keys from the override down; empty for the override itself. */
  path: string[]
  /** True when the key itself is wrong, false when its value is. */
  key: boolean
  message: Localized
  help: Localized
}

/** A profile that was read, and what of the override could not be taken. */
export interface ProfileReading {
  profile: Profile
  problems: ProfileProblem[]
}

/**
 * A profile from what an organisation says: the name of a profile, or some options that differ from `base`. Values
 * may be texts, as YAML gives them. What is wrong is told and left out; the rest counts.
 */
export function readProfile(override: unknown, under: Profile): ProfileReading {
  if (typeof override === 'string') {
    const named = findProfile(override)
    return named === undefined
      ? { profile: under, problems: [unknownProfile(override, [])] }
      : { profile: named, problems: [] }
  }
  if (!isMap(override)) return { profile: under, problems: [] }
  const { base, ...rest } = override
  const problems: ProfileProblem[] = []
  let profile = under
  if (base !== undefined) {
    const named = typeof base === 'string' ? findProfile(base) : undefined
    if (named === undefined) problems.push(unknownProfile(String(base), ['base']))
    else profile = named
  }
  for (const [path, value] of leaves(rest, [], problems)) {
    const reading = readValue(profileOptions[path], value, profile, path)
    if ('problem' in reading) problems.push({ path: path.split('.'), key: false, ...reading.problem })
    else profile = withValue(profile, path, reading.value)
  }
  const narrow = checkWhole(profile)
  // Margins that leave no room are not taken; everything else is.
  if (narrow.length > 0) profile = { ...profile, page: under.page }
  return { profile, problems: [...problems, ...narrow] }
}

function findProfile(name: string): Profile | undefined {
  return Object.hasOwn(profiles, name) ? profiles[name] : undefined
}

function unknownProfile(name: string, path: string[]): ProfileProblem {
  const names = Object.keys(profiles)
  const meant = nearest(name, names)
  return {
    path,
    key: false,
    message: { ru: `Профиля «${shorten(name)}» нет.`, en: `There is no profile “${shorten(name)}”.` },
    help: meant ? perhapsMeant(meant) : { ru: `Есть: ${names.join(', ')}.`, en: `There are: ${names.join(', ')}.` },
  }
}

/** The options that an override names, with their values. */
function* leaves(
  map: Readonly<Record<string, unknown>>,
  above: readonly string[],
  problems: ProfileProblem[],
): Generator<[ProfilePath, unknown]> {
  for (const [key, value] of Object.entries(map)) {
    const path = [...above, key]
    const name = path.join('.')
    if (isOption(name)) yield [name, value]
    else if (!isGroup(name)) problems.push(unknownOption(path, key))
    else if (isMap(value)) yield* leaves(value, path, problems)
    else
      problems.push({
        path,
        key: false,
        message: { ru: `«${name}» – раздел настроек, а не одна настройка.`, en: `“${name}” is a group of options.` },
        help: {
          ru: `Ниже с отступом напишите настройки: ${below(path).join(', ')}.`,
          en: `Write its options below, indented: ${below(path).join(', ')}.`,
        },
      })
  }
}

function isOption(name: string): name is ProfilePath {
  return Object.hasOwn(profileOptions, name)
}

function isGroup(name: string): boolean {
  return profilePaths.some((path) => path.startsWith(`${name}.`))
}

/** The names one step below a group; those of the top when there is no group. */
function below(path: readonly string[]): string[] {
  const prefix = path.map((step) => `${step}.`).join('')
  const inside = profilePaths.filter((option) => option.startsWith(prefix))
  return [...new Set(inside.map((option) => option.slice(prefix.length).split('.')[0] ?? ''))]
}

function unknownOption(path: string[], key: string): ProfileProblem {
  const known = path.length === 1 ? ['base', ...below([])] : below(path.slice(0, -1))
  const meant = nearest(key, known)
  // A right name in a wrong place is told with its path.
  const elsewhere = profilePaths.filter((option) => option === key || option.endsWith(`.${key}`))
  const where: Localized =
    elsewhere.length === 0 || elsewhere.length > 3
      ? listed(known)
      : {
          ru: `Возможно, имелось в виду ${elsewhere.map((name) => `«${name}»`).join(' или ')}.`,
          en: `Did you mean ${elsewhere.map((name) => `“${name}”`).join(' or ')}?`,
        }
  return {
    path,
    key: true,
    message: {
      ru: `Настройки «${shorten(path.join('.'))}» у профиля нет, она не прочитана.`,
      en: `A profile has no option “${shorten(path.join('.'))}”; it was not read.`,
    },
    help: meant === undefined ? where : perhapsMeant(meant),
  }
}

function listed(known: readonly string[]): Localized {
  return { ru: `Здесь бывают: ${known.join(', ')}.`, en: `Known here: ${known.join(', ')}.` }
}

/** The narrowest text that can still be read, in millimetres. */
const leastText = 80

/** What no single option shows: margins that leave no room for the text. */
function checkWhole(profile: Profile): ProfileProblem[] {
  const { width, height, portrait, landscape } = profile.page
  const across = [
    ['portrait', width - portrait.left - portrait.right],
    ['landscape', height - landscape.left - landscape.right],
  ] as const
  return across.flatMap(([orientation, room]) =>
    room >= leastText
      ? []
      : [
          {
            path: ['page', orientation],
            key: false,
            message: {
              ru: `Поля оставляют для текста ${room} мм ширины.`,
              en: `The margins leave ${room} mm of width for the text.`,
            },
            help: {
              ru: `Уменьшите поля: тексту нужно не меньше ${leastText} мм.`,
              en: `Make the margins smaller: the text needs ${leastText} mm at least.`,
            },
          },
        ],
  )
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
