import { checkMessages } from './check-messages.js'
import type { Messages } from './messages.js'

/** English. */
export const en: Messages = {
  ...checkMessages.en,
  about: 'Dorozhnik: a roadmap in Markdown and YAML becomes an official Russian order with its appendices in DOCX.',
  titles: { usage: 'Usage:', arguments: 'Arguments:', options: 'Options:', commands: 'Commands:' },
  optionsTerm: '[options]',
  commandTerm: '[command]',
  helpCommand: 'show help for a command',
  helpCommandTerm: 'help [command]',
  helpOption: 'show this help',
  versionOption: 'show the version',
  langOption: 'language of the messages: ru or en (by default that of the system)',
  formatOption: 'form of the findings: text (to read) or json (for programs)',
  afterHelp: 'Exit code: 0 no errors, 1 errors in the documents, 2 the command itself was wrong.',

  checkAbout: 'check documents and show the findings',
  buildAbout: 'build the DOCX files',
  initAbout: 'make a folder with a small complete example',
  explainAbout: 'explain a finding by its code; without a code, list them all',
  termAbout: 'show what a term means',
  declineAbout: 'show a name, a post, a group or an organisation in all cases',
  auditAbout: 'check a finished DOCX, whoever made it, against the official format',
  docxTerm: '<file.docx>',
  docxArgument: 'a Word file',
  profileTerm: 'profile',
  profileOption: 'the profile of the format; gost-r-7.0.97-2025 by default',
  pathsTerm: '[path...]',
  pathsArgument: 'folders and files (the current folder by default)',
  folderTerm: '<folder>',
  folderArgument: 'a new or empty folder',
  codeTerm: '[code]',
  codeArgument: 'code of a finding, for example field-unknown',
  phraseTerm: '<phrase>',
  phraseArgument: 'the term as it stands in the plan, in quotation marks',
  textTerm: '<text>',
  textArgument: 'a Russian text in the nominative, in quotes: a name, a post, or a name, a comma and a post',
  kindOption: 'what it is: name, person (a name, a comma and a post), post, group or organization',
  sexOption: 'male or female, where the patronymic does not tell',
  periodTerm: 'start/end',
  periodOption: 'the period of the plan, for example 2025-09-01/2026-08-31',
  outTerm: 'folder',
  outOption: 'folder for the finished files (by default out in the workspace)',
  buildForceOption: 'replace files that others have made or changed',
  initForceOption: 'add to a folder that is not empty; files in it are not changed',

  error: 'Error',
  unknownOption: (option) => `There is no option “${option}”.`,
  unknownCommand: (command) => `There is no command “${command}”.`,
  didYouMean: (word) => `Did you mean “${word}”?`,
  optionValueMissing: (option) => `The option “${option}” needs a value.`,
  argumentMissing: (argument) => `Missing: ${argument}.`,
  tooManyArguments: () => 'Too many arguments.',
  periodMissing: () => 'The period of the plan is not given: --period 2025-09-01/2026-08-31.',
  wrongPeriod: (period) =>
    `“${period}” is no period of a plan: two dates in order are needed, for example 2025-09-01/2026-08-31.`,
  unknownProfile: (name, near) =>
    `There is no profile “${name}”.${near === undefined ? '' : ` Perhaps “${near}” was meant.`}`,
  fileNotReadable: (path, fault) =>
    ({
      nowhere: `There is no file “${path}”. Check the name and the folder.`,
      outside: `The file “${path}” was changed while it was opened. Repeat the command.`,
      'not-regular': `“${path}” is no file. Name a .docx file.`,
      'too-large': `The file “${path}” is too large.`,
      unreadable: `The file “${path}” cannot be opened: no permission to read, or the disk is not available.`,
    })[fault],
  wrongChoice: (option, choices) => `The option “${option}” takes one of: ${choices}.`,
  seeHelp: (command) => `Help: ${command} --help`,

  noTarget: {
    missing: (path) => `There is nothing at “${path}”.`,
    unreadable: (path) => `The path “${path}” cannot be read: see who may read the folder.`,
    none: (path) =>
      `There is no dorozhnik.yaml in “${path}” or above it; “dorozhnik init FOLDER” makes a new workspace.`,
  },
  nothingToRead: (path) => `“${path}” holds no files of a workspace: .md, .yaml and .yml are read.`,
  outForOne: () => 'The option --out works for one workspace only: files of several might have the same names.',
  folderUnreadable: (path) => `The folder “${path}” cannot be read.`,
  folderNotEmpty: (path) => `The folder “${path}” is not empty; --force adds to it.`,
  notFolder: (path) => `“${path}” is not a folder.`,
  cannotWrite: (path, cause) => `“${path}” could not be written to: ${cause}.`,
  outputBroken: (cause) => `The findings could not be printed: ${cause}.`,

  reading: () => 'Reading files…',
  checking: (document) => `Checking ${document}…`,
  building: (document) => `Building ${document}…`,
  writing: (files) => `Writing ${count(files, 'file')}…`,

  noFindings: (documents) => `Nothing to report, ${count(documents, 'document')} checked.`,
  noDocuments: () => 'There are no documents: one begins with a head that says “document: plan” or “document: order”.',
  written: (path) => `Wrote ${path}`,
  unchanged: (path) => `Unchanged ${path}`,
  skipped: (document) => `Not built: ${document}, because of errors in it or in what it depends on.`,
  nothingWritten: () => 'Nothing was written.',

  created: (path) => `Created ${path}`,
  kept: (path) => `Already there, left alone ${path}`,
  initDone: (folder) => `Done. Next: “dorozhnik check ${folder}”, then “dorozhnik build ${folder}”.`,

  severity: { error: 'error', warning: 'warning', info: 'note' },
  unknownCode: (code) => `There is no finding with the code “${code}”.`,
  groups: {
    gate: 'The file and its text',
    reader: 'How a document is written',
    rules: 'What a document means',
    views: 'Making a document',
    writer: 'Writing DOCX',
    file: 'DOCX of others',
    audit: 'Audit of a finished file',
    front: 'Folder, command, result',
  },
  why: 'Why',
  help: 'What to do',
  example: 'Example',
  goodExample: 'Nothing to report.',
  listHint: 'More: dorozhnik explain CODE',

  internal: (message) => `A mistake in the program itself (internal): ${message}.`,
  internalHint: 'Please report it to the developers with the output of the same command under DOROZHNIK_DEBUG=1.',
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
