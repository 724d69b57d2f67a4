/** The world outside as the commands see it. Handed in, so that a test needs no process. */
export interface Io {
  /** The folder that relative paths count from. */
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  /** For findings and everything else that was asked for. */
  stdout: Output
  /** For progress, notices and complaints about the command itself. */
  stderr: Output
  /** Everything from standard input, at most so many bytes. */
  readStdin?(maximumBytes: number): Promise<Uint8Array | 'too-large'>
  /** Milliseconds of any clock; only differences are used. */
  now(): number
  /**
   * Called before files are put into place: from now on a request to stop waits until that is done,
   * so that nothing is left half-way.
   */
  holdStops?(): void
}

/** Where text goes. */
export interface Output {
  write(text: string): void
  /** True for a terminal: colours and a line that is written over are welcome there. */
  isTerminal: boolean
}
