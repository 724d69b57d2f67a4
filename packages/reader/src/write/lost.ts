import { type Diagnostic, type Localized, shorten } from '@dorozhnik/diagnostics'
import type { Difference } from './compare-models.js'

/** A finding about a value that would be read back as another one. */
export function reportLost({ path, expected, actual }: Difference): Diagnostic {
  const [was, becomes] = [shown(expected), shown(actual)]
  return {
    code: 'not-writable',
    severity: 'warning',
    message: {
      ru:
        expected === undefined
          ? `В Markdown это место будет прочитано с лишним значением: ${becomes.ru}.`
          : `Это значение в Markdown записать нельзя: вместо ${was.ru} будет прочитано ${becomes.ru}.`,
      en:
        expected === undefined
          ? `In Markdown this place will be read with a value too many: ${becomes.en}.`
          : `Markdown cannot say this value: instead of ${was.en}, ${becomes.en} will be read.`,
    },
    place: { path },
  }
}

/** Findings about a text that could not be read back at all. */
export function reportUnreadable(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ message, help }) => ({
      code: 'not-writable',
      severity: 'error',
      message: {
        ru: `Записанный документ нельзя прочитать: ${lower(message.ru)}`,
        en: `The document cannot be read once written: ${lower(message.en)}`,
      },
      ...(help === undefined ? {} : { help }),
      place: { path: [] },
    }))
}

function shown(value: unknown): Localized {
  if (value === undefined) return { ru: 'ничего', en: 'nothing' }
  const text = shorten(typeof value === 'string' ? value : JSON.stringify(value), 60)
  return { ru: `«${text}»`, en: `“${text}”` }
}

function lower(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1)
}
