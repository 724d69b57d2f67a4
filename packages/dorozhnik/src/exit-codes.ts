/** Nothing of level error was found. */
export const clean = 0
/** Something of level error was found. */
export const findings = 1
/** The command itself was wrong, or what it made could not be written. */
export const failure = 2
