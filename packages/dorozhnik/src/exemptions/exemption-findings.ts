import { type Diagnostic, type Localized, perhapsMeant, type Place, shorten } from '@dorozhnik/diagnostics'
import { isChangeable, isKnownCode, nearestCode, type OwnCodes } from './changeable.js'
import { type ExemptionCode, exemptionCodes } from './exemption-codes.js'

/** A finding about an exemption. */
export function exemptionFinding(
  code: ExemptionCode,
  place: Place | undefined,
  message: Localized,
  help?: Localized,
): Diagnostic {
  const { severity } = exemptionCodes[code]
  return { code, severity, message, ...(help ? { help } : {}), ...(place ? { place } : {}) }
}

/** What is wrong with a code that somebody wants to decide about; `undefined` when nothing is. */
export function codeFault(code: string, place: Place | undefined, own: OwnCodes): Diagnostic | undefined {
  const name = shorten(code, 60)
  if (!isKnownCode(code, own)) {
    const meant = nearestCode(code, own)
    return exemptionFinding(
      'exemption-known',
      place,
      { ru: `Замечаний с кодом «${name}» не бывает.`, en: `There are no findings with the code “${name}”.` },
      meant === undefined
        ? {
            ru: 'Код стоит в квадратных скобках в конце замечания; все коды покажет «dorozhnik explain».',
            en: 'The code stands in brackets at the end of a finding; “dorozhnik explain” lists all of them.',
          }
        : perhapsMeant(meant),
    )
  }
  if (isChangeable(code)) return undefined
  return exemptionFinding(
    'exemption-allowed',
    place,
    {
      ru: `Замечание «${name}» нельзя отключить или смягчить.`,
      en: `“${name}” cannot be switched off or made milder.`,
    },
    { ru: 'Исправьте то, о чём оно говорит.', en: 'Mend what it speaks of.' },
  )
}

/** An exemption without a reason. */
export function reasonMissing(place: Place | undefined, help: Localized): Diagnostic {
  return exemptionFinding(
    'exemption-has-reason',
    place,
    {
      ru: 'Не сказано, почему так решено, поэтому указание не действует.',
      en: 'It is not said why it is decided so, therefore this has no effect.',
    },
    help,
  )
}
