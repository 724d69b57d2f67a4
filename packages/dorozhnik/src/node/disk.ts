import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'

/** The calls that change a disk. Handed in, so that each of them can be made to fail in turn. */
export interface Disk {
  /** Makes a folder and those above it. */
  makeFolder(path: string): void
  /** Writes a new file and waits until the disk has it. */
  writeFile(path: string, bytes: Uint8Array): void
  /** Puts a file in the place of another, whole or not at all. */
  rename(from: string, to: string): void
  /** Removes a file; one that is not there is removed already. */
  remove(path: string): void
  /** Waits until the disk has the names of a folder; does nothing where systems cannot. */
  syncFolder(path: string): void
}

/** The disk of this computer. */
export const nodeDisk: Disk = {
  makeFolder(path) {
    mkdirSync(path, { recursive: true })
  },
  writeFile(path, bytes) {
    const descriptor = openSync(path, 'wx')
    try {
      for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done)
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  },
  rename(from, to) {
    for (let attempt = 1; ; attempt++) {
      try {
        renameSync(from, to)
        return
      } catch (error) {
        // Windows refuses for a moment while a virus scanner or an indexer looks at the file.
        const passing = ['EPERM', 'EACCES', 'EBUSY'].includes((error as NodeJS.ErrnoException).code ?? '')
        if (process.platform !== 'win32' || !passing || attempt === 10) throw error
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 30)
      }
    }
  },
  remove(path) {
    rmSync(path, { force: true })
  },
  syncFolder(path) {
    let descriptor: number | undefined
    try {
      descriptor = openSync(path, 'r')
      fsyncSync(descriptor)
    } catch {
      // Windows opens no folders; the rename itself is whole there too.
    } finally {
      if (descriptor !== undefined) closeSync(descriptor)
    }
  },
}
