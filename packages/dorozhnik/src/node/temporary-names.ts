import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Disk } from './disk.js'

const pattern = /^\.dorozhnik-(\d+)-\d+\.tmp$/

/** The name of a temporary file of this process. */
export function temporaryName(index: number): string {
  return `.dorozhnik-${process.pid}-${index}.tmp`
}

/** Removes the temporary files that a run which was killed has left in a folder. */
export function clearTemporaryFiles(folder: string, disk: Disk): void {
  for (const name of readdirSync(folder)) {
    const owner = pattern.exec(name)?.[1]
    if (owner !== undefined && !isRunning(Number(owner))) disk.remove(join(folder, name))
  }
}

function isRunning(id: number): boolean {
  if (id === process.pid) return false
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
