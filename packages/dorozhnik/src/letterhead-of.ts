import type { Diagnostic, Outcome } from '@dorozhnik/diagnostics'
import type { Organization } from '@dorozhnik/model'
import { documentOf } from './documents.js'
import { faultOfFileName } from './file-name.js'
import type { OpenedWorkspace } from './opened-workspace.js'

/** A letterhead and the name by which findings speak of it. */
export interface NamedLetterhead {
  name: string
  bytes: Uint8Array
}

/** The letterhead of the organisation that issues an order; nothing for other documents and organisations without one. */
export function letterheadOf(opened: OpenedWorkspace, document: string): Outcome<NamedLetterhead> {
  const order = documentOf(opened.workspace, document)
  if (order?.document !== 'order') return { diagnostics: [] }
  const organizations = opened.workspace.registry.organizations ?? {}
  const organization = Object.hasOwn(organizations, order.organization) ? organizations[order.organization] : undefined
  const name = organization?.letterhead
  if (!organization || name === undefined) return { diagnostics: [] }
  const bytes = opened.letterheads?.get(name.normalize('NFC'))
  return bytes ? { value: { name, bytes }, diagnostics: [] } : { diagnostics: [missing(opened, organization, name)] }
}

/** Letterheads that are named and cannot be had, each once. */
export function missingLetterheads(opened: OpenedWorkspace): Diagnostic[] {
  return Object.values(opened.workspace.registry.organizations ?? {}).flatMap((organization) => {
    const name = organization.letterhead
    return name === undefined || opened.letterheads?.has(name.normalize('NFC'))
      ? []
      : [missing(opened, organization, name)]
  })
}

function missing({ places }: OpenedWorkspace, organization: Organization, name: string): Diagnostic {
  const fault = /\.do[ct]x$/i.test(name)
    ? faultOfFileName(name.normalize('NFC'))
    : {
        message: {
          ru: `Бланк «${name}» — не файл DOCX или DOTX.`,
          en: `The letterhead “${name}” is no DOCX or DOTX file.`,
        },
        help: {
          ru: 'Сохраните бланк в Word как «Документ Word (.docx)».',
          en: 'Save the letterhead in Word as “Word Document (.docx)”.',
        },
      }
  const place = places.at(organization, 'letterhead')
  return {
    code: 'letterhead-readable',
    severity: 'error',
    message: fault?.message ?? {
      ru: `Бланка «${name}» нет в папке проекта, или он больше 10 МБ.`,
      en: `The letterhead “${name}” is not in the workspace, or it is larger than 10 MB.`,
    },
    help: fault?.help ?? {
      ru: 'Положите файл бланка в папку проекта; путь считается от dorozhnik.yaml.',
      en: 'Put the file into the workspace; the path counts from dorozhnik.yaml.',
    },
    ...(place && { place }),
  }
}
