import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { Workspace } from '@dorozhnik/model'
import { faultOfFileName } from '../file-name.js'
import { readRegularFile } from './read-regular-file.js'

/** A picture for a letterhead is never larger. */
const mostBytes = 5 * 2 ** 20

/**
 * The pictures that organisations name, by those names. What is not there, is too large or lies outside of the
 * workspace is left out; the writer tells that it has no picture.
 */
export function readPictures(root: string, { registry }: Workspace): Map<string, Uint8Array> {
  const realRoot = realpathSync(root)
  const names = Object.values(registry.organizations ?? {}).flatMap(({ arms, emblem }) => arms ?? emblem ?? [])
  const pictures = new Map<string, Uint8Array>()
  for (const name of new Set(names)) {
    if (faultOfFileName(name)) continue
    const result = readRegularFile(realRoot, join(realRoot, name), mostBytes)
    if (!('fault' in result)) pictures.set(name, result.bytes)
  }
  return pictures
}
