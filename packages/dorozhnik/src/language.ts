import type { Language } from '@dorozhnik/diagnostics'

/**
 * The language of the tool: `--lang` when it is given, else English when the system speaks English
 * (the first of LC_ALL, LC_MESSAGES, LANG that is set), else Russian.
 */
export function chooseLanguage(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const end = argv.indexOf('--')
  const own = end < 0 ? argv : argv.slice(0, end)
  for (const [index, argument] of own.entries()) {
    const asked = argument === '--lang' ? own[index + 1] : /^--lang=(.*)$/.exec(argument)?.[1]
    if (asked === 'ru' || asked === 'en') return asked
  }
  const system = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return system.toLowerCase().startsWith('en') ? 'en' : 'ru'
}
