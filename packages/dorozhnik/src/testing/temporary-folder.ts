import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { run } from '../run.js'

/** What a command has done. */
export interface Ran {
  code: number
  stdout: string
  stderr: string
}

/** A folder that is gone when the test is over, and the commands run in it. */
export interface TemporaryFolder {
  path: string
  write(name: string, content: string | Uint8Array): void
  read(name: string): Buffer
  /** All files in it, sorted, with `/`. */
  list(): string[]
  run(...argv: string[]): Promise<Ran>
  runWith(options: RunOptions, ...argv: string[]): Promise<Ran>
}

/** What a test may choose about the world outside. */
export interface RunOptions {
  env?: Record<string, string>
  terminal?: boolean
  /** What stands on standard input. */
  stdin?: string
  /** Milliseconds by which every look at the clock is later than the one before. */
  slowness?: number
}

/** Makes temporary folders that are removed by what is handed to `whenFinished`. */
export function temporaryFolders(
  whenFinished: (remove: () => void) => void,
): (files?: Record<string, string | Uint8Array>) => TemporaryFolder {
  return (files = {}) => temporaryFolder(files, whenFinished)
}

function temporaryFolder(
  files: Record<string, string | Uint8Array>,
  whenFinished: (remove: () => void) => void,
): TemporaryFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'dorozhnik-')))
  whenFinished(() => rmSync(path, { recursive: true, force: true }))
  const folder: TemporaryFolder = {
    path,
    write(name, content) {
      mkdirSync(dirname(join(path, name)), { recursive: true })
      writeFileSync(join(path, name), content)
    },
    read: (name) => readFileSync(join(path, name)),
    list: () =>
      readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(path.length + 1)
            .replaceAll('\\', '/'),
        )
        .toSorted(),
    run: (...argv) => folder.runWith({}, ...argv),
    async runWith({ env = {}, terminal = false, slowness = 0, stdin = '' }, ...argv) {
      const ran = { stdout: '', stderr: '' }
      let time = 0
      const code = await run(argv, {
        cwd: path,
        env,
        stdout: { write: (text) => void (ran.stdout += text), isTerminal: terminal },
        stderr: { write: (text) => void (ran.stderr += text), isTerminal: terminal },
        readStdin: async (most) => (stdin.length > most ? 'too-large' : new TextEncoder().encode(stdin)),
        now: () => (time += slowness),
      })
      return { code, ...ran }
    },
  }
  for (const [name, content] of Object.entries(files)) folder.write(name, content)
  return folder
}
