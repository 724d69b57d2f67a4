import type { Problem } from './problem.js'
import { xmlTags } from './xml-tags.js'

const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/** Relationships of a part by id (`''`: of the file); their targets exist and only links lead outside. */
export function readRelationships(
  part: string,
  parts: ReadonlyMap<string, string>,
  problem: Problem,
): Map<string, string> {
  const slash = part.lastIndexOf('/')
  const folder = part.slice(0, slash + 1)
  const path = `${folder}_rels/${part.slice(slash + 1)}.rels`
  const targets = new Map<string, string>()
  for (const { name, attributes } of xmlTags(parts.get(path) ?? '')) {
    if (name !== 'Relationship') continue
    const id = attributes.get('Id') ?? ''
    const target = attributes.get('Target') ?? ''
    if (targets.has(id))
      problem('relationship-twice', path, `связь «${id}» повторяется.`, `the relationship “${id}” is used twice.`)
    targets.set(id, target)
    if (attributes.get('TargetMode') === 'External') {
      if (attributes.get('Type') !== hyperlink || !/^(https?:\/\/|mailto:)/i.test(target)) {
        problem(
          'external-relationship',
          path,
          `связь «${id}» ведёт наружу: ${target}.`,
          `the relationship “${id}” leads outside: ${target}.`,
        )
      }
    } else if (!parts.has(resolved(folder, target))) {
      problem(
        'missing-part',
        path,
        `связь «${id}» ведёт в никуда: ${target}.`,
        `the relationship “${id}” leads nowhere: ${target}.`,
      )
    }
  }
  return targets
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = folder.split('/').filter(Boolean)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}
