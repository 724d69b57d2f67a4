/** The command itself was wrong: a path that is not there, a folder that cannot be read. Ends with exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}
