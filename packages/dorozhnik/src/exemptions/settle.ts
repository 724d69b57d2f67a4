import { type Diagnostic, isTextPlace, type TextPlace } from '@dorozhnik/diagnostics'
import type { OpenedWorkspace } from '../opened-workspace.js'
import { isKnownCode, type OwnCodes, ownCodes } from './changeable.js'
import { codeFault, exemptionFinding, reasonMissing } from './exemption-findings.js'
import { type Exemption, findExemptions } from './find-exemptions.js'
import { ruleSettings } from './rule-settings.js'

/** Makes of findings what the workspace and its authors have decided about them. */
export interface Settling {
  /** The findings that are left, with the severities that the workspace gives them. */
  settle(diagnostics: readonly Diagnostic[]): Diagnostic[]
  /** What is wrong with the decisions themselves. */
  faults: readonly Diagnostic[]
  /** Exemptions that nothing has needed so far: to be asked for when everything has been settled. */
  unneeded(): Diagnostic[]
}

/** An exemption for one code, and whether it has left out a finding. */
interface Active {
  exemption: Exemption
  place: TextPlace
  code: string
  used: boolean
}

/** Collects the decisions of a workspace: `rules` of its registry and comments in its documents. */
export function settling(opened: OpenedWorkspace): Settling {
  const { severities, diagnostics: faults } = ruleSettings(opened)
  const active = new Map<string, Active[]>()
  const own = ownCodes(opened)
  for (const [name, source] of opened.sources) {
    if (!Object.hasOwn(opened.workspace.documents, name)) continue
    const { exemptions, unclear } = findExemptions(source)
    faults.push(...unclear.map(notUnderstood))
    for (const exemption of exemptions) accept(told(exemption, own), active, faults, own)
  }
  return { settle, faults, unneeded }

  function settle(diagnostics: readonly Diagnostic[]): Diagnostic[] {
    return diagnostics.flatMap((diagnostic) => {
      if (isExempt(diagnostic, active)) return []
      const severity = severities.get(diagnostic.code)
      if (severity === undefined || severity === diagnostic.severity) return [diagnostic]
      return severity === 'off' ? [] : [{ ...diagnostic, severity }]
    })
  }

  function unneeded(): Diagnostic[] {
    // While something could not be read, findings may be missing for that reason alone.
    if (opened.unreadable.size > 0) return []
    return [...active.values()]
      .flat()
      .filter(({ used }) => !used)
      .map(notNeeded)
  }
}

/** An exemption without the codes that may be those of an extension that was not run. */
function told(exemption: Exemption, own: OwnCodes): Exemption {
  return own.untold ? { ...exemption, codes: exemption.codes.filter(({ code }) => isKnownCode(code, own)) } : exemption
}

function accept(exemption: Exemption, active: Map<string, Active[]>, faults: Diagnostic[], own: OwnCodes): void {
  const { place, reason, codes, inPlace, scope } = exemption
  const wrong = codes.flatMap((named) => codeFault(named.code, named.place, own) ?? [])
  faults.push(...wrong)
  if (reason === '') {
    faults.push(
      reasonMissing(place, {
        ru: 'Напишите причину после тире: «<!-- dorozhnik: не проверять КОД — причина -->».',
        en: 'Write the reason behind a dash: “<!-- dorozhnik-disable-next CODE -- reason -->”.',
      }),
    )
  } else if (!inPlace || scope === undefined) faults.push(misplaced(exemption))
  else {
    for (const named of codes) {
      if (wrong.some((fault) => fault.place === named.place)) continue
      const key = keyOf(place.file, named.code)
      const list = active.get(key) ?? []
      list.push({ exemption, place: named.place, code: named.code, used: false })
      active.set(key, list)
    }
  }
}

function isExempt({ code, place }: Diagnostic, active: ReadonlyMap<string, Active[]>): boolean {
  if (!place || !isTextPlace(place)) return false
  let found = false
  for (const one of active.get(keyOf(place.file, code)) ?? []) {
    const { scope } = one.exemption
    if (!scope || place.start < scope.start || place.start >= Math.max(scope.end, scope.start + 1)) continue
    one.used = true
    found = true
  }
  return found
}

function keyOf(file: string, code: string): string {
  return `${code}\n${file}`
}

function notUnderstood(place: TextPlace): Diagnostic {
  return exemptionFinding(
    'exemption-known',
    place,
    { ru: 'Непонятно, что здесь не проверять.', en: 'It is not clear what is not to be checked here.' },
    {
      ru: 'Пишут так: «<!-- dorozhnik: не проверять КОД — причина -->».',
      en: 'It is written so: “<!-- dorozhnik-disable-next CODE -- reason -->”.',
    },
  )
}

function misplaced({ place, inPlace }: Exemption): Diagnostic {
  return inPlace
    ? exemptionFinding(
        'exemption-in-place',
        place,
        { ru: 'После этого указания нет записи.', en: 'No record follows this exemption.' },
        { ru: 'Поставьте его на строку перед записью.', en: 'Put it on the line before the record.' },
      )
    : exemptionFinding(
        'exemption-in-place',
        place,
        {
          ru: 'Указание для всего файла стоит не в его начале и не действует.',
          en: 'This exemption for the whole file does not stand at its top and has no effect.',
        },
        {
          ru: 'Поставьте его сразу после шапки или напишите «не проверять» без слов «в файле».',
          en: 'Put it right after the head, or write “dorozhnik-disable-next”.',
        },
      )
}

function notNeeded({ place, code, exemption }: Active): Diagnostic {
  const file = exemption.reach === 'file'
  return exemptionFinding(
    'exemption-needed',
    place,
    {
      ru: `Замечания «${code}» ${file ? 'в этом файле' : 'о следующей записи'} нет: указание больше не нужно.`,
      en: `There is no finding “${code}” ${file ? 'in this file' : 'about the next record'}: this is needed no longer.`,
    },
    { ru: 'Удалите его.', en: 'Remove it.' },
  )
}
