import { describe, expect, it } from 'vitest'
import { chooseLanguage } from './language.js'

describe('the language of the tool', () => {
  it.each([
    [[], {}, 'ru'],
    [[], { LANG: 'en_US.UTF-8' }, 'en'],
    [[], { LANG: 'ru_RU.UTF-8' }, 'ru'],
    [[], { LANG: 'C.UTF-8' }, 'ru'],
    [[], { LANG: 'de_DE.UTF-8' }, 'ru'],
    [[], { LANG: 'en_US.UTF-8', LC_ALL: 'ru_RU.UTF-8' }, 'ru'],
    [[], { LANG: 'ru_RU.UTF-8', LC_MESSAGES: 'en_GB' }, 'en'],
    [[], { LANG: 'en_US.UTF-8', LC_ALL: '' }, 'en'],
    [['check', '--lang', 'en'], { LANG: 'ru_RU.UTF-8' }, 'en'],
    [['--lang=ru', 'check'], { LANG: 'en_US.UTF-8' }, 'ru'],
    [['check', '--lang', 'fr'], {}, 'ru'],
    [['check', '--', '--lang', 'en'], {}, 'ru'],
  ] as const)('with %j and %j is %s', (argv, env, language) => {
    expect(chooseLanguage(argv, env)).toBe(language)
  })
})
