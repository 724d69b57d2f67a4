import type { CheckMessages } from './check-messages.js'
import type { ReadFault } from '../node/read-regular-file.js'

/** Everything that the command line says by itself. One table per language; the compiler names what is missing. */
export interface Messages extends CheckMessages {
  /** What the tool is, for `--help`. */
  about: string
  titles: { usage: string; arguments: string; options: string; commands: string }
  /** `[options]` in a line of usage. */
  optionsTerm: string
  commandTerm: string
  helpCommand: string
  helpCommandTerm: string
  helpOption: string
  versionOption: string
  langOption: string
  formatOption: string
  afterHelp: string

  checkAbout: string
  buildAbout: string
  initAbout: string
  explainAbout: string
  termAbout: string
  declineAbout: string
  auditAbout: string
  letterheadAbout: string
  coverageAbout: string
  normTerm: string
  normOption: string
  docxFileTerm: string
  docxOption: string
  docxTerm: string
  docxArgument: string
  profileTerm: string
  profileOption: string
  pathsTerm: string
  pathsArgument: string
  folderTerm: string
  folderArgument: string
  codeTerm: string
  codeArgument: string
  phraseTerm: string
  phraseArgument: string
  textTerm: string
  textArgument: string
  kindOption: string
  sexOption: string
  periodTerm: string
  periodOption: string
  outTerm: string
  outOption: string
  buildForceOption: string
  audienceOption: string
  postsOption: string
  fontsOption: string
  initForceOption: string

  error: string
  unknownOption(option: string): string
  unknownCommand(command: string): string
  didYouMean(word: string): string
  optionValueMissing(option: string): string
  argumentMissing(argument: string): string
  tooManyArguments(): string
  periodMissing(): string
  wrongPeriod(period: string): string
  unknownNorm(id: string, near: string | undefined, known: readonly string[]): string
  notDocxName(path: string): string
  unreadTexts(): string
  noPlans(): string
  unknownProfile(name: string, near: string | undefined, known: readonly string[]): string
  fileNotReadable(path: string, fault: ReadFault): string
  wrongChoice(option: string, choices: string): string
  seeHelp(command: string): string

  noTarget: Record<'missing' | 'unreadable' | 'none', (path: string) => string>
  nothingToRead(path: string): string
  outForOne(): string
  postsForPublic(): string
  folderUnreadable(path: string): string
  folderNotEmpty(path: string): string
  notFolder(path: string): string
  cannotWrite(path: string, cause: string): string
  outputBroken(cause: string): string

  reading(): string
  checking(document: string): string
  building(document: string): string
  writing(files: number): string

  noFindings(documents: number): string
  noDocuments(): string
  written(path: string): string
  unchanged(path: string): string
  skipped(document: string): string
  nothingWritten(): string

  created(path: string): string
  kept(path: string): string
  initDone(folder: string): string

  severity: Record<'error' | 'warning' | 'info', string>
  unknownCode(code: string): string
  groups: Record<'gate' | 'reader' | 'rules' | 'views' | 'writer' | 'front' | 'file' | 'audit', string>
  why: string
  help: string
  example: string
  goodExample: string
  listHint: string

  internal(message: string): string
  internalHint: string
}
