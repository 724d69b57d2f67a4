import { relationshipsPath, writeXml, xmlElement } from '@dorozhnik/office-package'
import type { LetterheadFile } from './letterhead-file.js'

/** The parts that say what the others point at. */
export function* writeRelationships(file: LetterheadFile): Generator<[path: string, text: string]> {
  for (const [owner, own] of file.relationships) {
    if (own.length === 0) continue
    const folder = owner.slice(0, owner.lastIndexOf('/') + 1)
    const children = own.map(({ id, type, target, external }) =>
      xmlElement('Relationship', {
        Id: id,
        Type: type,
        Target: external ? target : target.startsWith(folder) ? target.slice(folder.length) : `/${target}`,
        TargetMode: external ? 'External' : undefined,
      }),
    )
    const root = xmlElement('Relationships', {
      xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships',
    })
    root.children = children
    yield [relationshipsPath(owner), writeXml(root)]
  }
}
