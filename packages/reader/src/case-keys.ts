import { caseOfKey } from '@dorozhnik/russian'
import type { Reading } from './reading.js'
import type { YamlMap } from './shape/check-shape.js'

/**
 * Case forms may be given under Russian names of the cases: `родительный`, `в_родительном`, `вин`. The
 * model knows one name for each, so they are renamed here; a case that is given twice is left to the
 * check of the shape.
 */
export function nameCases(reading: Reading, record: YamlMap): void {
  for (const field of ['forms', 'postForms']) {
    const forms = record[field]
    if (typeof forms !== 'object' || Array.isArray(forms)) continue
    for (const [key, value] of Object.entries(forms)) {
      const name = caseOfKey(key)
      if (name === undefined || name === key || name in forms) continue
      const at = reading.places.at(forms, key)
      delete forms[key]
      forms[name] = value
      if (at !== undefined && 'file' in at) reading.places.setKey(forms, name, at.start, at.end)
    }
  }
}
